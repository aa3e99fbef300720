import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDialect } from '#db/testing.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS, instant } from '#server/values/time.ts';

let clock = Date.parse('2026-11-28T08:00:00.000Z');
let town: TestHouse;
let katrin: Person;
let admin: Person;
let mira: Person;
let company: string;
let id: string;
let applicationId: string;

beforeAll(async () => {
  town = await testHouse({ clock: () => clock });
  admin = await town.person('admin');
});

beforeEach(async () => {
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  mira = await town.person('candidate');
  ({ id: company } = await katrin.call.companies.create({ name: `Harbour Works ${katrin.accountId}` }));
  ({ id } = await katrin.call.postings.create({
    title: 'Harbour pilot',
    description:
      'You bring ships into the harbour by day and by night, with a team of seven, and write down what you learn.',
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    deadlineAt: instant(clock + 100 * DAY_MS),
  }));
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  ({ id: applicationId } = await mira.call.applications.send({ jobId: id }));
});

const shown = async () => ({
  posting: (await town.as().postings.get({ id })).teamActiveDays,
  company: (await town.as().postings.teamActivity({ company })).days,
});
const both = (days: number | null) => ({ posting: days, company: days });

describe('the last work of a hiring team', () => {
  it('is none before there was any, and an application is no work of theirs', async () => {
    expect(await shown()).toEqual(both(null));
    await mira.call.applications.withdraw({ id: applicationId });
    expect(await shown()).toEqual(both(null));
  });

  it('is told in whole days and never more exactly', async () => {
    await katrin.call.applications.move({ id: applicationId, from: 'applied', stage: 'reviewed' });
    expect(await shown()).toEqual(both(0));
    clock += DAY_MS - 1;
    expect(await shown()).toEqual(both(0));
    clock += 1;
    expect(await shown()).toEqual(both(1));
    clock += 20 * DAY_MS + HOUR_MS;
    expect(await shown()).toEqual(both(21));
    expect(JSON.stringify(await town.as().postings.get({ id }))).not.toContain('teamActiveAt');
  });

  it.each([
    [
      'an answer, a refusal too',
      () =>
        katrin.call.applications.move({
          id: applicationId,
          from: 'applied',
          stage: 'rejected',
          reason: { code: 'skills' },
        }),
    ],
    ['a change of the posting', () => katrin.call.postings.change({ id, answerDays: 7 })],
    ['saying that they still hire', () => katrin.call.postings.confirm({ id })],
  ])('is %s', async (_what, work) => {
    clock += 5 * DAY_MS;
    await work();
    clock += 2 * DAY_MS;
    expect(await shown()).toEqual(both(2));
  });

  it('is not what an admin mends', async () => {
    const actor = await admin.actor();
    if (actor.kind !== 'account') throw new Error('nobody');
    await town.as({ ...actor, role: 'recruiter' }).postings.change({ id, answerDays: 9 });
    expect((await town.as().postings.get({ id })).answerDays).toBe(9);
    expect(await shown()).toEqual(both(null));
  });

  it('of a company is the last on any of its postings', async () => {
    await katrin.call.applications.move({ id: applicationId, from: 'applied', stage: 'reviewed' });
    await katrin.call.postings.close({ id, outcome: 'filled' });
    clock += 3 * DAY_MS;
    expect((await town.as().postings.teamActivity({ company })).days).toBe(3);
    const nobody = await town.as().postings.teamActivity({ company: 'com_nobody' });
    expect(nobody.days).toBeNull();
  });

  it('is found by an index', async () => {
    const { db } = town.house.database;
    if (testDialect() !== 'sqlite') return;
    const plan = await sql<{ detail: string }>`explain query plan select team_active_at from posting
      where company_id = ${company} and team_active_at is not null order by team_active_at desc limit 1`.execute(
      db,
    );
    expect(plan.rows.map((row) => row.detail).join()).toContain('posting_team_active');
  });
});
