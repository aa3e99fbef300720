import { beforeAll, describe, expect, it } from 'vitest';
import { system } from '#server/core/actor.ts';
import { asAppError } from '#server/core/trpc.ts';
import { keptMail } from '#server/http/outbox.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#server/values/time.ts';
import { MOST_ALERTS } from './schema.ts';
import { forgetAlerts, sendAlerts } from './tasks.ts';

let town: TestHouse;
let katrin: Person;
let admin: Person;

const attempt = { signal: new AbortController().signal, attempt: 1 };
/** What the crontab does each minute, and the reactions to it. */
async function runAlerts(): Promise<void> {
  await sendAlerts.run(town.ctx(system), {}, attempt);
  await town.settle();
}

async function publish(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description:
      'You join a team of seven, keep the night shift calm, and write down what you learn for others.',
    location: 'Leeds',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    ...more,
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  await town.settle();
  town.wait(1_000);
  return id;
}

type Draft = Parameters<Person['call']['alerts']['create']>[0];
const save = (who: Person, search: Partial<Draft['search']>, more: Partial<Draft> = {}) =>
  who.call.alerts.create({ name: 'Nurse', search: { currency: 'EUR', ...search }, ...more });

/** The mails that alerts made for someone, the latest first, as they would be sent. */
const mails = async (who: Person) =>
  (await keptMail(town.ctx(system), who.email)).filter((mail) => 'List-Unsubscribe' in mail.headers);
const news = async (who: Person) => (await who.call.notifications.ofAlerts({})).items;
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => asAppError(error),
  );
const dayAndAnHour = () => town.wait(DAY_MS + HOUR_MS);

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Elbufer Clinic' });
});

describe('an alert', () => {
  let mira: Person;
  beforeAll(async () => {
    mira = await town.person('candidate');
  });

  it('is saved with its hour and its search in words', async () => {
    const alert = await save(
      mira,
      { q: 'nurse', location: 'Leeds', jobType: ['part_time'], skills: ['k8s'] },
      { hour: 7, zone: 'Europe/London' },
    );
    expect(alert).toMatchObject({
      frequency: 'daily',
      words: { q: 'nurse', location: 'Leeds', jobType: 'part_time', skills: 'k8s' },
      pausedAt: null,
      lastSentAt: null,
    });
    const due = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
    expect(due.format(Date.parse(alert.dueAt!))).toBe('07:00');
    expect((await mira.call.alerts.list({})).items).toEqual([alert]);
  });

  it('is changed, paused, taken up, removed and had back', async () => {
    const id = (await mira.call.alerts.list({})).items[0]!.id;
    const weekly = await mira.call.alerts.change({ id, name: 'Nights', frequency: 'weekly', weekday: 5 });
    expect(weekly).toMatchObject({ name: 'Nights', hour: 7, words: { q: 'nurse' } });
    expect(new Date(weekly.dueAt!).getUTCDay()).toBe(5);
    expect(await mira.call.alerts.change({ id, active: false })).toMatchObject({ dueAt: null });
    expect(await mira.call.alerts.change({ id, hour: 9 })).toMatchObject({ hour: 9, dueAt: null });
    expect((await mira.call.alerts.change({ id, active: true })).dueAt).not.toBeNull();
    await mira.call.alerts.remove({ id });
    expect((await mira.call.alerts.list({})).items).toEqual([]);
    expect((await mira.call.alerts.restore({ id })).dueAt).not.toBeNull();
    await mira.call.alerts.remove({ id });
    await forgetAlerts.run(town.ctx(system), {}, attempt);
    town.wait(2 * DAY_MS);
    await forgetAlerts.run(town.ctx(system), {}, attempt);
    expect((await refusal(mira.call.alerts.restore({ id })))?.code).toBe('not_found');
  });

  it('of another person is not found, whatever one wants with it', async () => {
    const other = await town.person('candidate');
    const { id } = await save(mira, { q: 'nurse' });
    const { alerts } = other.call;
    for (const ask of [
      () => alerts.get({ id }),
      () => alerts.sent({ id }),
      () => alerts.change({ id, active: false }),
      () => alerts.remove({ id }),
      () => alerts.restore({ id }),
    ])
      expect((await refusal(ask()))?.code).toBe('not_found');
    expect((await other.call.alerts.list({})).items).toEqual([]);
    await mira.call.alerts.remove({ id });
  });

  it('wants a zone and an hour that there are', async () => {
    const zone = await refusal(save(mira, {}, { zone: 'Middle/Earth' }));
    expect(zone?.fields).toEqual([{ field: 'zone', key: 'invalid.zone', params: {} }]);
    expect((await refusal(save(mira, {}, { hour: 24 })))?.fields[0]?.field).toBe('hour');
    expect((await refusal(save(mira, {}, { name: ' ' })))?.fields[0]?.field).toBe('name');
  });

  it('is one of fifty at most, and the error says so', async () => {
    const many = await town.person('candidate');
    for (let n = 0; n < MOST_ALERTS; n++) await save(many, { q: `word${n}` });
    expect(await refusal(save(many, { q: 'one more' }))).toMatchObject({
      code: 'conflict',
      key: 'alert.too_many',
      params: { most: MOST_ALERTS },
    });
    const page = await many.call.alerts.list({ limit: 20 });
    expect(page.items).toHaveLength(20);
    expect((await many.call.alerts.list({ limit: 100, cursor: page.next! })).items).toHaveLength(30);
    const [first] = page.items;
    await many.call.alerts.remove({ id: first!.id });
    await save(many, { q: 'one more' });
    expect((await refusal(many.call.alerts.restore({ id: first!.id })))?.key).toBe('alert.too_many');
    for (const { id } of (await many.call.alerts.list({ limit: 100 })).items)
      await many.call.alerts.remove({ id });
  });
});

describe('a preview', () => {
  it('counts open postings of the last 30 days', async () => {
    const mira = await town.person('candidate');
    const preview = (search: object) => mira.call.alerts.preview({ currency: 'EUR', ...search });
    await publish('Gardener in the old park');
    town.wait(20 * DAY_MS);
    await publish('Gardener for roofs', { remote: 'hybrid' });
    expect(await preview({ q: 'gardener' })).toMatchObject({
      count: 2,
      over: false,
      words: { q: 'gardener' },
    });
    expect((await preview({ q: 'gardener', remote: ['hybrid'] })).count).toBe(1);
    town.wait(11 * DAY_MS);
    expect((await preview({ q: 'gardener' })).count).toBe(1);
    expect((await preview({ q: 'astronaut' })).count).toBe(0);
  });
});

describe('a daily alert', () => {
  let mira: Person;
  let id: string;
  beforeAll(async () => {
    mira = await town.person('candidate');
    await publish('Night nurse before there was an alert');
    town.wait(HOUR_MS);
    ({ id } = await save(mira, { q: 'nurse', location: 'Leeds' }, { name: 'Nurse · Leeds' }));
  });

  it('says nothing when there is nothing', async () => {
    dayAndAnHour();
    await runAlerts();
    expect([await mails(mira), await news(mira)]).toEqual([[], []]);
  });

  it('tells once of what is new, with its reason', async () => {
    const posting = await publish('Night nurse');
    await publish('Night porter');
    await runAlerts();
    expect(await mails(mira)).toEqual([]);
    dayAndAnHour();
    await runAlerts();
    await runAlerts();
    const [mail, ...rest] = await mails(mira);
    expect(rest).toEqual([]);
    expect(mail!.subject).toBe('New for Nurse · Leeds: 1. The latest: Night nurse, Elbufer Clinic.');
    expect(mail!.text).toContain('\n\nThey match: nurse · Leeds\n\n');
    expect(mail!.text).toContain(
      `Night nurse · Elbufer Clinic · Leeds: http://127.0.0.1:3000/jobs/${posting}`,
    );
    expect(mail!.text).not.toContain('more.');
    expect(await news(mira)).toMatchObject([
      { kind: 'alert_found', subject: { kind: 'alert', id }, readAt: null },
    ]);
    expect((await mira.call.alerts.sent({ id })).items).toMatchObject([
      { id: posting, title: 'Night nurse' },
    ]);
    dayAndAnHour();
    await runAlerts();
    expect(await mails(mira)).toHaveLength(1);
  });

  it('names ten and counts the rest', async () => {
    for (let n = 1; n <= 12; n++) await publish(`Nurse of ward ${n}`);
    dayAndAnHour();
    await runAlerts();
    const [mail] = await mails(mira);
    expect(mail!.subject).toContain('New for Nurse · Leeds: 12. The latest: Nurse of ward 12,');
    expect(mail!.text.match(/Nurse of ward \d+ ·/g)).toHaveLength(10);
    expect(mail!.text).toContain('And 2 more.');
  });

  it('is silent while it is paused, and does not catch up', async () => {
    const before = (await mails(mira)).length;
    await mira.call.alerts.change({ id, active: false });
    await publish('Nurse while nobody listens');
    dayAndAnHour();
    await runAlerts();
    await mira.call.alerts.change({ id, active: true });
    dayAndAnHour();
    await runAlerts();
    expect(await mails(mira)).toHaveLength(before);
  });

  it('and another of the same person never tell of the same posting', async () => {
    const { id: second } = await save(mira, { q: 'theatre' }, { name: 'Theatre' });
    const before = (await mails(mira)).length;
    await publish('Theatre nurse');
    dayAndAnHour();
    await runAlerts();
    expect((await mails(mira)).length - before).toBe(1);
    // Someone else still hears of it.
    const jan = await town.person('candidate');
    await save(jan, { q: 'theatre' });
    await publish('Theatre electrician');
    dayAndAnHour();
    await runAlerts();
    expect(await mails(jan)).toHaveLength(1);
    expect((await mails(mira)).length - before).toBe(2);
    await mira.call.alerts.remove({ id: second });
  });

  it('that was run but whose news was not written yet is told once, however often that is tried', async () => {
    const before = (await mails(mira)).length;
    await publish('Nurse on the day of the crash');
    dayAndAnHour();
    // Killed after the first transaction: only what is queued is left.
    await sendAlerts.run(town.ctx(system), {}, attempt);
    expect(await mails(mira)).toHaveLength(before);
    await Promise.all([
      sendAlerts.run(town.ctx(system), {}, attempt),
      sendAlerts.run(town.ctx(system), {}, attempt),
    ]);
    await town.settle();
    await runAlerts();
    expect(await mails(mira)).toHaveLength(before + 1);
  });

  it('leaves its mark as read like all news', async () => {
    const [first] = await news(mira);
    await mira.call.notifications.read({ id: first!.id });
    expect((await news(mira))[0]!.readAt).not.toBeNull();
  });
});

describe('more alerts than one task takes', () => {
  let people: Person[];
  beforeAll(async () => {
    people = await Promise.all([1, 2, 3].map(() => town.person('candidate')));
    for (const one of people) for (let n = 0; n < 35; n++) await save(one, { q: 'stonemason' });
  });

  it('are all run, the rest by another task', async () => {
    await publish('Stonemason');
    dayAndAnHour();
    await sendAlerts.run(town.ctx(system), {}, attempt);
    await town.settle();
    const now = town.ctx(system).now();
    for (const one of people) {
      const { items } = await one.call.alerts.list({ limit: 100 });
      expect(items.filter((alert) => alert.dueAt! <= now)).toEqual([]);
      expect(await mails(one)).toHaveLength(1);
    }
  });
});

describe('an immediate alert', () => {
  const dueOf = async (who: Person) => (await who.call.alerts.list({})).items.map((alert) => alert.dueAt);

  it('waits under a word, a company, a skill or for anything, and is woken by nothing else', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => town.person('candidate')));
    const [word, company, skill, any, beginning] = people as [Person, Person, Person, Person, Person];
    const [clinic] = (await town.as().companies.list({ q: 'Elbufer' })).items;
    const immediate = { frequency: 'immediate' } as const;
    await save(word, { q: 'deep welder' }, immediate);
    await save(company, { company: clinic!.id }, immediate);
    await save(skill, { skills: ['PostgreSQL'] }, immediate);
    await save(any, { location: 'Lyon' }, immediate);
    await save(beginning, { q: 'wel' }, immediate);
    await publish('Bookkeeper');
    const woken = async () => (await Promise.all(people.map(dueOf))).map(([dueAt]) => dueAt !== null);
    expect(await woken()).toEqual([false, true, false, true, false]);
    await publish('Deep sea welder', { skills: [{ name: 'PostgreSQL' }] });
    expect(await woken()).toEqual([true, true, true, true, true]);
    town.wait(5 * MINUTE_MS);
    await runAlerts();
    expect(await woken()).toEqual([false, false, false, false, false]);
    const counts = await Promise.all(people.map(async (one) => (await mails(one)).length));
    expect(counts).toEqual([1, 1, 1, 0, 1]);
    for (const one of people)
      for (const { id } of (await one.call.alerts.list({})).items) await one.call.alerts.remove({ id });
  });

  it('gathers what comes within minutes, and more postings do not put it off', async () => {
    const mira = await town.person('candidate');
    await save(mira, { q: 'glazier' }, { frequency: 'immediate' });
    await publish('Glazier one');
    const [first] = await dueOf(mira);
    town.wait(2 * MINUTE_MS);
    await publish('Glazier two');
    expect(await dueOf(mira)).toEqual([first]);
    await runAlerts();
    expect(await mails(mira)).toEqual([]);
    town.wait(2 * MINUTE_MS);
    await runAlerts();
    const [mail, ...rest] = await mails(mira);
    expect(rest).toEqual([]);
    expect(mail!.subject).toContain('New for Nurse: 2.');
    await publish('Glazier three');
    town.wait(4 * MINUTE_MS);
    await runAlerts();
    expect((await mails(mira))[0]!.subject).toContain('1. The latest: Glazier three');
  });

  it('that had an hour before looks at once at what came since', async () => {
    const mira = await town.person('candidate');
    const { id } = await save(mira, { q: 'baker' });
    await publish('Baker');
    await mira.call.alerts.change({ id, frequency: 'immediate' });
    await runAlerts();
    expect(await mails(mira)).toHaveLength(1);
  });
});

describe('a person who wants no more', () => {
  it('ends an alert by its mail, without signing in, as often as they press', async () => {
    const mira = await town.person('candidate');
    const { id } = await save(mira, { q: 'cooper' }, { frequency: 'immediate' });
    await publish('Cooper');
    town.wait(4 * MINUTE_MS);
    await runAlerts();
    const [mail] = await mails(mira);
    expect(mail!.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const token = /^<http:\/\/127\.0\.0\.1:3000\/api\/v1\/alerts\/unsubscribe\?token=([\w.-]+)>$/.exec(
      mail!.headers['List-Unsubscribe']!,
    )![1]!;
    expect(mail!.text).toContain(`/alerts/unsubscribe?token=${token}`);
    for (const wrong of ['', id, `${id}.`, `${id}.AAAA`, token.replace('alr_', 'alr_0'), token.slice(0, -1)])
      expect((await refusal(town.as().alerts.unsubscribe({ token: wrong })))?.key).toBe('alert.link_unknown');
    await town.as().alerts.unsubscribe({ token });
    await town.as().alerts.unsubscribe({ token });
    expect((await mira.call.alerts.get({ id })).pausedAt).not.toBeNull();
    await publish('Cooper again');
    town.wait(4 * MINUTE_MS);
    await runAlerts();
    expect(await mails(mira)).toHaveLength(1);
    await mira.call.alerts.remove({ id });
    await town.as().alerts.unsubscribe({ token });
  });

  it('may keep the news and have no mail', async () => {
    const mira = await town.person('candidate');
    await mira.call.notifications.changePreferences({ alert_found: { email: 'off' } });
    await save(mira, { q: 'tanner' }, { frequency: 'immediate' });
    await publish('Tanner');
    town.wait(4 * MINUTE_MS);
    await runAlerts();
    expect([(await mails(mira)).length, (await news(mira)).length]).toEqual([0, 1]);
  });
});
