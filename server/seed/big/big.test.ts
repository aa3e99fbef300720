import { describe, expect, it } from 'vitest';
import { skillById } from '#server/engines/skills/index.ts';
import { tokenise } from '#server/engines/text/index.ts';
import { type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';
import { bigPlan, seedBig } from './index.ts';
import { trades } from './trades.ts';

const COUNT = 300;
/** Some ten thousand rows a house, on a machine that may have other work. */
const SEEDING_MS = 60_000;
const NOW = Date.parse('2026-11-21T10:30:00.000Z');

const plan = bigPlan(1, COUNT);
const postings = [...plan.postings()];
const shareOf = (holds: (posting: (typeof postings)[number]) => boolean) =>
  postings.filter(holds).length / COUNT;

async function seeded(seed: number, count = COUNT): Promise<TestHouse> {
  const town = await testHouse({ clock: () => NOW });
  await seedBig(town.house, { seed, postings: count });
  return town;
}

/** What an employer wrote, in the order it came in. */
const textsIn = ({ house }: TestHouse) =>
  house.database.db
    .selectFrom('posting')
    .innerJoin('company', 'company.id', 'posting.companyId')
    .select([
      'posting.title',
      'posting.description',
      'posting.location',
      'posting.publishedAt',
      'company.name',
    ])
    .orderBy('posting.publishedAt')
    .execute();

describe('the plan of the big seed', () => {
  it('is the same for the same seed, and another for another', () => {
    expect([...bigPlan(1, COUNT).postings()]).toEqual(postings);
    expect([...bigPlan(2, COUNT).postings()]).not.toEqual(postings);
  });

  it('speaks the languages in their shares and keeps some pay to itself', () => {
    expect(shareOf(({ lang }) => lang === 'en')).toBeCloseTo(0.6, 1);
    expect(shareOf(({ lang }) => lang === 'de')).toBeCloseTo(0.3, 1);
    expect(new Set(postings.map(({ lang }) => lang)).size).toBe(5);
    expect(shareOf(({ pay }) => pay === null)).toBeCloseTo(0.2, 1);
  });

  it('has texts of a length that people write, with every gap filled in', () => {
    for (const { title, description } of postings) {
      expect(title.length).toBeLessThanOrEqual(140);
      expect(`${title}\n${description}`).not.toMatch(/%|\{|\}|undefined/);
      const words = tokenise(description).length;
      expect(words).toBeGreaterThan(100);
      expect(words).toBeLessThan(320);
    }
  });

  it('knows every skill that it asks for, and asks for three to eight', () => {
    const unknown = trades.flatMap(({ skills }) => skills.filter((key) => !skillById(`skl_${key}`)));
    expect(unknown).toEqual([]);
    for (const { skills } of postings) {
      expect(skills.length).toBeGreaterThanOrEqual(3);
      expect(skills.length).toBeLessThanOrEqual(8);
      expect(skills.some(({ required }) => required)).toBe(true);
    }
  });

  it('gives a company about twenty-five postings, and every company a name of its own', () => {
    const { companies } = bigPlan(1, 20_000);
    expect(companies).toHaveLength(800);
    expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length);
    expect(bigPlan(1, 1_000_000).companies).toHaveLength(5_000);
  });
});

describe('the big seed in a house', () => {
  it(
    'is found by the search, open, published within a month and without anyone being told',
    async () => {
      const town = await seeded(1);
      const first = await town.as().postings.search({ limit: 20 });
      expect(first.total).toBe(COUNT);
      const wanted = postings.find(({ lang, title }) => lang === 'de' && title.length > 20)!;
      const found = await town.as().postings.search({ q: wanted.title, limit: 50 });
      expect(found.items.map(({ title }) => title)).toContain(wanted.title);
      const italian = postings.find(({ lang }) => lang === 'it')!;
      const there = await town.as().postings.search({ q: italian.title, limit: 50 });
      expect(there.items.map(({ title }) => title)).toContain(italian.title);
      for (const { publishedAt, deadlineAt } of first.items) {
        expect(Date.parse(publishedAt!)).toBeGreaterThan(NOW - 30 * DAY_MS);
        expect(Date.parse(publishedAt!)).toBeLessThanOrEqual(NOW);
        expect(Date.parse(deadlineAt)).toBeGreaterThan(NOW + DAY_MS - 1);
      }
      const events = await town.house.database.db.selectFrom('event').select('type').execute();
      expect(events).toEqual([]);
    },
    SEEDING_MS,
  );

  it(
    'adds the same texts from the same seed, and adds to what is there',
    async () => {
      const [one, other] = [await seeded(3, 60), await seeded(3, 60)];
      expect(await textsIn(other)).toEqual(await textsIn(one));
      await seedBig(other.house, { seed: 4, postings: 30 });
      expect((await other.as().postings.search({})).total).toBe(90);
    },
    SEEDING_MS,
  );
});
