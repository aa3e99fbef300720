import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createThreads } from '#server/core/threads.ts';
import { buildThreads } from '#server/core/threads-build.ts';
import type { CvReading } from '#server/engines/cv-reading/index.ts';
import { type Mutant, mutants } from '#server/engines/cv-reading/testing/mutations.ts';

/** Broken files through the real threads: each is read or refused by name, in time, and nothing is left behind. */

/** Readers are loaded with the first file of their kind, and the allocator keeps what they once needed: by then it has. */
const WARM_UP = 1_000;
const COUNT = WARM_UP + 2_000;
const LONGEST_MS = 10_000;
/** What the allocator keeps for itself after so many files. */
const GROWTH_MB = 60;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

type Left = { rssMb: number; files: number; resources: number };

async function left(): Promise<Left> {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    rssMb: process.memoryUsage.rss() / 1e6,
    files: readdirSync('/proc/self/fd').length,
    resources: process.getActiveResourcesInfo().length,
  };
}

export async function mutations(): Promise<Array<{ name: string; said: string; ok: boolean }>> {
  await buildThreads();
  const seed = Number(process.env.SEED ?? 1);
  const threads = createThreads({ workers: 1, memoryMb: 192 });
  const answers = new Map<string, number>();
  const bad: string[] = [];
  let slowest = { ms: 0, of: '' };
  const read = async ({ name, bytes, how }: Mutant) => {
    const began = performance.now();
    const input = { bytes, fileName: name };
    const answer = await threads
      .run<typeof input, CvReading>('read-cv', input, { timeoutMs: 30_000 })
      .then(({ problem }) => problem?.key ?? 'read')
      .catch((error: { key?: string; message: string }) => `thread: ${error.key ?? error.message}`);
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms, of: `${name} ${how}` };
    if (ms > LONGEST_MS || answer.startsWith('thread:'))
      bad.push(`${name} ${how}: ${answer} after ${Math.round(ms)} ms`);
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  };
  let before: Left | null = null;
  let done = 0;
  for await (const mutant of mutants(COUNT, seed)) {
    if (done++ === WARM_UP) before = await left();
    await read(mutant);
  }
  const after = await left();
  await threads.close();
  const growth = after.rssMb - before!.rssMb;
  const counts = [...answers].sort((a, b) => b[1] - a[1]).map(([key, count]) => `${count} ${key}`);
  return [
    {
      name: 'broken files',
      said: `${counts.join(', ')}; the slowest ${Math.round(slowest.ms)} ms (${slowest.of})${bad.map((one) => `\n        ${one}`).join('')}`,
      ok: bad.length === 0,
    },
    {
      name: 'what they leave behind',
      said: `memory ${Math.round(before!.rssMb)} → ${Math.round(after.rssMb)} MB, at most ${GROWTH_MB} more wanted; open files ${before!.files} → ${after.files}; handles ${before!.resources} → ${after.resources}`,
      ok: growth <= GROWTH_MB && after.files <= before!.files + 2 && after.resources <= before!.resources + 2,
    },
  ];
}
