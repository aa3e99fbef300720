import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField, TextArea } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Stage } from '#app/lib/shapes.ts';
import { rejectReasons } from '#server/features/applications/schema.ts';

type Props = { id: string; name: string; from: Stage; onCancel?: () => void };

/** A refusal: a reason, and words that the person reads, signed with one's own name. */
export function RejectForm({ id, name, from, onCancel }: Props) {
  const { t } = useText();
  const sending = useSending('reject');
  return (
    <Form result={useResult()} preventScrollReset className="space-y-4">
      <p className="text-muted">{t('applicant.rejectAbout', { name: name })}</p>
      <ErrorSummary />
      <input type="hidden" name="intent" value="reject" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="from" value={from} />
      <SelectField
        name="reason.code"
        label={t('applicant.reason')}
        options={rejectReasons.map((value) => ({ value, label: t(`value.reason.${value}`) }))}
      />
      <TextArea
        name="reason.text"
        label={t('applicant.words')}
        hint={t('applicant.wordsHint')}
        optional
        maxLength={2000}
        rows={3}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button look="danger" working={sending ? t('applicant.rejecting') : null}>
          {t('applicant.rejectDo')}
        </Button>
        {onCancel && (
          <Button type="button" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </Form>
  );
}
