import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '#jobs/registry.ts';
import { enqueue } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { readAccessToken } from '#server/features/accounts/index.ts';
import { keptMail } from '#server/http/outbox.ts';
import { createCaller } from '#server/router.ts';
import { keyOf, type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let id: string;

beforeAll(async () => {
  town = await testHouse();
  katrin = await town.person('recruiter', 'Katrin Ahlers');
});

let companies = 0;
beforeEach(async () => {
  // A founder for each handful of companies: nobody founds more than ten.
  if (companies % 9 === 8) katrin = await town.person('recruiter', 'Katrin Ahlers');
  companies += 1;
  id = (await katrin.call.companies.create({ name: `Nordlicht ${companies}` })).id;
});

type Role = 'owner' | 'recruiter' | 'hiring_manager';
const invite = (email: string, role: Role = 'recruiter', by = katrin) =>
  by.call.invitations.invite({ companyId: id, email, role });

/** The link of the newest mail to an address. */
async function linkTo(email: string): Promise<string> {
  await town.settle();
  const letters = await keptMail(town.ctx(), email);
  const text = letters.find(({ text }) => text.includes('/invitation?token='))?.text ?? '';
  return /token=(\S+)/.exec(text)![1]!;
}

/** Somebody who works for the company. */
async function colleague(role: Role = 'recruiter', name = 'Bo Lind'): Promise<Person> {
  const person = await town.person('recruiter', name);
  await invite(person.email, role);
  await person.call.invitations.accept({ token: await linkTo(person.email) });
  return person;
}
const listed = async () => (await katrin.call.invitations.list({ companyId: id })).items;
const membersOf = async (by = katrin) => (await by.call.companies.members({ id })).items;
const memberId = async (person: Person) =>
  (await membersOf()).find((member) => member.accountId === person.accountId)!.id;

describe('an invitation', () => {
  it('lets somebody with an account work for the company, in the role it names', async () => {
    const bo = await town.person('candidate', 'Bo Lind');
    await invite(bo.email.toUpperCase(), 'hiring_manager');
    const token = await linkTo(bo.email);
    expect(await bo.call.invitations.received({ token })).toMatchObject({
      company: { id, name: `Nordlicht ${companies}` },
      role: 'hiring_manager',
      state: 'open',
      invitedBy: 'Katrin Ahlers',
      reader: 'you',
      hasAccount: true,
    });
    expect(await bo.call.invitations.accept({ token })).toEqual({ companyId: id });
    const me = await bo.call.accounts.me();
    expect(me).toMatchObject({ role: 'recruiter', companies: [{ id, role: 'hiring_manager' }] });
    expect(me.roles).toEqual(['candidate', 'recruiter']);
    expect((await membersOf(bo)).map(({ name, role, you }) => [name, role, you])).toEqual([
      ['Katrin Ahlers', 'owner', false],
      ['Bo Lind', 'hiring_manager', true],
    ]);
    expect(await listed()).toMatchObject([{ state: 'accepted', role: 'hiring_manager' }]);
  });

  it('lets somebody without one register by the link, which proves the address', async () => {
    await invite('new@people.test');
    const token = await linkTo('new@people.test');
    expect(await town.as().invitations.received({ token })).toMatchObject({
      reader: 'stranger',
      hasAccount: false,
    });
    const cookies: string[] = [];
    const ctx = { ...town.ctx(), setCookie: (cookie: string) => void cookies.push(cookie) };
    await createCaller(ctx).invitations.register({ token, name: 'Noor', password: 'a long enough password' });
    expect(cookies.join()).toContain('session=');
    const login = await town.as().accounts.login({
      email: 'new@people.test',
      password: 'a long enough password',
    });
    expect(login.user).toMatchObject({ role: 'recruiter', companies: [{ id, role: 'recruiter' }] });
    expect(login.user.emailVerifiedAt).not.toBeNull();
  });

  it('proves the address of an account that had not proved it', async () => {
    const register = { email: 'unproved@people.test', password: 'a long enough password', name: 'Ute' };
    await town.as().accounts.register({ ...register, role: 'recruiter' });
    await invite(register.email);
    const token = await linkTo(register.email);
    const { accessToken } = await town.as().accounts.login(register);
    const { actor } = (await readAccessToken(town.house, accessToken))!;
    // Without its seal it opens nothing to somebody whose address is not proved.
    expect(await keyOf(town.as(actor).invitations.received({ token: token.split('.')[0]! }))).toBe(
      'invitation.link_unknown',
    );
    await town.as(actor).invitations.accept({ token });
    expect((await town.as().accounts.login(register)).user.emailVerifiedAt).not.toBeNull();
  });

  it('is for its address alone: passed on, it lets nobody in', async () => {
    const bo = await town.person('recruiter');
    const other = await town.person('recruiter');
    await invite(bo.email);
    const token = await linkTo(bo.email);
    expect((await other.call.invitations.received({ token })).reader).toBe('other');
    expect(await keyOf(other.call.invitations.accept({ token }))).toBe('invitation.other_address');
    expect(await keyOf(town.as().invitations.accept({ token }))).toBe('error.unauthenticated');
    const register = { name: 'Somebody', password: 'a long enough password' };
    expect(await keyOf(town.as().invitations.register({ token, ...register }))).toBe('account.email_taken');
    expect((await listed())[0]!.state).toBe('open');
  });

  it('stands among the news of somebody who has proved the address, and needs no mail there', async () => {
    const bo = await town.person('candidate');
    const { id: invitationId } = await invite(bo.email);
    await town.settle();
    const [news] = (await bo.call.notifications.list({})).items;
    expect(news).toMatchObject({
      kind: 'company_invited',
      subject: { kind: 'invitation', id: invitationId },
    });
    expect((await bo.call.invitations.received({ token: invitationId })).reader).toBe('you');
    expect(await keyOf(town.as().invitations.received({ token: invitationId }))).toBe(
      'invitation.link_unknown',
    );
    await bo.call.invitations.decline({ token: invitationId });
    await town.settle();
    expect((await katrin.call.notifications.list({})).items[0]).toMatchObject({
      kind: 'team_changed',
      params: { name: bo.email, what: 'declined' },
    });
  });

  it('works once', async () => {
    const bo = await colleague();
    const token = await linkTo(bo.email);
    expect((await bo.call.invitations.received({ token })).state).toBe('accepted');
    expect(await keyOf(bo.call.invitations.accept({ token }))).toBe('invitation.over');
    expect(await keyOf(town.as().invitations.decline({ token }))).toBe('invitation.over');
    // Not even after its person was taken out again.
    await katrin.call.companies.removeMember({ id: await memberId(bo) });
    expect(await keyOf(bo.call.invitations.accept({ token }))).toBe('invitation.over');
  });

  it('is taken up once when it is pressed twice at a time', async () => {
    const bo = await town.person('recruiter');
    await invite(bo.email);
    const token = await linkTo(bo.email);
    const both = await Promise.all([1, 2].map(() => keyOf(bo.call.invitations.accept({ token }))));
    expect(both.sort()).toEqual(['done', 'invitation.over']);
    expect(await membersOf()).toHaveLength(2);
  });

  it('ends after seven days to the millisecond, and can be sent again with a new link', async () => {
    const bo = await town.person('recruiter');
    const { id: invitationId } = await invite(bo.email);
    const old = await linkTo(bo.email);
    const { expiresAt } = (await listed())[0]!;
    town.wait(Date.parse(expiresAt) - town.house.clock() + 1);
    expect((await bo.call.invitations.received({ token: old })).state).toBe('expired');
    expect(await keyOf(bo.call.invitations.accept({ token: old }))).toBe('invitation.over');
    await katrin.call.invitations.resend({ id: invitationId });
    const token = await linkTo(bo.email);
    expect(await keyOf(town.as().invitations.received({ token: old }))).toBe('invitation.link_unknown');
    await bo.call.invitations.accept({ token });
    expect(await membersOf()).toHaveLength(2);
  });

  it('sent to the same address twice is one: open it is refused, expired it begins anew', async () => {
    await invite('twice@people.test');
    expect(await keyOf(invite('TWICE@people.test'))).toBe('invitation.open_already');
    town.wait(8 * DAY_MS);
    await invite('twice@people.test', 'owner');
    expect(await listed()).toMatchObject([{ state: 'open', role: 'owner' }]);
  });

  it('taken back, opens nothing', async () => {
    const bo = await town.person('recruiter');
    const { id: invitationId } = await invite(bo.email);
    const token = await linkTo(bo.email);
    await katrin.call.invitations.withdraw({ id: invitationId });
    expect((await bo.call.invitations.received({ token })).state).toBe('withdrawn');
    expect(await keyOf(bo.call.invitations.accept({ token }))).toBe('invitation.over');
    expect(await keyOf(katrin.call.invitations.resend({ id: invitationId }))).toBe('invitation.over');
    expect(await keyOf(katrin.call.invitations.withdraw({ id: invitationId }))).toBe('invitation.over');
  });

  it('has a seal that nobody can make: another id, another seal, or none', async () => {
    await invite('sealed@people.test');
    const token = await linkTo('sealed@people.test');
    for (const forged of ['', 'x', token.slice(0, -1), `${token}x`, token.split('.')[0]!])
      expect(await keyOf(town.as().invitations.received({ token: forged }))).toBe('invitation.link_unknown');
  });

  it('is sent, seen and taken back by owners alone', async () => {
    const recruiter = await colleague('recruiter');
    const manager = await colleague('hiring_manager');
    const rival = await town.person('recruiter');
    const { id: invitationId } = await invite('third@people.test');
    for (const [who, key, hidden] of [
      [recruiter, 'company.not_your_role', 'error.not_found'],
      [manager, 'company.not_your_role', 'error.not_found'],
      [rival, 'company.not_yours', 'error.not_found'],
    ] as const) {
      expect(await keyOf(invite('more@people.test', 'recruiter', who))).toBe(key);
      expect(await keyOf(who.call.invitations.list({ companyId: id }))).toBe(key);
      expect(await keyOf(who.call.invitations.resend({ id: invitationId }))).toBe(hidden);
      expect(await keyOf(who.call.invitations.withdraw({ id: invitationId }))).toBe(hidden);
    }
    expect(await keyOf(invite(recruiter.email))).toBe('invitation.member_already');
  });

  it('asks for a proved address of whoever sends it', async () => {
    const password = 'a long enough password';
    const { accessToken } = await town
      .as()
      .accounts.register({ email: 'fresh@people.test', password, name: 'Fresh', role: 'recruiter' });
    const call = async () => town.as((await readAccessToken(town.house, accessToken))!.actor);
    const own = await (await call()).companies.create({ name: 'Fresh GmbH' });
    const asked = { companyId: own.id, email: 'x@people.test', role: 'recruiter' } as const;
    expect(await keyOf((await call()).invitations.invite(asked))).toBe('account.verify_first');
  });

  it('is forgotten ninety days after its end', async () => {
    await invite('long-ago@people.test');
    const nightly = tasks.find(({ name }) => name === 'invitations.forget')!;
    const night = async () => {
      await inTransaction(town.ctx(), (tx) => enqueue(tx, nightly, {}));
      await town.settle();
    };
    town.wait(96 * DAY_MS);
    await night();
    expect(await listed()).toHaveLength(1);
    town.wait(2 * DAY_MS);
    await night();
    expect(await listed()).toHaveLength(0);
  });
});

describe('the seats of a company', () => {
  const seats = () => katrin.call.companies.seats({ id });

  it('are ten unless told; open invitations hold one until they end', async () => {
    expect(await seats()).toEqual({ limit: 10, own: false, members: 1, invited: 0 });
    const { id: invitationId } = await invite('a@people.test');
    await invite('b@people.test');
    expect(await seats()).toMatchObject({ members: 1, invited: 2 });
    await katrin.call.invitations.withdraw({ id: invitationId });
    expect(await seats()).toMatchObject({ invited: 1 });
    town.wait(8 * DAY_MS);
    expect(await seats()).toMatchObject({ invited: 0 });
  });

  it('are given another number by an admin alone, and nobody loses one by it', async () => {
    const admin = await town.person('admin');
    const bo = await colleague();
    await invite('waiting@people.test');
    expect(await keyOf(katrin.call.companies.setSeats({ id, seats: 100 }))).toBe('error.only_admins');
    expect(await admin.call.companies.setSeats({ id, seats: 2 })).toMatchObject({ limit: 2, own: true });
    expect(await keyOf(invite('one-more@people.test'))).toBe('company.seats_full');
    const token = await linkTo('waiting@people.test');
    await town.as().invitations.register({ token, name: 'Wim', password: 'a long enough password' });
    expect((await bo.call.companies.seats({ id })).members).toBe(3);
    await admin.call.companies.setSeats({ id, seats: null });
    expect(await seats()).toMatchObject({ limit: 10, own: false });
    expect(await keyOf(admin.call.companies.setSeats({ id: 'com_none', seats: 3 }))).toBe('error.not_found');
  });

  it('are refused to an expired invitation when others have taken them', async () => {
    const admin = await town.person('admin');
    await admin.call.companies.setSeats({ id, seats: 2 });
    const { id: old } = await invite('old@people.test');
    town.wait(8 * DAY_MS);
    await invite('younger@people.test');
    expect(await keyOf(katrin.call.invitations.resend({ id: old }))).toBe('company.seats_full');
  });

  it('are given once: of two who ask for the last, one gets it', async () => {
    const admin = await town.person('admin');
    const owner = await colleague('owner');
    await admin.call.companies.setSeats({ id, seats: 3 });
    const both = await Promise.all([
      keyOf(invite('left@people.test')),
      keyOf(invite('right@people.test', 'recruiter', owner)),
    ]);
    expect(both.sort()).toEqual(['company.seats_full', 'done']);
  });

  it('are told to the people of the company and to admins', async () => {
    const admin = await town.person('admin');
    const rival = await town.person('recruiter');
    expect(await admin.call.companies.seats({ id })).toMatchObject({ members: 1 });
    expect(await keyOf(rival.call.companies.seats({ id }))).toBe('company.not_yours');
  });
});
