import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#server/core/transaction.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#server/values/time.ts';
import { keepIndexCurrent } from '../tasks.ts';
import { indexPosting } from './indexing.ts';

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

  it('pages of what lacks a word neither lose nor repeat, while others are published', async () => {
    const q = 'grid data engineer';
    const all = (await town.as().postings.search({ q, limit: 100 })).items.map((item) => item.id);
    expect(all.length).toBeGreaterThan(2);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await town.as().postings.search({ q, limit: 1, ...(cursor && { cursor }) });
      seen.push(...page.items.map((item) => item.id));
      await publish(`Grid data keeper ${seen.length}`);
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(all));
  });

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

  it('finds open postings by the new name of their company with the next query', async () => {
    const other = await town.person('recruiter', 'Jon Okafor');
    const { id: companyId } = await other.call.companies.create({ name: 'Quarrybank' });
    const { id } = await other.call.postings.create({
      title: 'Stonemason',
      description: text,
      location: 'Bath',
      pay: { min: 30_000_00, max: 40_000_00, currency: 'GBP', period: 'year' },
    });
    await other.call.postings.submit({ id });
    await admin.call.admin.decidePosting({ id, approved: true });
    expect(await titles({ q: 'quarrybank' })).toEqual(['Stonemason']);
    await other.call.companies.change({ id: companyId, name: 'Limepit' });
    expect(await titles({ q: 'limepit' })).toEqual(['Stonemason']);
    expect(await titles({ q: 'quarrybank' })).toEqual([]);
    await other.call.postings.close({ id, outcome: 'filled' });
    expect(await titles({ q: 'limepit' })).toEqual([]);
  });

  it('never finds what was rolled back', async () => {
    const id = (await publish('Glassblower')) as Id<'pst'>;
    const undone = inTransaction(town.ctx(), async (tx) => {
      await tx.db.updateTable('posting').set({ title: 'Chandler' }).where('id', '=', id).execute();
      await indexPosting(tx, id);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await titles({ q: 'chandler' })).toEqual([]);
    expect(await titles({ q: 'glassblower' })).toEqual(['Glassblower']);
  });

  it('finds around a town, in a country, and by any of their names', async () => {
    await publish('Ferry captain', { location: 'Lübeck' });
    await publish('Brewer', { location: 'Munich, Germany' });
    const within = (radius: number) => titles({ q: 'captain', location: 'Hamburg', radius });
    expect(await within(30)).toEqual([]);
    expect(await within(80)).toEqual(['Ferry captain']);
    expect(await titles({ q: 'brewer', location: 'München' })).toEqual(['Brewer']);
    expect(await titles({ q: 'brewer muenchen' })).toEqual(['Brewer']);
    expect(await titles({ q: 'captain', location: 'Deutschland' })).toEqual(['Ferry captain']);
    expect(await titles({ q: 'captain', location: 'Spain' })).toEqual([]);
  });

  it('knows what a posting states without saying it', async () => {
    await publish('Lighthouse keeper', { jobType: 'part_time', remote: 'on_site' });
    expect(await titles({ q: 'keeper teilzeit', sort: 'date' })).toEqual(['Lighthouse keeper']);
    expect(await titles({ q: 'keeper internship', sort: 'date' })).toEqual([]);
  });

  it('finds what was published in as many days', async () => {
    await publish('Puppeteer');
    expect(await titles({ q: 'puppeteer', withinDays: 1 })).toEqual(['Puppeteer']);
    town.wait(2 * DAY_MS);
    expect(await titles({ q: 'puppeteer', withinDays: 1 })).toEqual([]);
    expect(await titles({ q: 'puppeteer', withinDays: 7 })).toEqual(['Puppeteer']);
  });

  it('completes what is typed: titles, skills and companies, or places', async () => {
    // What is suggested may be a minute old.
    town.wait(2 * MINUTE_MS);
    const complete = async (field: 'q' | 'location', words: string) =>
      (await town.as().postings.complete({ field, words })).items;
    await complete('q', 'x');
    await expect
      .poll(() => complete('q', 'klin'))
      .toContainEqual({ kind: 'company', text: 'Klinikum Alsterufer' });
    expect(await complete('q', 'data eng')).toContainEqual({ kind: 'title', text: 'Senior data engineer' });
    expect(await complete('q', 'postg')).toContainEqual({ kind: 'skill', text: 'PostgreSQL' });
    expect(await complete('q', 'enginer')).toContainEqual({ kind: 'title', text: 'Senior data engineer' });
    expect(await complete('location', 'hamb')).toEqual([{ kind: 'place', text: 'Hamburg' }]);
    expect(await complete('q', '  ')).toEqual([]);
  });

  it('writes the index anew after an update, and finds the same as before', async () => {
    const before = await titles({ q: 'engineer' });
    await town.house.database.transaction(async (tx) => {
      for (const table of [
        'postingSearch',
        'searchBlock',
        'postingText',
        'searchCount',
        'searchChange',
      ] as const)
        await tx.deleteFrom(table).execute();
      await tx.updateTable('revision').set({ n: 0 }).where('name', '=', 'search_version').execute();
    });
    await keepIndexCurrent(town.ctx());
    await town.settle();
    expect(await titles({ q: 'engineer', limit: 50 })).toEqual(before);
    expect(before.length).toBeGreaterThan(1);
  });
});
