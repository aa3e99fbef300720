import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ctx, House } from '#server/core/context.ts';
import type { Topic } from '#server/core/live.ts';
import { liveRouter } from '#server/router.ts';
import { clientOf, headersOf, requestContext, requestIdOf } from './request.ts';
import { mayUpgrade } from './security.ts';

const MAX_MESSAGE_BYTES = 64 * 1024;

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?')[0]!;

/** Told to the browser when the session behind its socket has ended. */
const SESSION_ENDED = 4401;

type Connected = { ctx: Ctx; headers: Headers; client: string };

/** Told to the browser when its person works for other companies now: it comes again, and hears of those. */
const MOVED = 4409;

const companiesOf = (ctx: Ctx): string => (ctx.actor.kind === 'account' ? ctx.actor.companyIds.join() : '');

/**
 * Closes a socket when its session ends, or its person joins or leaves a company: each piece of news asks whether all still
 * stands, and these are news.
 */
function closeWithSession(house: House, socket: WebSocket, { ctx, headers, client }: Connected): void {
  const { actor } = ctx;
  if (actor.kind !== 'account') return;
  const look = async () => {
    const { ctx: now } = await requestContext(house, { headers, client, requestId: ctx.requestId });
    const same = now.actor.kind === 'account' && now.actor.sessionId === actor.sessionId;
    if (!same) socket.close(SESSION_ENDED);
    else if (companiesOf(now) !== companiesOf(ctx)) socket.close(MOVED);
  };
  const topics = [`account:${actor.accountId}`, ...actor.companyIds.map((id) => `company:${id}`)] as Topic[];
  const stop = house.live.subscribe(topics, () => {
    look().catch((err) => house.log.error({ err }, 'socket: could not look at its session'));
  });
  socket.once('close', stop);
}

/** News over WebSocket at /trpc, on the same HTTP server. Who is signed in is decided at the upgrade. */
export function attachSocket(server: Server, house: House): { close: () => void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  const handler = applyWSSHandler({
    wss: sockets,
    router: liveRouter,
    createContext: async ({ req, res }) => {
      const headers = headersOf(req);
      const client = clientOf(house, headers, req.socket.remoteAddress);
      const { ctx } = await requestContext(house, { headers, requestId: requestIdOf(null), client });
      closeWithSession(house, res, { ctx, headers, client });
      return ctx;
    },
    // A dead peer is noticed within 40 s.
    keepAlive: { enabled: true, pingMs: 30_000, pongWaitMs: 10_000 },
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    if (pathOf(request) !== '/trpc') return refuse('404 Not Found');
    if (!mayUpgrade(house, headersOf(request))) return refuse('403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (connected) =>
      sockets.emit('connection', connected, request),
    );
  };
  server.on('upgrade', upgrade);
  return {
    close: () => {
      server.off('upgrade', upgrade);
      handler.broadcastReconnectNotification();
      for (const connected of sockets.clients) connected.terminate();
      sockets.close();
    },
  };
}
