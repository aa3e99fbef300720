import { LogOut } from 'lucide';
import { useState } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { Dialog } from '#app/components/ui/dialog.tsx';
import { Form, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { OwnCompany } from '#app/lib/shapes.ts';

type Props = { company: OwnCompany; isLastOwner: boolean };

/** It cannot be undone by whoever does it, so it is asked. The last owner is told why there is no button. */
export function Leave({ company, isLastOwner }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const sending = useSending('leave');
  const form = (
    <Form result={null} onSubmit={() => setAsking(false)}>
      <input type="hidden" name="companyId" value={company.id} />
      <input type="hidden" name="company" value={company.name} />
      <Button look="danger" name="intent" value="leave" working={sending ? t('form.sending') : null}>
        {t('member.leave')}
      </Button>
    </Form>
  );
  return (
    <section className="mt-10 border-t border-line pt-6">
      {isLastOwner ? (
        <p className="text-sm text-muted">{t('member.onlyOwner')}</p>
      ) : (
        <>
          <Button
            type="button"
            look="danger"
            icon={LogOut}
            className="scripted"
            onClick={() => setAsking(true)}
          >
            {t('member.leave')}…
          </Button>
          <noscript>{form}</noscript>
        </>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('member.leaveTitle', { company: company.name })}
      >
        <p className="mb-4">{t('member.leaveText')}</p>
        <div className="flex flex-wrap gap-2.5">
          {form}
          <Button type="button" onClick={() => setAsking(false)}>
            {t('member.keep')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
