import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateToLatest } from '#db/migrate.ts';
import { closeHouse, openHouse } from '#server/boot.ts';
import { system } from '#server/core/actor.ts';
import { contextOf, type House } from '#server/core/context.ts';
import { readEnv } from '#server/core/env.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { createAccount } from '#server/features/accounts/index.ts';
import { addCompanies } from '#server/features/companies/index.ts';
import { addPublicPostings } from '#server/features/postings/index.ts';
import { DAY_MS, instant, MINUTE_MS } from '#server/values/time.ts';
import type { JudgedPosting } from './judged/index.ts';

/** A house without web or worker, in this process. */
export async function openBenchHouse(env: Record<string, string>): Promise<House> {
  const house = await openHouse(readEnv({ LOG_LEVEL: 'error', DEMO: '0', LIMITS: 'off', ...env }));
  await migrateToLatest(house.database);
  return house;
}

export type JudgedHouse = {
  house: House;
  /** by the id that the house gave it */
  judgedId: ReadonlyMap<string, string>;
  remove: () => Promise<void>;
};

/** The judged corpus as published postings of an empty house, one a minute, so that each is newer than the one before it. */
export async function judgedHouse(corpus: readonly JudgedPosting[]): Promise<JudgedHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-judged-'));
  const house = await openBenchHouse({ DATA_DIR: folder });
  const ctx = contextOf(house, { actor: system, requestId: 'bench', lang: 'en' });
  const now = house.clock();
  const names = [...new Set(corpus.map(({ company }) => company))];
  await inTransaction(ctx, async (tx) => {
    const person = { name: 'Bench', email: 'bench@seed.example', passwordHash: '-', lang: 'en' as const };
    const createdBy = await createAccount(tx, { ...person, verified: true, admin: false });
    const companies = await addCompanies(
      tx,
      names.map((name) => ({ name })),
    );
    await addPublicPostings(
      tx,
      corpus.map((posting, i) => ({
        ...posting,
        level: posting.level as 'mid',
        remote: posting.remote as 'hybrid',
        jobType: posting.jobType as 'contract',
        skills: posting.skills.map((name) => ({ name, required: true, level: null })),
        pay: null,
        answerDays: 10,
        companyId: companies[names.indexOf(posting.company)]!,
        createdBy,
        publishedAt: instant(now - (corpus.length - i) * MINUTE_MS),
        deadlineAt: instant(now + 30 * DAY_MS),
      })),
    );
  });
  const rows = await house.database.db.selectFrom('posting').select('id').orderBy('publishedAt').execute();
  return {
    house,
    judgedId: new Map(rows.map(({ id }, i) => [id, corpus[i]!.id])),
    remove: async () => {
      await closeHouse(house);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
