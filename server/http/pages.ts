import { randomBytes } from 'node:crypto';
import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/server-runtime';
import type { PageContext } from '#app/lib/load-context.ts';
import type { Ctx } from '#server/core/context.ts';
import { once } from '#server/core/once.ts';
import { createCaller } from '#server/router.ts';
import { keptMail, mayReadMail } from './outbox.ts';
import { createBranchHandler } from './routes.ts';
import { contentSecurityPolicy } from './security.ts';

/** Where pages come from: the build in production, Vite in development. */
export type PageSource = { build: () => Promise<ServerBuild>; development: boolean };
const callerFor = (ctx: Ctx) => createCaller(ctx) as unknown as PageContext['api'];

export type PageHandler = (request: Request, ctx: Ctx) => Promise<Response>;

/**
 * Remix compares Origin with Host, or with an X-Forwarded-Host that anyone can send. Whose pages are ours was decided
 * before, by PUBLIC_URL; behind a proxy that calls us by another name Remix would refuse every form.
 */
function nameHostByOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  if (!origin || !URL.canParse(origin)) return;
  request.headers.delete('x-forwarded-host');
  request.headers.set('host', new URL(origin).host);
}

/** In production the build is read with the first request and stays. */
function builtOnce(build: PageSource['build']): RequestHandler {
  let made: Promise<RequestHandler> | null = null;
  return async (request, context) => {
    made ??= build().then(createBranchHandler);
    return (await made)(request, context);
  };
}

/** Answers requests for pages with Remix. Pages get the router's caller for whoever asks, and a fresh nonce. */
export function createPageHandler({ build, development }: PageSource): PageHandler {
  const handle = development ? createRequestHandler(build, 'development') : builtOnce(build);
  return async (request, ctx) => {
    const nonce = randomBytes(16).toString('base64');
    const context = {
      nonce,
      requestId: ctx.requestId,
      api: callerFor(ctx),
      once: async (key, run) =>
        (await once(ctx, { key, asked: null }, (within) => run(callerFor(within)))).answer,
      house: {
        now: ctx.now(),
        publicUrl: ctx.house.env.PUBLIC_URL,
        signedIn: ctx.actor.kind === 'account',
        local: ctx.house.env.MODE === 'local',
        outbox: mayReadMail(ctx) ? (to) => keptMail(ctx, to) : null,
      },
    } satisfies PageContext;
    nameHostByOrigin(request);
    const response = await handle(request, context);
    response.headers.set('Content-Security-Policy', contentSecurityPolicy(ctx.house, nonce, development));
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-cache');
    return response;
  };
}
