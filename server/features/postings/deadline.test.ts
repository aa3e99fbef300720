/** A posting at its last moment: every list, page and command asks the same clock. What leaves the house is in distribution. */
import { beforeAll, describe, expect, it } from 'vitest';
import { system } from '#server/core/actor.ts';
import { asAppError } from '#server/core/trpc.ts';
import { sendAlerts } from '#server/features/alerts/index.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, MINUTE_MS, toMs } from '#server/values/time.ts';
import { expire } from './tasks.ts';

const attempt = { signal: new AbortController().signal, attempt: 1 };
const text =
  'You bring ships into the harbour by day and by night, with a team of seven, and write down what you learn.';

let clock = Date.parse('2026-10-20T08:00:00.000Z');
let town: TestHouse;
let katrin: Person;
let admin: Person;
let mira: Person;
let companyId: string;

beforeAll(async () => {
  town = await testHouse({ clock: () => clock });
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  mira = await town.person('candidate');
  companyId = (await katrin.call.companies.create({ name: 'Harbour Works' })).id;
});

async function publish(deadlineAt: string): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title: 'Harbour pilot',
    description: text,
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    deadlineAt,
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  await town.settle();
  return id;
}

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'there',
    (error: unknown) => asAppError(error)?.status ?? asAppError(error)?.key,
  );

/** Where someone who looks for it meets a posting. */
async function whereIs(id: string) {
  const has = (page: { items: Array<{ id: string }> }) => page.items.some((item) => item.id === id);
  const stranger = town.as();
  const { items: recommended } = await mira.call.matching.recommendations({});
  const sitemap = await stranger.distribution.sitemapPart({ part: 'jobs' });
  const feed = await stranger.distribution.boardFeed({ board: 'indeed' });
  return {
    search: has(await stranger.postings.search({ q: 'pilot' })),
    companyPage: has(await stranger.postings.search({ company: companyId, sort: 'date' })),
    companyCount: (await stranger.companies.get({ id: companyId })).openPostings,
    recommended: recommended.some(({ posting }) => posting.id === id),
    page: await outcome(stranger.postings.get({ id })),
    jsonLd: (await stranger.distribution.jsonLd({ id })) !== null,
    sitemap: sitemap.xml.includes(id),
    feed: feed.xml.includes(id),
  };
}
const everywhere = {
  ...{ search: true, companyPage: true, companyCount: 1, recommended: true },
  ...{ page: 'there', jsonLd: true, sitemap: true, feed: true },
};
const nowhere = {
  ...{ search: false, companyPage: false, companyCount: 0, recommended: false },
  ...{ page: 410, jsonLd: false, sitemap: false, feed: false },
};

describe('a posting ends to the millisecond', () => {
  it.each([
    ['in Greenwich', '2026-10-22T15:00:00.000Z', '2026-10-22T15:00:00.000Z'],
    [
      'in Berlin, the night clocks go back, in the first of two hours',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'in Berlin, the night clocks go back, in the second',
      '2026-10-25T02:30:00+01:00',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'in Berlin, just before clocks jump forward',
      '2027-03-28T01:59:59.999+01:00',
      '2027-03-28T00:59:59.999Z',
    ],
    ['in Berlin, just after clocks jumped forward', '2027-03-28T03:00:00+02:00', '2027-03-28T01:00:00.000Z'],
    ['in New York, the day clocks go back', '2027-11-07T23:59:59.999-05:00', '2027-11-08T04:59:59.999Z'],
  ])('%s', async (_place, given, moment) => {
    clock = toMs(moment) - 3 * DAY_MS;
    const id = await publish(given);
    expect((await town.as().postings.get({ id })).deadlineAt).toBe(moment);
    clock = toMs(moment) - 1;
    expect(await whereIs(id)).toEqual(everywhere);
    clock = toMs(moment);
    expect(await whereIs(id)).toEqual(nowhere);
    clock = toMs(moment) + 1;
    expect(await whereIs(id)).toEqual(nowhere);
    // The sweep changes nothing that anyone sees.
    await expire.run(town.ctx(system), {}, attempt);
    expect(await whereIs(id)).toEqual(nowhere);
    expect((await katrin.call.postings.get({ id })).closedAt).toBe(moment);
  });

  it('for those who apply', async () => {
    const id = await publish('2027-12-01T12:00:00.000Z');
    clock = toMs('2027-12-01T12:00:00.000Z') - 1;
    const otto = await town.person('candidate', 'Otto Lind');
    clock = toMs('2027-12-01T12:00:00.000Z');
    expect(await outcome(otto.call.applications.send({ jobId: id }))).toBe(410);
    clock -= 1;
    expect(await outcome(otto.call.applications.send({ jobId: id }))).toBe('there');
    clock += DAY_MS;
    // Who applied may still read it.
    expect((await otto.call.postings.get({ id })).status).toBe('expired');
  });

  it('for alerts: what ended before they look is not told', async () => {
    const deadline = '2028-01-10T12:00:00.000Z';
    clock = toMs(deadline) - DAY_MS;
    const search = { q: 'pilot', currency: 'EUR' as const };
    await mira.call.alerts.create({ name: 'Pilots', search, frequency: 'immediate' });
    const id = await publish(deadline);
    clock = toMs(deadline);
    await sendAlerts.run(town.ctx(system), {}, attempt);
    await town.settle();
    expect((await mira.call.notifications.ofAlerts({})).items).toEqual([]);
    clock -= 10 * MINUTE_MS;
    const second = await publish('2028-02-10T12:00:00.000Z');
    clock += 10 * MINUTE_MS;
    await sendAlerts.run(town.ctx(system), {}, attempt);
    await town.settle();
    const { items } = await mira.call.notifications.ofAlerts({});
    expect(items).toHaveLength(1);
    const [alert] = (await mira.call.alerts.list({})).items;
    const sent = (await mira.call.alerts.sent({ id: alert!.id })).items.map((item) => item.id);
    expect(sent).toEqual([second]);
    expect(sent).not.toContain(id);
    await katrin.call.postings.close({ id: second, outcome: 'filled' });
  });
});

describe('whoever waits for an answer of a posting that closed', () => {
  const toldOf = async (person: Person) => {
    await town.settle();
    const { items } = await person.call.notifications.list({});
    return items.filter((item) => item.kind === 'posting_over').map((item) => item.params.outcome);
  };

  it.each(['filled', 'cancelled'] as const)('is told once that it is %s', async (ending) => {
    const id = await publish(new Date(clock + 10 * DAY_MS).toISOString());
    const [waiting, refused, gone] = [
      await town.person('candidate', 'Ann Waits'),
      await town.person('candidate', 'Ben Refused'),
      await town.person('candidate', 'Cy Withdrew'),
    ];
    await waiting.call.applications.send({ jobId: id });
    const no = await refused.call.applications.send({ jobId: id });
    const back = await gone.call.applications.send({ jobId: id });
    const reason = { code: 'skills' as const };
    await katrin.call.applications.move({ id: no.id, from: 'applied', stage: 'rejected', reason });
    await gone.call.applications.withdraw({ id: back.id });
    await katrin.call.postings.close({ id, outcome: ending });
    clock += 20 * DAY_MS;
    await expire.run(town.ctx(system), {}, attempt);
    expect(await toldOf(waiting)).toEqual([ending]);
    expect(await toldOf(refused)).toEqual([]);
    expect(await toldOf(gone)).toEqual([]);
  });

  it('is told once that its last day has passed, however often the sweep comes by', async () => {
    const id = await publish(new Date(clock + DAY_MS).toISOString());
    const waiting = await town.person('candidate', 'Ann Waits');
    await waiting.call.applications.send({ jobId: id });
    clock += DAY_MS;
    for (let i = 0; i < 3; i += 1) await expire.run(town.ctx(system), {}, attempt);
    expect(await toldOf(waiting)).toEqual(['expired']);
  });
});
