import { PassThrough } from 'node:stream';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { isLang } from '#server/values/lang.ts';
import { requestLang, textOf } from './i18n/language.server.ts';
import { TextProvider } from './i18n/use-text.tsx';
import { AnswerProvider } from './lib/answer.ts';

export const streamTimeout = 5_000;

/** What the root loader chose, or the request's own wish when the page failed before that. */
function pageLang(request: Request, remix: EntryContext) {
  const root = remix.staticHandlerContext.loaderData?.root as { lang?: string } | undefined;
  return isLang(root?.lang) ? root.lang : requestLang(request);
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <TextProvider value={textOf(pageLang(request, remix))}>
        <AnswerProvider value={{ nonce: context.nonce, failedAs: status >= 500 ? context.requestId : null }}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </AnswerProvider>
      </TextProvider>,
      {
        nonce: context.nonce,
        onShellReady() {
          shellSent = true;
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.append('Vary', 'Cookie, Accept-Language');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          status = 500;
          // Before the shell is out, the rejection carries the error to the server's log.
          if (shellSent) console.error(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
