import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stranger, system } from '#server/core/actor.ts';
import { asAppError } from '#server/core/trpc.ts';
import { visitorOf } from '#server/http/visitor.ts';
import { createCaller } from '#server/router.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';
import { forgetViewers } from './tasks.ts';

const attempt = { signal: new AbortController().signal, attempt: 1 };
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

let clock = Date.parse('2026-11-28T23:00:00.000Z');
let town: TestHouse;
let katrin: Person;
let admin: Person;
let id: string;

beforeAll(async () => {
  town = await testHouse({ clock: () => clock });
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Harbour Works' });
});

beforeEach(async () => {
  ({ id } = await katrin.call.postings.create({
    title: 'Harbour pilot',
    description:
      'You bring ships into the harbour by day and by night, with a team of seven, and write down what you learn.',
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
  }));
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
});

const request = (headers: Record<string, string>, method = 'GET') =>
  new Request('http://guildhall.test/jobs/1', { method, headers });

/** Opens the page as a browser at an address would. */
async function look(client: string, agent = FIREFOX, who?: Person): Promise<void> {
  const ctx = town.ctx(who ? await who.actor() : stranger);
  const visitor = visitorOf(request({ 'user-agent': agent }), client);
  await createCaller({ ...ctx, visitor }).postings.countView({ id });
}
const funnel = () => katrin.call.postings.funnel({ id });
const rows = (table: 'postingVisitor' | 'visitorKey') =>
  town.house.database.db.selectFrom(table).selectAll().execute();

describe('views of a posting', () => {
  it('count each visitor once a day', async () => {
    expect(await funnel()).toEqual({ since: null, views: 0, applications: 0, rate: null, days: [] });
    for (let i = 0; i < 3; i += 1) await look('192.0.2.1');
    expect((await funnel()).views).toBe(1);
    await look('192.0.2.1');
    await look('192.0.2.1', SAFARI);
    await look('192.0.2.2');
    expect((await funnel()).views).toBe(3);
    clock += DAY_MS;
    await look('192.0.2.1');
    const days = (await funnel()).days.map((day) => day.views);
    expect(days).toEqual([3, 1]);
  });

  it('count a visitor of two postings twice', async () => {
    await look('192.0.2.1');
    const first = id;
    ({ id } = await katrin.call.postings.create({ title: 'Second' }));
    expect((await katrin.call.postings.funnel({ id: first })).views).toBe(1);
  });

  it('leave out those who work there, admins, and what is not open', async () => {
    await look('192.0.2.1', FIREFOX, katrin);
    await look('192.0.2.1', FIREFOX, admin);
    expect((await funnel()).views).toBe(0);
    await look('192.0.2.1', FIREFOX, await town.person('candidate'));
    await look('192.0.2.2', FIREFOX, await town.person('recruiter'));
    expect((await funnel()).views).toBe(2);
    await katrin.call.postings.close({ id, outcome: 'filled' });
    await look('192.0.2.3');
    expect((await funnel()).views).toBe(2);
  });

  it('keep nothing that could tell who it was, and of yesterday not even a hash', async () => {
    await look('192.0.2.77');
    await funnel();
    const kept = JSON.stringify([await rows('postingVisitor'), await rows('visitorKey')]);
    expect(kept).not.toContain('192.0.2.77');
    expect(kept).not.toContain('Firefox');
    expect(await rows('visitorKey')).toHaveLength(1);
    clock += DAY_MS;
    await forgetViewers.run(town.ctx(system), {}, attempt);
    await forgetViewers.run(town.ctx(system), {}, attempt);
    expect(await rows('postingVisitor')).toEqual([]);
    expect(await rows('visitorKey')).toEqual([]);
    expect((await funnel()).views).toBe(1);
  });

  it('have another key each day, even before the old one is swept away', async () => {
    await look('192.0.2.1');
    await funnel();
    const [before] = (await rows('visitorKey')) as Array<{ key: string }>;
    clock += DAY_MS;
    await look('192.0.2.1');
    await funnel();
    const after = (await rows('visitorKey')) as Array<{ key: string }>;
    expect(after).toHaveLength(1);
    expect(after[0]!.key).not.toBe(before!.key);
  });

  it('are told with the share that applied, once there are enough to tell', async () => {
    const mira = await town.person('candidate');
    for (let i = 1; i <= 4; i += 1) await look(`192.0.2.${i}`);
    await mira.call.applications.send({ jobId: id });
    expect(await funnel()).toMatchObject({ views: 4, applications: 1, rate: null });
    await look('192.0.2.5');
    expect(await funnel()).toMatchObject({ views: 5, applications: 1, rate: 0.2 });
  });

  it('are lost to nobody when many come at once', async () => {
    await Promise.all(Array.from({ length: 1_200 }, (_, i) => look(`198.51.100.${i}`)));
    expect((await funnel()).views).toBe(1_200);
  });

  it('are for the company only', async () => {
    const other = await town.person('recruiter');
    await other.call.companies.create({ name: `Elsewhere ${id}` });
    const refused = await other.call.postings
      .funnel({ id })
      .catch((error: unknown) => asAppError(error)?.code);
    expect(refused).toBe('not_found');
  });
});

describe('a visitor', () => {
  const seen = (headers: Record<string, string>, method?: string) =>
    visitorOf(request(headers, method), '192.0.2.1') !== null;

  it('is a browser', () => {
    for (const agent of [FIREFOX, SAFARI, 'Opera/9.80 (J2ME/MIDP; Opera Mini/4.2/28.3590; U; en) Presto/2.8'])
      expect(seen({ 'user-agent': agent })).toBe(true);
    // A telephone whose maker is called Cubot.
    expect(seen({ 'user-agent': `${SAFARI.replace('iPhone;', 'Linux; Android 13; CUBOT X30;')}` })).toBe(
      true,
    );
  });

  it.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/140.0 Safari/537.36',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
    'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.1; +https://openai.com/gptbot)',
    'Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'curl/8.5.0',
    'python-requests/2.32',
    '',
  ])('is not %s', (agent) => expect(seen({ 'user-agent': agent })).toBe(false));

  it('is nobody who asks for the head only, or ahead of opening it', () => {
    expect(seen({ 'user-agent': FIREFOX }, 'HEAD')).toBe(false);
    for (const header of ['Sec-Purpose', 'Purpose', 'X-Moz'])
      expect(seen({ 'user-agent': FIREFOX, [header]: 'prefetch' })).toBe(false);
    expect(seen({ 'user-agent': FIREFOX, 'Sec-Purpose': 'prefetch;prerender' })).toBe(false);
  });
});
