import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let admin: Person;

const text =
  'You join a team of seven. You keep the night shift calm, and you write down what you learn for the others. ';

async function publish(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description: text,
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    ...more,
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  town.wait(HOUR_MS);
  return id;
}

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Klinikum Elbufer' });
  await publish('Pflegefachkraft (m/w/d) Intensivstation', {
    lang: 'de',
    description: `${text} Müller leitet die Station.`,
  });
  await publish('Data engineer, grid operations', {
    remote: 'hybrid',
    skills: [{ name: 'PostgreSQL' }, { name: 'k8s' }],
  });
  await publish('Senior data engineer', {
    remote: 'remote',
    location: '',
    level: 'senior',
    pay: { min: 70_000_00, max: 83_000_00, currency: 'EUR', period: 'year' },
  });
  await publish('Electrician', {
    location: 'Köln',
    pay: { min: 18_00, max: 24_00, currency: 'EUR', period: 'hour' },
  });
  await publish('Night porter', { description: `${text} Sometimes a data engineer stays with us.` });
});

type Search = Parameters<Person['call']['postings']['search']>[0];
const titles = async (input: Search) =>
  (await town.as().postings.search(input)).items.map((item) => item.title);

describe('the search', () => {
  it('puts words of the title before words of the text', async () => {
    expect(await titles({ q: 'data engineer' })).toEqual([
      'Senior data engineer',
      'Data engineer, grid operations',
      'Night porter',
    ]);
  });

  it('wants all words, the last one perhaps unfinished', async () => {
    expect((await titles({ q: 'grid engin' }))[0]).toBe('Data engineer, grid operations');
    expect(await titles({ q: 'grid engin', sort: 'date' })).toEqual(['Data engineer, grid operations']);
    expect(await titles({ q: 'grid porter', sort: 'date' })).toEqual([]);
  });

  it('goes on with what lacks a word and says which, when few have all of them', async () => {
    const page = await town.as().postings.search({ q: 'grid data engineer' });
    expect(page.total).toBe(1);
    expect(page.items.map(({ title, lacks }) => [title, lacks])).toEqual([
      ['Data engineer, grid operations', []],
      ['Senior data engineer', ['grid']],
      ['Night porter', ['grid']],
    ]);
    const none = await town.as().postings.search({ q: 'grid porter' });
    expect([none.total, none.suggest]).toEqual([0, null]);
    expect(none.items.map(({ title }) => title).sort()).toEqual([
      'Data engineer, grid operations',
      'Night porter',
    ]);
  });

  it.each([
    ['ELECTRICIAN', 'Electrician'],
    ['koln', 'Electrician'],
    ['Köln', 'Electrician'],
    ['mueller', 'Pflegefachkraft (m/w/d) Intensivstation'],
    ['pflegefachkräfte', 'Pflegefachkraft (m/w/d) Intensivstation'],
    ['kubernetes', 'Data engineer, grid operations'],
    ['elbufer electrician', 'Electrician'],
  ])('finds %s', async (q, title) => {
    expect(await titles({ q })).toContain(title);
  });

  it('says what may have been meant', async () => {
    const found = await town.as().postings.search({ q: 'data enginer' });
    expect(found.suggest).toBe('data engineer');
    // A word as it is written, not the stem that stands beside it in the index.
    expect((await town.as().postings.search({ q: 'pflegfachkrft' })).suggest).toBe('pflegefachkraft');
  });

  it('filters by what a card shows, comparing pay by the year', async () => {
    expect(await titles({ remote: ['remote'] })).toEqual(['Senior data engineer']);
    expect(await titles({ salaryMin: 60_000_00 })).toEqual(['Senior data engineer']);
    expect(await titles({ salaryMin: 45_000_00, location: 'köln' })).toEqual(['Electrician']);
    expect(await titles({ skills: ['skl_kubernetes', 'skl_postgresql'] })).toEqual([
      'Data engineer, grid operations',
    ]);
    expect(await titles({ level: ['senior'], jobType: ['full_time'] })).toEqual(['Senior data engineer']);
    expect(await titles({ currency: 'GBP', salaryMin: 1 })).toEqual([]);
  });

  it('counts each facet as if its own filter were not set', async () => {
    const { facets, total } = await town.as().postings.search({ remote: ['remote'] });
    expect(total).toBe(1);
    expect(facets!.remote).toEqual([
      { value: 'on_site', label: 'on_site', count: 3 },
      { value: 'hybrid', label: 'hybrid', count: 1 },
      { value: 'remote', label: 'remote', count: 1 },
    ]);
    expect(facets!.level).toEqual([{ value: 'senior', label: 'senior', count: 1 }]);
  });

  it.each(['relevance', 'date', 'pay'] as const)(
    'pages by %s neither lose nor repeat, while others are published',
    async (sort) => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      const all = (await town.as().postings.search({ q: 'you', sort, limit: 100 })).items.map(
        (item) => item.id,
      );
      do {
        const page = await town.as().postings.search({ q: 'you', sort, limit: 2, ...(cursor && { cursor }) });
        seen.push(...page.items.map((item) => item.id));
        if (!cursor) await publish(`Newcomer by ${sort}`);
        cursor = page.next;
      } while (cursor);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(all));
    },
  );

  it('marks what was searched for, in the title and in the text', async () => {
    const { items } = await town.as().postings.search({ q: 'data engineers', company: undefined });
    expect(items[0]!.titlePieces).toEqual([
      { text: 'Senior ', hit: false },
      { text: 'data engineer', hit: true },
    ]);
    const porter = items.find((item) => item.title === 'Night porter')!;
    expect(porter.snippet.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['data engineer']);
  });

  it.each(['%', "'", '"; drop table posting; --', '\u0000', 'c++ c# .net', '🚲', 'ä'.repeat(150)])(
    'survives %j',
    async (q) => {
      await expect(town.as().postings.search({ q })).resolves.toBeDefined();
    },
  );

  it('finds a change with the next query', async () => {
    const id = await publish('Beekeeper');
    expect(await titles({ q: 'beekeeper' })).toEqual(['Beekeeper']);
    await katrin.call.postings.change({ id, title: 'Gardener' });
    expect(await titles({ q: 'beekeeper' })).toEqual([]);
    expect(await titles({ q: 'gardener' })).toEqual(['Gardener']);
  });

  it('answers anew from the moment a posting is over, and when its company has another name', async () => {
    const deadlineAt = new Date(town.house.clock() + 3 * HOUR_MS).toISOString();
    await publish('Harbour pilot', { deadlineAt });
    expect(await titles({ q: 'pilot' })).toEqual(['Harbour pilot']);
    const { companies } = await katrin.call.accounts.me();
    await katrin.call.companies.change({ id: companies[0]!.id, name: 'Klinikum Alsterufer' });
    const [found] = (await town.as().postings.search({ q: 'pilot' })).items;
    expect(found?.company.name).toBe('Klinikum Alsterufer');
    town.wait(2 * HOUR_MS - 10_000);
    expect(await titles({ q: 'pilot' })).toEqual(['Harbour pilot']);
    town.wait(10_000);
    expect(await titles({ q: 'pilot' })).toEqual([]);
  });
});
