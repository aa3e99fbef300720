/** Who gets a file and who does not, route by route, with and without a virus scanner in the house. */
import { beforeAll, describe, expect, it } from 'vitest';
import { scanFiles } from '../features/cvs/index.ts';
import { type Person, type TestHouse, testHouse } from '../testing.ts';
import { type TestHttp, testHttp } from './testing.ts';

const PASSWORD = 'a long enough password';
const CV = 'Mira Adeyemi\nmira@people.test\n\nSkills\n\nPython, SQL\n';

let town: TestHouse;
let app: TestHttp;
const people = {} as Record<'mira' | 'other' | 'katrin' | 'rival' | 'admin', Person>;
let cvId: string;
let applicationId: string;

async function newPosting(recruiter: Person): Promise<string> {
  await recruiter.call.companies.create({ name: `Company of ${recruiter.email}` });
  const { id } = await recruiter.call.postings.create({
    title: 'Data engineer',
    description:
      'You build the pipelines that turn meter readings into load forecasts, every day, with six others.',
    location: 'Hamburg',
    pay: { min: 60_000_00, max: 70_000_00, currency: 'EUR', period: 'year' },
    skills: [{ name: 'Python', level: 3 }],
  });
  await recruiter.call.postings.submit({ id });
  await people.admin.call.admin.decidePosting({ id, approved: true });
  return id;
}

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  for (const name of ['mira', 'other'] as const) people[name] = await town.person('candidate');
  for (const name of ['katrin', 'rival'] as const) people[name] = await town.person('recruiter');
  people.admin = await town.person('admin');
  const jobId = await newPosting(people.katrin);
  await newPosting(people.rival);
  const { mira } = people;
  cvId = (await mira.call.cvs.upload({ fileName: 'mira "x"\n.txt', bytes: new TextEncoder().encode(CV) })).id;
  await town.settle();
  applicationId = (await mira.call.applications.send({ jobId, cvId })).id;
});

async function tokenOf(who: keyof typeof people): Promise<string> {
  return (await town.as().accounts.login({ email: people[who].email, password: PASSWORD })).accessToken;
}

async function get(path: string, who: keyof typeof people | null): Promise<Response> {
  const headers: Record<string, string> = who ? { authorization: `Bearer ${await tokenOf(who)}` } : {};
  return app.request(`${town.house.env.PUBLIC_URL}${path}`, { headers });
}

const routes = () => [`/cvs/${cvId}/file`, `/applications/${applicationId}/cv`] as const;

describe('a CV as a file', () => {
  it('is for its owner; sent, for its owner and those whom it was sent to', async () => {
    const [own, sent] = routes();
    for (const [path, who] of [
      [own, 'mira'],
      [sent, 'mira'],
      [sent, 'katrin'],
    ] as const) {
      const response = await get(path, who);
      expect(response.status, `${who} ${path}`).toBe(200);
      expect(await response.text()).toBe(CV);
    }
  });

  it('is a download that no browser shows, sniffs or keeps', async () => {
    for (const path of routes()) {
      const { headers } = await get(path, 'mira');
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    }
  });

  it.each(['other', 'rival', 'admin'] as const)('is not there for: %s', async (who) => {
    for (const path of routes()) expect([403, 404], path).toContain((await get(path, who)).status);
  });

  it('is not there for the employer until it is sent', async () => {
    expect([403, 404]).toContain((await get(`/cvs/${cvId}/file`, 'katrin')).status);
  });

  it('asks strangers to sign in', async () => {
    for (const path of routes()) expect((await get(path, null)).status, path).toBe(401);
  });

  it('is found by no id that was guessed', async () => {
    const one = (id: string) => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    for (const path of [
      `/cvs/${one(cvId)}/file`,
      `/applications/${one(applicationId)}/cv`,
      '/cvs/1/file',
      `/cvs/${applicationId}/file`,
      '/applications/..%2f..%2fcv/cv',
    ])
      expect([400, 404], path).toContain((await get(path, 'mira')).status);
  });

  it('is not for who was suspended, from that moment', async () => {
    const token = await tokenOf('katrin');
    const set = (suspendedAt: string | null) =>
      town.house.database.transaction((tx) =>
        tx
          .updateTable('account')
          .set({ suspendedAt })
          .where('id', '=', people.katrin.accountId as never)
          .execute(),
      );
    await set(new Date().toISOString());
    const answer = await app.request(`${town.house.env.PUBLIC_URL}${routes()[1]}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await set(null);
    expect(answer.status).toBe(401);
  });
});

describe('where a virus scanner watches', () => {
  it('nothing goes out that was not checked, not even to its owner', async () => {
    let isAway = true;
    town.house.virusScan = {
      async scan() {
        if (isAway) throw new Error('away');
        return { is: 'clean' };
      },
    };
    for (const path of routes()) expect((await get(path, 'mira')).status).toBe(409);
    isAway = false;
    await scanFiles.run(town.ctx(), {}, { attempt: 1, signal: new AbortController().signal });
    for (const path of routes()) expect((await get(path, 'mira')).status).toBe(200);
    town.house.virusScan = null;
  });
});
