import { UserPlus } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { ChoiceGroup } from '#app/components/ui/choice.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, type FormResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { INVITATION_DAYS } from '#server/features/invitations/schema.ts';
import { companyRoles } from '#server/values/company-role.ts';

type Props = { companyId: string; result: FormResult | null; full: boolean };

/** Whom to ask, and as what. Without a free seat it says so instead of failing. */
export function InviteForm({ companyId, result, full }: Props) {
  const { t } = useText();
  const sending = useSending('invite');
  return (
    <section className="mt-10">
      <h2 className="mb-1">{t('invitation.title')}</h2>
      <p className="mb-4 text-muted">{t('invitation.about', { days: INVITATION_DAYS })}</p>
      {full ? (
        <Notice tone="caution">{t('member.seatsFull')}</Notice>
      ) : (
        <Form result={result} className="max-w-[36rem] space-y-5">
          <ErrorSummary labels={{ email: t('invitation.email'), role: t('member.roleLabel') }} />
          <input type="hidden" name="companyId" value={companyId} />
          <input type="hidden" name="intent" value="invite" />
          <TextField
            name="email"
            type="email"
            label={t('invitation.email')}
            required
            maxLength={254}
            autoComplete="off"
          />
          <ChoiceGroup
            name="role"
            legend={t('member.roleLabel')}
            defaultValue="recruiter"
            options={companyRoles.map((role) => ({
              value: role,
              label: t(`member.role.${role}`),
              hint: t(`member.roleAbout.${role}`),
            }))}
          />
          <Button look="primary" icon={UserPlus} working={sending ? t('invitation.sending') : null}>
            {t('invitation.send')}
          </Button>
        </Form>
      )}
    </section>
  );
}
