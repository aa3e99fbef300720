import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { testDatabase } from '#db/testing.ts';
import { tasks } from '#jobs/registry.ts';
import { runDueTasks } from '#jobs/runners/inline.ts';
import type { BootOptions } from './boot.ts';
import { type Actor, stranger } from './core/actor.ts';
import { createAi } from './core/ai/ai.ts';
import { type Ctx, contextOf, type House } from './core/context.ts';
import { readEnv } from './core/env.ts';
import { createLimits } from './core/limits.ts';
import { openLive } from './core/live.ts';
import type { Log } from './core/log.ts';
import { createThreads } from './core/threads.ts';
import { readAccessToken } from './features/accounts/index.ts';
import { diskStorage } from './providers/storage/disk.ts';
import { reactions } from './reactions.ts';
import { type Caller, createCaller } from './router.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };

export type TestHouse = {
  house: House;
  /** moves the clock on */
  wait: (ms: number) => void;
  /** a caller for someone who is not signed in, or for an actor */
  as: (actor?: Actor) => Caller;
  ctx: (actor?: Actor) => Ctx;
  /** runs what is queued, and what that queues */
  settle: () => Promise<void>;
  /** a person with a proved address */
  person: (role: 'candidate' | 'recruiter' | 'admin', name?: string) => Promise<Person>;
};
export type Person = { email: string; accountId: string; call: Caller; actor: () => Promise<Actor> };

/** The key of the error that a call is refused with, or `done`. */
export async function keyOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'done';
  } catch (error) {
    return (error as { cause: { key: string } }).cause.key;
  }
}

/** A whole house on a database of its own: real everything, but the clock. */
export async function testHouse(options: BootOptions & { limits?: 'on' | 'off' } = {}): Promise<TestHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-house-'));
  const database = await testDatabase();
  // Room for as many CVs as a test needs; quarantine.test.ts has the limits of people.
  const room = { CVS_PER_PERSON: '10000', CV_MB_PER_PERSON: '10000' };
  const env = readEnv({ DATA_DIR: dataDir, LIMITS: options.limits ?? 'off', LOG_LEVEL: 'silent', ...room });
  let skipped = 0;
  const house: House = {
    env: { ...env, SECRET_KEY: 'a secret that only tests know, 32 characters long' },
    database,
    clock: () => (options.clock?.() ?? Date.now()) + skipped,
    log: options.log ?? silent,
    live: await openLive(database, silent),
    limits: createLimits(env),
    ai: createAi([]),
    storage: diskStorage(join(dataDir, 'files')),
    threads: createThreads(),
    ocr: null,
    virusScan: null,
    reactions,
    domainLook: { records: async () => [], file: async () => null },
    react: 'queued',
    wakeWorker: () => {},
  };
  afterAll(async () => {
    await house.threads.close();
    await house.live.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const ctx = (actor: Actor = stranger) =>
    contextOf(house, { actor, requestId: 'test', lang: 'en', client: '127.0.0.1' });
  const as = (actor?: Actor) => createCaller(ctx(actor));
  const town = {
    house,
    ctx,
    as,
    wait: (ms: number) => {
      skipped += ms;
    },
  };
  return {
    ...town,
    settle: async () => void (await runDueTasks(house, tasks)),
    person: (role, name = 'Mira Adeyemi') => newPerson(town, role, name),
  };
}

let people = 0;

async function newPerson(
  { house, as }: Pick<TestHouse, 'house' | 'as'>,
  role: 'candidate' | 'recruiter' | 'admin',
  name: string,
): Promise<Person> {
  people += 1;
  const email = `${role}-${people}@people.test`;
  const register = { email, password: 'a long enough password', name };
  const tokens = await as().accounts.register({ ...register, role: role === 'admin' ? 'recruiter' : role });
  const accountId = tokens.user.id;
  await house.database.transaction((tx) =>
    tx
      .updateTable('account')
      .set({
        verifiedAt: new Date(house.clock()).toISOString(),
        ...(role === 'admin' && { adminAt: new Date(house.clock()).toISOString() }),
      })
      .where('id', '=', accountId as never)
      .execute(),
  );
  let { accessToken } = tokens;
  // Read anew for each call, as a request would: what the person is may have changed, or the clock moved on.
  const actor = async () => {
    const session = await readAccessToken(house, accessToken);
    if (session) return session.actor;
    accessToken = (await as().accounts.login({ email, password: register.password })).accessToken;
    return (await readAccessToken(house, accessToken))!.actor;
  };
  return { email, accountId, actor, call: callerOf(actor, as) };
}

/** A caller that asks who acts before each call. */
function callerOf(actor: () => Promise<Actor>, as: (actor?: Actor) => Caller): Caller {
  const feature = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, procedure: string) => async (input: unknown) => {
          const caller = as(await actor()) as unknown as Record<
            string,
            Record<string, (input: unknown) => unknown>
          >;
          return caller[name]![procedure]!(input);
        },
      },
    );
  return new Proxy({}, { get: (_, name: string) => feature(name) }) as Caller;
}
