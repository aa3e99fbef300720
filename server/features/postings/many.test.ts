import { beforeAll, describe, expect, it } from 'vitest';
import { asAppError } from '#server/core/trpc.ts';
import { type TestHttp, testHttp } from '#server/http/testing.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { DAY_MS, HOUR_MS } from '#server/values/time.ts';

let town: TestHouse;
let app: TestHttp;
let katrin: Person;
let admin: Person;

const whole = (title: string) => ({
  title,
  description:
    'You keep the night shift calm, and you write down what you learn for the others in the team. ',
  location: 'Hamburg',
  pay: { min: 40_000_00, max: 50_000_00, currency: 'EUR', period: 'year' },
});
const publish = async (title: string) => {
  const { id } = await katrin.call.postings.create(whole(title) as never);
  await katrin.call.postings.submit({ id });
  await admin.call.admin.decidePosting({ id, approved: true });
  town.wait(HOUR_MS);
  return id;
};
const titles = async () =>
  (await katrin.call.postings.listOwn({ limit: 100 })).items.map(({ title }) => title);

async function bulk(method: 'POST' | 'PUT' | 'DELETE', body: object) {
  // Signed in anew each time: the clock of this house runs fast.
  const login = { email: katrin.email, password: 'a long enough password' };
  const { accessToken: token } = await town.as().accounts.login(login);
  const response = await app.request('http://127.0.0.1:3000/api/v1/jobs/bulk', {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  admin = await town.person('admin');
  await katrin.call.companies.create({ name: 'Klinikum Elbufer' });
});

describe('writing many', () => {
  it('one by one loses nothing to a bad row, and says what was wrong with it', async () => {
    const { status, json } = await bulk('POST', {
      mode: 'each',
      jobs: [
        whole('First'),
        { title: 'x' },
        'nonsense',
        whole('Fourth'),
        { ...whole('Fifth'), companyId: 'com_1' },
      ],
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ mode: 'each', done: 2, failed: 3 });
    expect(
      json.results.map((row: { id: unknown; error: unknown }) => [Boolean(row.id), Boolean(row.error)]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [true, false],
      [false, true],
    ]);
    expect(json.results[1].error).toMatchObject({
      status: 400,
      code: 'invalid',
      detail: 'Something in this form is not right.',
      errors: [{ field: 'title', code: 'invalid.too_small' }],
    });
    expect(json.results[4]).toMatchObject({ index: 4, error: { status: 403, code: 'forbidden' } });
    expect(await titles()).toEqual(['Fourth', 'First']);
  });

  it('all or none writes none when one is wrong, and names every row that cannot be read', async () => {
    const before = await titles();
    const { status, json } = await bulk('POST', {
      mode: 'atomic',
      jobs: [whole('Good'), { title: 'x' }, { ...whole('Also'), level: 'boss' }],
    });
    expect(status).toBe(400);
    expect(json).toMatchObject({ key: 'posting.none_of_many' });
    expect(json.errors.map(({ field }: { field: string }) => field)).toEqual([
      'jobs.1.title',
      'jobs.2.level',
    ]);
    const foreign = { ...whole('Foreign'), companyId: 'com_1' };
    expect(
      (await bulk('POST', { mode: 'atomic', jobs: [whole('Good'), foreign] })).json.errors,
    ).toMatchObject([{ field: 'jobs.1', code: 'company.not_yours' }]);
    expect(await titles()).toEqual(before);
    const both = await bulk('POST', { mode: 'atomic', jobs: [whole('Sixth'), whole('Seventh')] });
    expect(both.json).toMatchObject({ mode: 'atomic', done: 2, failed: 0 });
    expect((await titles()).slice(0, 2).sort()).toEqual(['Seventh', 'Sixth']);
  });

  it('is for a thousand at most, and for one at least', async () => {
    for (const jobs of [[], Array.from({ length: 1_001 }, () => ({ title: 'Many' }))])
      expect(await bulk('POST', { jobs })).toMatchObject({
        status: 400,
        json: { errors: [{ field: 'jobs' }] },
      });
  });
});

describe('changing many', () => {
  it('changes, closes with an outcome, and says what was closed before', async () => {
    const [nurse, cook] = [await publish('Nurse'), await publish('Cook')];
    const deadlineAt = new Date(town.house.clock() + 50 * DAY_MS).toISOString();
    const rows = [
      { id: nurse, deadlineAt },
      { id: cook, outcome: 'filled' },
    ];
    expect((await bulk('PUT', { jobs: rows })).json).toMatchObject({ done: 2, failed: 0 });
    expect(await katrin.call.postings.get({ id: nurse })).toMatchObject({ deadlineAt, status: 'published' });
    expect(await katrin.call.postings.get({ id: cook })).toMatchObject({ status: 'filled' });
    const again = await bulk('PUT', { jobs: rows });
    expect(again.json).toMatchObject({
      done: 1,
      results: [{ error: null }, { id: null, error: { status: 409, code: 'conflict' } }],
    });
    expect((await katrin.call.postings.versions({ id: nurse })).items).toHaveLength(1);
  });

  it('closes no draft', async () => {
    const { id } = await katrin.call.postings.create({ title: 'Never public' });
    expect((await bulk('PUT', { jobs: [{ id, outcome: 'filled' }] })).json.results[0].error).toMatchObject({
      key: 'posting.not_public',
    });
  });

  it('changes none when one would shut a gate', async () => {
    const [baker, tailor] = [await publish('Baker'), await publish('Tailor')];
    const { status, json } = await bulk('PUT', {
      mode: 'atomic',
      jobs: [
        { id: baker, answerDays: 4 },
        { id: tailor, pay: null },
      ],
    });
    expect([status, json.errors[0].field, json.errors[0].code]).toEqual([400, 'jobs.1.pay', 'gate.no_pay']);
    expect(await katrin.call.postings.get({ id: baker })).toMatchObject({ answerDays: 10 });
  });
});

describe('throwing many away', () => {
  it('takes drafts, and leaves what was public', async () => {
    const open = await publish('Glazier');
    const draft = (await katrin.call.postings.create({ title: 'Draft' })).id;
    const { json } = await bulk('DELETE', { ids: [draft, open, 'pst_unknown'] });
    expect(json.results.map((row: { error: { key: string } | null }) => row.error?.key ?? null)).toEqual([
      null,
      'posting.close_instead',
      'error.not_found',
    ]);
  });

  it('is for those who hire', async () => {
    const mira = await town.person('candidate');
    const error = await mira.call.postings
      .deleteMany({ ids: ['pst_1'] })
      .catch((thrown) => asAppError(thrown));
    expect(error).toMatchObject({ code: 'forbidden' });
  });
});

describe('a copy of a posting', () => {
  it('is a draft that says the same, open for a month from now', async () => {
    const id = await publish('Roofer');
    await katrin.call.postings.change({ id, skills: [{ name: 'PostgreSQL', level: 3 }] });
    await katrin.call.postings.close({ id, outcome: 'filled' });
    const copy = await katrin.call.postings.duplicate({ id });
    expect(copy).toMatchObject({
      title: 'Roofer',
      status: 'draft',
      publishedAt: null,
      pay: { min: 40_000_00 },
      skills: [{ name: 'PostgreSQL', level: 3 }],
    });
    expect(Date.parse(copy.deadlineAt)).toBeGreaterThan(town.house.clock() + 29 * DAY_MS);
    const other = await town.person('recruiter', 'Jonas');
    await other.call.companies.create({ name: 'Andere Firma' });
    const error = await other.call.postings.duplicate({ id }).catch((thrown) => asAppError(thrown));
    expect(error).toMatchObject({ code: 'not_found' });
  });
});
