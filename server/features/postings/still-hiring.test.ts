import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { system } from '#server/core/actor.ts';
import { asAppError } from '#server/core/trpc.ts';
import { keptMail } from '#server/http/outbox.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS, instant } from '#server/values/time.ts';
import { checkPostings, expire } from './tasks.ts';

const attempt = { signal: new AbortController().signal, attempt: 1 };
const DESCRIPTION =
  'You bring ships into the harbour by day and by night, with a team of seven, and write down what you learn.';

let clock = Date.parse('2026-11-28T08:00:00.000Z');
let town: TestHouse;
let katrin: Person;
let admin: Person;
let mira: Person;
let id: string;
let applicationId: string;

/** What the crontab does by the hour, twice, and all that follows. */
async function check(): Promise<void> {
  await checkPostings.run(town.ctx(system), {}, attempt);
  await checkPostings.run(town.ctx(system), {}, attempt);
  await town.settle();
}
const days = async (count: number) => {
  clock += count * DAY_MS;
  await check();
};

beforeAll(async () => {
  town = await testHouse({ clock: () => clock });
  admin = await town.person('admin');
  await admin.call.companies.create({ name: 'The house itself' });
});

beforeEach(async () => {
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  mira = await town.person('candidate');
  await katrin.call.companies.create({ name: `Harbour Works ${clock}` });
  clock += HOUR_MS;
  ({ id } = await katrin.call.postings.create({
    title: 'Harbour pilot',
    description: DESCRIPTION,
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    deadlineAt: instant(clock + 100 * DAY_MS),
  }));
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  ({ id: applicationId } = await mira.call.applications.send({ jobId: id }));
  await town.settle();
});

const news = async (who: Person) =>
  (await who.call.notifications.list({})).items
    .map(({ kind, params }) => (params.outcome ? `${kind} ${params.outcome}` : kind))
    .filter((kind) => /still_hiring|unconfirmed|over|back/.test(kind));
const isListed = async () =>
  (await town.as().postings.search({ q: 'pilot', limit: 100 })).items.some((item) => item.id === id);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => asAppError(error)?.key,
  );
/** The token in the newest mail to someone. */
const tokenFor = async (who: Person): Promise<string> => {
  const [mail] = await keptMail(town.ctx(system), who.email);
  return /token=([\w.-]+)/.exec(mail!.text)![1]!;
};

describe('"still hiring?"', () => {
  it('is asked once after a fortnight, in the app and by mail', async () => {
    await days(13);
    expect(await news(katrin)).toEqual([]);
    await days(1);
    await days(3);
    expect(await news(katrin)).toEqual(['still_hiring']);
    const { asked } = await katrin.call.postings.get({ id });
    expect(asked).toEqual({ at: instant(clock - 3 * DAY_MS), until: instant(clock + 4 * DAY_MS) });
    expect((await town.as().postings.get({ id })).asked).toBeNull();
    expect(await isListed()).toBe(true);
  });

  it('answered, is asked again a fortnight after the answer', async () => {
    await days(15);
    expect((await katrin.call.postings.confirm({ id })).asked).toBeNull();
    await days(13);
    expect(await news(katrin)).toEqual(['still_hiring']);
    expect(await isListed()).toBe(true);
    await days(1);
    expect(await news(katrin)).toEqual(['still_hiring', 'still_hiring']);
  });

  it('takes the posting down after seven silent days, and says so to both sides', async () => {
    await days(14);
    await days(6);
    expect(await isListed()).toBe(true);
    await days(1);
    expect(await isListed()).toBe(false);
    expect(await news(katrin)).toEqual(['posting_unconfirmed', 'still_hiring']);
    expect(await news(mira)).toEqual(['posting_over unconfirmed']);
    expect((await katrin.call.postings.get({ id })).status).toBe('unconfirmed');
    const gone = await town
      .as()
      .postings.get({ id })
      .catch((error: unknown) => asAppError(error)?.status);
    expect(gone).toBe(410);
    expect((await town.as().distribution.sitemapPart({ part: 'jobs' })).xml).not.toContain(id);
    // Who applied may still read it, and the board stays.
    expect((await mira.call.postings.get({ id })).status).toBe('unconfirmed');
    expect((await katrin.call.applications.board({ postingId: id })).posting.status).toBe('unconfirmed');
  });

  it('is put back in one step, and those who wait hear of that, too', async () => {
    await days(14);
    await days(7);
    const { publishedAt } = await katrin.call.postings.get({ id });
    const back = await katrin.call.postings.confirm({ id });
    await town.settle();
    expect(back).toMatchObject({ status: 'published', closedAt: null, asked: null, publishedAt });
    expect(await isListed()).toBe(true);
    expect(await news(mira)).toEqual(['posting_back', 'posting_over unconfirmed']);
    await days(13);
    expect(await news(katrin)).toEqual(['posting_unconfirmed', 'still_hiring']);
  });

  it('is answered by work that only makes sense while one hires', async () => {
    await days(10);
    const move = katrin.call.applications.move;
    await move({ id: applicationId, from: 'applied', stage: 'reviewed' });
    await days(10);
    expect(await news(katrin)).toEqual([]);
    await katrin.call.postings.change({ id, answerDays: 12 });
    await days(13);
    expect(await news(katrin)).toEqual([]);
    await days(1);
    expect(await news(katrin)).toEqual(['still_hiring']);
    await move({ id: applicationId, from: 'reviewed', stage: 'interview_scheduled' });
    await days(7);
    expect(await isListed()).toBe(true);
  });

  it('is not answered by a refusal', async () => {
    await days(13);
    const reason = { code: 'position_filled' as const };
    await katrin.call.applications.move({ id: applicationId, from: 'applied', stage: 'rejected', reason });
    await days(1);
    expect(await news(katrin)).toEqual(['still_hiring']);
  });

  it('ends with the posting: closed and expired ones are left alone', async () => {
    await days(14);
    await days(7);
    await katrin.call.postings.close({ id, outcome: 'filled' });
    await town.settle();
    expect((await katrin.call.postings.get({ id })).status).toBe('filled');
    expect(await news(mira)).toEqual(['posting_over filled', 'posting_over unconfirmed']);
    expect(await refusal(katrin.call.postings.confirm({ id }))).toBe('posting.not_open');
    await days(30);
    expect(await news(katrin)).toEqual(['posting_unconfirmed', 'still_hiring']);
  });

  it('after its deadline nothing can be put back, and nobody is told twice that it is over', async () => {
    await days(14);
    await days(7);
    clock += 80 * DAY_MS;
    expect((await katrin.call.postings.get({ id })).status).toBe('expired');
    expect(await refusal(katrin.call.postings.confirm({ id }))).toBe('posting.not_open');
    await expire.run(town.ctx(system), {}, attempt);
    await check();
    expect(await refusal(katrin.call.postings.confirm({ id }))).toBe('posting.not_open');
    expect(await news(mira)).toEqual(['posting_over unconfirmed']);
  });

  it('is for the company to answer, not for others and not for admins', async () => {
    const other = await town.person('recruiter');
    await other.call.companies.create({ name: `Elsewhere ${clock}` });
    expect(await refusal(other.call.postings.confirm({ id }))).toBe('error.not_found');
    expect(await refusal(admin.call.postings.confirm({ id }))).toBe('company.not_yours');
  });
});

describe('a posting that was taken down', () => {
  const changed = async () =>
    (await mira.call.notifications.list({})).items.filter(({ kind }) => kind === 'posting_changed').length;
  const takenDown = async () => {
    await days(14);
    await days(7);
  };

  it('can be changed before it is put back, and those who wait then hear what changed', async () => {
    await takenDown();
    const deadlineAt = instant(clock + 60 * DAY_MS);
    const saved = await katrin.call.postings.change({ id, answerDays: 5, location: 'Kiel', deadlineAt });
    await town.settle();
    expect(saved).toMatchObject({ status: 'unconfirmed', location: 'Kiel', answerDays: 5, deadlineAt });
    expect(await isListed()).toBe(false);
    expect(await changed()).toBe(0);
    await katrin.call.postings.confirm({ id });
    await town.settle();
    expect(await isListed()).toBe(true);
    expect(await changed()).toBe(1);
    const { before, after, terms } = await mira.call.postings.changes({ id });
    expect([before.location, after.location]).toEqual(['Hamburg', 'Kiel']);
    expect(terms).toEqual(['location', 'answerDays', 'deadlineAt']);
  });

  it('says nothing of what was changed and changed back', async () => {
    await takenDown();
    await katrin.call.postings.change({ id, location: 'Kiel' });
    await katrin.call.postings.change({ id, location: 'Hamburg' });
    await katrin.call.postings.confirm({ id });
    await town.settle();
    expect(await changed()).toBe(0);
  });

  it('may be half written while it is down, and goes by the gates when it is put back', async () => {
    await takenDown();
    await katrin.call.postings.change({ id, pay: null });
    const token = await tokenFor(katrin);
    for (const back of [
      () => katrin.call.postings.confirm({ id }),
      () => town.as().postings.confirmAsked({ token }),
    ]) {
      const error = await back().catch(asAppError);
      expect(error).toMatchObject({ key: 'posting.gates_shut', fields: [{ key: 'gate.no_pay' }] });
    }
    expect(await isListed()).toBe(false);
    expect(await news(mira)).toEqual(['posting_over unconfirmed']);
    await katrin.call.postings.change({ id, pay: { min: 45_000_00, max: 52_000_00 } as never });
    expect((await katrin.call.postings.confirm({ id })).status).toBe('published');
  });

  it('is not put back by being changed, and not changed after its deadline', async () => {
    await takenDown();
    await katrin.call.postings.change({ id, answerDays: 5 });
    expect(await isListed()).toBe(false);
    clock += 80 * DAY_MS;
    const later = instant(clock + 30 * DAY_MS);
    expect(await refusal(katrin.call.postings.change({ id, deadlineAt: later }))).toBe('posting.closed');
  });
});

describe('the link of the mail', () => {
  it('says what it asks about, and one press answers', async () => {
    await days(14);
    const token = await tokenFor(katrin);
    expect(await town.as().postings.asked({ token })).toMatchObject({
      id,
      title: 'Harbour pilot',
      status: 'published',
    });
    // Looking is no answer: scanners follow links.
    expect((await katrin.call.postings.get({ id })).asked).not.toBeNull();
    await town.as().postings.confirmAsked({ token });
    await town.as().postings.confirmAsked({ token });
    expect((await katrin.call.postings.get({ id })).asked).toBeNull();
  });

  it('puts a posting back that was taken down', async () => {
    await days(14);
    await days(7);
    const token = await tokenFor(katrin);
    expect((await town.as().postings.asked({ token })).status).toBe('unconfirmed');
    await town.as().postings.confirmAsked({ token });
    expect(await isListed()).toBe(true);
  });

  it('opens nothing to who made it up, and nothing to who left', async () => {
    await days(14);
    const token = await tokenFor(katrin);
    const [posting, , seal] = token.split('.');
    for (const made of ['', 'x', `${posting}.${mira.accountId}.${seal}`, `${token}x`])
      expect(await refusal(town.as().postings.confirmAsked({ token: made }))).toBe('posting.link_unknown');
    await town.house.database.transaction((tx) =>
      tx
        .updateTable('membership')
        .set({ endedAt: instant(clock) })
        .where('accountId', '=', katrin.accountId as never)
        .execute(),
    );
    expect(await refusal(town.as().postings.asked({ token }))).toBe('posting.link_unknown');
  });
});

// The last: what it adds is asked about in all that follows.
describe('the question', () => {
  it('is asked of many at once in batches', async () => {
    const { db, transaction } = town.house.database;
    const row = await db
      .selectFrom('posting')
      .selectAll()
      .where('id', '=', id as never)
      .executeTakeFirstOrThrow();
    const copies = Array.from({ length: 250 }, (_, i) => ({
      ...row,
      id: `pst_copy${1000 + i}${clock}` as never,
    }));
    await transaction((tx) => tx.insertInto('posting').values(copies).execute());
    clock += 14 * DAY_MS;
    await checkPostings.run(town.ctx(system), {}, attempt);
    await town.settle();
    const { n } = await db
      .selectFrom('posting')
      .select((e) => e.fn.countAll().as('n'))
      .where('companyId', '=', row.companyId)
      .where('askedAt', 'is not', null)
      .executeTakeFirstOrThrow();
    expect(Number(n)).toBe(251);
  }, 20_000);
});
