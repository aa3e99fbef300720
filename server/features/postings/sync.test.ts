import { beforeAll, describe, expect, it } from 'vitest';
import { system } from '#server/core/actor.ts';
import { ctxWithin } from '#server/core/context.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { asAppError } from '#server/core/trpc.ts';
import { type TestHttp, testHttp } from '#server/http/testing.ts';
import { createCaller } from '#server/router.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, instant, SECOND_MS } from '#server/values/time.ts';
import { expire } from './tasks.ts';

let town: TestHouse;
let app: TestHttp;
let katrin: Person;
let admin: Person;
let company: string;

async function publish(title: string, days = 100): Promise<string> {
  const { id } = await katrin.call.postings.create({
    title,
    description: 'You keep the night shift calm, and you write down what you learn for the others there. ',
    location: 'Hamburg',
    pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
    deadlineAt: instant(town.house.clock() + days * DAY_MS),
  });
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  town.wait(SECOND_MS);
  return id;
}
const close = (id: string) => katrin.call.postings.close({ id, outcome: 'filled' });

/** Somebody who keeps a copy of what is open. */
class Copy {
  jobs = new Map<string, string>();
  token: string | undefined;

  /** Reads one piece. @returns what it told, and whether there is more */
  async read(limit = 3) {
    const { items, more, syncToken } = await town.as().postings.sync({ limit, syncToken: this.token });
    for (const { id, job } of items) {
      if (job) this.jobs.set(id, `${job.title} in ${job.location} at ${job.company.name}`);
      else this.jobs.delete(id);
    }
    this.token = syncToken;
    return { told: items.map(({ id, kind }) => `${kind} ${id}`), more };
  }

  async readAll(limit = 3): Promise<string[]> {
    const told: string[] = [];
    for (;;) {
      const piece = await this.read(limit);
      told.push(...piece.told);
      if (!piece.more) return told;
    }
  }
}

const openNow = async () =>
  new Map(
    (await town.as().postings.search({ limit: 100 })).items.map(({ id, title, location, company: of }) => [
      id as string,
      `${title} in ${location} at ${of.name}`,
    ]),
  );

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  ({ id: company } = await katrin.call.companies.create({ name: 'Klinikum Elbufer' }));
});

describe('a copy of what is open', () => {
  it('is made in pieces, and then told only what changed', async () => {
    const ids: string[] = [];
    for (const title of ['Nurse', 'Cook', 'Baker', 'Glazier', 'Roofer']) ids.push(await publish(title));
    await close(ids[4]!);
    await katrin.call.postings.create({ title: 'A draft is nobody’s business' });
    const copy = new Copy();
    expect(await copy.readAll()).toEqual(ids.slice(0, 4).map((id) => `open ${id}`));
    expect(copy.jobs).toEqual(await openNow());
    expect(await copy.readAll()).toEqual([]);
    await katrin.call.postings.change({ id: ids[0]!, location: 'Bremen' });
    await close(ids[1]!);
    const fresh = await publish('Weaver');
    expect(await copy.readAll()).toEqual([`open ${ids[0]}`, `gone ${ids[1]}`, `open ${fresh}`]);
    expect(copy.jobs).toEqual(await openNow());
  });

  it('hears of a new name of the company, and of what ended by itself', async () => {
    const copy = new Copy();
    await copy.readAll();
    await katrin.call.companies.change({ id: company, name: 'Klinikum am Elbufer' });
    await copy.readAll();
    expect(copy.jobs).toEqual(await openNow());
    const brief = await publish('Brief', 1);
    await copy.readAll();
    town.wait(2 * DAY_MS);
    await expire.run(town.ctx(system), {}, { signal: new AbortController().signal, attempt: 1 });
    expect(await copy.readAll()).toEqual([`gone ${brief}`]);
    expect(copy.jobs).toEqual(await openNow());
  });

  it('is right in the end, whatever changes while it is read', async () => {
    const copy = new Copy();
    const open = [...(await openNow()).keys()];
    // The same numbers each time: what failed once fails again.
    let seed = 7;
    const chance = (n: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % n;
    };
    for (let step = 0; step < 40; step++) {
      const at = chance(Math.max(1, open.length));
      const deed = chance(4);
      if (deed === 0 || open.length === 0) open.push(await publish(`Step ${step}`));
      else if (deed === 1) await close(open.splice(at, 1)[0]!);
      else if (deed === 2) await katrin.call.postings.change({ id: open[at]!, location: `Town ${step}` });
      await copy.read(1 + chance(3));
    }
    await copy.readAll();
    expect(copy.jobs).toEqual(await openNow());
  }, 20_000);

  it('misses nothing that was begun before and committed after another change', async () => {
    const [slow, quick] = [await publish('Slow'), await publish('Quick')];
    const copy = new Copy();
    await copy.readAll();
    for (const outcome of ['commits', 'rolls back'] as const) {
      let changed = () => {};
      let goOn = () => {};
      const isChanged = new Promise<void>((resolve) => {
        changed = resolve;
      });
      const mayGoOn = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const ctx = town.ctx(await katrin.actor());
      const first = inTransaction(ctx, async (tx) => {
        await createCaller(ctxWithin(tx)).postings.change({ id: slow, location: `Kiel ${outcome}` });
        changed();
        await mayGoOn;
        if (outcome === 'rolls back') throw new Error('thought better of it');
      }).catch((error: Error) => error.message);
      await isChanged;
      const second = katrin.call.postings.change({ id: quick, location: `Bremen ${outcome}` });
      // Neither is there yet: the second waits for the first.
      expect(await copy.readAll()).toEqual([]);
      goOn();
      await Promise.all([first, second]);
      expect(await copy.readAll()).toEqual(
        outcome === 'commits' ? [`open ${slow}`, `open ${quick}`] : [`open ${quick}`],
      );
      expect(copy.jobs).toEqual(await openNow());
    }
  });
});

describe('a sync token', () => {
  const sync = async (query: string) => {
    const response = await app.request(`http://127.0.0.1:3000/api/v1/jobs/sync${query}`);
    return { status: response.status, json: await response.json() };
  };

  it('is given and taken by REST', async () => {
    const first = await sync('?limit=100');
    expect(first).toMatchObject({ status: 200, json: { more: false } });
    const id = await publish('By REST');
    const second = await sync(`?syncToken=${first.json.syncToken}`);
    expect(second.json.items).toMatchObject([
      { id, kind: 'open', job: { title: 'By REST' }, status: 'published' },
    ]);
    await close(id);
    const third = await sync(`?syncToken=${second.json.syncToken}`);
    expect(third.json.items).toMatchObject([{ id, kind: 'gone', job: null, status: 'filled' }]);
  });

  it('that is none of ours is refused, and so is one that is too old or of a later time', async () => {
    expect(await sync('?syncToken=nonsense')).toMatchObject({
      status: 400,
      json: { errors: [{ field: 'syncToken', code: 'invalid.sync_token' }] },
    });
    const { json } = await sync('');
    town.wait(31 * DAY_MS);
    expect(await sync(`?syncToken=${json.syncToken}`)).toMatchObject({
      status: 410,
      json: { key: 'error.sync_token_old' },
    });
    const later = Buffer.from(JSON.stringify([1e9, '', 0, town.house.clock()])).toString('base64url');
    const error = await town.as().postings.sync({ syncToken: later }).catch(asAppError);
    expect(error).toMatchObject({ status: 410 });
  });
});
