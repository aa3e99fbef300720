import { Form } from '@remix-run/react';
import { Bell, Search } from 'lucide';
import { useEffect, useRef } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { User } from '#app/lib/shapes.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Wordmark } from './mark.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ThemeButton } from './theme-button.tsx';

/** The bar above every page of a signed-in person. */
export function TopBar({ user, narrow }: { user: User; narrow: boolean }) {
  const { t } = useText();
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-page px-6 max-tablet:px-4">
      <div className={cx('flex-none', narrow ? 'me-6' : 'wide:w-[12.7rem]')}>
        <Wordmark to="/home" />
      </div>
      <SearchBox />
      <div className="ms-auto flex items-center gap-1 max-tablet:gap-0">
        <Link
          to="/jobs"
          aria-label={t('shell.search')}
          className="grid size-11 place-content-center text-muted tablet:hidden"
        >
          <Icon of={Search} size={20} />
        </Link>
        <ThemeButton className="max-tablet:hidden" />
        <BellLink />
        <PersonMenu user={user} />
      </div>
    </header>
  );
}

/** Searches postings from anywhere; "/" brings the cursor here. */
function SearchBox() {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || typing || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Form action="/jobs" role="search" className="relative w-full max-w-[26.25rem] max-tablet:hidden">
      <Icon of={Search} className="absolute inset-y-0 start-3 my-auto text-muted" />
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={t('shell.search')}
        placeholder={t('shell.search')}
        className="h-9 w-full rounded-md bg-sunken ps-10 pe-10"
      />
      <kbd
        aria-hidden
        className="absolute inset-y-0 end-2 my-auto h-5 min-w-5 rounded-sm border border-line-control text-center font-sans text-xs leading-[1.2rem] text-muted"
      >
        /
      </kbd>
    </Form>
  );
}

function BellLink() {
  const { unread } = useReader();
  const { t } = useText();
  return (
    <Link
      to="/notifications"
      aria-label={t('shell.unread', { count: unread })}
      title={t('shell.notifications')}
      className="relative grid size-10 place-content-center rounded-md text-muted hover:bg-sunken hover:text-text max-tablet:size-11"
    >
      <Icon of={Bell} size={20} />
      {unread > 0 && (
        <span className="absolute end-0 top-0 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.7rem] leading-4.5 font-[650] text-on-accent">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
