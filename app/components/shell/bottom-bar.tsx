import { useLocation } from '@remix-run/react';
import { Menu as MenuIcon } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import type { User } from '#app/lib/shapes.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { currentPlace, type Place, places } from './places.ts';

const more: Place = { to: '/menu', label: 'shell.more', icon: MenuIcon };

/** The first four places and "more", under the thumb. */
export function BottomBar({ user }: { user: User }) {
  const { t } = useText();
  const { pathname } = useLocation();
  const shown = [...places[user.role].slice(0, 4), more];
  const current = currentPlace(shown, pathname);
  return (
    <nav
      aria-label={t('shell.places')}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] tablet:hidden"
    >
      <ul className="grid grid-cols-5">
        {shown.map((place) => {
          const icon = place.icon;
          const here = place === current;
          return (
            <li key={place.to}>
              <Link
                to={place.to}
                aria-current={here ? 'page' : undefined}
                className={cx(
                  'relative flex h-15.5 flex-col items-center justify-center gap-1 text-xs',
                  here ? 'font-[650] text-accent' : 'text-muted',
                )}
              >
                {here && (
                  <span
                    aria-hidden
                    className="absolute inset-x-0 -top-px mx-auto h-[3px] w-8 rounded-b-sm bg-accent"
                  />
                )}
                <Icon of={icon} size={22} />
                <span className="max-w-full truncate px-0.5">{t(place.short ?? place.label)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
