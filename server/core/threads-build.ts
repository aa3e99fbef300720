import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { repositoryRoot } from './threads.ts';

/** Packages in the old format ask for Node's own modules by `require`, which a module in the new one does not have. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/**
 * Builds server/threads/*.ts to build/threads/*.mjs (some tens of milliseconds). A worker thread does not start from
 * TypeScript on this Node, so development, tests and production all run what is built here.
 *
 * A thread lives shortly and loads everything anew, so it is built to load little: packages come in few files instead of
 * a hundred, what is imported on demand is a file of its own, and there are no maps, which Node would read at each start.
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
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    mainFields: ['module', 'main'],
    // It has pdf.js in it, as small as it gets.
    external: ['unpdf'],
    banner: { js: REQUIRE },
    // Escapes are longer to read than letters.
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return entries.map((name) => name.replace(/\.ts$/, ''));
}
