import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { LogOut, Settings } from 'lucide';
import { extras, type Place, places } from '#app/components/shell/places.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import { readViewer } from '#app/lib/viewer.server.ts';

export const meta = titled('menu');

export async function loader({ context }: LoaderFunctionArgs) {
  const { user } = await readViewer(context);
  if (!user) throw redirect('/');
  return null;
}

const settings: Place = { to: '/settings', label: 'shell.settings', icon: Settings };

/** Every place there is: behind "More" on a phone, and what the person menu is without scripts. */
export default function More() {
  const { t } = useText();
  const { user, local } = useReader();
  if (!user) return null;
  const all = [...places[user.role], ...extras.filter((place) => !place.local || local), settings];
  return (
    <div className="max-w-[32rem]">
      <PageHeader title={t('shell.menuTitle')} about={user.email} />
      <ul>
        {all.map(({ to, label, icon }) => (
          <li key={to} className="border-t border-line">
            <Link to={to} className="flex min-h-12 items-center gap-3 hover:text-accent">
              <Icon of={icon} size={20} className="text-muted" />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2.5 border-t border-line pt-4">
        {user.roles
          .filter((role) => role !== user.role)
          .map((role) => (
            <Form key={role} method="post" action="/settings">
              <input type="hidden" name="intent" value="role" />
              <Button name="role" value={role}>
                {t(`shell.wear.${role}`)}
              </Button>
            </Form>
          ))}
        <Form method="post" action="/sign-out">
          <Button icon={LogOut}>{t('shell.signOut')}</Button>
        </Form>
      </div>
    </div>
  );
}
