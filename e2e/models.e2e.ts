import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BedrockTestServer, bedrockServer } from '#server/providers/ai/testing/bedrock-server.ts';
import { type OllamaTestServer, ollamaServer } from '#server/providers/ai/testing/ollama-server.ts';
import { openBrowser } from './browser.ts';
import { Person } from './people.ts';
import { cvForm, rest, verificationToken } from './rest.ts';
import {
  demoTown,
  dialects,
  type Guildhall,
  removeTowns,
  startGuildhall,
  stopPostgres,
  type Town,
  until,
} from './server.ts';

/** Models beside the rules, on the built server: there, gone in the middle, silent, set up wrongly, and what leaves the machine. */

const PASSWORD = 'a long enough password';
const ada = { name: 'Ada', email: 'admin@demo.test', password: 'guildhall-demo' };

/** The setting of a house that asks an Ollama. */
const asking = (OLLAMA_HOST: string) => ({ AI_PROVIDER: 'ollama', OLLAMA_HOST, OLLAMA_MODEL: 'tiny' });

let browser: Browser;
let ollama: OllamaTestServer;
const houses: Guildhall[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  ollama = await ollamaServer();
});
afterAll(async () => {
  await browser?.close();
  for (const house of houses) await house.remove();
  await ollama?.close();
  await removeTowns();
  await stopPostgres();
});

async function houseWith(env: Record<string, string>, from?: Town): Promise<Guildhall> {
  const house = await startGuildhall({
    dialect: 'sqlite',
    env: from ? { DEMO: '1', ...env } : env,
    ...(from && { from }),
  });
  houses.push(house);
  return house;
}

type Cv = {
  id: string;
  status: string;
  answeredBy: string | null;
  answeredParts: Array<{ problem: string | null }>;
};

/** Somebody with an account, by REST. */
async function newcomer(house: Guildhall, email: string) {
  const body = { email, role: 'candidate', name: 'Maya Lindqvist', password: PASSWORD };
  const { body: tokens } = await rest<{ accessToken: string }>(house.url, '/auth/register', {
    method: 'POST',
    body,
  });
  const token = await verificationToken(house.url, email);
  await rest(house.url, '/auth/verify-email', { method: 'POST', body: { token } });
  return tokens.accessToken;
}

async function sendCv(house: Guildhall, token: string, fileName = 'data-engineer.pdf'): Promise<string> {
  const body = cvForm(fileName);
  const sent = await rest<{ cv: Cv }>(house.url, '/auth/upload-resume', { method: 'POST', token, body });
  return sent.body.cv.id;
}

const cvOf = async (house: Guildhall, token: string, id: string): Promise<Cv> =>
  (await rest<Cv>(house.url, `/cvs/${id}`, { token })).body;

async function readingOf(house: Guildhall, token: string, id: string): Promise<Cv> {
  await until('the CV is read', async () => (await cvOf(house, token, id)).status === 'ready', {
    withinMs: 30_000,
  });
  return cvOf(house, token, id);
}

describe.each(dialects)('a model that is pulled in the middle, on %s', (dialect) => {
  it('leaves the journey to the rules, and the page says so', async () => {
    const there = await ollamaServer();
    const env = { DEMO: '1', ...asking(there.url) };
    const house = await startGuildhall({ dialect, env, from: await demoTown(dialect) });
    houses.push(house);
    const maya = await Person.come(browser, house, { name: 'Maya Lindqvist', email: 'maya@people.test' });
    await maya.register('I look for work');
    await maya.page
      .getByText(/stays on this machine/)
      .first()
      .waitFor();
    await maya.dropCv('data-engineer.pdf');
    await maya.readingDone();
    await maya.page
      .getByText(/Read by rules and tiny on this server/)
      .first()
      .waitFor();
    expect(there.asked.length).toBeGreaterThan(0);

    there.fail({ kind: 'stall' }, 100);
    const asked = there.asked.length;
    await maya.dropCv('data-engineer.pdf');
    await until('the model is asked again', () => there.asked.length > asked);
    await there.close();
    await maya.readingDone();
    await maya.page
      .getByText(/Read by rules\./)
      .first()
      .waitFor();
    await maya.acceptSure();
    await maya.confirmAddress();
    await maya.go('/jobs?q=engineer');
    await maya.page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: /engineer/i })
      .first()
      .click();
    await maya.arriveAt(/^\/jobs\/pst_/);
    await maya.follow('Apply');
    await maya.press('Send application');
    await maya.arriveAt(/^\/applications\/app_/);
    maya.expectNoComplaints();
  }, 240_000);
});

describe('a model that says nothing', () => {
  it('holds no request and no hand of the worker past its time', async () => {
    const house = await houseWith(asking(ollama.url), await demoTown('sqlite'));
    const admin = await Person.come(browser, house, ada);
    await admin.signIn();
    await admin.go('/admin/ai');
    await admin.follow('Change Reading CVs');
    await admin.arriveAt(/ask=cvs/);
    await admin.page.getByLabel(/^Time limit in seconds/).fill('3');
    await admin.press('Save');
    await admin.page.getByText('Saved. It holds from the next question on.').waitFor();

    ollama.fail({ kind: 'stall' }, 1_000);
    ollama.fail({ kind: 'stall' }, 1_000, 'control');
    const token = await newcomer(house, 'silent@people.test');
    const sentAt = performance.now();
    // As many as the worker has hands, and one more.
    const ids = await Promise.all(Array.from({ length: 5 }, () => sendCv(house, token)));
    const sent = performance.now();
    expect((await fetch(`${house.url}/health/ready`)).status).toBe(200);
    await admin.go('/admin/ai');
    expect(performance.now() - sent).toBeLessThan(8_000);
    for (const id of ids) {
      const cv = await readingOf(house, token, id);
      expect(cv).toMatchObject({ answeredBy: 'rules' });
      expect(cv.answeredParts.length).toBeGreaterThan(0);
    }
    // Two rounds of hands, three seconds each, and the reading itself.
    expect(performance.now() - sentAt).toBeLessThan(15_000);
    ollama.reset();
  });
});

describe('what is set up wrongly', () => {
  type Ready = { status: string; degraded?: Array<{ provider: string; detail: string }> };
  const readyOf = async (env: Record<string, string>): Promise<Ready> => {
    const house = await houseWith(env);
    let ready: Ready = { status: '' };
    await until('health knows of the models', async () => {
      ready = (await (await fetch(`${house.url}/health/ready`)).json()) as Ready;
      return ready.degraded !== undefined;
    });
    await house.end();
    return ready;
  };

  it('is named with its fix while the house is ready all the same', async () => {
    const missing = await readyOf({
      AI_PROVIDER: 'ollama',
      OLLAMA_HOST: ollama.url,
      OLLAMA_MODEL: 'other:1b',
    });
    expect(missing).toMatchObject({ status: 'ready', degraded: [{ provider: 'ollama' }] });
    expect(missing.degraded![0]!.detail).toContain('ollama pull other:1b');
    const nobody = await readyOf(asking('http://127.0.0.1:9'));
    expect(nobody.degraded![0]!.detail).toMatch(/127\.0\.0\.1:9/);
    const region = await readyOf({ AI_PROVIDER: 'bedrock' });
    expect(region.degraded![0]!.detail).toContain('AWS_REGION');
  });

  it('says so of credentials that Bedrock does not know', async () => {
    const bedrock: BedrockTestServer = await bedrockServer();
    const wrong = await readyOf({
      AI_PROVIDER: 'bedrock',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'AKIAWRONG',
      AWS_SECRET_ACCESS_KEY: 'wrong',
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
      AWS_ENDPOINT_URL_BEDROCK: bedrock.controlUrl,
    });
    expect(wrong.degraded![0]!.detail).toMatch(/credentials|AWS_ACCESS_KEY_ID/);
    await bedrock.close();
  });
});

describe('Bedrock', () => {
  it('reads a CV beside the rules, and the page says which model did', async () => {
    const bedrock: BedrockTestServer = await bedrockServer();
    const house = await houseWith({
      AI_PROVIDER: 'bedrock,rules',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: bedrock.access.accessKeyId,
      AWS_SECRET_ACCESS_KEY: bedrock.access.secretAccessKey,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
      AWS_ENDPOINT_URL_BEDROCK: bedrock.controlUrl,
    });
    const maya = await Person.come(browser, house, { name: 'Maya Lindqvist', email: 'maya@people.test' });
    await maya.register('I look for work');
    await maya.dropCv('data-engineer.pdf');
    await maya.readingDone();
    expect(bedrock.asked.length).toBeGreaterThan(0);
    expect(bedrock.asked[0]!.model).toBe('eu.anthropic.claude-haiku-4-5-20251001-v1:0');
    await maya.page
      .getByText(/Read by rules and eu\.anthropic\.claude-haiku/)
      .first()
      .waitFor();
    await bedrock.close();
  });
});

describe('what leaves the machine', () => {
  /** Everywhere a house connected to while a CV was read, a job looked for and the pages of an admin seen. */
  async function connectionsOf(env: Record<string, string>): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'guildhall-egress-'));
    const log = join(folder, 'connections');
    const watch = new URL('./egress-watch.mjs', import.meta.url).href;
    const house = await houseWith(
      { ...env, EGRESS_LOG: log, NODE_OPTIONS: `--import ${watch}` },
      await demoTown('sqlite'),
    );
    const token = await newcomer(house, 'maya@people.test');
    await readingOf(house, token, await sendCv(house, token));
    await rest(house.url, '/jobs?q=engineer', { token });
    await rest(house.url, '/recommendations', { token });
    const admin = await Person.come(browser, house, ada);
    await admin.signIn();
    await admin.go('/admin/ai');
    await admin.go('/admin/ai/usage');
    await house.end();
    expect(existsSync(log)).toBe(true);
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    expect(lines.some((line) => line.startsWith('watch'))).toBe(true);
    rmSync(folder, { recursive: true, force: true });
    // A server that listens on an address "looks it up", without a word to anybody.
    return [...new Set(lines.filter((line) => !/^watch|^connect unix|^lookup 127\.0\.0\.1$/.test(line)))];
  }

  it('is nothing where only rules answer', async () => {
    expect(await connectionsOf({})).toEqual([]);
  });

  it('is nothing where Ollama answers on this machine: all connections go to it', async () => {
    const { port } = new URL(ollama.url);
    const lines = await connectionsOf(asking(ollama.url));
    expect(lines.length).toBeGreaterThan(0);
    expect(
      lines.filter((line) => line !== `connect 127.0.0.1:${port}` && line !== 'lookup 127.0.0.1'),
    ).toEqual([]);
  });

  it('is seen by the same watch where Ollama is elsewhere, and told to people', async () => {
    // An address that is kept free for documentation: nobody answers there.
    const lines = await connectionsOf(asking('http://192.0.2.1:11434'));
    expect(lines).toContain('connect 192.0.2.1:11434');
  }, 180_000);
});
