import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '#jobs/registry.ts';
import { unavailable } from '#server/core/errors.ts';
import { enqueue } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { keptMail } from '#server/http/outbox.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let katrin: Person;
let id: string;
let records: Record<string, string[]>;
let silent: boolean;
let looks: string[];

beforeAll(async () => {
  town = await testHouse();
  town.house.domainLook = {
    records: async (name) => {
      looks.push(name);
      if (silent) throw unavailable('domain.unreachable');
      return records[name] ?? [];
    },
    file: async () => {
      if (silent) throw unavailable('domain.unreachable');
      return null;
    },
  };
});

beforeEach(async () => {
  [records, silent, looks] = [{}, false, []];
  await town.house.database.transaction((tx) => tx.deleteFrom('companyDomain').execute());
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  id = await proved(katrin, 'nordlicht.example');
});

/** A company whose domain is proved by a record. */
async function proved(owner: Person, domain: string): Promise<string> {
  const company = await owner.call.companies.create({ name: domain, website: `https://${domain}` });
  const { recordName, token } = await owner.call.domains.proof({ id: company.id });
  records[recordName] = [...(records[recordName] ?? []), token];
  await owner.call.domains.check({ id: company.id });
  await town.settle();
  return company.id;
}

const run = async () => {
  const nightly = tasks.find(({ name }) => name === 'domains.recheck')!;
  await inTransaction(town.ctx(), (tx) => enqueue(tx, nightly, {}));
  await town.settle();
};
/** A night passes, and the task runs in it. */
const night = async () => {
  town.wait(DAY_MS);
  await run();
};
const seen = async () => (await town.as().companies.get({ id })).verified;
const proof = () => katrin.call.domains.proof({ id });
const lost = async (owner = katrin) =>
  (await owner.call.notifications.list({})).items.filter(({ kind }) => kind === 'domain_lost');

describe('a proved domain, night after night', () => {
  it('stays proved while the proof is there, since the day it was given', async () => {
    const before = await seen();
    for (let i = 0; i < 4; i += 1) await night();
    expect(await seen()).toEqual(before);
    expect((await proof()).checkedAt! > before!.at).toBe(true);
  });

  it('is proved no more after three nights without it, and its owners are told', async () => {
    records = {};
    await night();
    await night();
    expect(await proof()).toMatchObject({
      misses: 2,
      problem: 'domain.nothing_found',
      verified: { method: 'dns' },
    });
    expect(await lost()).toEqual([]);
    await night();
    expect(await seen()).toBeNull();
    expect((await town.as().companies.list({ verified: true })).items.map((one) => one.id)).not.toContain(id);
    expect(await lost()).toMatchObject([
      { subject: { kind: 'domain', id }, params: { domain: 'nordlicht.example', why: 'nothing_found' } },
    ]);
    expect((await keptMail(town.ctx(), katrin.email))[0]!.text).toContain(`/hiring/company/domain?id=${id}`);
    looks = [];
    await night();
    expect(looks).toEqual([]);
    expect(await lost()).toHaveLength(1);
  });

  it('begins to count anew when it is found in between', async () => {
    const there = records;
    for (const found of [{}, {}, there, {}, {}]) {
      records = found;
      await night();
    }
    expect(await proof()).toMatchObject({ misses: 2, verified: { method: 'dns' } });
  });

  it('loses nothing while nobody answers, however long', async () => {
    silent = true;
    for (let i = 0; i < 5; i += 1) await night();
    expect(await proof()).toMatchObject({
      misses: 0,
      problem: 'domain.unreachable',
      verified: { method: 'dns' },
    });
  });

  it('is looked at once a night, however often the task runs', async () => {
    records = {};
    town.wait(DAY_MS);
    for (let i = 0; i < 4; i += 1) await run();
    expect((await proof()).misses).toBe(1);
    town.wait(19 * HOUR_MS);
    await run();
    expect((await proof()).misses).toBe(1);
  });

  it('is proved again by the next press, and counts from nothing', async () => {
    const there = records;
    records = {};
    await night();
    records = there;
    await katrin.call.domains.check({ id });
    await town.settle();
    expect(await proof()).toMatchObject({ misses: 0, problem: null });
  });

  it('is left alone while the website is another, and looked at when it is the same again', async () => {
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://other.example' });
    records = {};
    looks = [];
    for (let i = 0; i < 4; i += 1) await night();
    expect(looks).toEqual([]);
    await katrin.call.companies.change({ id, name: 'Nordlicht', website: 'https://nordlicht.example' });
    expect(await seen()).not.toBeNull();
    await night();
    expect(looks).toHaveLength(1);
  });

  it('is told to owners alone', async () => {
    const bo = await town.person('recruiter');
    await katrin.call.invitations.invite({ companyId: id, email: bo.email, role: 'recruiter' });
    await town.settle();
    const { id: invitation } = (await katrin.call.invitations.list({ companyId: id })).items[0]!;
    await bo.call.invitations.accept({ token: invitation });
    records = {};
    for (let i = 0; i < 3; i += 1) await night();
    expect(await lost()).toHaveLength(1);
    expect(await lost(bo)).toEqual([]);
  });

  it('is one of more than one batch', async () => {
    const row = await town.house.database.db
      .selectFrom('companyDomain')
      .selectAll()
      .executeTakeFirstOrThrow();
    const others: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      const owner = await town.person('recruiter');
      for (let k = 0; k < 10; k += 1)
        others.push(
          (await owner.call.companies.create({ name: `N${i}${k}`, website: 'https://x.example' })).id,
        );
    }
    await town.house.database.transaction((tx) =>
      tx
        .insertInto('companyDomain')
        .values(
          others.map((other) => ({ ...row, companyId: other as typeof row.companyId, domain: 'x.example' })),
        )
        .execute(),
    );
    looks = [];
    await night();
    // On Postgres the queue of a task that has just ended is free a moment later.
    await expect.poll(() => town.settle().then(() => looks.length)).toBe(91);
  });
});

describe('a domain proved by mail', () => {
  const byMail = () =>
    town.house.database.transaction((tx) =>
      tx
        .updateTable('companyDomain')
        .set({ method: 'mail', recheckAt: new Date(town.house.clock() + 180 * DAY_MS).toISOString() })
        .execute(),
    );

  it('is so for half a year, though no look can find it', async () => {
    await byMail();
    records = {};
    looks = [];
    town.wait(179 * DAY_MS);
    await run();
    expect(looks).toEqual([]);
    expect(await seen()).toMatchObject({ method: 'mail' });
    town.wait(DAY_MS);
    await run();
    expect(await seen()).toBeNull();
    expect(await lost()).toMatchObject([{ params: { why: 'too_old' } }]);
  });

  it('stays proved by the record that stands there by then', async () => {
    await byMail();
    town.wait(181 * DAY_MS);
    await run();
    expect(await seen()).toMatchObject({ method: 'dns' });
    expect(await lost()).toEqual([]);
  });
});
