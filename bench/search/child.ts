/** One engine in a process of its own, so that none pays for the memory of another. It answers its parent, query by query. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { searchPostings } from '#server/features/postings/search/search.ts';
import { openBenchHouse } from './house.ts';
import { type Asked, type Engine, peers } from './peers.ts';

export type Opened = { openMs: number; vocabularyMs: number; memoryMb: number };
export type Answered = { ms: number; total: number };
/** The longest that the event loop stood still since the last time it was asked, in milliseconds. */
export type Stood = { stoodMs: number };

const [name, source] = process.argv.slice(2) as [string, string];

const settledMemoryMb = async (): Promise<number> => {
  for (let i = 0; i < 3; i++) {
    global.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().rss / 2 ** 20;
};

let round = 0;

async function openOurs(): Promise<Engine & Opened> {
  const isPostgres = source.startsWith('postgres:');
  const house = await openBenchHouse(
    isPostgres ? { DATABASE_URL: source, DATA_DIR: join(tmpdir(), 'guildhall-bench') } : { DATA_DIR: source },
  );
  const { db } = house.database;
  const now = () => new Date(house.clock()).toISOString();
  // The limit differs from round to round, so that no answer is one that was kept.
  const ask = async ({ q, remote, level }: Asked) => {
    const input = {
      limit: 20 + (round % 40),
      currency: 'EUR' as const,
      ...(remote && { remote: [remote] }),
      ...(level && { level: [level] }),
    };
    const page = await searchPostings(db, { ...input, q }, now());
    const meant = page.suggest ? await searchPostings(db, { ...input, q: page.suggest }, now()) : page;
    return meant.total ?? 0;
  };
  const before = await settledMemoryMb();
  let began = performance.now();
  await searchPostings(db, { limit: 20, currency: 'EUR' }, now());
  const openMs = performance.now() - began;
  began = performance.now();
  await ask({ q: 'enginere' });
  const vocabularyMs = performance.now() - began;
  return { ask, openMs, vocabularyMs, memoryMb: (await settledMemoryMb()) - before };
}

async function openPeer(): Promise<Engine & Opened> {
  const before = await settledMemoryMb();
  const began = performance.now();
  const { ask } = await peers[name as keyof typeof peers](`${source}/guildhall.db`);
  const openMs = performance.now() - began;
  return { ask, openMs, vocabularyMs: 0, memoryMb: (await settledMemoryMb()) - before };
}

const loop = monitorEventLoopDelay({ resolution: 1 });
const { ask, ...opened } = await (name in peers ? openPeer() : openOurs());
loop.enable();
process.on('message', async (message: Asked | 'stood' | 'round') => {
  if (message === 'round') round += 1;
  else if (message === 'stood') {
    process.send?.({ stoodMs: loop.max / 1e6 } satisfies Stood);
    loop.reset();
  } else {
    const began = performance.now();
    const total = await ask(message);
    process.send?.({ ms: performance.now() - began, total } satisfies Answered);
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.(opened satisfies Opened);
