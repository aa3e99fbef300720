import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsTable } from '../../scripts/env.ts';
import { readEnv } from './env.ts';

const publicHouse = { MODE: 'public', SECRET_KEY: 'x'.repeat(32), PUBLIC_URL: 'https://jobs.example.org/' };

describe('the environment', () => {
  it('needs nothing on a laptop', () => {
    const env = readEnv({});
    expect(env).toMatchObject({
      MODE: 'local',
      HOST: '127.0.0.1',
      PORT: 3000,
      PUBLIC_URL: 'http://127.0.0.1:3000',
    });
    expect(env.DATABASE_URL).toMatch(/^sqlite:.+\/data\/guildhall\.db$/);
  });

  it.each([
    ['PORT', 'high', 'PORT=high: use a whole number from 1 to 65535.'],
    ['MODE', 'open', 'MODE=open: use one of local, public.'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL=mysql://x: use sqlite:PATH or postgres://'],
    ['PROCESSES', 'web,cron', 'PROCESSES=web,cron: use one of web, worker.'],
    ['MEMORY_MB', '64', 'MEMORY_MB=64: use a whole number from 192'],
    ['PUBLIC_URL', 'jobs.example.org', 'PUBLIC_URL=jobs.example.org: use a full address'],
    ['HOST', '0.0.0.0', 'HOST=0.0.0.0: MODE=local listens on loopback only'],
    ['AI_PROVIDER', 'chatgpt', 'AI_PROVIDER=chatgpt: use one of rules, ollama, bedrock.'],
    ['AI_PROVIDER', 'rules,ollama', 'rules answer last'],
    ['AI_BUDGET_USD', 'much', 'AI_BUDGET_USD=much: use an amount in US dollars'],
    ['AI_PRICES', 'haiku', 'AI_PRICES=haiku: use model=input/output'],
    ['OLLAMA_HOST', 'http://me:secret@host', 'leave name and password out of the address'],
    ['AWS_REGION', 'Frankfurt', 'AWS_REGION=Frankfurt: use a region such as eu-central-1.'],
    ['SECRET_KEY', 'short', 'SECRET_KEY=…: use at least 32 random characters'],
  ])('names %s and the fix when it is %s', (name, value, message) => {
    expect(() => readEnv({ [name]: value })).toThrow(message);
  });

  it.each(['SECRET_KEY', 'PUBLIC_URL'])('wants %s before others can reach it', (name) => {
    expect(() => readEnv({ ...publicHouse, [name]: undefined })).toThrow(
      `${name}=(empty): MODE=public needs`,
    );
  });

  it('keeps its limits in public', () => {
    expect(() => readEnv({ ...publicHouse, LIMITS: 'off' })).toThrow('LIMITS=off');
    expect(readEnv(publicHouse).PUBLIC_URL).toBe('https://jobs.example.org');
  });

  it.each([
    ['rules', []],
    ['ollama', ['ollama']],
    ['bedrock, ollama, rules', ['bedrock', 'ollama']],
  ])('reads AI_PROVIDER=%s as a chain with rules beneath', (text, chain) => {
    expect(readEnv({ AI_PROVIDER: text }).AI_PROVIDER).toEqual(chain);
  });

  it.each([
    ['127.0.0.1:11434', 'http://127.0.0.1:11434'],
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['box.lan', 'http://box.lan:11434'],
    ['https://ollama.example.org/', 'https://ollama.example.org'],
    ['[::1]:8080', 'http://[::1]:8080'],
  ])('reads OLLAMA_HOST=%s as Ollama itself does', (text, address) => {
    expect(readEnv({ OLLAMA_HOST: text }).OLLAMA_HOST).toBe(address);
  });

  it('is described in docs/settings.md as it is', () => {
    // The formatter pads the cells of tables; what stands in them is the same.
    const bare = (table: string) => table.replaceAll(/-{3,}/g, '---').replaceAll(/\s/g, '');
    expect(bare(readFileSync('docs/settings.md', 'utf8'))).toContain(bare(settingsTable()));
  });
});
