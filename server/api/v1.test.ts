import { beforeAll, describe, expect, it } from 'vitest';
import { unsubscribeToken } from '#server/features/alerts/index.ts';
import { type TestHttp, testHttp } from '#server/http/testing.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import { openApi } from './openapi.ts';
import { v1 } from './v1.ts';

let town: TestHouse;
let app: TestHttp;
let katrin: Person;

type Options = { method?: string; token?: string; body?: unknown; headers?: Record<string, string> };

async function rest(path: string, { method = 'GET', token, body, headers = {} }: Options = {}) {
  const response = await app.request(`http://127.0.0.1:3000/api/v1${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}

const register = async (role: 'candidate' | 'recruiter', email: string) =>
  rest('/auth/register', {
    method: 'POST',
    body: { email, password: 'correct horse battery', name: 'Mira Adeyemi', role },
  });

beforeAll(async () => {
  town = await testHouse();
  app = testHttp(town.house);
  katrin = await town.person('recruiter', 'Katrin Ahlers');
  await katrin.call.companies.create({ name: 'Nordlicht Netz' });
});

describe('registering by REST', () => {
  it('answers with the person and tokens, and the mail proves the address once', async () => {
    const { status, json } = await register('candidate', 'First@People.test');
    expect(status).toBe(201);
    expect(json).toMatchObject({
      user: { email: 'First@People.test', emailVerifiedAt: null },
      expiresIn: 900,
    });
    const mail = await app.request(
      'http://127.0.0.1:3000/dev/outbox?to=First@People.test',
      {},
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    );
    const { items } = (await mail.json()) as {
      items: Array<{ text: string; html: string; subject: string }>;
    };
    expect(items).toHaveLength(1);
    const token = /token=([\w-]+)/.exec(items[0]!.text)![1];
    const verify = () => rest('/auth/verify-email', { method: 'POST', body: { token } });
    expect((await verify()).status).toBe(200);
    expect(await verify()).toMatchObject({
      status: 400,
      json: { code: 'invalid', key: 'account.link_spent' },
    });
  });

  it('knows an address whatever its case', async () => {
    expect((await register('candidate', 'FIRST@people.TEST')).status).toBe(409);
  });

  it('answers a bad input with a problem for each field, and a request id', async () => {
    const { status, headers, json } = await rest('/auth/register', {
      method: 'POST',
      body: { email: 'no', role: 'king' },
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(json.requestId).toBe(headers.get('x-request-id'));
    expect(json.errors.map((one: { field: string }) => one.field).sort()).toEqual([
      'email',
      'name',
      'password',
      'role',
    ]);
  });

  it('answers broken JSON and other types with 400', async () => {
    const broken = await app.request('http://127.0.0.1:3000/api/v1/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":',
    });
    expect(broken.status).toBe(400);
    const form = await app.request('http://127.0.0.1:3000/api/v1/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(form.status).toBe(400);
  });
});

describe('tokens', () => {
  it('rotate, and a stolen one ends the family and is told', async () => {
    const { json } = await register('candidate', 'rotating@people.test');
    const refresh = (refreshToken: string) =>
      rest('/auth/refresh', { method: 'POST', body: { refreshToken } });
    const second = await refresh(json.refreshToken);
    expect(second.status).toBe(200);
    expect((await refresh(json.refreshToken)).status).toBe(401);
    expect((await refresh(second.json.refreshToken)).status).toBe(401);
    expect((await rest('/auth/me', { token: second.json.accessToken })).status).toBe(401);
    await town.settle();
    const again = await rest('/auth/login', {
      method: 'POST',
      body: { email: 'rotating@people.test', password: 'correct horse battery' },
    });
    const news = await rest('/notifications', { token: again.json.accessToken });
    expect(news.json.items[0]).toMatchObject({ kind: 'session_stolen' });
    expect(news.json.items[0].text).not.toContain('notification.');
  });

  it('stop working at sign-out', async () => {
    const { json } = await register('candidate', 'leaving@people.test');
    const token = json.accessToken;
    expect((await rest('/auth/logout', { method: 'POST', token })).status).toBe(200);
    expect((await rest('/auth/me', { token })).status).toBe(401);
    expect(
      (await rest('/auth/refresh', { method: 'POST', body: { refreshToken: json.refreshToken } })).status,
    ).toBe(401);
  });
});

describe('the profile by REST', () => {
  it('takes parts in, changes them and lets them go', async () => {
    const { json } = await register('candidate', 'parts@people.test');
    const token = json.accessToken;
    await rest('/auth/profile', {
      method: 'PUT',
      token,
      body: { headline: 'Data engineer', location: 'Hamburg' },
    });
    const role = await rest('/auth/experience', {
      method: 'POST',
      token,
      body: { employer: 'Wendt Analytik', title: 'Analytics engineer', start: '2022-03', current: true },
    });
    expect(role).toMatchObject({ status: 201, json: { current: true, end: null, start: '2022-03' } });
    const skill = await rest('/auth/skills', { method: 'POST', token, body: { name: 'k8s', level: 3 } });
    expect(skill.json.skillId).toBe('skl_kubernetes');
    const changed = await rest(`/auth/skills/${skill.json.id}`, {
      method: 'PUT',
      token,
      body: { name: 'k8s', level: 4 },
    });
    expect(changed.json.level).toBe(4);
    expect((await rest(`/auth/skills/${skill.json.id}`, { method: 'DELETE', token })).status).toBe(204);
    expect((await rest(`/auth/skills/${skill.json.id}`, { method: 'DELETE', token })).status).toBe(404);
    const profile = await rest('/auth/profile/', { token });
    expect(profile.json).toMatchObject({
      headline: 'Data engineer',
      skills: [],
      experience: [{ title: 'Analytics engineer' }],
    });
  });

  it('refuses a role that ends before it began, naming the field', async () => {
    const { json } = await register('candidate', 'backwards@people.test');
    const body = { employer: 'A', title: 'B', start: '2022', end: '2020-01' };
    const answer = await rest('/auth/experience', { method: 'POST', token: json.accessToken, body });
    expect(answer).toMatchObject({
      status: 400,
      json: { errors: [{ field: 'end', code: 'invalid.end_before_start' }] },
    });
  });
});

describe('two clients that change the same part', () => {
  const parts = [
    ['experience', { employer: 'Wendt', title: 'Analyst' }, { employer: 'Wendt', title: 'Lead' }],
    ['education', { institution: 'Kiel' }, { institution: 'Bremen' }],
    ['skills', { name: 'SQL', level: 2 }, { name: 'SQL', level: 4 }],
  ] as const;

  it.each(parts)(
    'of %s: the second learns that it saw an old one, and nothing is lost',
    async (name, first, second) => {
      const { json } = await register('candidate', `etag-${name}@people.test`);
      const token = json.accessToken;
      const made = await rest(`/auth/${name}`, { method: 'POST', token, body: first });
      const path = `/auth/${name}/${made.json.id}`;
      const seen = (await rest(path, { token })).headers.get('etag')!;
      expect(made.headers.get('etag')).toBe(seen);
      const change = (ifMatch: string, method = 'PUT') =>
        rest(path, {
          method,
          token,
          ...(method === 'PUT' && { body: second }),
          headers: { 'if-match': ifMatch },
        });
      const changed = await change(`"other", ${seen}`);
      expect(changed.status).toBe(200);
      expect((await rest(path, { token, headers: { 'if-none-match': seen } })).status).toBe(200);
      const fresh = changed.headers.get('etag')!;
      expect((await rest(path, { token, headers: { 'if-none-match': fresh } })).status).toBe(304);
      expect(await change(seen)).toMatchObject({
        status: 412,
        json: { code: 'conflict', key: 'error.changed_meanwhile' },
      });
      expect((await change(seen, 'DELETE')).status).toBe(412);
      expect((await change('*')).status).toBe(200);
      expect((await change(fresh, 'DELETE')).status).toBe(204);
      expect((await change('*', 'DELETE')).status).toBe(404);
    },
  );

  it('at the same moment: one of them is done, the other is told', async () => {
    const { json } = await register('candidate', 'etag-race@people.test');
    const token = json.accessToken;
    const skill = await rest('/auth/skills', { method: 'POST', token, body: { name: 'SQL', level: 1 } });
    const headers = { 'if-match': skill.headers.get('etag')! };
    const answers = await Promise.all(
      ([2, 3, 4] as const).map((level) =>
        rest(`/auth/skills/${skill.json.id}`, {
          method: 'PUT',
          token,
          headers,
          body: { name: 'SQL', level },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('of the profile itself, which without a condition takes the last word', async () => {
    const { json } = await register('candidate', 'etag-profile@people.test');
    const token = json.accessToken;
    const headers = { 'if-match': (await rest('/auth/profile', { token })).headers.get('etag')! };
    const change = (headline: string, more: object = {}) =>
      rest('/auth/profile', { method: 'PUT', token, body: { headline }, ...more });
    expect((await change('First', { headers })).status).toBe(200);
    expect((await change('Second', { headers })).status).toBe(412);
    expect((await change('Third')).json.headline).toBe('Third');
  });

  it('find in the document which headers to send', () => {
    const { paths } = openApi('http://x') as unknown as {
      paths: Record<string, Record<string, { parameters: Array<{ name: string }> }>>;
    };
    const names = (method: string) => paths['/auth/skills/{id}']![method]!.parameters.map(({ name }) => name);
    expect([names('get'), names('put'), names('delete')]).toEqual([
      ['id', 'If-None-Match'],
      ['id', 'If-Match'],
      ['id', 'If-Match'],
    ]);
    expect(JSON.stringify(paths)).not.toContain('ifMatch');
  });
});

describe('jobs by REST', () => {
  it('go from draft over approval to the public, and are gone when they close', async () => {
    const admin = await town.person('admin');
    const draft = await katrin.call.postings.create({
      title: 'Nurse, night shift',
      skills: [{ name: 'Patient care' }],
    });
    expect((await rest(`/jobs/${draft.id}`)).status).toBe(404);
    await expect(katrin.call.postings.submit({ id: draft.id })).rejects.toMatchObject({
      cause: { key: 'posting.gates_shut' },
    });
    await katrin.call.postings.change({
      id: draft.id,
      description: 'You look after eighteen patients with two colleagues. '.repeat(3),
      location: 'Hamburg',
      pay: { min: 20_00, max: 26_00, currency: 'EUR', period: 'hour' },
    });
    await katrin.call.postings.submit({ id: draft.id });
    await admin.call.admin.decidePosting({ id: draft.id, approved: true });
    const open = await rest(`/jobs/${draft.id}`);
    expect(open).toMatchObject({
      status: 200,
      json: { status: 'published', deniedReason: null, applications: null },
    });
    const found = await rest('/jobs?q=nurse&location=hamburg&salaryMin=4000000&remote=on_site,hybrid');
    expect(found.json).toMatchObject({ total: 1, next: null, items: [{ id: draft.id }] });
    expect((await rest('/jobs/search?q=nurze')).json).toMatchObject({ total: 0, suggest: 'nurse' });
    await katrin.call.postings.close({ id: draft.id, outcome: 'filled' });
    expect((await rest(`/jobs/${draft.id}`)).status).toBe(410);
    expect((await rest('/jobs?q=nurse')).json.total).toBe(0);
  });
});

describe('a CV by REST', () => {
  const upload = (token: string, bytes: Uint8Array | string, name: string) => {
    const form = new FormData();
    form.set('file', new File([bytes as BlobPart], name));
    return rest('/auth/upload-resume', { method: 'POST', token, body: form });
  };

  it('is taken in, read, and accepted with its lines', async () => {
    const { json } = await register('candidate', 'cv@people.test');
    const token = json.accessToken;
    const text =
      'Mira Adeyemi\nmira@posteo.example\n\nExperience\n\nAnalytics Engineer, Wendt Analytik GmbH\n03/2022 - Present\n\nSkills\nPython, SQL, dbt\n';
    const taken = await upload(token, text, 'mira.txt');
    expect(taken).toMatchObject({ status: 202, json: { cv: { status: 'queued' } } });
    await town.settle();
    const { json: cv } = await rest(`/cvs/${taken.json.cv.id}`, { token });
    expect(cv.status).toBe('ready');
    const page = await rest(`/cvs/${cv.id}/pages/1`, { token });
    for (const fact of cv.facts)
      expect(page.json.text.slice(fact.source.start, fact.source.end)).toBe(fact.source.text);
    const accept = cv.facts.map((fact: { id: string }) => fact.id);
    const profile = await rest(`/cvs/${cv.id}/apply`, { method: 'POST', token, body: { accept } });
    expect(profile.json.experience[0]).toMatchObject({ employer: 'Wendt Analytik GmbH', current: true });
    expect(profile.json.experience[0].sources.title.text).toContain('Analytics Engineer');
    const undone = await rest(`/cvs/${cv.id}/undo`, { method: 'POST', token });
    expect(undone.json).toMatchObject({ experience: [], skills: [] });
  });

  it('is refused with what is wrong, and nothing is kept', async () => {
    const { json } = await register('candidate', 'bad-cv@people.test');
    const token = json.accessToken;
    expect(await upload(token, '', 'empty.pdf')).toMatchObject({ status: 400, json: { key: 'cv.empty' } });
    expect(
      await upload(token, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'cv.pdf'),
    ).toMatchObject({ status: 415 });
    expect(await upload(token, new Uint8Array(11 * 1024 * 1024), 'large.pdf')).toMatchObject({ status: 413 });
    expect((await rest('/cvs', { token })).json.items).toEqual([]);
  });

  it('is for its owner alone', async () => {
    const [owner, other] = [
      await register('candidate', 'owner@people.test'),
      await register('candidate', 'other@people.test'),
    ];
    const taken = await upload(owner.json.accessToken, 'Name\nname@example.org\n\nSkills\nSQL', 'cv.txt');
    const { id } = taken.json.cv;
    const token = other.json.accessToken;
    expect((await rest(`/cvs/${id}`, { token })).status).toBe(404);
    expect((await rest(`/cvs/${id}/apply`, { method: 'POST', token, body: { accept: [] } })).status).toBe(
      404,
    );
    expect((await rest(`/cvs/${id}`, { method: 'DELETE', token })).status).toBe(404);
    const file = await app.request(`http://127.0.0.1:3000/cvs/${id}/file`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(file.status).toBe(404);
  });
});

describe('the doors', () => {
  it('refuse what another site sends with a cookie', async () => {
    const headers = { cookie: 'session=x', origin: 'https://evil.example' };
    expect((await rest('/auth/logout', { method: 'POST', headers })).status).toBe(403);
    const bare = await rest('/auth/logout', { method: 'POST', headers: { cookie: 'session=x' } });
    expect(bare.status).toBe(403);
    const ours = await rest('/auth/logout', {
      method: 'POST',
      headers: { cookie: 'session=x', origin: 'http://127.0.0.1:3000' },
    });
    expect(ours.status).toBe(401);
  });

  it('describe themselves: every row stands in the OpenAPI document', () => {
    const { paths } = openApi('http://127.0.0.1:3000');
    for (const row of v1) expect(paths[row.path]?.[row.method.toLowerCase()]).toBeDefined();
  });

  it('answer unknown paths with a problem', async () => {
    expect(await rest('/nothing')).toMatchObject({ status: 404, json: { code: 'not_found' } });
  });
});

describe('alerts by REST', () => {
  it('are saved, listed, changed and removed', async () => {
    const { json: mira } = await register('candidate', 'alerts@people.test');
    const token = mira.accessToken;
    const saved = await rest('/alerts', {
      method: 'POST',
      token,
      body: { name: 'Nurse', search: { q: 'nurse', jobType: 'part_time,contract' }, frequency: 'weekly' },
    });
    expect(saved).toMatchObject({
      status: 201,
      json: {
        name: 'Nurse',
        search: { jobType: ['part_time', 'contract'] },
        hour: 8,
        weekday: 1,
        zone: 'UTC',
      },
    });
    const path = `/alerts/${saved.json.id}`;
    expect((await rest('/alerts', { token })).json).toEqual({ items: [saved.json], next: null });
    expect((await rest(path, { token })).json).toEqual(saved.json);
    const paused = await rest(path, { method: 'PUT', token, body: { active: false } });
    expect(paused.json.dueAt).toBeNull();
    expect((await rest('/alerts/preview?q=nurse', { token })).json).toMatchObject({ count: 0, over: false });
    expect((await rest('/alerts/notifications', { token })).json).toEqual({ items: [], next: null });
    expect((await rest(`${path}/jobs`, { token })).json).toEqual({ items: [], next: null });
    expect((await rest(path, { method: 'DELETE', token })).status).toBe(204);
    expect((await rest(path, { token })).status).toBe(404);
  });

  it('are ended by a mail client, which sends a form of another site without a sign-in', async () => {
    const { json: mira } = await register('candidate', 'unsubscribe@people.test');
    const token = mira.accessToken;
    const { json: alert } = await rest('/alerts', {
      method: 'POST',
      token,
      body: { name: 'All', search: {} },
    });
    const oneClick = (seal: string) =>
      app.request(`http://127.0.0.1:3000/api/v1/alerts/unsubscribe?token=${encodeURIComponent(seal)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
        body: 'List-Unsubscribe=One-Click',
      });
    expect((await oneClick(`${alert.id}.guessed`)).status).toBe(400);
    expect((await rest(`/alerts/${alert.id}`, { token })).json.pausedAt).toBeNull();
    expect((await oneClick(unsubscribeToken(town.house, alert.id))).status).toBe(204);
    expect((await rest(`/alerts/${alert.id}`, { token })).json.pausedAt).not.toBeNull();
  });
});

describe('companies by REST', () => {
  it('are chosen by what a query says, followed, and followed no more', async () => {
    const { json: mira } = await register('candidate', 'follower@people.test');
    const token = mira.accessToken;
    const { json: list } = await rest('/companies?q=nordlicht&sort=open&size=1-10,11-50&hiring=false');
    expect(list).toMatchObject({ items: [], total: 0, facets: { hiring: 0 } });
    const { json: named } = await rest('/companies?q=nordlicht');
    const [company] = named.items;
    const path = `/companies/${company.id}`;
    expect((await rest(`${path}/follow`, { method: 'POST' })).status).toBe(401);
    expect((await rest(`${path}/follow`, { method: 'POST', token })).json.followedAt).not.toBeNull();
    expect((await rest('/following', { token })).json.items).toMatchObject([{ company: { id: company.id } }]);
    expect((await rest(`${path}/follow`, { method: 'DELETE', token })).status).toBe(204);
    expect((await rest('/following', { token })).json).toEqual({ items: [], next: null });
    expect((await rest(`${path}/insights`)).json).toMatchObject({ answered: { n: 0, share: null } });
    expect((await rest(`${path}/similar`)).json).toEqual([]);
    expect((await rest(`${path}/domain`, { token })).status).toBe(403);
  });
});
