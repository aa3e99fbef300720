import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#db/client.ts';
import { createAi } from './core/ai/ai.ts';
import type { House } from './core/context.ts';
import type { Env } from './core/env.ts';
import { createLimits } from './core/limits.ts';
import { openLive } from './core/live.ts';
import { createLog, type Log } from './core/log.ts';
import { createThreads } from './core/threads.ts';
import { notificationReactions } from './features/notifications/index.ts';
import { diskStorage } from './providers/storage/disk.ts';

/** What a test or a script may choose instead of what the environment says. */
export type BootOptions = { log?: Log; clock?: () => number };

/** Environment in, house out: the one place where providers are chosen. The database is opened, not migrated. */
export async function openHouse(env: Env, options: BootOptions = {}): Promise<House> {
  const log = options.log ?? createLog(env);
  mkdirSync(env.DATA_DIR, { recursive: true });
  const database = await openDatabase(env.DATABASE_URL, {
    onError: (err) => log.error({ err }, 'database: a connection broke'),
  });
  const live = await openLive(database, log);
  return {
    env: { ...env, SECRET_KEY: env.SECRET_KEY ?? localSecret(env.DATA_DIR) },
    database,
    clock: options.clock ?? Date.now,
    log,
    live,
    limits: createLimits(env),
    ai: createAi([]),
    storage: diskStorage(join(env.DATA_DIR, 'files')),
    threads: createThreads({
      workers: 1,
      memoryMb: Math.min(512, Math.max(96, Math.round(env.MEMORY_MB / 2.5))),
    }),
    reactions: notificationReactions,
    react: 'queued',
    wakeWorker: () => {},
  };
}

/** Closes what openHouse opened. */
export async function closeHouse(house: House): Promise<void> {
  house.ai.close();
  await house.threads.close();
  await house.live.close();
  await house.database.close();
}

/** On a laptop nobody thinks up a secret: it is made once and kept beside the data. */
function localSecret(dataDir: string): string {
  const path = join(dataDir, 'secret-key');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('hex');
    // Renamed into place: a crash leaves a whole key or none, never an empty one that signs for ever.
    writeFileSync(`${path}.new`, secret, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    return secret;
  }
}
