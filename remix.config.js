import { fileURLToPath } from 'node:url';

/** Options of Remix, read by the build, the dev server and `remix routes`. */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: fileURLToPath(new URL('./app', import.meta.url)),
  // Everything React Router 7 does by itself, so that going there is a codemod.
  future: {
    v3_fetcherPersist: true,
    // Off: all routes together are a few kilobytes that browsers cache, and finding out which of them a page
    // links to cost more than half of what matching did.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
