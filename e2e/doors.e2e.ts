import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { cvForm, rest, verificationToken } from './rest.ts';
import { bootFails, type Guildhall, sleep, startGuildhall, until } from './server.ts';
import { multipart, upgrade, wire, zeros } from './wire.ts';

/** Attacks on the running, built server, from outside: what a stranger on the network or on the web would try. */

const DEMO = 'guildhall-demo';
const PASSWORD = 'a long enough password';
const SECRET = 'a secret of at least thirty-two characters';

let house: Guildhall;
const ours = () => ({ origin: house.url });
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

/** Signs a browser in by the page; answers with its cookie. */
async function browserOf(email: string, password: string, cookie?: string): Promise<string> {
  const answer = await wire(house.port, '/sign-in', {
    method: 'POST',
    headers: { ...asForm, ...ours(), ...(cookie && { cookie }) },
    body: form({ email, password }),
  });
  expect(answer.status).toBe(302);
  return answer.cookies.find((one) => one.startsWith('session='))!.split(';')[0]!;
}

type Tokens = { accessToken: string; user: { id: string; companies: Array<{ id: string }> } };

async function tokensOf(email: string, password = DEMO): Promise<Tokens> {
  return (await rest<Tokens>(house.url, '/auth/login', { method: 'POST', body: { email, password } })).body;
}

async function newcomer(role: 'candidate' | 'recruiter', email: string): Promise<Tokens> {
  const body = { email, role, name: 'Some Body', password: PASSWORD };
  const { body: tokens } = await rest<Tokens>(house.url, '/auth/register', { method: 'POST', body });
  const token = await verificationToken(house.url, email);
  await rest(house.url, '/auth/verify-email', { method: 'POST', body: { token } });
  return tokens;
}

/** What lies in the folder of kept files. */
const keptFiles = (): string[] =>
  readdirSync(house.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(guildhall\.db|server\.|secret)/.test(entry.name))
    .map((entry) => entry.name);

beforeAll(async () => {
  house = await startGuildhall({ dialect: 'sqlite', env: { DEMO: '1' } });
});
afterAll(() => house.remove());

describe('another site that acts with a visitor’s cookie', () => {
  const attacks: Array<[string, string, string]> = [
    ['POST', '/sign-out', asForm['content-type']],
    ['POST', '/api/v1/auth/logout', 'application/json'],
    ['PUT', '/api/v1/auth/profile', 'application/json'],
    ['POST', '/trpc/accounts.signOut', 'application/json'],
    ['POST', '/profile/cv', 'multipart/form-data; boundary=x'],
    ['POST', '/settings.data', asForm['content-type']],
  ];
  const disguises: Record<string, Record<string, string>> = {
    'without Origin': {},
    'from a foreign Origin': { origin: 'https://evil.example' },
    'from a null Origin': { origin: 'null' },
    'from another port of this machine': { origin: 'http://127.0.0.1:1' },
    'across sites': { 'sec-fetch-site': 'cross-site' },
    'from a sibling site': { 'sec-fetch-site': 'same-site', origin: 'https://evil.example' },
    'typed by the user': { 'sec-fetch-site': 'none' },
  };

  it.each(Object.entries(disguises))('is refused %s, whatever it sends', async (_, headers) => {
    const cookie = await browserOf('candidate@demo.test', DEMO);
    for (const [method, path, type] of attacks) {
      const answer = await wire(house.port, path, {
        method,
        headers: { cookie, 'content-type': type, ...headers },
        body: type.includes('json') ? '{}' : '',
      });
      expect(answer.status, `${method} ${path}`).toBe(403);
    }
    const me = await wire(house.port, '/api/v1/auth/me', { headers: { cookie } });
    expect(me.status).toBe(200);
  });

  it('cannot sign a visitor in as somebody else', async () => {
    const answer = await wire(house.port, '/sign-in', {
      method: 'POST',
      headers: { ...asForm, origin: 'https://evil.example' },
      body: form({ email: 'recruiter@demo.test', password: DEMO }),
    });
    expect(answer.status).toBe(403);
    expect(answer.cookies).toEqual([]);
  });

  it('can send no JSON in disguise of a form to REST', async () => {
    const answer = await wire(house.port, '/api/v1/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
      body: JSON.stringify({ email: 'recruiter@demo.test', password: DEMO }),
    });
    expect(answer.status).toBe(400);
  });

  it('opens no WebSocket', async () => {
    const cookie = await browserOf('candidate@demo.test', DEMO);
    const to = (headers: Record<string, string>) => upgrade(house.port, '/trpc', { cookie, ...headers });
    expect(await to({ origin: 'https://evil.example' })).toBe(403);
    expect(await to({ origin: 'null' })).toBe(403);
    expect(await to({})).toBe(403);
    expect(await to(ours())).toBe(101);
  });

  it('finds no other WebSocket, and is not left waiting', async () => {
    expect([0, 404]).toContain(await upgrade(house.port, '/elsewhere', ours()));
  });

  it('cannot come in by a name of its own that leads to this machine', async () => {
    const headers = { host: `evil.example:${house.port}`, 'sec-fetch-site': 'same-origin' };
    const outbox = await wire(house.port, '/dev/outbox', { headers });
    expect(outbox.status).toBeGreaterThanOrEqual(400);
    const page = await wire(house.port, '/sign-in', { headers });
    expect(page.text).not.toContain('evil.example');
    const answer = await wire(house.port, '/sign-in', {
      method: 'POST',
      headers: { ...headers, ...asForm, origin: `http://evil.example:${house.port}` },
      body: form({ email: 'admin@demo.test', password: DEMO }),
    });
    expect(answer.cookies).toEqual([]);
  });
});

describe('a session', () => {
  it('is a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await wire(house.port, '/sign-in', {
      method: 'POST',
      headers: { ...asForm, ...ours() },
      body: form({ email: 'candidate@demo.test', password: DEMO }),
    });
    const cookie = answer.cookies.find((one) => one.startsWith('session='))!;
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\//i);
    expect(cookie).not.toMatch(/; Domain=/i);
  });

  it('is never one that somebody else chose', async () => {
    const planted = `session=${'a'.repeat(43)}`;
    const cookie = await browserOf('candidate@demo.test', DEMO, planted);
    expect(cookie).not.toBe(planted);
    const me = (with_: string) => wire(house.port, '/api/v1/auth/me', { headers: { cookie: with_ } });
    expect((await me(planted)).status).toBe(401);
    expect((await me(cookie)).status).toBe(200);
  });

  it('ends when the same browser signs in again', async () => {
    const first = await browserOf('candidate@demo.test', DEMO);
    const second = await browserOf('candidate@demo.test', DEMO, first);
    expect(second).not.toBe(first);
    const answer = await wire(house.port, '/api/v1/auth/me', { headers: { cookie: first } });
    expect(answer.status).toBe(401);
  });

  it('closes its WebSocket when it ends', async () => {
    const cookie = await browserOf('candidate@demo.test', DEMO);
    const socket = new WebSocket(`ws://127.0.0.1:${house.port}/trpc`, { headers: { cookie, ...ours() } });
    await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
    const method = { id: 1, method: 'subscription', params: { path: 'notifications.live', input: null } };
    const heard: string[] = [];
    socket.on('message', (data) => heard.push(String(data)));
    socket.send(JSON.stringify(method));
    await until('the subscription stands', () => heard.some((one) => one.includes('started')));
    const out = await wire(house.port, '/api/v1/auth/logout', {
      method: 'POST',
      headers: { cookie, ...ours() },
    });
    expect(out.status).toBe(200);
    await until('the socket is closed', () => socket.readyState === WebSocket.CLOSED, { withinMs: 5_000 });
  });

  it('does nothing by WebSocket that changes things', async () => {
    const cookie = await browserOf('candidate@demo.test', DEMO);
    const socket = new WebSocket(`ws://127.0.0.1:${house.port}/trpc`, { headers: { cookie, ...ours() } });
    await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
    const heard: string[] = [];
    socket.on('message', (data) => heard.push(String(data)));
    const params = { path: 'accounts.change', input: { name: 'Changed' } };
    socket.send(JSON.stringify({ id: 1, method: 'mutation', params }));
    await until('it is answered', () => heard.length > 0);
    socket.terminate();
    expect(heard.join()).toContain('"error"');
  });
});

describe('a page', () => {
  it('carries a policy with a nonce that is fresh each time and on every script', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/jobs', '/sign-in', '/register', '/nowhere', '/api/docs', '/'])
      nonces.add(await nonceOf(path));
    expect(nonces.size).toBe(7);
  });

  async function nonceOf(path: string): Promise<string> {
    const { headers, text } = await wire(house.port, path, { headers: { accept: 'text/html' } });
    const policy = String(headers['content-security-policy']);
    const nonce = /script-src 'nonce-([^']{20,})' 'strict-dynamic'/.exec(policy)?.[1];
    expect(nonce, `${path}: ${policy}`).toBeDefined();
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(/script-src[^;]*unsafe/.test(policy)).toBe(false);
    for (const [script] of text.matchAll(/<script[^>]*>/g))
      expect(script, path).toContain(`nonce="${nonce}"`);
    return nonce!;
  }

  it('and every other answer says what browsers may not guess', async () => {
    for (const path of ['/', '/api/v1/jobs', '/health/live', '/favicon.ico', '/nowhere', '/trpc/nothing']) {
      const { headers } = await wire(house.port, path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['x-frame-options'], path).toBe('DENY');
      expect(headers['x-request-id'], path).toBeDefined();
    }
  });

  it('repeats no header or id of the caller that is not plain', async () => {
    const { headers } = await wire(house.port, '/health/live', {
      headers: { 'x-request-id': '<script>alert(1)</script>' },
    });
    expect(headers['x-request-id']).not.toContain('script');
  });
});

describe('a body that is too large', () => {
  const MB = 1024 * 1024;

  it('is refused at once when it says so, and nothing of it is kept', async () => {
    const { accessToken } = await tokensOf('candidate@demo.test');
    const before = keptFiles().length;
    const { body, type } = multipart('big.pdf', new Uint8Array(50 * MB));
    const started = performance.now();
    const answer = await wire(house.port, '/api/v1/auth/upload-resume', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': type,
        'content-length': body.length,
      },
      body,
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'invalid', status: 413 });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(keptFiles()).toHaveLength(before);
  });

  it('is refused when it says nothing and goes on and on', async () => {
    const { accessToken } = await tokensOf('candidate@demo.test');
    const before = keptFiles().length;
    const answer = await wire(house.port, '/api/v1/auth/upload-resume', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': multipart('x', new Uint8Array()).type,
      },
      chunks: zeros(60, MB),
    });
    expect(answer.status).toBe(413);
    expect(keptFiles()).toHaveLength(before);
  });

  it.each(['/api/v1/auth/login', '/sign-in', '/trpc/accounts.signIn'])('is refused at %s', async (path) => {
    const send = { method: 'POST', headers: { 'content-type': 'application/json', ...ours() } };
    expect((await wire(house.port, path, { ...send, chunks: zeros(30, 100_000) })).status).toBe(413);
  });

  it('leaves the server well', async () => {
    expect((await wire(house.port, '/health/ready')).status).toBe(200);
    const body = { email: 'nobody@people.test', password: 'x' };
    expect((await rest(house.url, '/auth/login', { method: 'POST', body })).status).toBe(401);
  });
});

describe('a path', () => {
  it.each([
    '/../package.json',
    '/assets/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5c..%5cpackage.json',
    '/assets/%252e%252e/%252e%252e/package.json',
    '/....//....//package.json',
    '//package.json',
    '/%00/package.json',
    '/%ff.js',
    '/assets/%c0%ae%c0%ae/package.json',
    '/../server/index.js',
  ])('%s leads out of the folder of files to nothing', async (path) => {
    const { status, text } = await wire(house.port, path);
    expect(text).not.toContain('"dependencies"');
    expect(text).not.toContain('createRequestHandler');
    expect([400, 404]).toContain(status);
  });
});

describe('what a proxy may say', () => {
  it('is not believed of anyone else', async () => {
    const strict = await startGuildhall({ dialect: 'sqlite', env: { DEMO: '0', LIMITS: 'on' } });
    try {
      const tries = [];
      for (let i = 0; i < 11; i += 1)
        tries.push(
          await rest(strict.url, '/auth/login', {
            method: 'POST',
            headers: { 'x-forwarded-for': `203.0.113.${i}`, 'fly-client-ip': `203.0.113.${i}` },
            body: { email: 'victim@people.test', password: `guess ${i}` },
          }),
        );
      expect(tries.map((one) => one.status)).toEqual([...Array(10).fill(401), 429]);
      expect(Number(tries.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await strict.remove();
    }
  });

  it('is believed where it was configured: mail is shown to this machine only', async () => {
    const proxied = await startGuildhall({
      dialect: 'sqlite',
      env: { DEMO: '0', TRUSTED_PROXY: 'forwarded' },
    });
    try {
      const from = async (address: string) =>
        (await wire(proxied.port, '/dev/outbox', { headers: { 'x-forwarded-for': address } })).status;
      expect(await from('203.0.113.7')).toBe(404);
      expect(await from('127.0.0.1, 203.0.113.7')).toBe(404);
      expect(await from('203.0.113.7, 127.0.0.1')).toBe(200);
    } finally {
      await proxied.remove();
    }
  });

  it('about the host changes no link', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    for (const path of ['/', '/api/v1/openapi.json', '/jobs', '/home']) {
      const { text, headers: got } = await wire(house.port, path, { headers });
      expect(text + String(got.location)).not.toContain('evil.example');
    }
  });
});

describe('somebody else’s things', () => {
  let stranger: Tokens;
  let rival: Tokens;
  const ids: Record<'cv' | 'app' | 'draft' | 'skill' | 'news' | 'company', string> = {} as never;

  beforeAll(async () => {
    const owner = await newcomer('candidate', 'owner@people.test');
    const katrin = await newcomer('recruiter', 'katrin@people.test');
    stranger = await newcomer('candidate', 'stranger@people.test');
    rival = await newcomer('recruiter', 'rival@people.test');
    const token = owner.accessToken;
    const post = <T>(path: string, by: string, body?: unknown) =>
      rest<T>(house.url, path, { method: 'POST', token: by, body });
    type Made = { id: string };
    await post('/companies', rival.accessToken, { name: 'Rivals' });
    ids.company = (await post<Made>('/companies', katrin.accessToken, { name: 'Wendt' })).body.id;
    const pay = { min: 50_000_00, max: 60_000_00, currency: 'EUR', period: 'year' };
    const posting = { title: 'Baker', description: 'Bread at night. '.repeat(10), location: 'Bremen', pay };
    ids.draft = (await post<Made>('/jobs', katrin.accessToken, { ...posting, title: 'Secret' })).body.id;
    const open = (await post<Made>('/jobs', katrin.accessToken, posting)).body.id;
    await post(`/jobs/${open}/submit`, katrin.accessToken);
    const admin = (await tokensOf('admin@demo.test')).accessToken;
    await rest(house.url, `/admin/jobs/${open}/approve`, {
      method: 'PUT',
      token: admin,
      body: { approved: true },
    });
    ids.skill = (await post<Made>('/auth/skills', token, { name: 'Baking', level: 3 })).body.id;
    ids.cv = (await post<{ cv: Made }>('/auth/upload-resume', token, cvForm('teacher.md'))).body.cv.id;
    ids.app = (await post<Made>('/applications', token, { jobId: open })).body.id;
    await until('news come', async () => {
      const news = await rest<{ items: Made[] }>(house.url, '/notifications', { token });
      ids.news = news.body.items[0]?.id ?? '';
      return ids.news !== '';
    });
  });

  it('are absent to another candidate, by every route', async () => {
    const routes: Array<['GET' | 'POST' | 'PUT' | 'DELETE', string, unknown?]> = [
      ['GET', `/cvs/${ids.cv}`],
      ['GET', `/cvs/${ids.cv}/pages/1`],
      ['POST', `/cvs/${ids.cv}/apply`, { accept: [] }],
      ['POST', `/cvs/${ids.cv}/undo`],
      ['DELETE', `/cvs/${ids.cv}`],
      ['GET', `/applications/${ids.app}`],
      ['GET', `/applications/${ids.app}/history`],
      ['DELETE', `/applications/${ids.app}`],
      ['PUT', `/auth/skills/${ids.skill}`, { name: 'Theft', level: 4 }],
      ['DELETE', `/auth/skills/${ids.skill}`],
      ['DELETE', `/auth/experience/${ids.skill}`],
      ['PUT', `/notifications/${ids.news}/read`],
      ['PUT', `/notifications/${ids.news}/unread`],
      ['DELETE', `/notifications/${ids.news}`],
      ['GET', `/jobs/${ids.draft}`],
      ['GET', `/recommendations/explain/${ids.draft}`],
      ['POST', '/applications', { jobId: ids.draft }],
      ['POST', '/recommendations/feedback', { jobId: ids.draft, kind: 'like' }],
    ];
    const got = await answersOf(routes, stranger.accessToken);
    expect(got).toEqual(Object.fromEntries(Object.keys(got).map((route) => [route, 404])));
    expect((await rest(house.url, '/applications', { token: stranger.accessToken })).body).toMatchObject({
      items: [],
    });
  });

  it('are absent to another company, by every route', async () => {
    const routes: Array<['GET' | 'POST' | 'PUT' | 'DELETE', string, unknown?]> = [
      ['GET', `/applications/${ids.app}`],
      ['GET', `/applications/${ids.app}/history`],
      ['PUT', `/applications/${ids.app}`, { stage: 'reviewed', from: 'applied' }],
      ['GET', `/jobs/${ids.draft}`],
      ['PUT', `/jobs/${ids.draft}`, { title: 'Taken over' }],
      ['POST', `/jobs/${ids.draft}/submit`],
      ['POST', `/jobs/${ids.draft}/close`, { outcome: 'filled' }],
      ['DELETE', `/jobs/${ids.draft}`],
    ];
    const got = await answersOf(routes, rival.accessToken);
    expect(got).toEqual(Object.fromEntries(Object.keys(got).map((route) => [route, 404])));
    const body = { companyId: ids.company, title: 'In your name' };
    const posted = await rest(house.url, '/jobs', { method: 'POST', token: rival.accessToken, body });
    expect([403, 404]).toContain(posted.status);
  });

  async function answersOf(
    routes: Array<['GET' | 'POST' | 'PUT' | 'DELETE', string, unknown?]>,
    token: string,
  ): Promise<Record<string, number>> {
    const got: Record<string, number> = {};
    for (const [method, path, body] of routes)
      got[`${method} ${path}`] = (await rest(house.url, path, { method, token, body })).status;
    return got;
  }

  it('are absent as files and as pages', async () => {
    for (const [email, paths] of [
      [
        'stranger@people.test',
        [`/cvs/${ids.cv}`, `/cvs/${ids.cv}/file`, `/applications/${ids.app}`, `/applications/${ids.app}/cv`],
      ],
      [
        'rival@people.test',
        [
          `/hiring/${ids.draft}`,
          `/hiring/${ids.draft}/edit`,
          `/hiring/applications/${ids.app}`,
          `/applications/${ids.app}/cv`,
        ],
      ],
    ] as const) {
      const cookie = await browserOf(email, PASSWORD);
      for (const path of paths) {
        const { status } = await wire(house.port, path, { headers: { cookie, accept: 'text/html' } });
        expect(status, `${email} ${path}`).toBe(404);
      }
    }
  });

  it('are not found by an id of the wrong kind', async () => {
    for (const path of [
      `/cvs/${ids.app}`,
      `/jobs/${ids.cv}`,
      `/applications/x`,
      "/jobs/'%20or%201=1",
      '/jobs/%00',
    ])
      expect([400, 404], path).toContain(
        (await rest(house.url, path, { token: stranger.accessToken })).status,
      );
  });
});

describe('guessing', () => {
  it('takes as long for an address without an account', async () => {
    const tries = { known: [] as number[], unknown: [] as number[] };
    for (let i = 0; i < 15; i += 1)
      for (const who of ['known', 'unknown'] as const) {
        const started = performance.now();
        const email = who === 'known' ? 'candidate@demo.test' : `nobody-${i}@people.test`;
        const answer = await rest(house.url, '/auth/login', {
          method: 'POST',
          body: { email, password: 'a wrong guess' },
        });
        expect(answer.status).toBe(401);
        tries[who].push(performance.now() - started);
      }
    const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const [known, unknown] = [middle(tries.known), middle(tries.unknown)];
    console.log(`a wrong password: ${known.toFixed(1)} ms; an unknown address: ${unknown.toFixed(1)} ms`);
    expect(unknown / known).toBeGreaterThan(0.6);
    expect(unknown / known).toBeLessThan(1.7);
  });

  it('cannot be multiplied by a batch', async () => {
    const names = (n: number) => Array(n).fill('accounts.needsSetUp').join(',');
    const ask = async (n: number) =>
      (await wire(house.port, `/trpc/${names(n)}?batch=1&input=%7B%7D`)).status;
    expect(await ask(10)).toBe(200);
    expect(await ask(11)).toBe(400);
  });
});

describe('a server that cannot start', () => {
  const boot = async (env: Record<string, string>) => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'guildhall-boot-'));
    try {
      return await bootFails({ PORT: '1', DEMO: '0', DATA_DIR, ...env });
    } finally {
      rmSync(DATA_DIR, { recursive: true, force: true });
    }
  };

  it.each([
    ['SECRET_KEY', { MODE: 'public', PUBLIC_URL: 'https://jobs.example.org' }],
    ['SECRET_KEY', { MODE: 'public', PUBLIC_URL: 'https://jobs.example.org', SECRET_KEY: 'short' }],
    ['PUBLIC_URL', { MODE: 'public', SECRET_KEY: SECRET }],
    ['PUBLIC_URL', { MODE: 'public', SECRET_KEY: SECRET, PUBLIC_URL: 'jobs.example.org' }],
    ['LIMITS', { MODE: 'public', SECRET_KEY: SECRET, PUBLIC_URL: 'https://j.example', LIMITS: 'off' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['MODE', { MODE: 'private' }],
    ['PORT', { PORT: '99999' }],
    ['PROCESSES', { PROCESSES: 'web,gui' }],
    ['MEMORY_MB', { MEMORY_MB: 'lots' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root@localhost/x' }],
    ['TRUSTED_PROXY', { TRUSTED_PROXY: '10.0.0.1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DEMO', { DEMO: 'yes' }],
  ])('names the variable: %s of %j', async (name, env) => {
    const { code, said } = await boot(env);
    expect(code).not.toBe(0);
    expect(said).toContain(name);
    expect(said).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(said).not.toContain('SECRET_KEY=short');
  });

  it('says who serves this folder already', async () => {
    const second = await bootFails({ PORT: '1', DATA_DIR: house.dataDir, DEMO: '0' });
    expect(second.code).not.toBe(0);
    expect(second.said).toContain(house.url);
    expect(second.said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  });

  it('says that its database is newer than it', async () => {
    const newer = await startGuildhall({ dialect: 'sqlite' });
    try {
      await newer.end();
      const file = new Sqlite(join(newer.dataDir, 'guildhall.db'));
      file
        .prepare('insert into schema_migration (name, applied_at) values (?, ?)')
        .run('9999-flying-cars', '2036-01-01T00:00:00.000Z');
      file.close();
      const { code, said } = await bootFails(newer.env);
      expect(code).not.toBe(0);
      expect(said).toContain('9999-flying-cars');
      expect(said).toMatch(/newer/);
      expect(said).not.toContain('database_newer {');
    } finally {
      await newer.remove();
    }
  });

  it('says that the port is taken', async () => {
    const { code, said } = await boot({ PORT: String(house.port) });
    expect(code).not.toBe(0);
    expect(said).toContain(`PORT=${house.port}`);
  });
});

describe('a server that is stopped', () => {
  it('ends with the script that runs it, even when that is killed', async () => {
    const killed = await startGuildhall({ dialect: 'sqlite' });
    try {
      process.kill(killed.pid(), 'SIGKILL');
      await until('nobody listens any more', async () =>
        fetch(`${killed.url}/health/live`).then(
          () => false,
          () => true,
        ),
      );
      await killed.start();
    } finally {
      await killed.remove();
    }
  });

  it('ends at SIGTERM without an error', async () => {
    const stopped = await startGuildhall({ dialect: 'sqlite' });
    try {
      expect(await stopped.end()).toBe(0);
    } finally {
      await stopped.remove();
    }
  });
});

describe('a public server', () => {
  let open: Guildhall;
  const origin = 'https://jobs.example.org';
  const body = { name: 'Ada Admin', email: 'ada@people.test', password: PASSWORD };
  const setUp = (code: string) =>
    wire(open.port, '/setup', {
      method: 'POST',
      headers: { ...asForm, origin },
      body: form({ ...body, code }),
    });

  beforeAll(async () => {
    const env = { MODE: 'public', SECRET_KEY: SECRET, PUBLIC_URL: origin, LIMITS: 'on' };
    open = await startGuildhall({ dialect: 'sqlite', env: { ...env, DEMO: '1' } });
  });
  afterAll(() => open.remove());

  it('has no demo, no known password and no page of kept mail', async () => {
    const demo = { email: 'admin@demo.test', password: DEMO };
    expect((await rest(open.url, '/auth/login', { method: 'POST', body: demo })).status).toBe(401);
    expect((await wire(open.port, '/dev/outbox')).status).toBe(404);
    expect((await wire(open.port, '/outbox')).status).not.toBe(200);
  });

  it('makes its admin by the code of the log, once', async () => {
    expect((await wire(open.port, '/setup')).status).toBe(200);
    expect((await setUp('a'.repeat(40))).cookies.some((one) => one.includes('session'))).toBe(false);
    const code = /"code":"([^"]+)"/.exec(open.log())![1]!;
    const first = await setUp(code);
    expect(first.status).toBe(302);
    const cookie = first.cookies.find((one) => one.startsWith('__Host-session='))!;
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; HttpOnly/i);
    const pending = await wire(open.port, '/api/v1/admin/jobs/pending', {
      headers: { cookie: cookie.split(';')[0]! },
    });
    expect(pending.status).toBe(200);
    expect((await setUp(code)).cookies.some((one) => one.includes('session'))).toBe(false);
    expect((await wire(open.port, '/setup')).status).toBe(404);
  });

  it('gives out no second code after a restart', async () => {
    await open.end();
    const before = open.log().length;
    await open.start();
    await sleep(100);
    expect(open.log().slice(before)).not.toContain('"code"');
  });

  it('tells browsers to come by https only', async () => {
    const { headers } = await wire(open.port, '/');
    expect(headers['strict-transport-security']).toContain('max-age=');
  });
});
