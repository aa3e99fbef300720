import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#db/client.ts';
import { startPostgres } from '#db/postgres-server.ts';
import { closeHouse } from '#server/boot.ts';
import { bigPlan, seedBig } from '#server/seed/big/index.ts';
import { dice } from '#server/seed/dice.ts';
import type { Answered, Opened, Stood } from './child.ts';
import { openBenchHouse } from './house.ts';
import { judgedQueries } from './judged/index.ts';
import { type Asked, peers } from './peers.ts';
import { rankingScores } from './ranking.ts';

/**
 * `npm run bench search`: this search on both databases beside MiniSearch, Orama and FTS5's bm25, over the same postings and queries, one
 * after the other for each query, each in a process of its own. POSTINGS says how many, a hundred thousand unless told; what was made
 * for it is kept in .cache/bench.
 */

type Verdict = { name: string; said: string; ok: boolean };

const POSTINGS = Number(process.env.POSTINGS ?? 100_000);
const folder = fileURLToPath(new URL(`../../.cache/bench/search-${POSTINGS}`, import.meta.url));

const OURS = { sqlite: 'this search, SQLite', postgres: 'this search, Postgres' };

async function fill(env: Record<string, string>): Promise<void> {
  const house = await openBenchHouse(env);
  try {
    await seedBig(house, { seed: 1, postings: POSTINGS });
  } finally {
    await closeHouse(house);
  }
}

/** A data folder with the postings, made once. */
async function sqliteFolder(): Promise<string> {
  const made = `${folder}/sqlite`;
  if (!existsSync(`${folder}/sqlite.ready`)) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await fill({ DATA_DIR: made });
    writeFileSync(`${folder}/sqlite.ready`, '');
  }
  return made;
}

/** The same on a Postgres whose cluster stays in the folder. */
async function postgresDatabase(url: string, urlOf: (name: string) => string): Promise<string> {
  if (existsSync(`${folder}/postgres.ready`)) return urlOf('bench');
  const admin = await openDatabase(url);
  await admin.pool!.query('drop database if exists bench');
  await admin.pool!.query('create database bench');
  await admin.close();
  await fill({ DATABASE_URL: urlOf('bench'), DATA_DIR: `${folder}/postgres-files` });
  const filled = await openDatabase(urlOf('bench'));
  await filled.pool!.query('vacuum analyze');
  await filled.close();
  writeFileSync(`${folder}/postgres.ready`, '');
  return urlOf('bench');
}

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Half of the judged ones, and as many of words that stand in postings: whole, two, unfinished, misspelt. A third has filters. */
function queries(): Asked[] {
  const d = dice(3, 'bench search');
  const some = [...bigPlan(1, 400).postings()];
  const made = Array.from({ length: judgedQueries.length }, (_, i) => {
    const { title, description } = d.pick(some);
    const words = d.pick([title, description]).match(/\p{L}{3,}/gu) ?? ['work'];
    const [one, other] = [d.pick(words), d.pick(words)];
    return [one, `${one} ${other}`, one.slice(0, 4), one.replace(/(.)(.)$/u, '$2$1')][i % 4]!;
  });
  const half = [...judgedQueries.map(({ words }) => words), ...made].filter((_, i) => i % 4 < 2);
  return half.map((q, i) => ({
    q,
    ...(i % 3 === 0 && { remote: d.pick(['on_site', 'hybrid', 'remote'] as const) }),
    ...(i % 6 === 0 && { level: d.pick(['entry', 'mid', 'senior'] as const) }),
  }));
}

// ── engines ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Running = Opened & { name: string; child: ChildProcess; times: number[]; stoodMs: number };

const next = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = () => reject(new Error('an engine ended before it answered'));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as T);
    });
  });

async function open(name: string, source: string): Promise<Running> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [name, source], {
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=6000'],
  });
  const opened = await next<Opened>(child);
  process.stdout.write(
    `        ${name}: ready after ${Math.round(opened.openMs)} ms, ${Math.round(opened.memoryMb)} MB\n`,
  );
  return { ...opened, name, child, times: [], stoodMs: 0 };
}

async function ask(engine: Running, asked: Asked): Promise<Answered> {
  engine.child.send(asked);
  return next<Answered>(engine.child);
}

/** For the garbage of one engine, which threads of its own collect after it has answered: nobody else should pay for it. */
const PAUSE_MS = 25;

/**
 * Each query of all engines in turn, beginning with another each time. All of it twice, for their compilers: what runs for days is
 * measured, not its first minute. The second time counts.
 */
async function measure(engines: readonly Running[], asked: readonly Asked[]): Promise<void> {
  for (const round of ['warm up', 'count']) {
    for (const [i, one] of asked.entries())
      for (let k = 0; k < engines.length; k++) {
        const engine = engines[(i + k) % engines.length]!;
        const { ms } = await ask(engine, one);
        if (round === 'count') engine.times.push(ms);
        await setTimeout(PAUSE_MS);
      }
    for (const engine of engines) {
      engine.child.send('round');
      engine.child.send('stood');
      engine.stoodMs = (await next<Stood>(engine.child)).stoodMs;
    }
  }
}

// ── verdicts ─────────────────────────────────────────────────────────────────────────────────────────────────────

const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const sum = (times: readonly number[]) => times.reduce((all, ms) => all + ms, 0);
const shown = (ms: number) => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));

function verdicts(engines: readonly Running[]): Verdict[] {
  const of = (name: string) => engines.find((engine) => engine.name === name)!;
  const [sqlite, postgres] = [of(OURS.sqlite), of(OURS.postgres)];
  const share = sum(sqlite.times) / sum(of('MiniSearch, all fields').times);
  const rows = engines.map(({ name, times, memoryMb, openMs, stoodMs }) => ({
    name: `search: ${name}`,
    said: `p50 ${shown(at(times, 0.5))}, p95 ${shown(at(times, 0.95))}, p99 ${shown(at(times, 0.99))} ms, in all ${Math.round(sum(times))} ms; ${Math.round(memoryMb)} MB, ready after ${Math.round(openMs)} ms; event loop stood ${Math.round(stoodMs)} ms at most`,
    ok: true,
  }));
  const must = (name: string, said: string, ok: boolean) => ({ name: `search: ${name}`, said, ok });
  return [
    ...rows,
    must('total time', `${share.toFixed(3)} of MiniSearch over all fields, at most 0.1 wanted`, share <= 0.1),
    must('p99 on SQLite', `${shown(at(sqlite.times, 0.99))} ms, at most 50`, at(sqlite.times, 0.99) <= 50),
    must(
      'p99 on Postgres',
      `${shown(at(postgres.times, 0.99))} ms, at most 80`,
      at(postgres.times, 0.99) <= 80,
    ),
    must('memory', `${Math.round(sqlite.memoryMb)} MB, at most 60`, sqlite.memoryMb <= 60),
    must(
      'start-up',
      `${Math.round(sqlite.openMs)} ms to the first answer, at most 300; ${Math.round(sqlite.vocabularyMs)} ms to the first correction`,
      sqlite.openMs <= 300,
    ),
    must('event loop', `stood ${Math.round(sqlite.stoodMs)} ms at most, at most 50`, sqlite.stoodMs <= 50),
  ];
}

async function ranking(): Promise<Verdict[]> {
  const scores = await rankingScores();
  const [ours, ...others] = scores.map(({ mean }) => mean);
  const said = scores.map(({ name, mean }) => `${name} ${mean.toFixed(3)}`).join(', ');
  return [{ name: 'search: NDCG@10', said, ok: others.every((other) => ours! >= other) }];
}

export async function search(): Promise<Verdict[]> {
  const judged = await ranking();
  const sqlite = await sqliteFolder();
  const server = await startPostgres({ durable: false, dir: `${folder}/postgres` });
  const engines: Running[] = [];
  try {
    const postgres = await postgresDatabase(server.url, server.urlOf);
    engines.push(await open(OURS.sqlite, sqlite), await open(OURS.postgres, postgres));
    for (const name of Object.keys(peers)) engines.push(await open(name, sqlite));
    await measure(engines, queries());
    return [...judged, ...verdicts(engines)];
  } finally {
    for (const { child } of engines) child.disconnect();
    await server.stop();
  }
}
