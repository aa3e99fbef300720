import flaredFont from '@fontsource-variable/commissioner/files/commissioner-latin-flar-normal.woff2?url';
import textFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import { ErrorPage } from './components/shell/error-page.tsx';
import { Shell } from './components/shell/shell.tsx';
import { requestLang } from './i18n/language.server.ts';
import { useAnswer } from './lib/answer.ts';
import { readDisplay } from './lib/display.ts';
import { readFlash } from './lib/flash.server.ts';
import { FollowLinks } from './lib/follow-links.tsx';
import { useKeepZone } from './lib/keep-zone.ts';
import { useLive } from './lib/live.ts';
import { type Reader, useReader } from './lib/reader.tsx';
import { readViewer } from './lib/viewer.server.ts';
import './styles/app.css';

export const links: LinksFunction = () => [
  ...[textFont, flaredFont].map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
  { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' },
];

export const meta: MetaFunction = () => [{ title: 'Guildhall' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await readViewer(context);
  const reader: Reader = {
    ...readDisplay(request.headers.get('cookie')),
    ...viewer,
    lang: requestLang(request, viewer.user?.lang),
    flash: readFlash(request),
  };
  return reader;
}

export function Layout({ children }: { children: React.ReactNode }) {
  const { lang, theme } = useReader();
  const { nonce, failedAs } = useAnswer();
  return (
    <html lang={lang} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {failedAs && <meta name="request-id" content={failedAs} />}
        <Meta />
        <Links />
      </head>
      <body>
        <Shell>{children}</Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useKeepZone();
  useLive();
  return (
    <>
      <Outlet />
      <FollowLinks />
    </>
  );
}

export { ErrorPage as ErrorBoundary };
