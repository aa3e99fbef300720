import { createThreads } from '#server/core/threads.ts';
import { buildThreads } from '#server/core/threads-build.ts';
import type { CvReading } from '#server/engines/cv-reading/index.ts';
import { tesseract } from '#server/providers/ocr/tesseract.ts';
import { median } from '../load.ts';
import { fieldNames } from './fields.ts';
import { bytesOf, filesOf, type GoldSet, type Scored, score } from './gold.ts';
import { type Counts, f1Of, macroF1, precisionOf, recallOf, sum } from './score.ts';

type Verdict = { name: string; said: string; ok: boolean };

/** What was asked of reading by rules: the mean of the fields' F1, and the time for a PDF of two pages in its thread. */
const WANTED: Record<GoldSet, number> = { tuned: 0.93, 'held-out': 0.85 };
const WANTED_MS = 150;
const ROUNDS = 5;

const share = (n: number) => n.toFixed(2);

/** The table of the docs: each field over both sets, and how many values there are. */
function tableOf(sets: Record<GoldSet, Counts>): string {
  const cells = (counts: Counts, name: (typeof fieldNames)[number]) =>
    [precisionOf, recallOf, f1Of].map((of) => share(of(counts[name]))).join(' | ');
  return [
    '| field | values | precision | recall | F1 | held out: values | precision | recall | F1 |',
    '|---|---|---|---|---|---|---|---|---|',
    ...fieldNames.map(
      (name) =>
        `| ${name} | ${sets.tuned[name].expected} | ${cells(sets.tuned, name)} | ${sets['held-out'][name].expected} | ${cells(sets['held-out'], name)} |`,
    ),
    `| **mean** | | | | **${share(macroF1(sets.tuned))}** | | | | **${share(macroF1(sets['held-out']))}** |`,
  ].join('\n');
}

function bySort(scored: Scored[], of: (one: Scored) => string): string {
  const sorts = [...new Set(scored.map(of))].sort();
  return sorts
    .map((sort) => {
      const own = scored.filter((one) => of(one) === sort);
      return `${sort} ${share(macroF1(sum(own.map(({ counts }) => counts))))} (${own.length})`;
    })
    .join(', ');
}

/** Milliseconds for each PDF of two pages, read in the thread that the server uses, after one reading of each. */
async function timesInThread(): Promise<number[]> {
  await buildThreads();
  const threads = createThreads({ workers: 1, memoryMb: 192 });
  const read = (bytes: Uint8Array, fileName: string) =>
    threads.run<{ bytes: Uint8Array; fileName: string }, CvReading>(
      'read-cv',
      { bytes, fileName },
      { timeoutMs: 30_000 },
    );
  const times: number[] = [];
  try {
    for (const file of filesOf('tuned').filter((name) => name.endsWith('.pdf'))) {
      const bytes = bytesOf('tuned', file);
      const { document } = await read(bytes, file);
      if (document.pageCount !== 2) continue;
      for (let i = 0; i < ROUNDS; i++) {
        const began = performance.now();
        await read(bytes, file);
        times.push(performance.now() - began);
      }
    }
  } finally {
    await threads.close();
  }
  return times;
}

/** Scores both sets of gold CVs by rules, prints the tables, and measures the time in the thread. */
export async function cvs(): Promise<Verdict[]> {
  // Scans are read where Tesseract is installed.
  const ocr = tesseract(process.env.TESSERACT ?? 'tesseract', { warn: () => {} });
  const scored: Record<GoldSet, Scored[]> = { tuned: [], 'held-out': [] };
  for (const set of ['tuned', 'held-out'] as const)
    for (const file of filesOf(set))
      scored[set].push(await score(set, file, (picture) => ocr.recognise(picture)));
  const counts = {
    tuned: sum(scored.tuned.map((one) => one.counts)),
    'held-out': sum(scored['held-out'].map((one) => one.counts)),
  };
  console.log(tableOf(counts));
  console.log(`\nBy language: ${bySort(scored.tuned, ({ gold }) => gold.language)}`);
  console.log(`By kind of file: ${bySort(scored.tuned, ({ file }) => file.split('.').at(-1)!)}\n`);
  const times = await timesInThread();
  return [
    ...(['tuned', 'held-out'] as const).map((set) => ({
      name: `CVs ${set}`,
      said: `macro F1 ${share(macroF1(counts[set]))} over ${scored[set].length}; wanted ${WANTED[set]}`,
      ok: macroF1(counts[set]) >= WANTED[set],
    })),
    {
      name: 'two pages in the thread',
      said: `${Math.round(median(times))} ms, median of ${times.length}; at most ${WANTED_MS}`,
      ok: median(times) <= WANTED_MS,
    },
  ];
}
