/**
 * `npm run seed:big -- --postings 100000` adds invented postings to the database that the environment names. On SQLite the server must
 * be stopped; on Postgres it may run on.
 */
import { parseArgs } from 'node:util';
import { lockDataDir } from '#db/data-dir.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { closeHouse, openHouse } from '#server/boot.ts';
import { readEnv } from '#server/core/env.ts';
import { explain } from '#server/main.ts';
import { seedBig } from '#server/seed/big/index.ts';

const USAGE = `Usage: npm run seed:big -- --postings N [--seed N]
  Adds N invented postings (1 to 1,000,000) and their companies to the database of DATABASE_URL or DATA_DIR.
  The same seed, 1 unless told, makes the same postings; adding them twice has them twice.`;
const MOST_POSTINGS = 1_000_000;
/** The last pages of the most frequent words; with SQLite's own 2 MB each would be read and written again for each posting. */
const CACHE_MB = 128;

/** @throws TypeError for options that do not exist */
function readOptions(): { postings: number; seed: number } | null {
  const { values } = parseArgs({
    options: { postings: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const [postings, seed] = [Number(values.postings), Number(values.seed)];
  const isUsable = Number.isInteger(postings) && postings >= 1 && postings <= MOST_POSTINGS;
  return isUsable && Number.isInteger(seed) ? { postings, seed } : null;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const env = readEnv(process.env);
  const lock = env.DATABASE_URL.startsWith('sqlite:') ? lockDataDir(env.DATA_DIR) : null;
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const house = await openHouse(env, { writerCacheMb: CACHE_MB });
  try {
    await migrateToLatest(house.database);
    const { companies } = await seedBig(house, {
      ...options,
      onBatch: (written) => process.stdout.write(`${written} postings, ${seconds()} s\n`),
    });
    process.stdout.write(
      `Added ${options.postings} postings of ${companies} companies (seed ${options.seed}) in ${seconds()} s.\n`,
    );
  } finally {
    await closeHouse(house);
    lock?.release();
  }
}

main().catch((error: Error & { code?: string }) => {
  const isMistyped = error.code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(
    isMistyped ? `${error.message}\n${USAGE}\n` : `\nNothing more is added.\n${explain(error)}\n`,
  );
  process.exitCode = isMistyped ? 2 : 1;
});
