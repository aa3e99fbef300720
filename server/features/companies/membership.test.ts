import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#server/core/actor.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { keyOf, type Person, type TestHouse, testHouse } from '#server/testing.ts';
import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import { addMember } from './index.ts';

let town: TestHouse;
let katrin: Person;
let id: string;

beforeAll(async () => {
  town = await testHouse();
});
beforeEach(async () => {
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  id = (await katrin.call.companies.create({ name: 'Nordlicht', website: 'https://nordlicht.example' })).id;
});

async function colleague(role: CompanyRole, name = 'Bo Lind'): Promise<Person> {
  const person = await town.person('recruiter', name);
  await inTransaction(town.ctx(), (tx) =>
    addMember(tx, id as Id<'com'>, person.accountId as Id<'acc'>, role),
  );
  return person;
}

const membersOf = async (by: Person) => (await by.call.companies.members({ id, limit: 100 })).items;
async function memberId(person: Person, by = katrin): Promise<string> {
  return (await membersOf(by)).find(({ accountId }) => accountId === person.accountId)!.id;
}
const newsOf = async (person: Person) => {
  await town.settle();
  return (await person.call.notifications.list({})).items.map(({ kind, params }) => [kind, params.what]);
};

const draft = {
  title: 'Data engineer',
  description: 'You build pipelines that tell planners which trucks are late. '.repeat(4),
  location: 'Berlin',
  remote: 'hybrid',
  jobType: 'full_time',
  level: 'mid',
  pay: { min: 6_500_000, max: 8_200_000, currency: 'EUR', period: 'year' },
  answerDays: 10,
  skills: [],
} satisfies Parameters<Person['call']['postings']['create']>[0];

describe('who works for a company', () => {
  it('is listed in the order of their coming, a page at a time', async () => {
    for (const name of ['Ada', 'Bo', 'Cem']) {
      await colleague('recruiter', name);
      town.wait(1);
    }
    const first = await katrin.call.companies.members({ id, limit: 3 });
    expect(first.items.map(({ name }) => name)).toEqual(['Katrin Ahlers', 'Ada', 'Bo']);
    const rest = await katrin.call.companies.members({ id, limit: 3, cursor: first.next! });
    expect([rest.items.map(({ name }) => name), rest.next]).toEqual([['Cem'], null]);
  });

  it('gets another role from an owner, and may do at once what it allows, no more', async () => {
    const bo = await colleague('hiring_manager');
    expect(await keyOf(bo.call.companies.change({ id, name: 'Nordlicht' }))).toBe('company.not_your_role');
    expect(await keyOf(bo.call.domains.proof({ id }))).toBe('company.not_your_role');
    expect(await keyOf(bo.call.following.postUpdate({ id, text: 'We moved to a new house in Kiel.' }))).toBe(
      'company.not_your_role',
    );
    expect(await keyOf(bo.call.companies.removeLogo({ id }))).toBe('company.not_your_role');
    expect((await bo.call.postings.create({ ...draft, companyId: id })).company.id).toBe(id);
    await katrin.call.companies.changeMember({ id: await memberId(bo), role: 'recruiter' });
    expect(await keyOf(bo.call.companies.change({ id, name: 'Nordlicht' }))).toBe('done');
    const katrinsId = await memberId(katrin);
    expect(await keyOf(bo.call.companies.changeMember({ id: katrinsId, role: 'recruiter' }))).toBe(
      'company.not_your_role',
    );
    expect(await keyOf(bo.call.companies.removeMember({ id: katrinsId }))).toBe('company.not_your_role');
    expect(await newsOf(bo)).toContainEqual(['membership_changed', 'recruiter']);
  });

  it('is nobody’s business elsewhere', async () => {
    const rival = await town.person('recruiter');
    await rival.call.companies.create({ name: 'Rival' });
    const bo = await colleague('recruiter');
    const member = await memberId(bo);
    expect(await keyOf(rival.call.companies.members({ id }))).toBe('company.not_yours');
    for (const wrong of [member, 'mem_none'])
      for (const call of [
        () => rival.call.companies.changeMember({ id: wrong, role: 'owner' }),
        () => rival.call.companies.removeMember({ id: wrong }),
      ])
        expect(await keyOf(call())).toBe('error.not_found');
  });

  it('is told to those it concerns', async () => {
    const bo = await colleague('owner');
    const cem = await colleague('recruiter', 'Cem');
    await cem.call.companies.leave({ id });
    expect(await keyOf(cem.call.companies.leave({ id }))).toBe('company.not_yours');
    expect(await newsOf(katrin)).toEqual([['team_changed', 'left']]);
    expect(await newsOf(bo)).toEqual([['team_changed', 'left']]);
    await katrin.call.companies.removeMember({ id: await memberId(bo) });
    expect((await newsOf(bo))[0]).toEqual(['membership_changed', 'removed']);
    expect(await newsOf(katrin)).toEqual([['team_changed', 'left']]);
  });
});

describe('a removed member', () => {
  it('sees nothing of the company any more, at once and by every door; what they made stays', async () => {
    const admin = await town.person('admin');
    const mira = await town.person('candidate');
    const bo = await colleague('recruiter');
    const posting = await bo.call.postings.create({ ...draft, companyId: id });
    await bo.call.postings.submit({ id: posting.id });
    await admin.call.admin.decidePosting({ id: posting.id, approved: true });
    const { id: application } = await mira.call.applications.send({ jobId: posting.id });
    const update = await bo.call.following.postUpdate({ id, text: 'We moved to a new house in Kiel.' });
    const asBo = bo.call;
    expect((await asBo.applications.get({ id: application })).id).toBe(application);

    await katrin.call.companies.removeMember({ id: await memberId(bo) });
    const doors: Array<[() => Promise<unknown>, string]> = [
      [() => asBo.companies.members({ id }), 'company.not_yours'],
      [() => asBo.companies.seats({ id }), 'company.not_yours'],
      [() => asBo.companies.change({ id, name: 'Mine' }), 'company.not_yours'],
      [() => asBo.domains.proof({ id }), 'company.not_yours'],
      [() => asBo.domains.check({ id }), 'company.not_yours'],
      [
        () => asBo.following.postUpdate({ id, text: 'We moved to a new house in Kiel.' }),
        'company.not_yours',
      ],
      [() => asBo.following.removeUpdate({ updateId: update.id }), 'error.not_found'],
      [() => asBo.invitations.list({ companyId: id }), 'company.not_yours'],
      [() => asBo.postings.create({ ...draft, companyId: id }), 'company.not_yours'],
      [() => asBo.postings.change({ id: posting.id, title: 'Mine' }), 'error.not_found'],
      [() => asBo.postings.close({ id: posting.id, outcome: 'filled' }), 'error.not_found'],
      [() => asBo.postings.funnel({ id: posting.id }), 'error.not_found'],
      [() => asBo.applications.board({ postingId: posting.id }), 'error.not_found'],
      [() => asBo.applications.get({ id: application }), 'error.not_found'],
      [() => asBo.applications.history({ id: application }), 'error.not_found'],
      [() => asBo.applications.document({ id: application }), 'error.not_found'],
      [
        () => asBo.applications.move({ id: application, from: 'applied', stage: 'reviewed' }),
        'error.not_found',
      ],
    ];
    for (const [call, key] of doors) expect(await keyOf(call())).toBe(key);
    expect((await asBo.postings.listOwn({})).items).toEqual([]);
    expect((await asBo.applications.waiting({})).items).toEqual([]);
    expect((await asBo.accounts.me()).companies).toEqual([]);

    expect((await town.as().postings.get({ id: posting.id })).title).toBe(draft.title);
    expect((await katrin.call.applications.get({ id: application })).id).toBe(application);
    expect(await membersOf(katrin)).toHaveLength(1);
  });

  it('hears no news of the company over an open page', async () => {
    const bo = await colleague('recruiter');
    const heard: string[] = [];
    town.house.live.subscribe([`account:${bo.accountId}`], (topic) => heard.push(topic));
    await katrin.call.companies.removeMember({ id: await memberId(bo) });
    // The socket asks anew who its person is, and closes when they work elsewhere by now.
    await expect.poll(() => heard.length).toBeGreaterThan(0);
  });

  it('looks for work again, when they did before they were asked', async () => {
    const mira = await town.person('candidate', 'Mira');
    await katrin.call.invitations.invite({ companyId: id, email: mira.email, role: 'recruiter' });
    const { id: invitation } = (await katrin.call.invitations.list({ companyId: id })).items[0]!;
    await mira.call.invitations.accept({ token: invitation });
    expect((await mira.call.accounts.me()).role).toBe('recruiter');
    await katrin.call.companies.removeMember({ id: await memberId(mira) });
    expect(await mira.call.accounts.me()).toMatchObject({ role: 'candidate', roles: ['candidate'] });
    expect(await keyOf(mira.call.postings.listOwn({}))).toBe('error.only_recruiters');
  });

  it('can come back', async () => {
    const bo = await colleague('recruiter');
    await katrin.call.companies.removeMember({ id: await memberId(bo) });
    await inTransaction(town.ctx(), (tx) =>
      addMember(tx, id as Id<'com'>, bo.accountId as Id<'acc'>, 'hiring_manager'),
    );
    expect((await bo.call.accounts.me()).companies).toMatchObject([{ id, role: 'hiring_manager' }]);
  });
});

describe('the last owner', () => {
  it('stays one: cannot leave, be removed or get another role', async () => {
    const own = await memberId(katrin);
    await colleague('recruiter');
    expect(await keyOf(katrin.call.companies.removeMember({ id: own }))).toBe('company.last_owner');
    expect(await keyOf(katrin.call.companies.leave({ id }))).toBe('company.last_owner');
    expect(await keyOf(katrin.call.companies.changeMember({ id: own, role: 'recruiter' }))).toBe(
      'company.last_owner',
    );
    expect(await keyOf(katrin.call.companies.changeMember({ id: own, role: 'owner' }))).toBe('done');
    const bo = await colleague('owner', 'Bo');
    expect(await keyOf(katrin.call.companies.removeMember({ id: own }))).toBe('done');
    expect((await membersOf(bo)).filter(({ role }) => role === 'owner')).toHaveLength(1);
  });

  /** Two owners, and what each of them does at the same moment, with the rights they had when they pressed. */
  type Call = { companies: Person['call']['companies'] };
  const races: Array<[string, (call: Call, own: string, other: string) => Promise<unknown>]> = [
    ['both leave', ({ companies }, own) => companies.removeMember({ id: own })],
    ['each removes the other', ({ companies }, _, other) => companies.removeMember({ id: other })],
    ['both step down', ({ companies }, own) => companies.changeMember({ id: own, role: 'recruiter' })],
    [
      'each takes the other’s role',
      ({ companies }, _, other) => companies.changeMember({ id: other, role: 'hiring_manager' }),
    ],
    [
      'each takes the other’s role and leaves',
      ({ companies }, own, other) =>
        companies
          .changeMember({ id: other, role: 'hiring_manager' })
          .then(() => companies.removeMember({ id: own })),
    ],
  ];

  it.each(races)('is still there when %s at once', async (_, press) => {
    const bo = await colleague('owner');
    const ids = [await memberId(katrin), await memberId(bo)] as const;
    const actors: Actor[] = [await katrin.actor(), await bo.actor()];
    const outcomes = await Promise.all([
      keyOf(press(town.as(actors[0]), ids[0], ids[1])),
      keyOf(press(town.as(actors[1]), ids[1], ids[0])),
    ]);
    expect(outcomes.filter((key) => key === 'done').length).toBeLessThan(2);
    const rows = await town.house.database.db
      .selectFrom('membership')
      .select('role')
      .where('companyId', '=', id as Id<'com'>)
      .where('endedAt', 'is', null)
      .execute();
    expect(rows.filter(({ role }) => role === 'owner')).toHaveLength(1);
  });
});
