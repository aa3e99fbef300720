import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  // Found up front, so that the first page in development does not reload half-way.
  optimizeDeps: { entries: ['./app/entry.client.tsx', './app/root.tsx', './app/routes/**/*.tsx'] },
  build: {
    // Fonts and icons stay files: the browser caches them, and the CSP needs no data: for fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  // Ours are a few dozen of its two thousand icons: the server reads those, not the whole file at every start.
  ssr: { noExternal: ['lucide'] },
  server: { fs: { strict: true } },
});
