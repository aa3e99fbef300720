import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, instant } from '#server/values/time.ts';

let clock = Date.parse('2026-11-28T08:00:00.000Z');
let town: TestHouse;
let katrin: Person;
let admin: Person;

beforeAll(async () => {
  town = await testHouse({ clock: () => clock });
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Harbour Works' });
});

async function publish(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description:
      'You bring ships into the harbour by day and by night, with a team of seven, and write down what you learn.',
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    deadlineAt: instant(clock + 100 * DAY_MS),
    ...more,
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  clock += 1_000;
  return id;
}

const feature = (id: string, days: number | null) =>
  admin.call.admin.feature({ id, until: days === null ? null : instant(clock + days * DAY_MS) });
type Search = Parameters<Person['call']['postings']['search']>[0];
const search = (input: Search = {}) => town.as().postings.search(input);
const shown = async (input?: Search) => (await search(input)).featured.map((card) => card.id);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => asAppError(error)?.key,
  );

afterEach(async () => {
  for (const { id } of (await admin.call.admin.featured()).items) await feature(id, null);
});

describe('a featured posting', () => {
  it('stands in a field of its own, and nowhere else than before in the order', async () => {
    const [pilot, cook, clerk] = [await publish('Pilot'), await publish('Cook'), await publish('Clerk')];
    const before = await search({ limit: 10 });
    await feature(pilot, 5);
    const after = await search({ limit: 10 });
    expect(after.featured.map((card) => card.id)).toEqual([pilot]);
    expect({ ...after, featured: [] }).toEqual({ ...before, featured: [] });
    expect(after.items.map((item) => item.id)).toEqual([clerk, cook, pilot]);
    // A later page has none.
    const first = await search({ limit: 1 });
    expect((await search({ limit: 1, cursor: first.next! })).featured).toEqual([]);
    await feature(pilot, null);
    expect(await shown()).toEqual([]);
  });

  it('is one to the millisecond of its end, and not past its deadline or its closing', async () => {
    const id = await publish('Diver', { deadlineAt: instant(clock + 10 * DAY_MS) });
    await feature(id, 2);
    expect((await katrin.call.postings.get({ id })).featuredUntil).toBe(instant(clock + 2 * DAY_MS));
    expect((await town.as().postings.get({ id })).featuredUntil).toBeNull();
    clock += 2 * DAY_MS - 1;
    expect(await shown()).toEqual([id]);
    clock += 1;
    expect(await shown()).toEqual([]);
    expect((await katrin.call.postings.get({ id })).featuredUntil).toBeNull();
    await feature(id, 30);
    clock += 8 * DAY_MS - 1_000 - 1;
    expect(await shown()).toEqual([id]);
    clock += 1;
    expect(await shown()).toEqual([]);
    const other = await publish('Diver again');
    await feature(other, 5);
    await katrin.call.postings.close({ id: other, outcome: 'filled' });
    expect(await shown()).toEqual([]);
  });

  it('takes its turn: three a day, and each as often as any other', async () => {
    const ids = [];
    for (let i = 0; i < 7; i += 1) ids.push(await publish(`Turn ${i}`));
    for (const id of ids) await feature(id, 60);
    const times = new Map(ids.map((id) => [id, 0]));
    for (let day = 0; day < 7; day += 1) {
      const today = await shown();
      expect(today).toHaveLength(3);
      expect(await shown({ sort: 'pay' })).toEqual(today);
      for (const id of today) times.set(id, times.get(id)! + 1);
      clock += DAY_MS;
    }
    expect([...times.values()]).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });

  it('is shown to those only who look for such work', async () => {
    const id = await publish('Krankenpfleger (m/w/d)', {
      lang: 'de',
      location: 'Köln',
      remote: 'hybrid',
      skills: [{ name: 'PostgreSQL' }],
    });
    await feature(id, 5);
    const finds: Search[] = [
      { q: 'krankenpfleger' },
      { q: 'KÖLN' },
      { q: 'postgres' },
      { location: 'köl' },
      { remote: ['hybrid'] },
      { jobType: ['full_time'], level: ['mid'] },
      { skills: ['PostgreSQL'] },
      { salaryMin: 50_000_00 },
      { company: (await katrin.call.postings.get({ id })).company.id },
    ];
    for (const input of finds) expect([input, await shown(input)]).toEqual([input, [id]]);
    const misses: Search[] = [
      { q: 'electrician' },
      { q: 'krankenpfleger electrician' },
      { location: 'Leeds' },
      { remote: ['remote'] },
      { level: ['senior'] },
      { skills: ['PostgreSQL', 'Rust'] },
      { salaryMin: 50_000_01 },
      { salaryMin: 1, currency: 'GBP' },
      { company: 'com_other' },
      { postedSince: instant(clock + DAY_MS) },
    ];
    for (const input of misses) expect([input, await shown(input)]).toEqual([input, []]);
  });
});

describe('an admin who features', () => {
  it('is told what is wrong', async () => {
    const id = await publish('Rigger');
    const { id: draft } = await katrin.call.postings.create({ title: 'Draft' });
    expect(await refusal(feature(draft, 5))).toBe('posting.feature_open_ones');
    expect(await refusal(feature('pst_nothing', 5))).toBe('error.not_found');
    expect(await refusal(feature(id, -1))).toBe('posting.feature_passed');
    expect(await refusal(feature(id, 91))).toBe('posting.feature_too_long');
    await feature(id, 90);
    expect((await admin.call.admin.featured()).items.map((item) => item.id)).toEqual([id]);
    await feature(id, null);
    expect((await admin.call.admin.featured()).items).toEqual([]);
  });

  it('cannot feature so many that each is hardly seen', async () => {
    const { db, transaction } = town.house.database;
    const id = await publish('The one too many');
    const row = await db
      .selectFrom('posting')
      .selectAll()
      .where('id', '=', id as never)
      .executeTakeFirstOrThrow();
    const featuredUntil = instant(clock + DAY_MS);
    const copies = Array.from({ length: 40 }, (_, i) => ({
      ...row,
      id: `pst_copy${i}` as never,
      featuredUntil,
    }));
    await transaction((tx) => tx.insertInto('posting').values(copies).execute());
    expect(await refusal(feature(id, 5))).toBe('posting.featured_enough');
    clock += DAY_MS;
    await feature(id, 5);
  });
});
