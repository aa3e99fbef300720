import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** What nearly every page has, in one file rather than fifty: each would be a line in every page, and a request. */
const PARTS =
  /\/app\/(components\/(ui|shell|matching|postings|notifications|applications)|lib)\/|node_modules\/lucide\//;
const LATER = /\/app\/lib\/live-client/;

/** What changes with its versions only, so that browsers keep it when we change ours. */
const VENDOR =
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream)\//;

const chunkOf = (id: string): string | undefined => {
  if (VENDOR.test(id)) return 'vendor';
  return PARTS.test(id) && !LATER.test(id) ? 'parts' : undefined;
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig)],
  // Found up front, so that the first page in development does not reload half-way.
  optimizeDeps: { entries: ['./app/entry.client.tsx', './app/root.tsx', './app/routes/**/*.tsx'] },
  build: {
    // Fonts and icons stay files: the browser caches them, and the CSP needs no data: for fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
  // Ours are a few dozen of its two thousand icons: the server reads those, not the whole file at every start.
  ssr: { noExternal: ['lucide'] },
  server: { fs: { strict: true } },
}));
