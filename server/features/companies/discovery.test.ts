import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let admin: Person;
const ids: Record<string, string> = {};

type Plan = { name: string; industry: string; size: '1-10' | '11-50'; locations: string[] };
const plans: Plan[] = [
  { name: 'Alster Energie', industry: 'Energy networks', size: '11-50', locations: ['Hamburg', 'Wien'] },
  { name: 'Bergstrom', industry: 'energy networks', size: '11-50', locations: ['Innsbruck, Austria'] },
  { name: 'Çelik & Söhne', industry: 'Energy networks', size: '1-10', locations: ['Hamburg'] },
  { name: 'Dock Eins', industry: 'Logistics', size: '1-10', locations: ['Hamburg'] },
  { name: 'Elbe Energie', industry: 'Consulting, energy', size: '1-10', locations: [] },
];

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  for (const plan of plans) {
    ids[plan.name] = (await katrin.call.companies.create(plan)).id;
    town.wait(1_000);
  }
  await publish('Bergstrom', ['SQL', 'Welding']);
  await publish('Dock Eins', ['SQL']);
  await publish('Dock Eins', ['Forklift'], 10);
  await publish('Alster Energie', ['SQL', 'Python']);
});

async function publish(company: string, skills: string[], days = 30): Promise<void> {
  const { id } = await katrin.call.postings.create({
    companyId: ids[company]!,
    title: 'Planner',
    description: 'You plan what others build, and see to it that it is built as it was planned. '.repeat(3),
    location: 'Hamburg',
    skills: skills.map((name) => ({ name })),
    pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
    deadlineAt: new Date(town.house.clock() + days * DAY_MS).toISOString(),
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
}

type Asked = Parameters<ReturnType<TestHouse['as']>['companies']['list']>[0];
const list = (asked: Asked) => town.as().companies.list(asked);
const names = async (asked: Asked) => (await list(asked)).items.map(({ name }) => name);

describe('companies', () => {
  it('are found by the beginnings of words of their names', async () => {
    expect(await names({ q: 'ener' })).toEqual(['Alster Energie', 'Elbe Energie']);
    expect(await names({ q: 'ENERGIE els' })).toEqual([]);
    expect(await names({ q: 'celik sohne' })).toEqual(['Çelik & Söhne']);
    expect(await names({ q: 'nergie' })).toEqual([]);
    expect(await names({ q: '&' })).toEqual([]);
  });

  it('are chosen by industry however it is written, size, country, and whether they hire', async () => {
    expect(await names({ industry: ['ENERGY networks'] })).toEqual([
      'Alster Energie',
      'Bergstrom',
      'Çelik & Söhne',
    ]);
    expect(await names({ industry: 'Consulting, energy' })).toEqual(['Elbe Energie']);
    expect(await names({ country: 'AT' })).toEqual(['Alster Energie', 'Bergstrom']);
    expect(await names({ country: 'AT,DE', size: ['1-10'] })).toEqual(['Dock Eins', 'Çelik & Söhne']);
    expect(await names({ hiring: 'true' as never })).toEqual(['Alster Energie', 'Bergstrom', 'Dock Eins']);
  });

  it('say how many each further choice would leave', async () => {
    const { facets, total } = await list({ country: ['DE'], industry: ['energy networks'] });
    expect(total).toBe(2);
    expect(facets).toEqual({
      industry: [
        { value: 'energy networks', label: 'Energy networks', count: 2 },
        { value: 'logistics', label: 'Logistics', count: 1 },
      ],
      size: [
        { value: '1-10', label: '1-10', count: 1 },
        { value: '11-50', label: '11-50', count: 1 },
      ],
      country: [
        { value: 'AT', label: 'AT', count: 2 },
        { value: 'DE', label: 'DE', count: 2 },
      ],
      hiring: 1,
      verified: 0,
    });
  });

  it.each(['name', 'open', 'newest'] as const)('by %s come in pages that leave no one out', async (sort) => {
    const all = await names({ sort });
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await list({ sort, limit: 2, cursor });
      seen.push(...page.items.map(({ name }) => name));
      if (!page.next) break;
      cursor = page.next;
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(plans.length);
    const first = { name: 'Alster Energie', open: 'Dock Eins', newest: 'Elbe Energie' };
    expect(seen[0]).toBe(first[sort]);
  });

  it('are seen as they are now', async () => {
    const id = ids['Elbe Energie']!;
    await katrin.call.companies.change({ id, name: 'Elbe Watt', locations: ['Paris'] });
    expect(await names({ q: 'watt', country: ['FR'] })).toEqual(['Elbe Watt']);
    expect(await names({ cursor: 'nonsense' })).toHaveLength(plans.length);
  });
});

describe('companies like one', () => {
  it('say what they have in common, the most alike first', async () => {
    const similar = await town.as().companies.similar({ id: ids['Alster Energie']! });
    expect(similar.map(({ company, shared }) => [company.name, shared])).toEqual([
      ['Bergstrom', { industry: 'energy networks', size: '11-50', place: null, skills: ['SQL'] }],
      ['Çelik & Söhne', { industry: 'Energy networks', size: null, place: 'Hamburg', skills: [] }],
      ['Dock Eins', { industry: null, size: null, place: 'Hamburg', skills: ['SQL'] }],
    ]);
    await expect(town.as().companies.similar({ id: 'com_nowhere' })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
  });

  it('hire no more when their last posting is past its deadline, before any sweep', async () => {
    town.wait(31 * DAY_MS);
    expect(await names({ hiring: true })).toEqual([]);
    expect((await list({})).facets.hiring).toBe(0);
  });
});
