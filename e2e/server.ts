import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type PostgresServer, startPostgres } from '#db/postgres-server.ts';

/** The built server as people run it: a process of its own, with its own data, that can be killed and started again. */

export type Dialect = 'sqlite' | 'postgres';
export const dialects: readonly Dialect[] = ['sqlite', 'postgres'];

const root = fileURLToPath(new URL('../', import.meta.url));
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a thing is so, looking every `everyMs`. @throws with `what` when it is not so in time */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  { withinMs = 10_000, everyMs = 25 } = {},
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await sleep(everyMs);
  }
}

let built = false;

/** Builds pages, threads and server when a source has changed since. */
export function buildOnce(): void {
  if (built) return;
  const env: Record<string, string | undefined> = { ...process.env, NODE_ENV: 'production' };
  for (const name of Object.keys(env)) if (name.startsWith('VITE')) delete env[name];
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--if-changed'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: env as NodeJS.ProcessEnv,
  });
  built = true;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What runs now. Should this process end early, nothing of it stays behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) killGroup(child);
});

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Nothing of the caller's own settings reaches the server: only what a test says. */
const cleanEnv = (env: Record<string, string>) =>
  ({ PATH: process.env.PATH, HOME: process.env.HOME, ...env }) as unknown as NodeJS.ProcessEnv;

/** Runs `npm run serve`'s script in a process group of its own. */
export function spawnServer(env: Record<string, string>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    env: cleanEnv(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk).slice(-200_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.once('exit', () => running.delete(child));
  return { child, said: () => output };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Starts a server that is expected to stop by itself; resolves to its exit code and all it said. */
export async function bootFails(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { child, said } = spawnServer(env);
  const timer = setTimeout(() => killGroup(child), 20_000);
  const code = await ended(child);
  clearTimeout(timer);
  killGroup(child);
  return { code, said: said() };
}

export type Guildhall = {
  readonly dialect: Dialect;
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly env: Record<string, string>;
  /** process id of the script that runs the server; the group of both has the same */
  readonly pid: () => number;
  /** when the present process was started, ms since the epoch */
  readonly startedAt: () => number;
  /** everything that was written to stdout and stderr, of all starts */
  readonly log: () => string;
  /** kill -9 of the whole process group; resolves when it is gone */
  readonly kill: () => Promise<void>;
  /** starts on the same data, and waits until it is ready */
  readonly start: (more?: Record<string, string>) => Promise<void>;
  /** SIGTERM; resolves to the exit code */
  readonly end: () => Promise<number | null>;
  /** ends it by any means and removes its data */
  readonly remove: () => Promise<void>;
  /** rows of its database, while it is stopped or (Postgres) runs */
  readonly databaseUrl: string;
};

type Options = {
  dialect: Dialect;
  env?: Record<string, string>;
  /** a folder and database to begin with: a copy is made */
  from?: Town;
};

async function waitUntilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  await until(
    'the server is ready',
    async () => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`the server stopped:\n${said().slice(-4_000)}`);
      const answer = await fetch(`${url}/health/ready`).catch(() => null);
      await answer?.arrayBuffer();
      return answer?.status === 200;
    },
    { withinMs: READY_WITHIN_MS, everyMs: 20 },
  );
}

/** Starts the built server on a free port with a folder and a database of its own. */
export async function startGuildhall({ dialect, env = {}, from }: Options): Promise<Guildhall> {
  buildOnce();
  const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-e2e-'));
  if (from) cpSync(from.dataDir, dataDir, { recursive: true });
  const databaseUrl =
    dialect === 'sqlite' ? `sqlite:${dataDir}/guildhall.db` : await newDatabase(from?.database ?? null);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const base = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    DEMO: '0',
    LIMITS: 'off',
    ...env,
  };
  let now = { child: null as unknown as ChildProcess, said: () => '', at: 0 };
  let before = '';
  const start = async (more: Record<string, string> = {}) => {
    before += now.said();
    now = { ...spawnServer({ ...base, ...more }), at: Date.now() };
    await waitUntilReady(url, now.child, now.said);
  };
  const kill = async () => {
    killGroup(now.child);
    await ended(now.child);
  };
  const house: Guildhall = {
    dialect,
    url,
    port,
    dataDir,
    databaseUrl,
    env: base,
    pid: () => now.child.pid!,
    startedAt: () => now.at,
    log: () => before + now.said(),
    kill,
    start,
    end: async () => {
      now.child.kill('SIGTERM');
      const late = setTimeout(() => killGroup(now.child), STOP_WITHIN_MS);
      return ended(now.child).finally(() => clearTimeout(late));
    },
    remove: async () => {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await start().catch(async (error) => {
    await house.remove();
    throw error;
  });
  return house;
}

// ── Postgres: one cluster for a test file ────────────────────────────────────────────────────────────────────────

let cluster: Promise<PostgresServer> | null = null;
let databases = 0;

async function newDatabase(template: string | null): Promise<string> {
  cluster ??= startPostgres({ durable: true });
  const server = await cluster;
  databases += 1;
  const name = `e2e_${databases}`;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query(`create database ${name}${template ? ` template ${template}` : ''}`);
  } finally {
    await client.end();
  }
  return server.urlOf(name);
}

/** Stops the cluster, if one was started; to be called after the last test of a file. */
export async function stopPostgres(): Promise<void> {
  const server = cluster;
  cluster = null;
  await (await server)?.stop();
}

// ── the demo town, seeded once for a test file ───────────────────────────────────────────────────────────────────

export type Town = { dataDir: string; database: string };
const towns = new Map<Dialect, Promise<Town>>();

/** A stopped server's folder and database with the demo town in it, to be copied. */
export function demoTown(dialect: Dialect): Promise<Town> {
  const known = towns.get(dialect);
  if (known) return known;
  const made = (async () => {
    const house = await startGuildhall({ dialect, env: { DEMO: '1' } });
    await house.end();
    return { dataDir: house.dataDir, database: new URL(house.databaseUrl).pathname.slice(1) };
  })();
  towns.set(dialect, made);
  return made;
}

/** Removes what `demoTown` made. */
export async function removeTowns(): Promise<void> {
  for (const town of towns.values()) rmSync((await town).dataDir, { recursive: true, force: true });
  towns.clear();
}
