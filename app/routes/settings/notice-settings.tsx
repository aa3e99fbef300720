import { Button } from '#app/components/ui/button.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { User } from '#app/lib/shapes.ts';
import {
  type NotificationKind,
  notificationKinds,
  type Preferences,
} from '#server/features/notifications/schema.ts';

const kindsOf: Record<User['role'], readonly NotificationKind[]> = {
  candidate: ['cv_ready', 'cv_failed', 'application_sent', 'application_moved', 'posting_changed'],
  recruiter: [
    'application_received',
    'application_withdrawn',
    'posting_published',
    'posting_denied',
    'team_changed',
    'membership_changed',
    'domain_lost',
  ],
  admin: ['posting_submitted'],
};

/** Whoever signs in can save a search, follow a company, be asked to work for one, and have a sign-in misused. */
const everybodys: readonly NotificationKind[] = [
  'alert_found',
  'company_posting',
  'company_update',
  'company_invited',
  'session_stolen',
];

/** The news that somebody in these roles can get. */
const kindsFor = (roles: User['roles']) =>
  notificationKinds.filter(
    (kind) => everybodys.includes(kind) || roles.some((role) => kindsOf[role].includes(kind)),
  );

type Props = { preferences: Preferences; roles: User['roles'] };

/** Which news reach a person, and by which way. */
export function NoticeSettings({ preferences, roles }: Props) {
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
            {kindsFor(roles).map((kind) => (
              <tr key={kind} className="border-b border-line">
                <th scope="row" className="py-2 text-start font-[400]">
                  <input type="hidden" name="kind" value={kind} />
                  {t(`notification.kinds.${kind}`)}
                </th>
                {(['in_app', 'email'] as const).map((channel) => (
                  <td key={channel} className="text-center">
                    {/* The whole cell is the target. */}
                    <label className="grid min-h-10 cursor-pointer place-content-center max-tablet:min-h-12">
                      <input
                        type="checkbox"
                        className="choice"
                        name="on"
                        value={`${kind}.${channel}`}
                        aria-label={`${t(`notification.kinds.${kind}`)}: ${t(channel === 'email' ? 'settings.byMail' : 'settings.here')}`}
                        defaultChecked={preferences[kind][channel] === 'on'}
                      />
                    </label>
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
