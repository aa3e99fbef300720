import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fakeAi } from '#server/providers/ai/testing/fake.ts';
import { type TestHouse, testHouse } from '#server/testing.ts';
import type { Id } from '#server/values/id.ts';
import { type AiOptions, createAi } from './ai.ts';
import { ask } from './ask.ts';
import { fenced } from './fence.ts';
import { AiProblem, type AiProvider } from './port.ts';
import { type Ask, defineAsk, definePart } from './question.ts';
import { chooseForAsk, setBudget } from './settings.ts';

type Colours = { sky: string; sea: string };

const part = (name: keyof Colours) =>
  definePart<string, Colours, { colour: string }>({
    name,
    output: z.object({ colour: z.string().min(2) }),
    maxOutputTokens: 50,
    prompt: (text) =>
      text.includes(name) ? { system: `What colour is the ${name}?`, data: fenced(text) } : null,
    add: ({ colour }, soFar, text) => (text.includes(colour) ? { ...soFar, [name]: colour } : soFar),
  });

const colours: Ask<string, Colours> = defineAsk({
  name: 'test.colours',
  version: 1,
  timeoutMs: 400,
  byRules: async () => ({ sky: 'blue', sea: 'blue' }),
  parts: [part('sky'), part('sea')],
});
const text = 'The sky is grey, the sea is green.';
const says = (colour: string) => JSON.stringify({ colour });

let town: TestHouse;
beforeAll(async () => {
  town = await testHouse();
});

const hurried = { retries: 2, firstWaitMs: 5, longestWaitMs: 20, breakAfter: 3, leftAloneMs: 150 };

function asking(providers: AiProvider[], options: AiOptions = {}) {
  town.house.ai = createAi(providers, { patience: hurried, ...options });
  return (input = text, more: Parameters<typeof ask>[3] = {}) => ask(town.ctx(), colours, input, more);
}

beforeEach(async () => {
  await town.house.database.transaction(async (tx) => {
    for (const table of ['aiUsage', 'aiChoice', 'aiBudget', 'aiSpending'] as const)
      await tx.deleteFrom(table).execute();
  });
});

const usage = () =>
  town.house.database.db
    .selectFrom('aiUsage')
    .select(['part', 'provider', 'outcome', 'problem', 'calls'])
    .orderBy('id')
    .execute();

const stalls: AiProvider['complete'] = () => new Promise(() => {});
const away = () => new AiProblem('fake', 'unreachable');

describe('asking a model', () => {
  it('is not done where there is none: the rules answer, and that is written down', async () => {
    expect(await asking([])()).toEqual({
      answer: { sky: 'blue', sea: 'blue' },
      answeredBy: 'rules',
      parts: [],
    });
    expect(await usage()).toEqual([
      { part: 'all', provider: 'rules', outcome: 'answered', problem: null, calls: 0 },
    ]);
  });

  it('goes part by part, each part what it found, and only parts there is something to ask about', async () => {
    const model = fakeAi(says('grey'), says('green'));
    const { answer, answeredBy, parts } = await asking([model])();
    expect(answer).toEqual({ sky: 'grey', sea: 'green' });
    expect(answeredBy).toBe('fake:model');
    expect(parts).toEqual([
      { part: 'sky', by: 'fake:model', left: false, problem: null },
      { part: 'sea', by: 'fake:model', left: false, problem: null },
    ]);
    const other = fakeAi(says('green'));
    expect((await asking([other])('The sea is green.')).answer).toEqual({ sky: 'blue', sea: 'green' });
    expect(other.asked).toHaveLength(1);
  });

  it('is not done where the rules left nothing to ask about', async () => {
    const model = fakeAi();
    expect(await asking([model])('It is raining.')).toMatchObject({ answeredBy: 'rules', parts: [] });
    expect(model.asked).toEqual([]);
    expect(await usage()).toMatchObject([{ part: 'all', provider: 'rules', outcome: 'answered' }]);
  });

  it('leaves a part to the rules when its answer fits neither time, and keeps the others', async () => {
    const { answer, parts } = await asking([fakeAi('no idea', 'still none', says('green'))])();
    expect(answer).toEqual({ sky: 'blue', sea: 'green' });
    expect(parts[0]).toEqual({ part: 'sky', by: 'rules', left: false, problem: 'off_schema' });
    expect(await usage()).toEqual([
      { part: 'sky', provider: 'fake:model', outcome: 'failed', problem: 'off_schema', calls: 2 },
      { part: 'sea', provider: 'fake:model', outcome: 'answered', problem: null, calls: 1 },
      { part: 'sky', provider: 'rules', outcome: 'fell_back', problem: 'off_schema', calls: 0 },
    ]);
  });

  it('says what was wrong and asks once more', async () => {
    const model = fakeAi('{"colour": 7}', says('grey'), says('green'));
    expect((await asking([model])()).answer.sky).toBe('grey');
    const [, , again] = model.asked[1]!.messages;
    expect(again!.text).toContain('colour');
    expect((await usage())[0]).toMatchObject({ outcome: 'repaired', calls: 2 });
  });

  it.each([
    ['a Markdown fence', `Here you are:\n\`\`\`json\n${says('grey')}\n\`\`\``],
    ['thoughts before it', `<think>{"colour": "pink"} perhaps?</think>${says('grey')}`],
    ['chatter around it', `Sure! ${says('grey')} Anything else?`],
  ])('finds the answer in %s', async (_, wrapped) => {
    expect((await asking([fakeAi(wrapped)])('The sky is grey.')).answer.sky).toBe('grey');
  });

  it('drops a value that does not stand in the text', async () => {
    const { answer } = await asking([fakeAi(says('pink'), says('green'))])();
    expect(answer).toEqual({ sky: 'blue', sea: 'green' });
  });
});

describe('a model that fails', () => {
  it('is asked again where that may help', async () => {
    const model = fakeAi(away(), new AiProblem('fake', 'throttled'), says('grey'));
    expect((await asking([model])('The sky is grey.')).answer.sky).toBe('grey');
    expect((await usage())[0]).toMatchObject({ outcome: 'answered', calls: 3 });
  });

  it('is not asked again where that cannot help, nor for its other parts', async () => {
    const model = fakeAi(() => {
      throw new AiProblem('fake', 'credentials');
    });
    const { answer, parts } = await asking([model])();
    expect(answer).toEqual({ sky: 'blue', sea: 'blue' });
    expect(parts.map(({ problem }) => problem)).toEqual(['credentials', 'credentials']);
    expect(model.asked).toHaveLength(1);
  });

  it('is not waited for longer than it says itself that it will take', async () => {
    const busy = fakeAi(new AiProblem('fake', 'throttled', {}, { retryAfterMs: 60_000 }));
    const next = { ...fakeAi(says('grey')), maker: 'next' };
    const { answeredBy } = await asking([busy, next])('The sky is grey.');
    expect(answeredBy).toBe('next:model');
    expect(busy.asked).toHaveLength(1);
  });

  it('hands its open parts to the next of the chain', async () => {
    const half = fakeAi(says('grey'), away(), away(), away());
    const next = { ...fakeAi(says('green')), maker: 'next', leaves: () => true };
    const { answer, parts } = await asking([half, next])();
    expect(answer).toEqual({ sky: 'grey', sea: 'green' });
    expect(parts).toEqual([
      { part: 'sky', by: 'fake:model', left: false, problem: null },
      { part: 'sea', by: 'next:model', left: true, problem: null },
    ]);
  });

  it('holds nobody past the time of the question, even if it hears no signal, and leaves some to the next', async () => {
    const deaf = { ...fakeAi(), complete: stalls };
    const next = { ...fakeAi(says('grey'), says('green')), maker: 'next' };
    const started = performance.now();
    const { answeredBy } = await asking([deaf, next])();
    expect(answeredBy).toBe('next:model');
    expect(performance.now() - started).toBeLessThan(colours.timeoutMs + 1_500);
    const alone = performance.now();
    const { parts } = await asking([deaf])();
    expect(performance.now() - alone).toBeLessThan(colours.timeoutMs + 1_500);
    expect(parts.map(({ problem }) => problem)).toEqual(['timeout', 'timeout']);
  });

  it('again and again is left alone for a while, then tried once', async () => {
    let works = false;
    const model = fakeAi(() => {
      if (!works) throw new AiProblem('fake', 'overloaded');
      return says('grey');
    });
    const askIt = asking([model]);
    for (let i = 0; i < 3; i += 1) await askIt('The sky is grey.');
    const askedSoFar = model.asked.length;
    expect((await askIt('The sky is grey.')).parts[0]!.problem).toBe('open');
    expect(model.asked).toHaveLength(askedSoFar);
    expect(town.house.ai.providers[0]!.stateOf('model')).toBe('open');
    works = true;
    await new Promise((later) => setTimeout(later, hurried.leftAloneMs + 20));
    expect((await askIt('The sky is grey.')).answer.sky).toBe('grey');
    expect(town.house.ai.providers[0]!.stateOf('model')).toBe('closed');
  });
});

describe('stopping', () => {
  it('ends the asking at once with its reason, and writes down what it took', async () => {
    const stop = new AbortController();
    const asked = asking([{ ...fakeAi(), complete: stalls }])(text, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 30);
    await expect(asked).rejects.toThrow('enough');
    expect((await usage()).every(({ outcome }) => outcome === 'stopped')).toBe(true);
  });
});

describe('the budget of a day', () => {
  const dear = () => ({ ...fakeAi(() => says('grey')), maker: 'bedrock', model: 'claude-haiku-4-5' });
  const company = 'com_1' as Id<'com'>;
  const spent = async () =>
    (
      await town.house.database.db
        .selectFrom('aiSpending')
        .select(['tenant', 'micros'])
        .orderBy('tenant')
        .execute()
    ).map(({ tenant, micros }) => [tenant, Number(micros)]);

  it('counts what answers cost, for each company and for the people of none', async () => {
    const askIt = asking([dear()]);
    await askIt('The sky is grey.');
    await askIt('The sky is grey.', { companyId: company });
    // 100 tokens read at 1 dollar a million, 20 written at 5.
    expect(await spent()).toEqual([
      [company, 200],
      ['house', 200],
    ]);
    const rows = await town.house.database.db
      .selectFrom('aiUsage')
      .select(['costMicros', 'companyId'])
      .execute();
    expect(rows.map(({ costMicros }) => Number(costMicros))).toEqual([200, 200]);
  });

  it('is not overrun, not even by questions asked at once; then the rules answer', async () => {
    const askIt = asking([dear()], { dayBudgetMicros: 1_000 });
    const answers = await Promise.all(Array.from({ length: 12 }, () => askIt('The sky is grey.')));
    const byModel = answers.filter(({ answeredBy }) => answeredBy !== 'rules');
    expect(byModel.length).toBeGreaterThan(0);
    expect(byModel.length).toBeLessThan(5);
    expect(answers.find(({ answeredBy }) => answeredBy === 'rules')!.parts[0]!.problem).toBe('budget');
    expect(await spent()).toEqual([['house', byModel.length * 200]]);
    expect((await askIt('The sky is grey.', { companyId: company })).answeredBy).not.toBe('rules');
  });

  it('begins anew with the day, and can be set by an admin', async () => {
    const admin = await town.person('admin');
    const askIt = asking([dear()], { dayBudgetMicros: 0 });
    expect((await askIt('The sky is grey.')).answeredBy).toBe('rules');
    await setBudget(town.ctx(await admin.actor()), 'house', 700);
    expect((await askIt('The sky is grey.')).answeredBy).not.toBe('rules');
    while ((await askIt('The sky is grey.')).answeredBy !== 'rules');
    town.wait(24 * 3_600_000);
    expect((await askIt('The sky is grey.')).answeredBy).not.toBe('rules');
  });

  it('pays for what was taken and not answered, and for nothing that was refused at the door', async () => {
    await asking([{ ...dear(), complete: stalls }])('The sky is grey.');
    expect((await spent())[0]![1]).toBeGreaterThan(0);
    town.wait(24 * 3_600_000);
    const refuses = dear();
    await asking([{ ...refuses, complete: () => Promise.reject(new AiProblem('bedrock', 'credentials')) }])(
      'The sky is grey.',
    );
    expect((await spent()).map(([, micros]) => micros)).toContain(0);
  });
});

describe('what an admin chose', () => {
  it('goes before the environment, and reaches no further than it', async () => {
    const admin = await town.person('admin');
    const core = town.ctx(await admin.actor());
    const [first, second] = [fakeAi(() => says('grey')), { ...fakeAi(() => says('grey')), maker: 'second' }];
    const askIt = asking([first, second]);
    const choose = async (chain: string[] | null, timeoutMs: number | null = null) =>
      chooseForAsk(town.ctx(core.actor), { ask: colours.name, chain, timeoutMs });
    await choose(['second:another', 'fake']);
    expect((await askIt('The sky is grey.')).answeredBy).toBe('second:another');
    await choose([]);
    expect((await askIt('The sky is grey.')).answeredBy).toBe('rules');
    await choose(null);
    expect((await askIt('The sky is grey.')).answeredBy).toBe('fake:model');
    await expect(choose(['elsewhere'])).rejects.toMatchObject({ fields: [{ key: 'invalid.ai_provider' }] });
    await expect(choose(['fake', 'second', 'fake:model'])).rejects.toMatchObject({
      fields: [{ key: 'invalid.ai_twice' }],
    });
  });

  it('must be there when it is named', async () => {
    const admin = await town.person('admin');
    const missing = new AiProblem('fake', 'model_missing', { model: 'big' });
    asking([{ ...fakeAi(), check: () => Promise.reject(missing) }]);
    const choice = { ask: colours.name, chain: ['fake:big'], timeoutMs: null };
    await expect(chooseForAsk(town.ctx(await admin.actor()), choice)).rejects.toMatchObject({
      fields: [{ field: 'chain', key: 'ai.problem.fake.model_missing', params: { model: 'big' } }],
    });
  });

  it('may give a question more or less time', async () => {
    const admin = await town.person('admin');
    const askIt = asking([{ ...fakeAi(), complete: stalls }]);
    await chooseForAsk(town.ctx(await admin.actor()), { ask: colours.name, chain: null, timeoutMs: 1_000 });
    const started = performance.now();
    await askIt();
    expect(performance.now() - started).toBeGreaterThan(900);
  });
});
