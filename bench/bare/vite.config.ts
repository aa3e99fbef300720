import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import ours from '../../remix.config.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The same Remix with the same flags; only the pages are others. */
export default defineConfig({
  root: here('.'),
  plugins: [remix({ ...ours, appDirectory: here('app'), buildDirectory: here('../../build/bare') })],
  build: { target: 'es2022' },
});
