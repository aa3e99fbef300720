import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Form } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Posting } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** Asks whether a posting is still open, or says that it was taken down; each answer is one press. */
export function StillHiring({ posting }: { posting: Omit<Posting, 'description'> }) {
  const { t } = useText();
  const format = useFormat();
  const { id, asked, status, closedAt } = posting;
  const down = status === 'unconfirmed';
  if (!down && !(asked && status === 'published')) return null;
  return (
    <Notice tone="caution" className="mb-5">
      <p>
        {down
          ? t('still.down', { day: format.day(closedAt ?? posting.deadlineAt) })
          : t('still.ask', { day: format.day(asked?.until ?? posting.deadlineAt) })}
      </p>
      <Form
        result={null}
        action={`/hiring/${id}/still`}
        className="mt-3 flex flex-wrap gap-2.5 max-tablet:*:w-full"
      >
        <Button look="primary" name="answer" value={down ? 'back' : 'yes'}>
          {t(down ? 'still.back' : 'still.yes')}
        </Button>
        {down && <ButtonLink to={`/hiring/${id}/edit`}>{t('still.change')}</ButtonLink>}
        <Button name="answer" value="filled">
          {t('still.filled')}
        </Button>
        <Button name="answer" value="cancelled">
          {t('still.cancelled')}
        </Button>
      </Form>
    </Notice>
  );
}
