import { Writable } from 'node:stream';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
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

/** Takes a page as it is written, and hands it over whole. */
function whole(done: (page: Buffer) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write: (chunk: Buffer, _encoding, next) => {
      chunks.push(chunk);
      next();
    },
    final: (next) => {
      done(Buffer.concat(chunks));
      next();
    },
  });
}

/**
 * A page goes out in one piece: no loader leaves anything for later, and a stream of chunks through three kinds of streams cost
 * as much as drawing a small page. It also says 500 when anything in it failed, not only what came before the first byte.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let code = status;
    let isShell = false;
    const { pipe, abort } = renderToPipeableStream(
      <TextProvider value={textOf(pageLang(request, remix))}>
        <AnswerProvider value={{ nonce: context.nonce, failedAs: status >= 500 ? context.requestId : null }}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </AnswerProvider>
      </TextProvider>,
      {
        nonce: context.nonce,
        onShellError: reject,
        onShellReady() {
          isShell = true;
        },
        onError(error) {
          code = 500;
          // Before the shell is there, the rejection carries the error to the server's log.
          if (isShell) console.error(error);
        },
        onAllReady() {
          clearTimeout(late);
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.append('Vary', 'Cookie, Accept-Language');
          pipe(
            whole((page) =>
              resolve(
                new Response(new Uint8Array(page.buffer as ArrayBuffer, page.byteOffset, page.byteLength), {
                  headers,
                  status: code,
                }),
              ),
            ),
          );
        },
      },
    );
    const late = setTimeout(abort, streamTimeout + 1_000);
  });
}
