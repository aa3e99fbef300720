import { Button } from '#app/components/ui/button.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { notificationKinds, type Preferences } from '#server/features/notifications/schema.ts';

/** Which news reach a person, and by which way. */
export function NoticeSettings({ preferences }: { preferences: Preferences }) {
  const { t } = useText();
  const sending = useSending('notices');
  return (
    <section className="mt-8 border-t border-line pt-8">
      <h2>{t('settings.notices')}</h2>
      <p className="mb-3 text-muted">{t('settings.noticesAbout')}</p>
      <Form result={useResult()}>
        <input type="hidden" name="intent" value="notices" />
        <table className="w-full border-collapse">
          <thead>
            <tr className="border-b border-line text-sm text-muted">
              <th scope="col" className="py-2 text-start font-[560]">
                {t('settings.kind')}
              </th>
              <th scope="col" className="w-20 py-2 font-[560]">
                {t('settings.here')}
              </th>
              <th scope="col" className="w-20 py-2 font-[560]">
                {t('settings.byMail')}
              </th>
            </tr>
          </thead>
          <tbody>
            {notificationKinds.map((kind) => (
              <tr key={kind} className="border-b border-line">
                <th scope="row" className="py-2 text-start font-[400]">
                  <input type="hidden" name="kind" value={kind} />
                  {t(`notification.kinds.${kind}`)}
                </th>
                {(['in_app', 'email'] as const).map((channel) => (
                  <td key={channel} className="py-2 text-center">
                    <input
                      type="checkbox"
                      className="choice"
                      name="on"
                      value={`${kind}.${channel}`}
                      aria-label={`${t(`notification.kinds.${kind}`)}: ${t(channel === 'email' ? 'settings.byMail' : 'settings.here')}`}
                      defaultChecked={preferences[kind][channel] === 'on'}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Button className="mt-4" working={sending ? t('form.saving') : null}>
          {t('form.save')}
        </Button>
      </Form>
    </section>
  );
}
