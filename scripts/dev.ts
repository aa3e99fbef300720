import { createServer } from 'vite';
import { buildThreads } from '#server/core/threads-build.ts';
import { run } from '#server/main.ts';

/** The same server from its sources, with Vite in front for pages that change while one looks at them. */
await buildThreads();
const vite = await createServer({ server: { middlewareMode: true } });
await run({
  pages: { build: () => vite.ssrLoadModule('virtual:remix/server-build') as never, development: true },
  wrap: (listener) => (request, response) =>
    vite.middlewares(request, response, () => listener?.(request as never, response as never)),
});
