import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getRequestListener } from '@hono/node-server';
import type { ServerBuild } from '@remix-run/server-runtime';
import { lockDataDir } from '#db/data-dir.ts';
import { DatabaseError } from '#db/errors.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { startWorker, type Worker } from '#jobs/worker.ts';
import { closeHouse, openHouse } from './boot.ts';
import { system } from './core/actor.ts';
import { contextOf, type House } from './core/context.ts';
import { EnvProblem, readEnv } from './core/env.ts';
import { repositoryRoot } from './core/threads.ts';
import { issueSetupCode } from './features/accounts/index.ts';
import { keepIndexCurrent, sortWords } from './features/postings/index.ts';
import { degradedParts, type Readiness } from './http/health.ts';
import type { PageSource } from './http/pages.ts';
import { attachSocket } from './http/socket.ts';
import { createHttp } from './http.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, seedTown } from './seed/index.ts';

const buildFolder = fileURLToPath(new URL('build/', repositoryRoot()));

/** The built pages; `npm run dev` hands in Vite's instead. */
const builtPages: PageSource = {
  build: () => import(/* @vite-ignore */ `${buildFolder}server/index.js`) as Promise<ServerBuild>,
  development: false,
};

type Started = { house: House; stop: () => Promise<void> };
type StartOptions = {
  pages?: PageSource;
  wrap?: (listener: Parameters<typeof createServer>[1]) => Parameters<typeof createServer>[1];
};

/** Starts web and worker as PROCESSES says. The port is open at once; requests wait until the house is ready. */
export async function start(
  source: Record<string, string | undefined>,
  options: StartOptions = {},
): Promise<Started> {
  const env = readEnv(source);
  const lock = env.DATABASE_URL.startsWith('sqlite:') ? lockDataDir(env.DATA_DIR) : null;
  const house = await openHouse(env);
  const readiness: Readiness = { waitingFor: 'migrations' };
  const web = env.PROCESSES.includes('web') ? await openWeb(house, readiness, options) : null;
  await prepare(house, readiness);
  const worker = env.PROCESSES.includes('worker') ? await startWorker(house) : null;
  readiness.waitingFor = null;
  lock?.announce(env.PUBLIC_URL);
  await welcome(house, web !== null);
  void sayWhoHelps(house);
  return { house, stop: () => stop(house, web, worker, () => lock?.release()) };
}

type Web = { server: Server; closeSocket: () => void };

async function openWeb(
  house: House,
  readiness: Readiness,
  { pages = builtPages, wrap }: StartOptions,
): Promise<Web> {
  const app = createHttp(house, { pages, clientFolder: `${buildFolder}client`, readiness });
  const listener = getRequestListener(app.fetch as Parameters<typeof getRequestListener>[0]);
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000 },
    wrap ? wrap(listener) : listener,
  );
  const socket = attachSocket(server, house);
  await new Promise<void>((opened, failed) => {
    server.once('error', failed);
    server.listen(house.env.PORT, house.env.HOST, opened);
  });
  return { server, closeSocket: socket.close };
}

/** Seeding leaves much behind that nobody needs any more; the system gets it back before the first visitor comes. */
function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Migrations, then the demo town on a first start. */
async function prepare(house: House, readiness: Readiness): Promise<void> {
  await migrateToLatest(house.database);
  if (house.env.MODE === 'local' && house.env.DEMO === '1') {
    readiness.waitingFor = 'demo';
    await seedTown(house);
    giveMemoryBack();
  }
  await sortWords();
  await keepIndexCurrent(contextOf(house, { actor: system, requestId: 'boot', lang: 'en' }));
}

/** Says which models help the rules and what keeps them from it. Nothing waits for that. */
async function sayWhoHelps(house: House): Promise<void> {
  const models = house.ai.providers.map(({ provider }) => `${provider.maker}:${provider.model}`);
  if (models.length === 0) return house.log.info('ai: rules alone, nothing leaves this machine');
  house.log.info({ models }, 'ai: rules, helped by models');
  for (const { provider, detail } of await degradedParts(house))
    house.log.warn({ provider }, `ai: ${detail}`);
}

/** Says where the house stands, and how to come in. */
async function welcome(house: House, web: boolean): Promise<void> {
  const { log, env } = house;
  if (!web) return log.info('worker: ready');
  if (env.MODE === 'public') {
    const code = await issueSetupCode(contextOf(house, { actor: system, requestId: 'boot', lang: 'en' }));
    if (code)
      log.info(
        { url: `${env.PUBLIC_URL}/setup`, code },
        'first visit: make the admin with this code, within a day',
      );
    return log.info({ url: env.PUBLIC_URL }, 'ready');
  }
  log.info({ url: env.PUBLIC_URL }, 'ready');
  const lines =
    env.DEMO === '1'
      ? ['', '  Sign in to look around:', ...DEMO_ACCOUNTS.map((email) => `    ${email}   ${DEMO_PASSWORD}`)]
      : [];
  process.stdout.write(['', `  Guildhall is open at ${env.PUBLIC_URL}`, ...lines, '', ''].join('\n'));
}

/** Lets running requests and tasks end, then closes. What is queued stays queued. */
async function stop(house: House, web: Web | null, worker: Worker | null, unlock: () => void): Promise<void> {
  web?.closeSocket();
  const closed = new Promise<void>((done) => (web ? web.server.close(() => done()) : done()));
  web?.server.closeIdleConnections();
  await Promise.race([closed, new Promise((late) => setTimeout(late, 8_000).unref())]);
  await worker?.stop();
  await closeHouse(house);
  unlock();
}

function explainDatabase({ code, params, message }: DatabaseError): string {
  if (code === 'data_dir_locked')
    return `DATA_DIR: another server (process ${params.pid}) serves this folder${params.address ? ` at ${params.address}` : ''}. Stop it, or choose another folder.`;
  if (code === 'database_newer')
    return `DATABASE_URL: this database is newer than this version of Guildhall; it holds ${params.unknown}. Start the newer version, or restore a backup.`;
  return message;
}

/** Problems that their reader can mend are told in a line, without a stack. */
export function explain(error: unknown): string {
  if (error instanceof EnvProblem) return error.message;
  if (error instanceof DatabaseError) return explainDatabase(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `PORT=${process.env.PORT ?? 3000}: another program listens there. Stop it, or choose another port.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs until SIGINT or SIGTERM. */
export async function run(options: StartOptions = {}): Promise<void> {
  try {
    const { house, stop: end } = await start(process.env, options);
    let ending = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (ending) process.exit(1);
        ending = true;
        house.log.info({ signal }, 'stopping');
        end().then(
          () => process.exit(0),
          (err) => {
            house.log.error({ err }, 'could not stop cleanly');
            process.exit(1);
          },
        );
      });
  } catch (error) {
    process.stderr.write(`\nGuildhall cannot start.\n${explain(error)}\n\n`);
    process.exit(1);
  }
}
