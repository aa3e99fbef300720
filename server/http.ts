import { randomBytes } from 'node:crypto';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Context, Hono } from 'hono';
import { mountV1 } from './api/adapter.ts';
import { docsPage } from './api/docs-page.ts';
import { openApi } from './api/openapi.ts';
import type { Ctx, House } from './core/context.ts';
import { AppError, forbidden, notFound, tooLarge, unavailable } from './core/errors.ts';
import { limitBody } from './http/body-limit.ts';
import {
  downloadCv,
  downloadSentCv,
  MAX_UPLOAD_BYTES,
  showLogo,
  showPicture,
  uploadLogo,
  uploadPicture,
  uploadResume,
} from './http/files.ts';
import { type Readiness, ready } from './http/health.ts';
import { outbox } from './http/outbox.ts';
import { createPageHandler, type PageSource } from './http/pages.ts';
import { answerError, problemResponse } from './http/problem.ts';
import { clientOf, requestContext, requestIdOf } from './http/request.ts';
import { contentSecurityPolicy, isFromOurPages, isOurHost, securityHeaders } from './http/security.ts';
import { staticFile } from './http/static.ts';
import { unsubscribe } from './http/unsubscribe.ts';
import { visitorOf } from './http/visitor.ts';
import { appRouter } from './router.ts';

type Options = { pages: PageSource; clientFolder: string; readiness: Readiness };
type Bindings = { incoming?: { socket: { remoteAddress?: string } } };
type Variables = { requestId: string; client: string; resolved?: { ctx: Ctx; cookies: string[] } };
type App = { Bindings: Bindings; Variables: Variables };

const BODY_BYTES = 1024 * 1024;
const UPLOADS =
  /^\/api\/v1\/(auth\/(upload-resume|profile\/picture)|companies\/[^/]+\/logo)$|^\/(profile\/(cv|picture)|hiring\/company\/logo)(\.data)?$/;
/** Pages of those that say themselves that a file was too large, to who comes without scripts. */
const UPLOAD_PAGES = ['/profile/cv', '/profile/picture', '/hiring/company/logo'];
/** A thousand postings of the usual length. Reading more at once would keep everyone waiting. */
const BULK_BYTES = 4 * 1024 * 1024;
const BULK = /^\/api\/v1\/jobs\/bulk\/?$/;

/** The one HTTP server: health, files, REST, tRPC and pages, behind one set of checks. */
export function createHttp(house: House, { pages, clientFolder, readiness }: Options): Hono<App> {
  const app = new Hono<App>({ strict: false });
  const page = createPageHandler(pages);
  const ctxOf = (c: Context<App>) => resolve(house, c);

  app.use(identify(house));
  app.get('/health/live', (c) => c.json({ status: 'live' }));
  app.get('/health/ready', (c) => ready(c, house, readiness));
  app.get('*', async (c, next) => (await staticFile(clientFolder, c.req.path)) ?? next());
  app.use(guard(house, readiness));

  mountRest(app, ctxOf);
  app.all('/trpc/*', async (c) => trpc(c, await ctxOf(c)));
  app.get('/dev/outbox', async (c) => outbox(await ctxOf(c), c.req.query('to') ?? null));
  app.get('/cvs/:id/file', async (c) => downloadCv(await ctxOf(c), c.req.param('id')));
  app.get('/applications/:id/cv', async (c) => downloadSentCv(await ctxOf(c), c.req.param('id')));
  app.get('/pictures/:id/:size', async (c) =>
    showPicture(await ctxOf(c), c.req.param('id'), Number(c.req.param('size'))),
  );
  app.get('/logos/:id/:size', async (c) =>
    showLogo(await ctxOf(c), c.req.param('id'), Number(c.req.param('size'))),
  );
  app.all('*', async (c) => page(c.req.raw, await ctxOf(c)));
  app.onError(async (error, c) => answerError(await ctxOf(c), error));
  return app;
}

/** Gives each request its id, its log line, the headers of every answer, and the cookies its work asked for. */
function identify(house: House) {
  return async (c: Context<App>, next: () => Promise<void>) => {
    const started = performance.now();
    const requestId = requestIdOf(c.req.header('x-request-id'));
    c.set('requestId', requestId);
    c.set('client', clientOf(house, c.req.raw.headers, c.env?.incoming?.socket.remoteAddress));
    await next();
    c.res.headers.set('X-Request-Id', requestId);
    for (const [name, value] of securityHeaders(house))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    for (const cookie of c.get('resolved')?.cookies ?? []) c.res.headers.append('Set-Cookie', cookie);
    const ms = Math.round(performance.now() - started);
    if (!c.req.path.startsWith('/assets/'))
      house.log.info(
        { requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms },
        'request',
      );
  };
}

/** Refuses what is too early, too much, too large, or sent by another site. */
function guard(house: House, readiness: Readiness) {
  return async (c: Context<App>, next: () => Promise<void>) => {
    const told = {
      requestId: c.get('requestId'),
      lang: 'en',
      at: new Date(house.clock()).toISOString(),
    } as const;
    if (readiness.waitingFor) return problemResponse(unavailable('error.starting'), told);
    if (!isOurHost(house, c.req.raw.headers)) return problemResponse(forbidden('error.foreign_origin'), told);
    if (!isFromOurPages(house, c.req.raw)) return problemResponse(forbidden('error.foreign_origin'), told);
    const limit = UPLOADS.test(c.req.path)
      ? MAX_UPLOAD_BYTES
      : BULK.test(c.req.path)
        ? BULK_BYTES
        : BODY_BYTES;
    try {
      await house.limits.take('request', c.get('client'));
    } catch (error) {
      if (error instanceof AppError) return problemResponse(error, told);
      throw error;
    }
    const body = await limitBody(c.req.raw, limit);
    if ('tooLarge' in body) return refuseBody(c, limit, body.allCame, told);
    c.req.raw = body.request;
    return next();
  };
}

/** A body that is too large is not kept. A form without scripts comes back to its page, which says so. */
function refuseBody(
  c: Context<App>,
  limit: number,
  allCame: boolean,
  told: { requestId: string; lang: 'en'; at: string },
): Response {
  const key = UPLOADS.test(c.req.path) ? 'cv.too_large' : 'error.body_too_large';
  const refusal = UPLOAD_PAGES.includes(c.req.path)
    ? c.redirect(`${c.req.path}?problem=${key}`, 303)
    : problemResponse(tooLarge(key, { maxBytes: limit }), told);
  if (!allCame) refusal.headers.set('Connection', 'close');
  return refusal;
}

/** Who asks, found once for a request. */
async function resolve(house: House, c: Context<App>): Promise<Ctx> {
  const known = c.get('resolved');
  if (known) return known.ctx;
  const { headers } = c.req.raw;
  const found = await requestContext(house, {
    headers,
    requestId: c.get('requestId'),
    client: c.get('client'),
    visitor: visitorOf(c.req.raw, c.get('client')),
  });
  c.set('resolved', found);
  return found.ctx;
}

function mountRest(app: Hono<App>, ctxOf: (c: Context<App>) => Promise<Ctx>): void {
  app.post('/api/v1/auth/upload-resume', async (c) => uploadResume(c.req.raw, await ctxOf(c)));
  app.post('/api/v1/auth/profile/picture', async (c) => uploadPicture(c.req.raw, await ctxOf(c)));
  app.post('/api/v1/companies/:id/logo', async (c) =>
    uploadLogo(c.req.raw, await ctxOf(c), c.req.param('id')),
  );
  app.post('/api/v1/alerts/unsubscribe', async (c) => unsubscribe(await ctxOf(c), c.req.query('token')));
  mountV1(app as unknown as Hono, ctxOf as never);
  app.get('/api/v1/openapi.json', async (c) => c.json(openApi((await ctxOf(c)).house.env.PUBLIC_URL)));
  app.get('/api/docs', async (c) => {
    const { house } = await ctxOf(c);
    const nonce = randomBytes(16).toString('base64');
    c.header('Content-Security-Policy', contentSecurityPolicy(house, nonce, false));
    return c.html(docsPage(openApi(house.env.PUBLIC_URL), nonce));
  });
  app.all('/api/*', () => {
    throw notFound('route');
  });
}

const trpc = (c: Context<App>, ctx: Ctx): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/trpc',
    req: c.req.raw,
    router: appRouter,
    createContext: () => ctx,
    // A batch is one request to the limits, so it must not be a way around them.
    maxBatchSize: 10,
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') ctx.log.error({ err: error }, 'a bug');
    },
  });
