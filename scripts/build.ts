import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildThreads } from '#server/core/threads-build.ts';

const SOURCES = [
  'app',
  'server',
  'db',
  'jobs',
  'migrations',
  'public',
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
];
const STAMP = 'build/.stamp';

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** A hash of everything that goes into the build. */
function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds pages, threads and server into build/; with `--if-changed` only when a source has changed. */
async function main(): Promise<void> {
  const stamp = stampOfSources();
  if (process.argv.includes('--if-changed') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp)
    return;
  process.stdout.write('Building, about 20 seconds …\n');
  // First, because it empties build/.
  execFileSync('node_modules/.bin/remix', ['vite:build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await buildThreads();
  await build({
    entryPoints: ['server/serve.ts'],
    outfile: 'build/serve.mjs',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
    logOverride: { 'unsupported-dynamic-import': 'silent' },
  });
  writeFileSync(STAMP, stamp);
}

await main();
