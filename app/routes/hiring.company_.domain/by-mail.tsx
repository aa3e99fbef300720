import { Mail } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, type FormResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { DomainProof } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Props = { id: string; proof: DomainProof; result: FormResult | null };

/** The way for those who keep neither name server nor website. Where no mail leaves, it says what that means beforehand. */
export function ByMail({ id, proof: { domain, mailed }, result }: Props) {
  const { t } = useText();
  const { local } = useReader();
  const format = useFormat();
  const sending = useSending('mail');
  const label = t('domain.mailAddress', { domain });
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h3>{t('domain.mail')}</h3>
      <p className="mb-3 text-muted">{t('domain.mailHow')}</p>
      {local && <Notice className="mb-4">{t('domain.mailLocal')}</Notice>}
      {mailed && (
        <p className="mb-3 wrap-anywhere" suppressHydrationWarning>
          {t('domain.mailWaits', { address: mailed.address, until: format.time(mailed.until) })}
        </p>
      )}
      <Form result={result} className="space-y-4">
        <ErrorSummary labels={{ address: label }} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="intent" value="mail" />
        <div className="grid grid-cols-[minmax(0,24rem)_auto] items-end justify-start gap-4 max-tablet:grid-cols-1">
          <TextField
            name="address"
            type="email"
            label={label}
            placeholder={`office@${domain}`}
            required
            maxLength={254}
          />
          <Button icon={Mail} working={sending ? t('form.sending') : null}>
            {t('domain.mailSend')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
