import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { testDatabase } from '#db/testing.ts';
import { system } from '#server/core/actor.ts';
import { contextOf, type House } from '#server/core/context.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { createAccount } from '#server/features/accounts/index.ts';
import { addCompanies } from '#server/features/companies/index.ts';
import { type BigPosting, bigPlan } from '#server/seed/big/index.ts';
import { dice } from '#server/seed/dice.ts';
import { testHouse } from '#server/testing.ts';
import { DAY_MS, instant, MINUTE_MS } from '#server/values/time.ts';
import { addPublicPostings } from '../bulk.ts';
import { jobTypes, levels, postingSorts, remoteOptions } from '../schema.ts';
import { searchInput } from './inputs.ts';
import { searchPostings } from './search.ts';

/** Both databases hold the same postings and answer the same questions: what they find, count and in which order must be the same. */
const POSTINGS = 600;
const QUERIES = 300;
const NOW = Date.parse('2026-11-28T08:00:00.000Z');

let houses: House[];
const plan = bigPlan(11, POSTINGS);
const postings = [...plan.postings()];

async function fill(house: House): Promise<void> {
  const ctx = contextOf(house, { actor: system, requestId: 'parity', lang: 'en' });
  await inTransaction(ctx, async (tx) => {
    const person = { email: 'author@parity.test', name: 'Author', passwordHash: '-', lang: 'en' as const };
    const createdBy = await createAccount(tx, { ...person, verified: true, admin: false });
    const companies = await addCompanies(
      tx,
      plan.companies.map(({ name }) => ({ name })),
    );
    await addPublicPostings(
      tx,
      postings.map((posting, i) => ({
        ...posting,
        companyId: companies[posting.company]!,
        createdBy,
        // Several at the same moment: then the order of their numbers decides.
        publishedAt: instant(NOW - Math.floor((POSTINGS - i) / 3) * MINUTE_MS),
        deadlineAt: instant(NOW + ((i % 40) - 2) * DAY_MS),
      })),
    );
  });
}

const houseOn = (house: House, database: Database): House => ({ ...house, database, clock: () => NOW });

beforeAll(async () => {
  const { house } = await testHouse();
  const [sqlite, postgres] = [
    await testDatabase({ dialect: 'sqlite' }),
    await testDatabase({ dialect: 'postgres' }),
  ];
  houses = [houseOn(house, sqlite), houseOn(house, postgres)];
  for (const one of houses) await fill(one);
}, 120_000);

type Query = Record<string, unknown>;

/** Words as people type them: of titles, texts, skills, companies and places; unfinished, misspelt, of another posting. */
function queries(): Query[] {
  const d = dice(5, 'parity');
  const wordsOf = ({ title, description, companyName, location, skills }: BigPosting) => [
    title,
    title.split(/[ (,]/)[0]!,
    title.slice(0, 5),
    d.pick(description.split(/\s+/)),
    `${title.split(' ')[0]} ${location}`,
    `${d.pick(skills).name} ${d.pick(skills).name}`,
    companyName,
    title.replace(/(.)(.)/, '$2$1'),
    `${title.split(' ')[0]} zzyzx`,
    '',
  ];
  return Array.from({ length: QUERIES }, (_, i) => {
    const posting = d.pick(postings);
    const q = wordsOf(posting)[i % 10]!.slice(0, 200);
    return {
      ...(q && { q }),
      ...(d.chance(0.2) && { remote: [d.pick(remoteOptions)] }),
      ...(d.chance(0.15) && { level: [d.pick(levels), d.pick(levels)] }),
      ...(d.chance(0.1) && { jobType: [d.pick(jobTypes)] }),
      ...(d.chance(0.15) && { location: d.pick([posting.location, 'Germany', 'London', 'Nowhere']) }),
      ...(d.chance(0.1) && { radius: d.pick([0, 10, 100]) }),
      ...(d.chance(0.1) && { salaryMin: 40_000_00, currency: d.pick(['EUR', 'GBP'] as const) }),
      ...(d.chance(0.1) && { skills: [d.pick(posting.skills).id] }),
      ...(d.chance(0.1) && { withinDays: 1 }),
      ...(d.chance(0.4) && { sort: d.pick(postingSorts) }),
      limit: d.pick([5, 20]),
    };
  });
}

/** What a search says, by things that are the same in both houses: ids are not. */
async function answerOf(house: House, query: Query) {
  const input = searchInput.parse(query);
  const page = await searchPostings(house.database.db, input, instant(NOW));
  return {
    items: page.items.map(({ title, company, location, publishedAt, lacks, titlePieces, snippet }) => ({
      ...{ title, company: company.name, location, publishedAt, lacks, titlePieces, snippet },
    })),
    total: page.total,
    suggest: page.suggest,
    facets: page.facets && {
      ...page.facets,
      company: page.facets.company.map(({ label, count }) => ({ label, count })),
    },
    hasNext: page.next !== null,
  };
}

describe('both databases', () => {
  it(`answer ${QUERIES} searches alike, order and counts included`, { timeout: 120_000 }, async () => {
    let found = 0;
    for (const query of queries()) {
      const [sqlite, postgres] = [await answerOf(houses[0]!, query), await answerOf(houses[1]!, query)];
      expect(postgres, JSON.stringify(query)).toEqual(sqlite);
      found += sqlite.items.length > 0 ? 1 : 0;
    }
    // A suite that finds nothing proves nothing.
    expect(found).toBeGreaterThan(QUERIES / 2);
  });

  it('turn the same pages, to the end of any search', { timeout: 120_000 }, async () => {
    const walk = async (house: House, query: Query) => {
      const titles: string[] = [];
      const seen = new Set<string>();
      for (let cursor: string | undefined; ; ) {
        const input = searchInput.parse({ ...query, limit: 23, cursor });
        const page = await searchPostings(house.database.db, input, instant(NOW));
        for (const { id, title } of page.items) {
          expect(seen.has(id)).toBe(false);
          seen.add(id);
          titles.push(title);
        }
        if (!page.next) return titles;
        cursor = page.next;
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'engineer', 'manager', 'you', 'pflege', 'team work'),
        fc.constantFrom(...postingSorts),
        async (q, sort) => {
          const query = { ...(q && { q }), sort };
          const [sqlite, postgres] = [await walk(houses[0]!, query), await walk(houses[1]!, query)];
          expect(postgres).toEqual(sqlite);
        },
      ),
      { numRuns: 12 },
    );
  });
});
