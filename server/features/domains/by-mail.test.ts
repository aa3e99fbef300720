import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keptMail } from '#server/http/outbox.ts';
import { keyOf, type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let id: string;
let address: string;

beforeAll(async () => {
  town = await testHouse();
});

let n = 0;
beforeEach(async () => {
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  id = (await katrin.call.companies.create({ name: 'Nordlicht', website: 'https://www.nordlicht.example' }))
    .id;
  n += 1;
  address = `post-${n}@nordlicht.example`;
});

const ask = (to = address) => katrin.call.domains.mail({ id, address: to });
const linkTo = async (to = address): Promise<string> =>
  /domain-proof\?token=(\S+)/.exec((await keptMail(town.ctx(), to))[0]!.text)![1]!;
/** As whoever sends the mail will do, once there is one. */
const letItLeave = (to = address) =>
  town.house.database.transaction((tx) =>
    tx
      .updateTable('email')
      .set({ state: 'sent', sentAt: new Date(town.house.clock()).toISOString() })
      .where('toAddress', '=', to)
      .execute(),
  );
const press = (token: string) => town.as().domains.proveByMail({ token });
const seen = async () => (await town.as().companies.get({ id })).verified;

describe('a mail to an address at the domain', () => {
  it('proves it by a press of whoever got it, who needs no account', async () => {
    expect((await ask()).mailed).toMatchObject({ address });
    const token = await linkTo();
    await letItLeave();
    expect(await town.as().domains.mailed({ token })).toEqual({
      domain: 'nordlicht.example',
      address,
      company: { id, name: 'Nordlicht' },
      askedBy: 'Katrin Ahlers',
      state: 'open',
    });
    // To open it proves nothing: scanners of mail do that as well.
    expect(await seen()).toBeNull();
    await press(token);
    expect(await seen()).toMatchObject({ domain: 'nordlicht.example', method: 'mail' });
    expect((await town.as().companies.list({ verified: true })).items.map((one) => one.id)).toContain(id);
    expect((await katrin.call.domains.proof({ id })).mailed).toBeNull();
  });

  it('proves nothing while it is in the outbox, where only whoever runs the house can have read it', async () => {
    await ask();
    const token = await linkTo();
    expect(await keyOf(press(token))).toBe('domain.mail_kept');
    expect(await seen()).toBeNull();
    // The link is not spent by that.
    await letItLeave();
    expect(await keyOf(press(token))).toBe('done');
  });

  it('works once, for a day', async () => {
    await ask();
    const token = await linkTo();
    await letItLeave();
    const both = await Promise.all([keyOf(press(token)), keyOf(press(token))]);
    expect(both.sort()).toEqual(['domain.link_over', 'done']);
    expect((await town.as().domains.mailed({ token })).state).toBe('used');
    await ask(`late-${address}`);
    const late = await linkTo(`late-${address}`);
    await letItLeave(`late-${address}`);
    town.wait(DAY_MS + 1);
    expect((await town.as().domains.mailed({ token: late })).state).toBe('over');
    expect(await keyOf(press(late))).toBe('domain.link_over');
  });

  it('proves nothing once the website is another, or whoever asked has left', async () => {
    await ask();
    const token = await linkTo();
    await letItLeave();
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://other.example' });
    expect(await keyOf(press(token))).toBe('domain.link_over');
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://nordlicht.example' });
    await town.house.database.transaction((tx) =>
      tx
        .updateTable('membership')
        .set({ role: 'hiring_manager' })
        .where('companyId', '=', id as never)
        .execute(),
    );
    expect(await keyOf(press(token))).toBe('domain.link_over');
  });

  it('cannot be forged: another id, another seal, or none', async () => {
    await ask();
    const token = await linkTo();
    for (const forged of ['', 'x.y', token.slice(0, -1), token.split('.')[0]!])
      expect(await keyOf(town.as().domains.mailed({ token: forged }))).toBe('domain.link_unknown');
  });

  it.each([
    'post@elsewhere.example',
    'post@nordlicht.example.evil.example',
    'post@mail.nordlicht.example',
    'nordlicht.example@gmail.com',
  ])('is not sent to %s', async (other) => {
    expect(await keyOf(ask(other))).toBe('domain.other_address');
    expect(await keptMail(town.ctx(), other)).toEqual([]);
  });

  it('is not sent to a domain where everybody has an address, nor without a website', async () => {
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://www.gmx.de' });
    expect(await keyOf(ask('nordlicht@gmx.de'))).toBe('domain.shared');
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: '' });
    expect(await keyOf(ask())).toBe('domain.no_website');
  });

  it('is for its own people to ask for', async () => {
    const rival = await town.person('recruiter');
    expect(await keyOf(rival.call.domains.mail({ id, address }))).toBe('company.not_yours');
  });

  it('leaves a proof by record or file as it is, and a look that finds neither leaves it', async () => {
    const { recordName, token: text } = await katrin.call.domains.proof({ id });
    const nothing = town.house.domainLook;
    await ask();
    const token = await linkTo();
    await letItLeave();
    await press(token);
    await katrin.call.domains.check({ id });
    await town.settle();
    expect(await seen()).toMatchObject({ method: 'mail' });
    town.house.domainLook = { ...nothing, records: async (name) => (name === recordName ? [text] : []) };
    await katrin.call.domains.check({ id });
    await town.settle();
    town.house.domainLook = nothing;
    expect(await seen()).toMatchObject({ method: 'dns' });
    await ask(`again-${address}`);
    await letItLeave(`again-${address}`);
    await press(await linkTo(`again-${address}`));
    expect(await seen()).toMatchObject({ method: 'dns' });
  });
});

describe('mails that somebody asks for to the address of another', () => {
  it('are few, whoever asks', async () => {
    const strict = await testHouse({ limits: 'on' });
    const founder = await strict.person('recruiter');
    const company = await founder.call.companies.create({
      name: 'Nordlicht',
      website: 'https://nordlicht.example',
    });
    const mail = () => founder.call.domains.mail({ id: company.id, address });
    for (let i = 0; i < 5; i += 1) await mail();
    await founder.call.invitations.invite({ companyId: company.id, email: address, role: 'recruiter' });
    expect(await keyOf(mail())).toBe('error.limited');
  });
});
