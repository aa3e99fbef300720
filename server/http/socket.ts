import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { WebSocketServer } from 'ws';
import type { House } from '#server/core/context.ts';
import { appRouter } from '#server/router.ts';
import { clientOf, headersOf, requestContext, requestIdOf } from './request.ts';
import { mayUpgrade } from './security.ts';

const MAX_MESSAGE_BYTES = 64 * 1024;

/** tRPC over WebSocket at /trpc, on the same HTTP server. Who is signed in is decided at the upgrade. */
export function attachSocket(server: Server, house: House): { close: () => void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  const handler = applyWSSHandler({
    wss: sockets,
    router: appRouter,
    createContext: async ({ req }) => {
      const headers = headersOf(req);
      const client = clientOf(house, headers, req.socket.remoteAddress);
      return (await requestContext(house, { headers, requestId: requestIdOf(null), client })).ctx;
    },
    // A dead peer is noticed within 40 s.
    keepAlive: { enabled: true, pingMs: 30_000, pongWaitMs: 10_000 },
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/trpc') return;
    if (!mayUpgrade(house, headersOf(request))) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
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
