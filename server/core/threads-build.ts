import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { repositoryRoot } from './threads.ts';

/**
 * Builds server/threads/*.ts to build/threads/*.mjs (a few milliseconds), packages left outside. A worker thread
 * does not start from TypeScript on this Node, so development, tests and production all run what is built here.
 * @returns the names that `threads.run` takes
 */
export async function buildThreads(): Promise<string[]> {
  const root = repositoryRoot();
  const folder = fileURLToPath(new URL('server/threads/', root));
  const entries = (await readdir(folder)).filter((name) => /^[a-z-]+\.ts$/.test(name));
  await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: entries.map((name) => `${folder}${name}`),
    outdir: fileURLToPath(new URL('build/threads/', root)),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return entries.map((name) => name.replace(/\.ts$/, ''));
}
