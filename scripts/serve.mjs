// Runs the built server with a heap that fits MEMORY_MB, in production mode. Plain JavaScript, so that it starts at once.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('build/serve.mjs')) {
  process.stderr.write('Nothing is built yet. Run `npm start`, or `npm run build` first.\n');
  process.exit(1);
}

const memoryMb = Number(process.env.MEMORY_MB || 512);
// Beside the heap live code, buffers, SQLite's cache and a reading thread, which take about 110 MB together: `npm run bench memory`.
const oldSpaceMb = Number.isFinite(memoryMb) ? Math.max(88, Math.round(memoryMb * 0.5 - 32)) : 224;
const youngMb = memoryMb <= 256 ? 2 : memoryMb <= 512 ? 8 : 16;
// glibc keeps an arena for each thread and gives little of it back: fewer arenas save some 30 MB, fixed thresholds 20.
const malloc = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

const child = spawn(
  process.execPath,
  [
    `--max-old-space-size=${oldSpaceMb}`,
    `--max-semi-space-size=${youngMb}`,
    '--enable-source-maps',
    'build/serve.mjs',
  ],
  {
    // The channel says nothing; when this process is killed it closes, and the server ends with it.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...malloc, ...process.env, NODE_ENV: 'production' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
