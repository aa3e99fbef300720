import { beforeAll, describe, expect, it } from 'vitest';
import { forgetAnswers, inPart, once, onceInParts } from '#server/core/once.ts';
import { asAppError } from '#server/core/trpc.ts';
import { createInput } from '#server/features/postings/inputs.ts';
import { createPosting } from '#server/features/postings/posting.ts';
import { type TestHttp, testHttp } from '#server/http/testing.ts';
import { createCaller } from '#server/router.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let app: TestHttp;
let katrin: Person;

const job = (title: string) => ({ title, location: 'Hamburg' });
const titles = async () =>
  (await katrin.call.postings.listOwn({ limit: 100 })).items.map(({ title }) => title);

type Method = 'POST' | 'PUT' | 'DELETE';

async function send(method: Method, path: string, body: object, key?: string, who = katrin) {
  const login = { email: who.email, password: 'a long enough password' };
  const { accessToken: token } = await town.as().accounts.login(login);
  const response = await app.request(`http://127.0.0.1:3000/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    again: response.headers.get('idempotency-replayed') === 'true',
    json: text ? JSON.parse(text) : null,
  };
}

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  await katrin.call.companies.create({ name: 'Klinikum Elbufer' });
});

describe('a request with an Idempotency-Key', () => {
  it('does its work once, and answers the second time as the first', async () => {
    const first = await send('POST', '/jobs', job('Nurse'), 'k-nurse');
    const second = await send('POST', '/jobs', job('Nurse'), 'k-nurse');
    expect(first).toMatchObject({ status: 201, again: false });
    expect(second).toEqual({ ...first, again: true });
    expect((await titles()).filter((title) => title === 'Nurse')).toHaveLength(1);
  });

  it('writes many once, too, and tells of each row what it told before', async () => {
    const body = { mode: 'each', jobs: [job('Cook'), { title: 'x' }, job('Baker')] };
    const first = await send('POST', '/jobs/bulk', body, 'k-many');
    expect(first.json).toMatchObject({ done: 2, failed: 1 });
    expect((await send('POST', '/jobs/bulk', body, 'k-many')).json).toEqual(first.json);
    expect((await titles()).filter((title) => /Cook|Baker/.test(title))).toHaveLength(2);
  });

  it('lets a bad row take nothing from the others, nor leave a half of itself', async () => {
    const { id } = (await send('POST', '/jobs', job('Half done'))).json;
    const rows = [
      // The change goes; the closing of a draft does not, and takes the change of its row with it.
      { id, title: 'Half changed', outcome: 'filled' },
      { id, location: 'Bremen' },
    ];
    const { json } = await send('PUT', '/jobs/bulk', { jobs: rows }, 'k-half');
    expect(json).toMatchObject({ done: 1, failed: 1 });
    const kept = await katrin.call.postings.get({ id });
    expect(kept).toMatchObject({ title: 'Half done', location: 'Bremen' });
  });

  it('is done once by two that come at the same moment', async () => {
    const body = { mode: 'atomic', jobs: [job('Twin one'), job('Twin two')] };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => send('POST', '/jobs/bulk', body, 'k-twins')),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ again }) => !again)).toHaveLength(1);
    expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1);
    expect((await titles()).filter((title) => title.startsWith('Twin'))).toHaveLength(2);
  });

  it('is refused when it asks for something else than before', async () => {
    await send('POST', '/jobs', job('Tailor'), 'k-tailor');
    expect(await send('POST', '/jobs', job('Weaver'), 'k-tailor')).toMatchObject({
      status: 409,
      json: { code: 'conflict', key: 'error.once_other' },
    });
    expect(await send('POST', '/jobs/bulk', { jobs: [job('Tailor')] }, 'k-tailor')).toMatchObject({
      status: 409,
    });
  });

  it('keeps nothing of a refusal: mended, it may come with the same key', async () => {
    const bad = { mode: 'atomic', jobs: [job('Mended'), { title: 'x' }] };
    expect((await send('POST', '/jobs/bulk', bad, 'k-mended')).status).toBe(400);
    const good = { mode: 'atomic', jobs: [job('Mended')] };
    expect(await send('POST', '/jobs/bulk', good, 'k-mended')).toMatchObject({ status: 200, again: false });
  });

  it('leaves neither work nor key when it breaks half-way', async () => {
    const ctx = town.ctx(await katrin.actor());
    const asked = { key: 'k-broken', asked: 'the same' };
    const write = async (within: typeof ctx) =>
      (await createCaller(within).postings.create(job('Broken off') as never)).id;
    await expect(
      once(ctx, asked, async (within) => {
        await write(within);
        throw new Error('the power went');
      }),
    ).rejects.toThrow('the power went');
    expect(await titles()).not.toContain('Broken off');
    expect(await once(ctx, asked, write)).toMatchObject({ again: false });
    expect((await titles()).filter((title) => title === 'Broken off')).toHaveLength(1);
  });

  it('holds whatever is done: each of these is told the second time as the first', async () => {
    const [admin, mira] = [await town.person('admin'), await town.person('candidate')];
    const whole = {
      ...job('Whole'),
      description: 'You keep the night shift calm, and you write down what you learn for the others there.',
      pay: { min: 40_000_00, max: 50_000_00 },
    };
    const { id } = (await send('POST', '/jobs', whole)).json;
    await katrin.call.postings.submit({ id });
    await admin.call.admin.decidePosting({ id, approved: true });
    const companyId = (await katrin.call.accounts.me()).companies[0]!.id;
    const deeds: Array<[Person, string, object]> = [
      [mira, '/auth/skills', { name: 'Kubernetes' }],
      [mira, `/companies/${companyId}/follow`, {}],
      [mira, '/alerts', { name: 'Nights', search: { q: 'night' } }],
      [mira, '/recommendations/feedback', { jobId: id, kind: 'like' }],
      [mira, '/applications', { jobId: id }],
      [katrin, `/jobs/${id}/duplicate`, {}],
      [katrin, `/companies/${companyId}/updates`, { text: 'We have moved to the other bank.' }],
      [katrin, `/companies/${companyId}/domain`, {}],
      [katrin, `/jobs/${id}/close`, { outcome: 'filled' }],
    ];
    for (const [who, path, body] of deeds) {
      const first = await send('POST', path, body, `k-${path}`, who);
      const second = await send('POST', path, body, `k-${path}`, who);
      const refused = first.status >= 400 ? first.json.key : null;
      expect({ path, refused, ...second, json: null }).toEqual({
        path,
        refused: path.endsWith('/domain') ? 'domain.no_website' : null,
        status: first.status,
        again: !refused,
        json: null,
      });
    }
  });

  it('goes on where it broke off, when many are done one by one', async () => {
    const ctx = town.ctx(await katrin.actor());
    const asked = { key: 'k-resumed', asked: 'three of them' };
    const write = (within: typeof ctx, title: string) =>
      inPart(within, (tx) => createPosting(tx, createInput.parse(job(title))));
    const before: string[] = [];
    await expect(
      onceInParts(ctx, asked, async (within) => {
        before.push(await write(within, 'Part one'), await write(within, 'Part two'));
        throw new Error('the power went');
      }),
    ).rejects.toThrow('the power went');
    const all = async (within: typeof ctx) => [
      await write(within, 'Part one'),
      await write(within, 'Part two'),
      await write(within, 'Part three'),
    ];
    const { answer, again } = await onceInParts(ctx, asked, all);
    expect([answer.slice(0, 2), again]).toEqual([before, false]);
    expect((await titles()).filter((title) => title.startsWith('Part')).sort()).toEqual([
      'Part one',
      'Part three',
      'Part two',
    ]);
    expect(await onceInParts(ctx, asked, all)).toEqual({ answer, again: true });
    const other = await onceInParts(ctx, { ...asked, asked: 'four of them' }, all).catch(asAppError);
    expect(other).toMatchObject({ key: 'error.once_other' });
  });

  it('does each of many once for two that come at the same moment', async () => {
    const body = {
      mode: 'each',
      jobs: [job('Pair one'), { title: 'x' }, job('Pair two'), job('Pair three')],
    };
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => send('POST', '/jobs/bulk', body, 'k-pairs')),
    );
    expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1);
    expect(answers[0]!.json).toMatchObject({ done: 3, failed: 1 });
    expect((await titles()).filter((title) => title.startsWith('Pair'))).toHaveLength(3);
  });

  it('is another one of another person', async () => {
    const jonas = await town.person('recruiter', 'Jonas');
    await jonas.call.companies.create({ name: 'Andere Firma' });
    const mine = await send('POST', '/jobs', job('Same key'), 'k-shared');
    const theirs = await send('POST', '/jobs', job('Same key'), 'k-shared', jonas);
    expect(theirs).toMatchObject({ status: 201, again: false });
    expect(theirs.json.id).not.toBe(mine.json.id);
  });

  it('is forgotten after a day, swept away or not', async () => {
    await send('POST', '/jobs', job('Yesterday'), 'k-day');
    town.wait(23 * HOUR_MS);
    expect(await send('POST', '/jobs', job('Yesterday'), 'k-day')).toMatchObject({ again: true });
    town.wait(HOUR_MS);
    expect(await send('POST', '/jobs', job('Yesterday'), 'k-day')).toMatchObject({ again: false });
    const count = async () =>
      (await town.house.database.db.selectFrom('onceKey').selectAll().execute()).length;
    town.wait(25 * HOUR_MS);
    expect(await count()).toBeGreaterThan(0);
    await forgetAnswers.run(town.ctx(), {}, { signal: new AbortController().signal, attempt: 1 });
    expect(await count()).toBe(0);
  });

  it('wants a key that fits', async () => {
    for (const key of ['', 'x'.repeat(256)])
      expect(await send('POST', '/jobs', job('No key'), key)).toMatchObject({
        status: 400,
        json: { key: 'error.once_key' },
      });
    expect(await titles()).not.toContain('No key');
  });

  it('keeps no tokens', async () => {
    const login = { email: katrin.email, password: 'a long enough password' };
    const answers = [
      await send('POST', '/auth/login', login, 'k-login'),
      await send('POST', '/auth/login', login, 'k-login'),
    ];
    expect(new Set(answers.map(({ json }) => json.refreshToken)).size).toBe(2);
  });

  it('is for those who may do the work', async () => {
    const mira = await town.person('candidate');
    expect(await send('POST', '/jobs', job('Not hers'), 'k-mira', mira)).toMatchObject({ status: 403 });
    const stranger = await once(town.ctx(), { key: 'k', asked: '' }, async () => 1).catch(asAppError);
    expect(stranger).toMatchObject({ code: 'unauthenticated' });
  });
});
