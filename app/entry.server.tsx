import { text } from 'node:stream/consumers';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { isLang } from '#server/values/lang.ts';
import { requestLang, textOf } from './i18n/language.server.ts';
import { TextProvider } from './i18n/use-text.tsx';
import { AnswerProvider } from './lib/answer.ts';
import { forgetFlash } from './lib/flash.server.ts';

export const streamTimeout = 5_000;

/** What the root loader chose, or the request's own wish when the page failed before that. */
function pageLang(request: Request, remix: EntryContext) {
  const root = remix.staticHandlerContext.loaderData?.root as { lang?: string } | undefined;
  return isLang(root?.lang) ? root.lang : requestLang(request);
}

/**
 * The loaders' data as text, laid where Remix's own part that streams them down looks first. `renderMeta` is Remix's, and known
 * to nobody else: should it change, pages come without their data and every journey fails.
 */
async function withDataAtHand(remix: EntryContext): Promise<EntryContext> {
  if (!remix.serverHandoffStream) return remix;
  const value = await text(remix.serverHandoffStream as Parameters<typeof text>[0]);
  const streamCache = { 0: Object.assign(Promise.resolve(), { result: { done: true, value } }) };
  return { ...remix, serverHandoffStream: new ReadableStream(), renderMeta: { streamCache } };
}

/**
 * Draws a page in one go: no loader leaves anything for later. React's streaming renderer takes three times as long, and a
 * chunk that has left cannot be taken back when what follows it fails.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const ready = await withDataAtHand(remix);
  const page = renderToString(
    <TextProvider value={textOf(pageLang(request, remix))}>
      <AnswerProvider value={{ nonce: context.nonce, failedAs: status >= 500 ? context.requestId : null }}>
        <RemixServer context={ready} url={request.url} nonce={context.nonce} />
      </AnswerProvider>
    </TextProvider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  forgetFlash(request, headers);
  headers.append('Vary', 'Cookie, Accept-Language');
  // As bytes: a text would be gone through once for its length and again for its bytes.
  return new Response(new TextEncoder().encode(page), { headers, status });
}
