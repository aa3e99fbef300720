import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let admin: Person;
let people: Person[];

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  people = [];
  for (let n = 0; n < 6; n++) people.push(await town.person('candidate'));
});

type Job = { level?: 'mid' | 'senior'; min?: number; currency?: 'EUR' | 'GBP' };

async function publish(companyId: string, { level = 'mid', min = 50_000, currency = 'EUR' }: Job = {}) {
  const { id } = await katrin.call.postings.create({
    companyId,
    title: 'Data engineer',
    description: 'You build the pipelines that turn meter readings into load forecasts. '.repeat(3),
    location: 'Hamburg',
    level,
    pay: { min: min * 100, max: (min + 10_000) * 100, currency, period: 'year' },
    answerDays: 7,
    deadlineAt: new Date(town.house.clock() + 60 * DAY_MS).toISOString(),
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

const founded = async (name: string) => (await katrin.call.companies.create({ name })).id;
const insightsOf = (id: string) => town.as().companies.insights({ id });

describe('what can be told of a company', () => {
  it('is nothing where too little happened', async () => {
    const id = await founded('Stille');
    expect(await insightsOf(id)).toEqual({
      days: 365,
      firstAnswer: { n: 0, medianDays: null },
      answered: { n: 0, share: null },
      decision: { n: 0, medianDays: null },
      pay: [],
    });
    await expect(insightsOf('com_nowhere')).rejects.toMatchObject({ cause: { code: 'not_found' } });
  });

  it('is how soon it answers and decides, with how many that counts', async () => {
    const id = await founded('Nordlicht Netz');
    const jobId = await publish(id);
    const sent: string[] = [];
    for (const person of people) sent.push((await person.call.applications.send({ jobId })).id);
    const move = (n: number, from: 'applied' | 'reviewed', stage: 'reviewed' | 'rejected') =>
      katrin.call.applications.move({
        id: sent[n]!,
        from,
        stage,
        ...(stage === 'rejected' && { reason: { code: 'skills' } }),
      });
    // Four are answered after one, two, three and four days; one waits past its day, one is withdrawn.
    for (let n = 0; n < 4; n++) {
      town.wait(DAY_MS);
      await move(n, 'applied', 'reviewed');
    }
    await people[5]!.call.applications.withdraw({ id: sent[5]! });
    expect(await insightsOf(id)).toMatchObject({
      firstAnswer: { n: 4, medianDays: null },
      answered: { n: 4, share: null },
    });
    town.wait(4 * DAY_MS);
    expect(await insightsOf(id)).toMatchObject({
      firstAnswer: { n: 4, medianDays: null },
      answered: { n: 5, share: 0.8 },
      decision: { n: 0, medianDays: null },
    });
    for (let n = 0; n < 4; n++) await move(n, 'reviewed', 'rejected');
    await move(4, 'applied', 'rejected');
    expect(await insightsOf(id)).toMatchObject({
      firstAnswer: { n: 5, medianDays: 3 },
      answered: { n: 5, share: 1 },
      decision: { n: 5, medianDays: 8 },
    });
    expect(await town.as().companies.record({ id })).toEqual({ n: 5, kept: 0.8, medianDays: 3 });
    town.wait(366 * DAY_MS);
    expect(await insightsOf(id)).toMatchObject({ answered: { n: 0 }, decision: { n: 0 }, pay: [] });
  });

  it('is what it pays by level, each currency apart', async () => {
    const id = await founded('Zahltag');
    for (const min of [40_000, 42_000, 44_000, 60_000, 48_000]) await publish(id, { min });
    await publish(id, { level: 'senior', min: 70_000 });
    await publish(id, { currency: 'GBP', min: 45_000 });
    expect((await insightsOf(id)).pay).toEqual([
      {
        level: 'mid',
        currency: 'EUR',
        n: 5,
        range: { low: 40_000_00, median: 49_000_00, high: 70_000_00 },
      },
      { level: 'mid', currency: 'GBP', n: 1, range: null },
      { level: 'senior', currency: 'EUR', n: 1, range: null },
    ]);
  });
});
