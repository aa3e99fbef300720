/** Very many postings of invented companies, for measuring and for trying out what a large house feels like. */
import { system } from '#server/core/actor.ts';
import { contextOf, type House } from '#server/core/context.ts';
import { hashPassword, newToken } from '#server/core/crypto.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { createAccount } from '#server/features/accounts/index.ts';
import { addCompanies } from '#server/features/companies/index.ts';
import { addPublicPostings, type PublicPosting, renewIndexOf } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, instant } from '#server/values/time.ts';
import { type BigPosting, bigPlan } from './postings.ts';

export { type BigPosting, bigPlan } from './postings.ts';

const PUBLISHED_WITHIN_MS = 30 * DAY_MS;

/** Postings in one transaction: nearly every page of the index of words changes in each, so few large ones write far less. */
const BATCH = 5_000;

/** Postings written at once: their words, two hundred each, are in memory together. */
const GROUP = 500;

export type BigSeed = { seed: number; postings: number; onBatch?: (written: number) => void };

/** Adds postings to a migrated house, each batch in a transaction of its own: what was written before a stop stays. */
export async function seedBig(
  house: House,
  { seed, postings, onBatch }: BigSeed,
): Promise<{ companies: number }> {
  const ctx = contextOf(house, { actor: system, requestId: 'seed-big', lang: 'en' });
  const now = house.clock();
  const plan = bigPlan(seed, postings);
  // Of an empty house it says that the index is today's; else the next start would write all of this once more.
  await renewIndexOf(ctx);
  // Nobody signs in with it: it is the author of what nobody wrote.
  const passwordHash = await hashPassword(newToken());
  const email = `seed-${newToken().slice(0, 16)}@seed.example`;
  const { author, companies } = await inTransaction(ctx, async (tx) => ({
    author: await createAccount(tx, {
      email,
      name: 'Big seed',
      passwordHash,
      lang: 'en',
      verified: true,
      admin: false,
    }),
    companies: await addCompanies(
      tx,
      plan.companies.map(({ name, town, industry, size }) => ({ name, industry, size, location: town })),
    ),
  }));
  const write = (batch: readonly BigPosting[]) => {
    const rows = batch.map((one) => asPublic(one, { now, author, company: companies[one.company]! }));
    return inTransaction(ctx, async (tx) => {
      for (let at = 0; at < rows.length; at += GROUP) await addPublicPostings(tx, rows.slice(at, at + GROUP));
    });
  };
  let written = 0;
  let batch: BigPosting[] = [];
  for (const posting of plan.postings()) {
    batch.push(posting);
    if (batch.length < BATCH && written + batch.length < postings) continue;
    await write(batch);
    written += batch.length;
    onBatch?.(written);
    batch = [];
  }
  return { companies: companies.length };
}

type Given = { now: number; author: Id<'acc'>; company: Id<'com'> };

function asPublic(posting: BigPosting, { now, author, company }: Given): PublicPosting {
  const { title, description, lang, location, remote, jobType, level, pay, skills, answerDays } = posting;
  return {
    companyId: company,
    createdBy: author,
    title,
    description,
    lang,
    location,
    remote,
    jobType,
    level,
    pay,
    skills,
    answerDays,
    publishedAt: instant(now - Math.round(posting.age * PUBLISHED_WITHIN_MS)),
    deadlineAt: instant(now + Math.round(posting.deadlineDays * DAY_MS)),
  };
}
