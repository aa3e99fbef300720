import { afterAll, describe, expect, it } from 'vitest';
import { chance } from './chance.ts';
import { cvForm, outbox, rest, verificationToken } from './rest.ts';
import {
  demoTown,
  dialects,
  type Guildhall,
  removeTowns,
  sleep,
  startGuildhall,
  stopPostgres,
  until,
} from './server.ts';

/*
 * One person does the main journey by REST; another kills the server with SIGKILL at a random moment of each step and
 * starts it again. What was answered with 2xx is a promise: all promises are looked at again after each start. A step
 * without an answer is looked for, and done again when it is not there, as a careful client does.
 */

const PASSWORD = 'a long enough password';
/** An attempt that met a dead server has no answer; it is made again. */
const NO_ANSWER = new Set([502, 503]);
const LEASE_BACK_WITHIN_MS = { sqlite: 2_000, postgres: 60_000 } as const;

type Id = { id: string };
type User = { id: string; emailVerifiedAt: string | null; companies: Array<Id & { name: string }> };
type Tokens = { accessToken: string; user: User };
type Cv = Id & {
  fileName: string;
  status: 'queued' | 'reading' | 'ready' | 'failed';
  facts: Array<Id & { field: string; value: string | null; confidence: number; accepted: boolean }>;
};
type Profile = {
  name: string;
  skills: Array<{ name: string }>;
  experience: Array<{ employer: string; title: string; start: string | null }>;
  education: Array<{ institution: string; degree: string | null; start: string | null }>;
  languages: Array<{ name: string }>;
};
type Application = Id & { stage: string; job: Id };
type Items<T> = { items: T[]; next: string | null };
type Posting = Id & { title: string; status: string };
type News = { kind: string; subject: Id; text: string };

afterAll(async () => {
  await removeTowns();
  await stopPostgres();
});

/** Someone who kills the server while another works, and what must hold whenever it is up again. */
class Killer {
  kills = 0;
  readonly #promises: Array<{ what: string; keeps: () => Promise<boolean> }> = [];

  constructor(
    readonly house: Guildhall,
    readonly random: ReturnType<typeof chance>,
  ) {}

  /** From now on this must be so after every start. */
  promise(what: string, keeps: () => Promise<boolean>): void {
    this.#promises.push({ what, keeps });
  }

  async killOnce(afterMs: number): Promise<void> {
    await sleep(afterMs);
    await this.house.kill();
    this.kills += 1;
    await this.house.start();
    for (const { what, keeps } of this.#promises)
      if (!(await keeps())) throw new Error(`kill ${this.kills}: lost or doubled: ${what}`);
  }

  /** Does a step until it is answered, with one kill somewhere in it or shortly after. */
  async during<T>(step: (attempt: number) => Promise<T>): Promise<T> {
    const [result] = await Promise.all([answered(step), this.killOnce(this.random.soon(1, 250))]);
    return result;
  }
}

class Unanswered extends Error {}

async function answered<T>(step: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await step(attempt);
    } catch (error) {
      const broken =
        error instanceof TypeError || error instanceof Unanswered || error instanceof SyntaxError;
      if (!broken || attempt > 1_500) throw error;
      await sleep(20);
    }
  }
}

/** REST for one server: refusals that mean "not up yet" are no answer. */
function door(house: Guildhall) {
  return async <T>(path: string, request: Parameters<typeof rest>[2] = {}) => {
    const answer = await rest<T>(house.url, path, request);
    if (NO_ANSWER.has(answer.status)) throw new Unanswered(path);
    return answer;
  };
}

type Door = ReturnType<typeof door>;

function expectDone(answer: { status: number; body: unknown }, what: string): void {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

async function signIn(call: Door, email: string, password = PASSWORD): Promise<Tokens> {
  const answer = await answered(() =>
    call<Tokens>('/auth/login', { method: 'POST', body: { email, password } }),
  );
  expectDone(answer, `sign in ${email}`);
  return answer.body;
}

/** Registers and proves the address, with a kill in each of both. */
async function newcomer(killer: Killer, role: 'candidate' | 'recruiter', email: string, name: string) {
  const call = door(killer.house);
  const token = await killer.during(async () => {
    const answer = await call<Tokens>('/auth/register', {
      method: 'POST',
      body: { email, name, role, password: PASSWORD },
    });
    // Written, but the answer did not reach us.
    if (answer.status === 409) return (await signIn(call, email)).accessToken;
    expectDone(answer, 'register');
    return answer.body.accessToken;
  });
  const me = async () => (await answered(() => call<User>('/auth/me', { token }))).body;
  killer.promise(`${email} is registered and signed in`, async () => (await me()).id !== undefined);
  const link = (await answered(() => verificationToken(killer.house.url, email)))!;
  expect(link).not.toBeNull();
  await killer.during(async (attempt) => {
    if (attempt > 0 && (await me()).emailVerifiedAt) return;
    expectDone(await call('/auth/verify-email', { method: 'POST', body: { token: link } }), 'verify');
  });
  killer.promise(`${email} is verified`, async () => (await me()).emailVerifiedAt !== null);
  return { email, token, me };
}

async function uploadCv(killer: Killer, token: string, fileName: string): Promise<string> {
  const call = door(killer.house);
  const mine = async () =>
    (await call<Items<Cv>>('/cvs', { token })).body.items.filter((cv) => cv.fileName === fileName);
  const id = await killer.during(async (attempt) => {
    const known = attempt > 0 ? await mine() : [];
    if (known[0]) return known[0].id;
    const answer = await call<{ cv: Id }>('/auth/upload-resume', {
      method: 'POST',
      token,
      body: cvForm(fileName),
    });
    expect(answer.status).toBe(202);
    return answer.body.cv.id;
  });
  killer.promise(`${fileName} is kept, once, with its bytes`, async () => {
    const file = await fetch(`${killer.house.url}/cvs/${id}/file`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = (await file.arrayBuffer()).byteLength;
    const cvs = await answered(mine);
    return file.status === 200 && bytes > 0 && cvs.length === 1 && cvs[0]?.id === id;
  });
  return id;
}

async function readCv(killer: Killer, token: string, id: string): Promise<Cv> {
  const call = door(killer.house);
  let cv = {} as Cv;
  await until(
    'the CV is read',
    async () => {
      cv = (await answered(() => call<Cv>(`/cvs/${id}`, { token }))).body;
      return cv.status === 'ready';
    },
    { withinMs: LEASE_BACK_WITHIN_MS[killer.house.dialect] + 10_000 },
  );
  return cv;
}

const doubles = (keys: string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

/** What stands twice in a profile though it was said once. */
const doublesOf = (profile: Profile): string[] => [
  ...doubles(profile.experience.map((one) => `${one.employer}|${one.title}|${one.start}`)),
  ...doubles(profile.education.map((one) => `${one.institution}|${one.degree}|${one.start}`)),
  ...doubles(profile.skills.map((one) => one.name)),
  ...doubles(profile.languages.map((one) => one.name)),
];

async function acceptAll(killer: Killer, token: string, cv: Cv): Promise<void> {
  const call = door(killer.house);
  const accept = cv.facts.map((fact) => fact.id);
  expect(accept.length).toBeGreaterThan(8);
  const profile = await killer.during(async () => {
    const answer = await call<Profile>(`/cvs/${cv.id}/apply`, { method: 'POST', token, body: { accept } });
    expectDone(answer, 'accept');
    return answer.body;
  });
  const sizes = (one: Profile) => [one.experience, one.education, one.skills].map((part) => part.length);
  expect(sizes(profile).every((size) => size > 0)).toBe(true);
  killer.promise('the profile holds what was accepted, each once', async () => {
    const now = (await answered(() => call<Profile>('/auth/profile', { token }))).body;
    return String(sizes(now)) === String(sizes(profile)) && doublesOf(now).length === 0;
  });
}

async function openCompany(killer: Killer, person: { token: string; me: () => Promise<User> }, name: string) {
  const call = door(killer.house);
  const found = async () => (await person.me()).companies.filter((one) => one.name === name);
  await killer.during(async (attempt) => {
    if (attempt > 0 && (await found()).length > 0) return;
    expectDone(
      await call('/companies', { method: 'POST', token: person.token, body: { name } }),
      'open a company',
    );
  });
  killer.promise(`${name} stands once`, async () => (await found()).length === 1);
}

/** A recruiter's own postings; drafts have no route in REST. */
async function ownPostings(house: Guildhall, token: string, title: string): Promise<Posting[]> {
  const input = encodeURIComponent(JSON.stringify({}));
  const answer = await fetch(`${house.url}/trpc/postings.listOwn?input=${input}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (answer.status !== 200) throw new Unanswered(`own postings: ${answer.status}`);
  const { result } = (await answer.json()) as { result: { data: Items<Posting> } };
  return result.data.items.filter((one) => one.title === title);
}

const posting = (title: string) => ({
  title,
  description: 'You build the pipelines that tell our planners which trucks are late, and why. '.repeat(3),
  location: 'Berlin',
  remote: 'hybrid',
  pay: { min: 65_000_00, max: 82_000_00, currency: 'EUR', period: 'year' },
  skills: [{ name: 'Python' }, { name: 'SQL' }, { name: 'Airflow', required: false }],
});

async function publish(killer: Killer, token: string, admin: string, title: string): Promise<string> {
  const { house } = killer;
  const call = door(house);
  const id = await killer.during(async (attempt) => {
    const known = attempt > 0 ? await ownPostings(house, token, title) : [];
    if (known[0]) return known[0].id;
    const answer = await call<Posting>('/jobs', { method: 'POST', token, body: posting(title) });
    expectDone(answer, 'write a posting');
    return answer.body.id;
  });
  killer.promise(
    `${title} stands once`,
    async () => (await answered(() => ownPostings(house, token, title))).length === 1,
  );
  const status = async () => (await ownPostings(house, token, title))[0]?.status;
  await killer.during(async (attempt) => {
    if (attempt > 0 && (await status()) !== 'draft') return;
    expectDone(await call(`/jobs/${id}/submit`, { method: 'POST', token }), 'submit');
  });
  await killer.during(async (attempt) => {
    if (attempt > 0 && (await status()) === 'published') return;
    const body = { approved: true };
    expectDone(await call(`/admin/jobs/${id}/approve`, { method: 'PUT', token: admin, body }), 'approve');
  });
  killer.promise(
    `${title} is public`,
    async () => (await answered(() => call<Posting>(`/jobs/${id}`))).body.status === 'published',
  );
  return id;
}

async function applyOnce(killer: Killer, token: string, jobId: string): Promise<string> {
  const call = door(killer.house);
  const mine = async () =>
    (await call<Items<Application>>(`/applications?jobId=${jobId}`, { token })).body.items;
  const id = await killer.during(async () => {
    const answer = await call<Application>('/applications', { method: 'POST', token, body: { jobId } });
    if (answer.status === 409) return (await mine())[0]!.id;
    expect(answer.status).toBe(201);
    return answer.body.id;
  });
  killer.promise('there is one application', async () => {
    const all = await answered(mine);
    return all.length === 1 && all[0]?.id === id;
  });
  return id;
}

async function moveTo(killer: Killer, token: string, id: string, from: string, stage: string): Promise<void> {
  const call = door(killer.house);
  const history = async () =>
    (await call<Items<{ from: string | null; to: string }>>(`/applications/${id}/history`, { token })).body
      .items;
  await killer.during(async (attempt) => {
    if (attempt > 0 && (await history()).some((move) => move.to === stage)) return;
    const answer = await call(`/applications/${id}`, { method: 'PUT', token, body: { stage, from } });
    expectDone(answer, `move to ${stage}`);
  });
  killer.promise(`it was moved to ${stage} once`, async () => {
    const moves = await answered(history);
    return moves.filter((move) => move.to === stage).length === 1;
  });
}

const newsOf = async (call: Door, token: string): Promise<News[]> =>
  (await answered(() => call<Items<News>>('/notifications?limit=100', { token }))).body.items;

/** Waits for all news, then expects each once, in the app and by mail. */
async function expectTold(
  killer: Killer,
  person: { email: string; token: string },
  expected: string[],
): Promise<void> {
  const call = door(killer.house);
  const kinds = async () => (await newsOf(call, person.token)).map((one) => one.kind).sort();
  await until(
    `${person.email} is told of everything`,
    async () => (await kinds()).length >= expected.length,
    { withinMs: LEASE_BACK_WITHIN_MS[killer.house.dialect] + 10_000, everyMs: 100 },
  );
  // What would come a second time has had its chance.
  await sleep(1_500);
  expect(await kinds()).toEqual([...expected].sort());
  const mails = await outbox(killer.house.url, person.email);
  const verifications = mails.filter((mail) => mail.text.includes('/verify?'));
  expect(verifications).toHaveLength(1);
  expect(mails).toHaveLength(expected.length + 1);
}

async function journey(killer: Killer): Promise<void> {
  const call = door(killer.house);
  const admin = (await signIn(call, 'admin@demo.test', 'guildhall-demo')).accessToken;
  const mark = String(killer.random.seed);
  const maya = await newcomer(killer, 'candidate', `maya-${mark}@people.test`, 'Maya Lindqvist');
  const cvId = await uploadCv(killer, maya.token, 'data-engineer.pdf');
  const katrin = await newcomer(killer, 'recruiter', `katrin-${mark}@people.test`, 'Katrin Ahlers');
  await openCompany(killer, katrin, `Wendt ${mark}`);
  const title = `Pipeline engineer ${mark}`;
  const jobId = await publish(killer, katrin.token, admin, title);
  const cv = await readCv(killer, maya.token, cvId);
  await acceptAll(killer, maya.token, cv);
  const found = await killer.during(() => call<Items<Id>>('/jobs?q=pipeline&remote=hybrid&sort=date'));
  expect(found.body.items.map((one) => one.id)).toContain(jobId);
  const id = await applyOnce(killer, maya.token, jobId);
  await moveTo(killer, katrin.token, id, 'applied', 'reviewed');
  await moveTo(killer, katrin.token, id, 'reviewed', 'interview_scheduled');
  const seen = await call<Application>(`/applications/${id}`, { token: maya.token });
  expect(seen.body.stage).toBe('interview_scheduled');
  await expectTold(killer, maya, ['cv_ready', 'application_sent', 'application_moved', 'application_moved']);
  await expectTold(killer, katrin, ['posting_published', 'application_received']);
  const told = (await newsOf(call, admin)).filter((one) => one.subject.id === jobId);
  expect(told.map((one) => one.kind)).toEqual(['posting_submitted']);
}

/** The long CV is being read when the server dies: how long after the next start, and after that was ready, is it done? */
async function interruptedReading(killer: Killer): Promise<{ startMs: number; readyMs: number }> {
  const { house } = killer;
  const call = door(house);
  const email = `reader-${killer.random.seed}@people.test`;
  const body = { email, name: 'Layla Haddad', role: 'candidate', password: PASSWORD };
  const { accessToken: token } = (await call<Tokens>('/auth/register', { method: 'POST', body })).body;
  const form = cvForm('forty-pages.pdf');
  const { cv } = (await call<{ cv: Id }>('/auth/upload-resume', { method: 'POST', token, body: form })).body;
  const status = async () => (await answered(() => call<Cv>(`/cvs/${cv.id}`, { token }))).body.status;
  await until('the reading has begun', async () => (await status()) !== 'queued', { everyMs: 2 });
  await house.kill();
  await house.start();
  const readyAt = Date.now();
  await until('the reading is done', async () => (await status()) === 'ready', {
    withinMs: LEASE_BACK_WITHIN_MS[house.dialect] + 5_000,
    everyMs: 10,
  });
  const doneAt = Date.now();
  return { startMs: doneAt - house.startedAt(), readyMs: doneAt - readyAt };
}

describe.each(dialects)('a server on %s that is killed again and again', (dialect) => {
  it('keeps what it answered for, and does nothing twice', async () => {
    const random = chance();
    console.log(`${dialect}: E2E_SEED=${random.seed}`);
    const house = await startGuildhall({ dialect, env: { DEMO: '1' }, from: await demoTown(dialect) });
    const killer = new Killer(house, random);
    try {
      await journey(killer);
      expect(killer.kills).toBeGreaterThanOrEqual(12);
      console.log(`${dialect}: ${killer.kills} kills`);
    } catch (error) {
      console.log(
        house
          .log()
          .split('\n')
          .filter((line) => /"(error|warn)"/.test(line))
          .slice(-40)
          .join('\n'),
      );
      throw error;
    } finally {
      await house.remove();
    }
  }, 240_000);

  it('takes an interrupted reading up again', async () => {
    const house = await startGuildhall({ dialect, env: { DEMO: '1' }, from: await demoTown(dialect) });
    try {
      const measured: number[] = [];
      // The soonest of three: what else the machine does at the moment is not ours.
      for (let i = 0; i < 3 && !measured.some((ms) => ms < LEASE_BACK_WITHIN_MS[dialect]); i++) {
        const { startMs, readyMs } = await interruptedReading(new Killer(house, chance()));
        measured.push(readyMs);
        console.log(
          `${dialect}: an interrupted reading was done ${startMs} ms after the start, ${readyMs} ms after it was ready`,
        );
      }
      // How long starting takes depends on the machine, and is the bench's to measure.
      expect(Math.min(...measured)).toBeLessThan(LEASE_BACK_WITHIN_MS[dialect]);
    } finally {
      await house.remove();
    }
  }, 240_000);
});
