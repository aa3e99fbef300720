import { said } from '#app/i18n/said.ts';
import type { Ctx } from '#server/core/context.ts';
import { type AppError, errorCodes, invalid } from '#server/core/errors.ts';
import { asAppError } from '#server/core/trpc.ts';
import type { Lang } from '#server/values/lang.ts';

type Told = { requestId: string; lang: Lang; at: string };

type Refusal = Pick<AppError, 'code' | 'key' | 'params' | 'fields'> & { status?: number | null };

/** What RFC 9457 says of an error, in a language. A bug has no words. */
export function problemIn(lang: Lang, error: Refusal | null) {
  const code = error?.code ?? 'bug';
  const key = error?.key ?? 'error.bug';
  return {
    type: `/api/docs#${code}`,
    title: said(lang, `error.code.${code}`),
    status: error ? (error.status ?? errorCodes[error.code]) : 500,
    detail: said(lang, key, error?.params ?? {}),
    code,
    key,
    ...(error?.fields.length && {
      errors: error.fields.map((one) => ({
        field: one.field,
        code: one.key,
        message: said(lang, one.key, one.params),
      })),
    }),
  };
}

/** An error as RFC 9457 problem+json, in the reader's language. What is not the caller's doing is a 500 without a word. */
export function problemResponse(error: AppError | null, told: Told): Response {
  const { errors, ...problem } = problemIn(told.lang, error);
  const { status } = problem;
  const body = {
    ...problem,
    requestId: told.requestId,
    timestamp: told.at,
    ...(errors && { errors }),
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Content-Language': told.lang });
  if (error?.code === 'limited') headers.set('Retry-After', String(error.params.seconds));
  if (error?.code === 'unauthenticated') headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(body), { status, headers });
}

/** Any thrown thing as an answer; a bug is written to the log under the request's id. */
export function answerError(ctx: Ctx, error: unknown): Response {
  const known = error instanceof SyntaxError ? invalid('invalid.json') : asAppError(error);
  if (!known) ctx.log.error({ err: error }, 'a bug');
  return problemResponse(known, { requestId: ctx.requestId, lang: ctx.lang, at: ctx.now() });
}
