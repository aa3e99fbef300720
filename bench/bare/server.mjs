// The bare Remix app behind the same HTTP layer as ours: Node, Hono, one catch-all route.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createRequestHandler } from '@remix-run/server-runtime';
import { Hono } from 'hono';

const handle = createRequestHandler(await import('../../build/bare/server/index.js'), 'production');
const app = new Hono();
app.all('*', (c) => handle(c.req.raw));
createServer(getRequestListener(app.fetch)).listen(Number(process.env.PORT), '127.0.0.1');
