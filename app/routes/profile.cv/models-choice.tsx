import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { CvReaders } from '#app/lib/shapes.ts';

/** Whether models may read one's CVs along. Nothing to choose in a house without models. */
export function ModelsChoice({ readers: { models, declined } }: { readers: CvReaders }) {
  const { t } = useText();
  if (models.length === 0 && !declined) return null;
  return (
    <Form method="post" className="mt-3">
      <input type="hidden" name="models" value={declined ? 'may' : 'no'} />
      <Button size="small" name="intent" value="models">
        {t(declined ? 'upload.modelsAgain' : 'upload.noModel')}
      </Button>
    </Form>
  );
}
