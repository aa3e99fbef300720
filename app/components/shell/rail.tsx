import { useLocation } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { User } from '#app/lib/shapes.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { currentPlace, type Place, places } from './places.ts';

/** The places of a signed-in person, at the side. Folded to icons for recruiters and on middling screens. */
export function Rail({ user, folded }: { user: User; folded: boolean }) {
  const { t } = useText();
  const { pathname } = useLocation();
  const all = places[user.role];
  const current = currentPlace(all, pathname);
  return (
    <nav
      aria-label={t('shell.places')}
      className={cx('flex-none border-e border-line max-tablet:hidden', folded ? 'w-15' : 'w-15 wide:w-54')}
    >
      <ul
        className={cx(
          'sticky top-14 max-h-[calc(100dvh-3.5rem)] space-y-0.5 overflow-y-auto py-4',
          folded ? 'px-2' : 'px-2 wide:px-3',
        )}
      >
        {all.map((place) => (
          <RailLink key={place.to} place={place} current={place === current} folded={folded} />
        ))}
      </ul>
    </nav>
  );
}

function RailLink({ place, current, folded }: { place: Place; current: boolean; folded: boolean }) {
  const { t } = useText();
  const { counts } = useReader();
  const count = place.to === '/applications' ? counts.applications : null;
  return (
    <li className="relative">
      {current && (
        <span
          aria-hidden
          className={cx(
            'absolute inset-y-0 my-auto h-5.5 w-[3px] rounded-e-sm bg-accent',
            folded ? '-start-2' : '-start-2 wide:-start-3',
          )}
        />
      )}
      <Link
        to={place.to}
        aria-current={current ? 'page' : undefined}
        title={t(place.label)}
        className={cx(
          'flex h-10 items-center gap-3 rounded-md font-[540]',
          folded ? 'justify-center' : 'max-wide:justify-center wide:px-3',
          current ? 'bg-sunken text-text' : 'text-muted hover:bg-sunken/60 hover:text-text',
        )}
      >
        <Icon of={place.icon} className={cx('flex-none', current && 'text-accent')} />
        <span className={folded ? 'sr-only' : 'leading-tight max-wide:sr-only'}>{t(place.label)}</span>
        {count !== null && count > 0 && !folded && (
          <span className="ms-auto text-sm max-wide:hidden">{count}</span>
        )}
      </Link>
    </li>
  );
}
