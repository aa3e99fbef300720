import { useLocation } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Wordmark } from './mark.tsx';
import { ThemeButton } from './theme-button.tsx';

/** The bar for people we do not know. On a phone the other places stand at the foot of the page. */
export function SignedOutBar() {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const back =
    pathname === '/' || pathname.startsWith('/sign-in') ? '' : `?to=${encodeURIComponent(pathname + search)}`;
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex h-16 max-w-[75rem] items-center gap-6 px-8 max-wide:px-6 max-tablet:gap-3 max-tablet:px-4 wide:max-w-[80rem] wide:px-20">
        <Wordmark to="/" />
        <nav aria-label={t('shell.places')} className="ms-4 flex gap-6 font-[540] max-tablet:hidden">
          <Link to="/jobs" className="hover:text-accent">
            {t('shell.jobs')}
          </Link>
          <Link to="/companies" className="hover:text-accent">
            {t('shell.companies')}
          </Link>
        </nav>
        <div className="ms-auto flex items-center gap-2">
          <ThemeButton />
          <Link to={`/sign-in${back}`} className="px-2 py-2 font-[600] whitespace-nowrap text-accent">
            {t('shell.signIn')}
          </Link>
          <ButtonLink to="/register" className="max-tablet:hidden">
            {t('shell.register')}
          </ButtonLink>
        </div>
      </div>
    </header>
  );
}
