import { fileURLToPath } from 'node:url';

/** Options of Remix, read by the build, the dev server and `remix routes`. */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: fileURLToPath(new URL('./app', import.meta.url)),
  // Everything React Router 7 does by itself, so that going there is a codemod.
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
