import { beforeAll, describe, expect, it } from 'vitest';
import { createCaller } from '#server/router.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, MINUTE_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let rival: Person;
let admin: Person;
let mira: Person;
let id: string;

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  rival = await town.person('recruiter', 'Rivalin');
  admin = await town.person('admin');
  mira = await town.person('candidate');
  id = (await katrin.call.companies.create({ name: 'Nordlicht Netz', location: 'Hamburg' })).id;
  await rival.call.companies.create({ name: 'Rival' });
});

async function publish(title: string, companyId = id): Promise<string> {
  const { id: job } = await katrin.call.postings.create({
    companyId,
    title,
    description: 'You build the pipelines that turn meter readings into load forecasts. '.repeat(3),
    location: 'Hamburg',
    pay: { min: 62_000_00, max: 74_000_00, currency: 'EUR', period: 'year' },
  });
  await katrin.call.postings.submit({ id: job });
  await admin.call.admin.decidePosting({ id: job, approved: true });
  return job;
}

const newsOf = async (who: Person) =>
  (await who.call.notifications.list({})).items
    .filter(({ kind }) => kind.startsWith('company_'))
    .map(({ kind, params }) => [kind, params.n, params.said]);

const mailsTo = async ({ accountId }: Person) =>
  town.house.database.db
    .selectFrom('email')
    .select('template')
    .where('accountId', '=', accountId as never)
    .where('template', 'in', ['company_posting', 'company_update'])
    .execute();

const nextDay = () => town.wait(DAY_MS);

describe('who follows a company', () => {
  it('does so once, until they do no more', async () => {
    expect(await mira.call.following.of({ id })).toEqual({ followedAt: null });
    const first = await mira.call.following.follow({ id });
    expect(first.followedAt).not.toBeNull();
    town.wait(1_000);
    expect(await mira.call.following.follow({ id })).toEqual(first);
    await mira.call.following.unfollow({ id });
    await mira.call.following.unfollow({ id });
    expect(await mira.call.following.of({ id })).toEqual({ followedAt: null });
    await expect(mira.call.following.follow({ id: 'com_nowhere' })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
  });

  it('is told of its jobs, once a day, with how many there are', async () => {
    await mira.call.following.follow({ id });
    await publish('Data engineer');
    await town.settle();
    expect(await newsOf(mira)).toEqual([['company_posting', 1, 'Data engineer']]);
    await mira.call.notifications.readAll();
    town.wait(1_000);
    await publish('Electrician');
    await town.settle();
    expect(await newsOf(mira)).toEqual([['company_posting', 2, 'Electrician']]);
    expect(await mira.call.notifications.unread()).toEqual({ unread: 1 });
    expect(await mailsTo(mira)).toHaveLength(1);
    nextDay();
    await publish('Planner');
    await town.settle();
    expect((await newsOf(mira))[0]).toEqual(['company_posting', 1, 'Planner']);
    expect(await mailsTo(mira)).toHaveLength(2);
  });

  it('hears nothing when they follow it no more, or want no such news', async () => {
    nextDay();
    const quiet = await town.person('candidate');
    await quiet.call.following.follow({ id });
    await quiet.call.notifications.changePreferences({ company_posting: { in_app: 'off', email: 'off' } });
    const gone = await town.person('candidate');
    await gone.call.following.follow({ id });
    await gone.call.following.unfollow({ id });
    await publish('Welder');
    await town.settle();
    expect(await newsOf(quiet)).toEqual([]);
    expect(await newsOf(gone)).toEqual([]);
  });

  it('is told even after hundreds of others', async () => {
    const { id: famous } = await katrin.call.companies.create({ name: 'Famous', location: 'Hamburg' });
    const at = new Date(town.house.clock()).toISOString();
    const { db } = town.house.database;
    const someone = await db.selectFrom('account').selectAll().limit(1).executeTakeFirstOrThrow();
    // They come before everyone else, and want no news: so the last one alone is told.
    const crowd = Array.from({ length: 230 }, (_, n) => ({
      ...someone,
      id: `acc_0${String(n).padStart(3, '0')}` as never,
      email: `crowd-${n}@people.test`,
      emailKey: `crowd-${n}@people.test`,
    }));
    const off = (channel: 'in_app' | 'email') =>
      crowd.map(({ id: accountId }) => ({
        accountId,
        kind: 'company_posting',
        channel,
        choice: 'off' as const,
      }));
    await town.house.database.transaction(async (tx) => {
      await tx.insertInto('account').values(crowd).execute();
      await tx
        .insertInto('notificationPreference')
        .values([...off('in_app'), ...off('email')])
        .execute();
      await tx
        .insertInto('companyFollow')
        .values(crowd.map((one) => ({ accountId: one.id, companyId: famous as never, followedAt: at })))
        .execute();
    });
    const last = await town.person('candidate');
    await last.call.following.follow({ id: famous });
    await publish('Fitter', famous);
    await town.settle();
    expect(await newsOf(last)).toEqual([['company_posting', 1, 'Fitter']]);
  });
});

describe('what a company writes', () => {
  it('stands on its page, newest first, and reaches who follows it', async () => {
    nextDay();
    const first = await katrin.call.following.postUpdate({ id, text: 'We open a workshop in Kiel.' });
    town.wait(1_000);
    await katrin.call.following.postUpdate({ id, text: `${'Long words. '.repeat(30)}End.` });
    const { items, next } = await town.as().following.updates({ id, limit: 1 });
    expect(items[0]!.text).toMatch(/End\.$/);
    const older = await town.as().following.updates({ id, limit: 1, cursor: next! });
    expect(older).toMatchObject({ items: [first], next: null });
    await town.settle();
    const [news] = await newsOf(mira);
    expect(news!.slice(0, 2)).toEqual(['company_update', 2]);
    expect(String(news![2])).toMatch(/^Long words.*…$/);
  });

  it('is taken away and brought back by its members alone, and told of no more', async () => {
    nextDay();
    const { id: updateId } = await katrin.call.following.postUpdate({ id, text: 'We move to the harbour.' });
    for (const call of ['removeUpdate', 'restoreUpdate'] as const)
      await expect(rival.call.following[call]({ updateId })).rejects.toMatchObject({
        cause: { code: 'not_found' },
      });
    const texts = async () => (await town.as().following.updates({ id })).items.map(({ text }) => text);
    await katrin.call.following.removeUpdate({ updateId });
    expect(await texts()).not.toContain('We move to the harbour.');
    await town.settle();
    expect((await newsOf(mira)).map((news) => news[2])).not.toContain('We move to the harbour.');
    await katrin.call.following.restoreUpdate({ updateId });
    expect(await texts()).toContain('We move to the harbour.');
    await katrin.call.following.removeUpdate({ updateId });
    nextDay();
    town.wait(1_000);
    const other = await katrin.call.following.postUpdate({ id, text: 'We moved to the harbour.' });
    await katrin.call.following.removeUpdate({ updateId: other.id });
    await expect(katrin.call.following.restoreUpdate({ updateId })).rejects.toMatchObject({
      cause: { code: 'not_found' },
    });
  });

  it('is bounded, and comes from people who work there', async () => {
    nextDay();
    const write = (who: Person) => who.call.following.postUpdate({ id, text: 'Nothing new, again.' });
    await expect(write(rival)).rejects.toMatchObject({ cause: { key: 'company.not_yours' } });
    for (let n = 0; n < 5; n++) await write(katrin);
    await expect(write(katrin)).rejects.toMatchObject({ cause: { key: 'company.too_many_updates' } });
  });
});

describe('the list of companies one follows', () => {
  it('says what is new at each, and how one’s own applications stand', async () => {
    const reader = await town.person('candidate');
    const { id: quiet } = await rival.call.companies.create({ name: 'Quiet' });
    await reader.call.following.follow({ id });
    town.wait(1_000);
    await reader.call.following.follow({ id: quiet });
    const job = await publish('Surveyor');
    const application = await reader.call.applications.send({ jobId: job });
    const { items } = await reader.call.following.list({});
    expect(items.map(({ company }) => company.name)).toEqual(['Quiet', 'Nordlicht Netz']);
    expect(items[0]).toMatchObject({ jobs: [], moreJobs: false, update: null, applications: [] });
    expect(items[1]).toMatchObject({
      moreJobs: true,
      update: { text: 'Nothing new, again.' },
      applications: [{ id: application.id, title: 'Surveyor', stage: 'applied' }],
    });
    expect(items[1]!.jobs.map(({ title }) => title)).toEqual(['Surveyor', 'Welder', 'Planner']);
    const first = await reader.call.following.list({ limit: 1 });
    const second = await reader.call.following.list({ limit: 1, cursor: first.next! });
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.next).toBeNull();
    town.wait(15 * DAY_MS);
    expect((await reader.call.following.list({})).items[1]).toMatchObject({ jobs: [], moreJobs: false });
  });

  it('says what became of jobs that were there before, the last word on each', async () => {
    const reader = await town.person('candidate');
    await reader.call.following.follow({ id });
    const [kept, filled] = [await publish('Pipe fitter'), await publish('Roofer')];
    const others = await rival.call.companies.list({ q: 'Quiet' });
    await reader.call.following.follow({ id: others.items[0]!.id });
    town.wait(1_000);
    const since = new Date(town.house.clock()).toISOString();
    town.wait(1_000);
    await katrin.call.postings.change({ id: kept, location: 'Bremen' });
    await katrin.call.postings.change({ id: filled, answerDays: 3 });
    town.wait(1_000);
    await katrin.call.postings.close({ id: filled, outcome: 'filled' });
    const { items } = await reader.call.following.list({ since });
    expect(items.map(({ changes }) => changes.map(({ title, what }) => [title, what]))).toEqual([
      [],
      [
        ['Roofer', 'closed'],
        ['Pipe fitter', 'changed'],
      ],
    ]);
    const now = new Date(town.house.clock()).toISOString();
    expect((await reader.call.following.list({ since: now })).items[1]!.changes).toEqual([]);
    town.wait(15 * DAY_MS);
    expect((await reader.call.following.list({ since })).items[1]!.changes).toEqual([]);
  });

  it('knows when one looked before; coming back within half an hour is the same look', async () => {
    const reader = await town.person('candidate');
    const look = async (visitor: string | null = 'a browser') => {
      const ctx = { ...town.ctx(await reader.actor()), visitor };
      return (await createCaller(ctx).following.look()).since;
    };
    const now = () => new Date(town.house.clock()).toISOString().slice(0, 16);
    const minute = (at: string | null) => at?.slice(0, 16) ?? null;
    const first = now();
    expect(await look()).toBeNull();
    town.wait(10 * MINUTE_MS);
    expect(await look()).toBeNull();
    town.wait(DAY_MS);
    // A page that is fetched ahead is told, and nobody looked.
    expect(minute(await look(null))).toBe(first);
    const second = now();
    expect(minute(await look())).toBe(first);
    town.wait(10 * MINUTE_MS);
    expect(minute(await look())).toBe(first);
    town.wait(DAY_MS);
    expect(minute(await look())).toBe(second);
  });
});
