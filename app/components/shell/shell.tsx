import { useLocation } from '@remix-run/react';
import { MailWarning } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { useFlash } from '#app/lib/flash.ts';
import { useReader } from '#app/lib/reader.tsx';
import { cx } from '../ui/cx.ts';
import { Toast } from '../ui/toast.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Footer } from './footer.tsx';
import { OfflineNote } from './offline-note.tsx';
import { Rail } from './rail.tsx';
import { SignedOutBar } from './signed-out-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { VerifyNote } from './verify-note.tsx';

/** Everything around a page: bars, skip link, news of what was done. */
export function Shell({ children }: { children: React.ReactNode }) {
  const { user } = useReader();
  const flash = useFlash();
  const { t } = useText();
  const { pathname } = useLocation();
  const hiring = user?.role === 'recruiter' || user?.role === 'admin';
  const compact = hiring || pathname.startsWith('/hiring') || pathname.startsWith('/admin');
  return (
    <div data-density={compact ? 'compact' : undefined} className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute start-2 -top-20 z-50 rounded-md bg-accent px-4 py-2 font-[560] text-on-accent focus:top-2"
      >
        {t('shell.skip')}
      </a>
      {user ? <TopBar user={user} narrow={compact} /> : <SignedOutBar />}
      <div className="flex flex-1">
        {user && <Rail user={user} folded={compact} />}
        <main
          id="main"
          tabIndex={-1}
          className={cx(
            'min-w-0 flex-1 py-8 max-tablet:py-5',
            user ? 'px-8 max-wide:px-6 max-tablet:px-4' : 'px-20 max-wide:px-8 max-tablet:px-4',
            user && 'max-tablet:pb-28 max-tablet:has-[.action-bar]:pb-44',
          )}
        >
          <div
            className={cx('mx-auto', compact ? 'max-w-[80rem]' : user ? 'max-w-[75rem]' : 'max-w-[70rem]')}
          >
            <VerifyNote icon={MailWarning} />
            {children}
          </div>
        </main>
      </div>
      {!user && <Footer />}
      {user && <BottomBar user={user} />}
      <OfflineNote />
      {flash && <Toast key={flash.id} flash={flash} />}
    </div>
  );
}
