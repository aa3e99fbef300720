import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { said } from '#app/i18n/said.ts';
import { createAi } from '#server/core/ai/ai.ts';
import { AiProblem, type AiProvider } from '#server/core/ai/port.ts';
import { newTry, recordUsage, type Tried } from '#server/core/ai/usage.ts';
import { asAppError } from '#server/core/trpc.ts';
import { type FakeAi, fakeAi } from '#server/providers/ai/testing/fake.ts';
import { type Person, type TestHouse, testHouse } from '#server/testing.ts';
import type { Id } from '#server/values/id.ts';
import { languages } from '#server/values/lang.ts';
import { DAY_MS, dayOf } from '#server/values/time.ts';
import { asks } from './asks.ts';

let town: TestHouse;
let ada: Person;
let ruth: Person;
let company: { id: string };

beforeAll(async () => {
  town = await testHouse();
  ada = await town.person('admin', 'Ada');
  ruth = await town.person('recruiter', 'Ruth');
  company = await ruth.call.companies.create({ name: 'Wendt Analytik' });
});

/** The second provider is elsewhere, and has two models. */
const elsewhere = (): FakeAi => ({
  ...fakeAi(),
  maker: 'second',
  model: 'large',
  host: 'far away',
  leaves: () => true,
  check: async (model) => {
    if (!['large', 'larger'].includes(model)) throw new AiProblem('second', 'model_missing', { model });
  },
});
const houseWith = (...providers: AiProvider[]) => {
  town.house.ai = createAi(providers);
};

const tables = ['aiUsage', 'aiUsageDay', 'aiChoice', 'aiBudget', 'aiSpending'] as const;
beforeEach(async () => {
  await town.house.database.transaction(async (tx) => {
    for (const table of tables) await tx.deleteFrom(table).execute();
  });
  houseWith(fakeAi(), elsewhere());
});

/** What a call is refused with, by field. */
async function refusal(call: Promise<unknown>) {
  const error = asAppError(await call.then(() => null).catch((thrown: unknown) => thrown));
  return error && { code: error.code, fields: error.fields.map(({ field, key }) => `${field}: ${key}`) };
}

const theAsk = async () => (await ada.call.admin.ai()).asks[0]!;
const choose = (chain: string[] | null, timeoutMs: number | null = null) =>
  ada.call.admin.chooseAi({ ask: 'cvs.facts', chain, timeoutMs });

describe('how models are set up', () => {
  it('is told with where each is, how it is, and whom questions go to', async () => {
    const { providers, asks: questions, staysHere, budgets } = await ada.call.admin.ai();
    expect(providers).toMatchObject([
      { maker: 'fake', model: 'model', host: 'here', leaves: false, state: 'ready', problem: null },
      { maker: 'second', model: 'large', host: 'far away', leaves: true, breaker: 'closed', priced: false },
    ]);
    expect(questions).toMatchObject([
      {
        name: 'cvs.facts',
        models: [
          { name: 'fake:model', leaves: false },
          { name: 'second:large', leaves: true },
        ],
        chosen: null,
      },
    ]);
    expect(staysHere).toBe(false);
    expect(budgets).toEqual([
      { tenant: 'house', company: null, dayMicros: 10_000_000, chosen: false, spentMicros: 0 },
    ]);
  });

  it('is rules alone where nobody is set up, or nobody elsewhere is asked: then all stays here', async () => {
    houseWith();
    expect(await ada.call.admin.ai()).toMatchObject({
      providers: [],
      asks: [{ models: [] }],
      staysHere: true,
    });
    houseWith(fakeAi(), elsewhere());
    await choose(['fake']);
    expect((await ada.call.admin.ai()).staysHere).toBe(true);
  });

  it('names what is wrong with a provider, and asks it for its models only when told to', async () => {
    const away = {
      ...fakeAi(),
      check: () => Promise.reject(new AiProblem('fake', 'unreachable', { host: 'here' })),
    };
    houseWith(away, { ...elsewhere(), models: async () => null });
    expect((await ada.call.admin.ai()).providers[0]).toMatchObject({
      state: 'degraded',
      problem: { key: 'ai.problem.fake.unreachable', params: { host: 'here' } },
    });
    expect(await ada.call.admin.aiModels({ maker: 'fake' })).toEqual({
      maker: 'fake',
      models: [{ name: 'model', bytes: null, remote: false }],
      problem: null,
    });
    expect(await ada.call.admin.aiModels({ maker: 'second' })).toMatchObject({ models: null, problem: null });
    expect(await refusal(ada.call.admin.aiModels({ maker: 'third' }))).toMatchObject({ code: 'not_found' });
  });

  it('does not keep a page waiting for a provider that says nothing', async () => {
    houseWith({ ...fakeAi(), check: () => new Promise(() => {}) });
    const started = performance.now();
    expect((await ada.call.admin.ai()).providers[0]).toMatchObject({ state: 'unknown' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('choosing whom a question goes to', () => {
  it('can be rules alone, another order, another model, and is signed', async () => {
    await choose([]);
    expect(await theAsk()).toMatchObject({ models: [], chosen: { chain: [], changedBy: 'Ada' } });
    await choose(['second:larger', 'fake'], 5_000);
    expect(await theAsk()).toMatchObject({
      models: [{ name: 'second:larger' }, { name: 'fake:model' }],
      timeoutMs: 5_000,
      chosen: { chain: ['second:larger', 'fake'], timeoutMs: 5_000 },
    });
  });

  it('goes back to what the environment says', async () => {
    const before = await theAsk();
    await choose(['fake'], 5_000);
    await choose(null);
    expect(await theAsk()).toEqual(before);
  });

  it('holds for the next question', async () => {
    const model = fakeAi('{"facts": []}');
    houseWith(model);
    await choose([]);
    const mira = await town.person('candidate');
    const bytes = new TextEncoder().encode(
      'Mira Adeyemi\nmira@posteo.example\n\nSkills\n\nPython, SQL, dbt\n',
    );
    const { id } = await mira.call.cvs.upload({ fileName: 'mira.txt', bytes });
    await town.settle();
    expect(model.asked).toEqual([]);
    expect(await mira.call.cvs.get({ id })).toMatchObject({ answeredBy: 'rules', answeredParts: [] });
  });

  it('reaches no further than the environment, asks nobody twice, and only models that are there', async () => {
    const wrong = (key: string) => ({ code: 'invalid', fields: [`chain: ${key}`] });
    expect(await refusal(choose(['third']))).toEqual(wrong('invalid.ai_provider'));
    expect(await refusal(choose(['fake', 'second', 'fake']))).toEqual(wrong('invalid.ai_twice'));
    expect(await refusal(choose(['second:none']))).toEqual(wrong('ai.problem.second.model_missing'));
    for (const timeoutMs of [999, 600_001])
      expect(await refusal(choose(null, timeoutMs))).toEqual({
        code: 'invalid',
        fields: ['timeoutMs: invalid.ai_timeout'],
      });
    expect((await theAsk()).chosen).toBeNull();
  });

  it('passes over a provider that the environment no longer names', async () => {
    await choose(['second', 'fake']);
    houseWith(fakeAi());
    expect(await theAsk()).toMatchObject({
      models: [{ name: 'fake:model' }],
      chosen: { chain: ['second', 'fake'] },
    });
  });

  it('is for questions that there are', async () => {
    const unknown = ada.call.admin.chooseAi({ ask: 'cvs.nothing', chain: [], timeoutMs: null });
    expect(await refusal(unknown)).toMatchObject({ code: 'not_found' });
  });
});

describe('a budget', () => {
  const budgetOf = async (tenant: string) =>
    (await ada.call.admin.ai()).budgets.find((budget) => budget.tenant === tenant);

  it('is set in dollars for the house and for a company, and goes back to the setting of the house', async () => {
    for (const tenant of ['house', company.id]) {
      await ada.call.admin.setAiBudget({ tenant, dayUsd: 2.5 });
      expect(await budgetOf(tenant)).toMatchObject({ dayMicros: 2_500_000, chosen: true });
      await ada.call.admin.setAiBudget({ tenant, dayUsd: null });
    }
    expect(await budgetOf('house')).toMatchObject({ dayMicros: 10_000_000, chosen: false });
    // A company that spends nothing and has no budget of its own is not listed.
    expect(await budgetOf(company.id)).toBeUndefined();
  });

  it('shows what was spent today, the dearest company first, and not what was spent before', async () => {
    const other = await ruth.call.companies.create({ name: 'Nordlicht' });
    const today = dayOf(new Date(town.house.clock()).toISOString());
    const spent = (tenant: string, day: string, micros: number) => ({ tenant, day, micros }) as never;
    await town.house.database.transaction((tx) =>
      tx
        .insertInto('aiSpending')
        .values([
          spent(company.id, today, 38),
          spent(other.id, today, 4_000),
          spent('house', today, 120),
          spent('house', '2020-01-01', 7_000),
        ])
        .execute(),
    );
    const { budgets } = await ada.call.admin.ai();
    expect(budgets.map((budget) => [budget.company?.name ?? null, budget.spentMicros])).toEqual([
      [null, 120],
      ['Nordlicht', 4_000],
      ['Wendt Analytik', 38],
    ]);
  });

  it('is for companies that there are, and never below nothing', async () => {
    const nobody = ada.call.admin.setAiBudget({ tenant: 'com_00000000000000000000000000', dayUsd: 1 });
    expect(await refusal(nobody)).toMatchObject({ code: 'not_found' });
    expect(await refusal(ada.call.admin.setAiBudget({ tenant: 'house', dayUsd: -1 }))).toMatchObject({
      code: 'invalid',
      fields: ['dayUsd: invalid.too_small'],
    });
  });
});

const CLAUDE = 'bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0';
const tried = (part: string, provider: string, more: Partial<Tried> = {}): Tried => ({
  ...newTry(part, provider),
  outcome: 'answered',
  calls: provider === 'rules' ? 0 : 1,
  ...more,
});
const failed = (part: string, problem: Tried['problem']) =>
  tried(part, CLAUDE, { outcome: 'failed', problem, latencyMs: 60_000 });
const record = (rows: Tried[], companyId: string | null = null) =>
  recordUsage(
    town.ctx(),
    { ask: 'cvs.facts', askVersion: 2, companyId: companyId as Id<'com'> | null },
    rows,
  );

describe('usage', () => {
  it('adds up to the same by day and by question, whoever answered', async () => {
    await record([tried('all', 'rules')]);
    await record([
      tried('person', 'fake:model', { latencyMs: 400, inputTokens: 100, outputTokens: 20 }),
      failed('work', 'timeout'),
      tried('work', 'rules', { outcome: 'fell_back', problem: 'timeout' }),
    ]);
    town.wait(DAY_MS);
    await record([
      tried('person', CLAUDE, { outcome: 'repaired', calls: 2, inputTokens: 900, costMicros: 38 }),
    ]);
    const usage = await ada.call.admin.aiUsage({ days: 7 });
    expect(usage.days).toHaveLength(7);
    expect(usage.days.at(-1)!.day).toBe(usage.to);
    expect(usage.days.slice(-2)).toMatchObject([
      { byModel: 1, byRules: 1, fellBack: 1, inputTokens: 100, costMicros: 0 },
      { byModel: 1, byRules: 0, fellBack: 0, inputTokens: 900, costMicros: 38 },
    ]);
    for (const key of [
      'byModel',
      'byRules',
      'fellBack',
      'inputTokens',
      'outputTokens',
      'costMicros',
    ] as const) {
      const sum = (rows: Array<Record<typeof key, number>>) => rows.reduce((all, row) => all + row[key], 0);
      expect(`${key} ${sum(usage.days)}`).toBe(`${key} ${sum(usage.asks)}`);
    }
    // What is older than the days asked for is in neither.
    expect((await ada.call.admin.aiUsage({ days: 1 })).asks).toMatchObject([{ byModel: 1, byRules: 0 }]);
  });

  it('tells of each provider how often it failed and why, and how long its answers took', async () => {
    await record([
      ...Array.from({ length: 18 }, () => tried('person', CLAUDE, { latencyMs: 900 })),
      tried('work', CLAUDE, { latencyMs: 1_800 }),
      tried('work', CLAUDE, { latencyMs: 7_000, outcome: 'repaired', calls: 2 }),
      failed('skills', 'timeout'),
      failed('skills', 'timeout'),
      failed('skills', 'off_schema'),
    ]);
    const { providers } = await ada.call.admin.aiUsage({ days: 7 });
    // Within a second, half of them; 95 of 100 within two. What failed has no time of an answer.
    expect(providers).toMatchObject([
      { provider: CLAUDE, asked: 23, failed: 3, repaired: 1, calls: 24, medianMs: 1_000, p95Ms: 2_000 },
    ]);
    expect(providers[0]!.problems).toEqual([
      { problem: 'timeout', count: 2 },
      { problem: 'off_schema', count: 1 },
    ]);
  });

  it('has no times where nobody answered, and nothing where nothing was asked', async () => {
    await record([failed('skills', 'unreachable')]);
    expect((await ada.call.admin.aiUsage({ days: 7 })).providers).toMatchObject([
      { asked: 1, failed: 1, medianMs: null, p95Ms: null },
    ]);
    town.wait(8 * DAY_MS);
    expect(await ada.call.admin.aiUsage({ days: 7 })).toMatchObject({ asks: [], providers: [] });
  });
});

describe('single calls', () => {
  it('are listed newest first, page by page, each once, also when many are of the same moment', async () => {
    const parts = (n: number) => Array.from({ length: n }, (_, i) => tried(`part ${i}`, 'fake:model'));
    await record(parts(11));
    await record(parts(11), company.id);
    town.wait(1_000);
    await record([...parts(3), failed('work', 'timeout')]);
    const seen: Array<{ id: string; at: string; company: string | null }> = [];
    let cursor: string | undefined;
    do {
      const page = await ada.call.admin.aiCalls({ limit: 4, cursor });
      expect(page.items.length).toBeGreaterThan(0);
      seen.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(26);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(26);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(seen.filter((call) => call.company === 'Wendt Analytik')).toHaveLength(11);
  });

  it('can be those with problems alone', async () => {
    await record([
      tried('person', 'fake:model'),
      failed('work', 'timeout'),
      tried('work', 'rules', { outcome: 'fell_back', problem: 'timeout' }),
    ]);
    const { items } = await ada.call.admin.aiCalls({ limit: 10, only: 'problems' });
    expect(items.map(({ provider, outcome, problem }) => [provider, outcome, problem])).toEqual([
      ['rules', 'fell_back', 'timeout'],
      [CLAUDE, 'failed', 'timeout'],
    ]);
  });
});

it('none of it is for people of a company or for candidates', async () => {
  const mira = await town.person('candidate');
  for (const { call } of [ruth, mira]) {
    const calls = [
      () => call.admin.ai(),
      () => call.admin.aiModels({ maker: 'fake' }),
      () => call.admin.chooseAi({ ask: 'cvs.facts', chain: [], timeoutMs: null }),
      () => call.admin.setAiBudget({ tenant: company.id, dayUsd: 100 }),
      () => call.admin.aiUsage({ days: 7 }),
      () => call.admin.aiCalls({ limit: 1 }),
    ];
    for (const one of calls) expect(await refusal(one())).toMatchObject({ code: 'forbidden' });
  }
});

describe('every question that is put to AI', () => {
  type Known = { name: string; parts: Array<{ name: string }> };
  const isAsk = (value: unknown): value is Known =>
    typeof value === 'object' && value !== null && 'byRules' in value && 'parts' in value;

  /** What the files of questions export. */
  async function questions(): Promise<Known[]> {
    const features = join(import.meta.dirname, '..');
    const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ask.ts'),
    );
    expect(files.length).toBeGreaterThan(0);
    const found = await Promise.all(
      files.map(async (path) => Object.values(await import(join(features, path))).filter(isAsk)),
    );
    for (const [at, path] of files.entries()) expect(`${path} ${found[at]!.length > 0}`).toBe(`${path} true`);
    return found.flat();
  }

  it('is known to the admin', async () => {
    const names = (await questions()).map(({ name }) => name);
    expect(asks.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('and each of its parts has words for people', async () => {
    const keys = (await questions()).flatMap(({ name, parts }) => [
      ...['ask', 'askAbout', 'sent'].map((kind) => `models.${kind}.${name}`),
      ...parts.map((part) => `answered.part.${part.name}`),
    ]);
    for (const lang of languages)
      expect(keys.filter((key) => said(lang, key) === key).map((key) => `${lang}: ${key}`)).toEqual([]);
  });
});
