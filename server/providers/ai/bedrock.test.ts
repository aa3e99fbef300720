import { Readable } from 'node:stream';
import type { ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BedrockConfig, bedrockProvider } from './bedrock.ts';
import { partsOf } from './bedrock-converse.ts';
import { bedrockProblem } from './bedrock-problems.ts';
import { isElsewhere } from './bedrock-regions.ts';
import { type BedrockTestServer, bedrockServer } from './testing/bedrock-server.ts';
import { withoutAws } from './testing/harnesses.ts';
import { asking, joined, problemOf, ways } from './testing/suite.ts';

/** What only Bedrock has; what all providers have is in `compliance.test.ts`. */

const HAIKU = 'eu.anthropic.claude-haiku-4-5-20251001-v1:0';

let server: BedrockTestServer;
beforeAll(async () => {
  server = await bedrockServer();
});
afterEach(() => {
  server.reset();
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

function provider(change: Partial<BedrockConfig> = {}) {
  for (const [name, value] of Object.entries(withoutAws)) vi.stubEnv(name, value);
  const { accessKeyId, secretAccessKey, region } = server.access;
  return bedrockProvider({
    region,
    model: HAIKU,
    embeddingModel: 'amazon.titan-embed-text-v2:0',
    endpoint: server.url,
    controlEndpoint: server.controlUrl,
    credentials: { accessKeyId, secretAccessKey },
    ...change,
  });
}
const noSignal = () => new AbortController().signal;

it('asks for an answer without chance, and for JSON by a tool that must be called', async () => {
  await provider().complete(asking({ schema: { type: 'object', properties: {} } }));
  expect(server.asked[0]?.raw).toMatchObject({
    inferenceConfig: { maxTokens: 500, temperature: 0 },
    toolConfig: { tools: [{ toolSpec: { name: 'answer' } }], toolChoice: { tool: { name: 'answer' } } },
  });
});

it('lets speakers take turns, and nobody say nothing', async () => {
  const messages = [
    { role: 'user' as const, text: 'one' },
    { role: 'user' as const, text: 'two' },
    { role: 'assistant' as const, text: ' ' },
    { role: 'user' as const, text: 'three' },
  ];
  await provider().complete(asking({ system: '', messages }));
  expect(server.asked[0]?.raw).toMatchObject({
    messages: [{ role: 'user', content: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] }],
  });
  expect(server.asked[0]?.raw).not.toHaveProperty('system');
});

it('has no room for a tool that is called as its answer is', async () => {
  const tools = [{ name: 'answer', about: '', input: { type: 'object' } }];
  await expect(provider().complete(asking({ schema: {}, tools }))).rejects.toThrow('answer');
});

it.each(ways)('says when a guard stepped in (%s)', async (_way, ask) => {
  server.play(() => ({ text: 'I may not say.', stop: 'refused' }));
  expect(await ask(provider(), asking())).toMatchObject({ text: 'I may not say.', stop: 'refused' });
});

it('leaves the machine, also by way of a tunnel that begins here', () => {
  expect(provider({ endpoint: undefined }).leaves(HAIKU)).toBe(true);
  expect(provider({ endpoint: 'http://[::1]:4566' }).leaves(HAIKU)).toBe(true);
});

describe('credentials', () => {
  it('are taken from the environment', async () => {
    const one = provider({ credentials: undefined });
    vi.stubEnv('AWS_ACCESS_KEY_ID', server.access.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', server.access.secretAccessKey);
    expect((await one.complete(asking())).stop).toBe('end');
    await one.check(HAIKU, noSignal());
  });

  it('may be a token', async () => {
    const one = provider({ credentials: undefined });
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', server.access.bearer);
    expect((await one.complete(asking())).stop).toBe('end');
    await one.check(HAIKU, noSignal());
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'another');
    expect((await problemOf(provider({ credentials: undefined }).check(HAIKU, noSignal()))).kind).toBe(
      'credentials',
    );
  });

  it('that are given win over a token that lies around', async () => {
    const one = provider();
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'another');
    expect((await one.complete(asking())).stop).toBe('end');
  });

  it.each(ways)('that nobody gave are asked for (%s)', async (_way, ask) => {
    expect((await problemOf(ask(provider({ credentials: undefined }), asking()))).kind).toBe('credentials');
  });

  it('that are slow to come do not outlive the time there is', async () => {
    const slow = provider({ credentials: () => new Promise(() => {}) });
    await expect(slow.complete(asking({ signal: AbortSignal.timeout(40) }))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('the lists of a region', () => {
  it('have what can be asked for text and for vectors, over all pages', async () => {
    const models = await provider().models(noSignal());
    expect(models?.map(({ name }) => name)).toEqual([
      'amazon.nova-lite-v1:0',
      'amazon.titan-embed-text-v2:0',
      HAIKU,
      'global.anthropic.claude-haiku-4-5-20251001-v1:0',
      'eu.amazon.nova-lite-v1:0',
    ]);
  });

  it('may be closed to who may ask models: then there is none, and a check does not fail for it', async () => {
    const one = provider();
    server.fail({ kind: 'not_allowed' }, 2, 'control');
    expect(await one.models(noSignal())).toBeNull();
    await one.check('anything.at-all-v1:0', noSignal());
    server.fail({ kind: 'not_allowed' }, 1, 'control');
    const elsewhere = one.check('us.anthropic.claude-haiku-4-5-20251001-v1:0', noSignal());
    expect((await problemOf(elsewhere)).kind).toBe('region');
  });

  it('that are too busy are no missing model', async () => {
    server.fail({ kind: 'throttled' }, 1, 'control');
    expect((await problemOf(provider().check(HAIKU, noSignal()))).kind).toBe('throttled');
    server.fail({ kind: 'overloaded' }, 1, 'control');
    expect((await problemOf(provider().models(noSignal()))).kind).toBe('overloaded');
  });

  it.each([
    'arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.anthropic.claude-haiku-4-5-20251001-v1:0',
    'arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0',
    // Of one's own: no list names them, the model itself will say.
    'arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/a1b2c3',
    'arn:aws:bedrock:eu-central-1:123456789012:provisioned-model/a1b2c3',
  ])('know %s', async (arn) => {
    await provider().check(arn, noSignal());
  });

  it.each([
    ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0', 'region'],
    ['arn:aws:bedrock:eu-central-1::foundation-model/amazon.nobody-v1:0', 'model_missing'],
    ['anthropic.claude-haiku-4-5-20251001-v1:0', 'model_missing'],
    ['apac.amazon.nova-lite-v1:0', 'region'],
  ])('do not know %s: %s', async (model, kind) => {
    expect((await problemOf(provider().check(model, noSignal()))).kind).toBe(kind);
  });

  it('belong to the model’s own part of the world', () => {
    expect(isElsewhere('us.amazon.nova-lite-v1:0', 'us-west-2')).toBe(false);
    expect(isElsewhere('us.amazon.nova-lite-v1:0', 'us-gov-west-1')).toBe(true);
    expect(isElsewhere('us-gov.anthropic.x', 'us-gov-west-1')).toBe(false);
    expect(isElsewhere('global.anthropic.x', 'sa-east-1')).toBe(false);
    expect(isElsewhere('anthropic.x', 'sa-east-1')).toBe(false);
    expect(isElsewhere('jp.anthropic.x', 'eu-central-1')).toBe(true);
  });
});

it('embeds a few texts at a time', async () => {
  server.fail({ kind: 'stall' }, 100);
  const cancel = new AbortController();
  const texts = Array.from({ length: 30 }, (_text, i) => `text ${i}`);
  const embedding = provider().embed({ texts, signal: cancel.signal });
  await vi.waitFor(() => expect(server.asked).toHaveLength(8));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(server.asked).toHaveLength(8);
  cancel.abort(new Error('enough'));
  await expect(embedding).rejects.toThrow('enough');
});

it('fails all of an embedding with its first failure, and asks no more', async () => {
  server.fail({ kind: 'throttled' });
  server.fail({ kind: 'latency', ms: 30 }, 100);
  const texts = Array.from({ length: 30 }, (_text, i) => `text ${i}`);
  expect((await problemOf(provider().embed({ texts, signal: noSignal() }))).kind).toBe('throttled');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(server.asked).toHaveLength(8);
});

it.each([
  ['modelStreamErrorException', 'broken'],
  ['internalServerException', 'overloaded'],
  ['serviceUnavailableException', 'overloaded'],
  ['throttlingException', 'throttled'],
  ['somethingNewException', 'broken'],
])('calls an error in the middle by its name: %s is %s', async (type, kind) => {
  server.play(() => 'some text');
  server.fail({ kind: 'error', type });
  expect((await problemOf(joined(provider().stream(asking())))).kind).toBe(kind);
});

it.each([
  ['Input is too long for requested model.', 'too_long'],
  ['prompt is too long: 212000 tokens > 200000 maximum', 'too_long'],
  ['input length and `max_tokens` exceed context limit: 190000 + 20000 > 204658', 'too_long'],
  ['Too many input tokens. Max input tokens: 8192, request input token count: 9000', 'too_long'],
  ['The provided model identifier is invalid.', 'model_missing'],
  ['Invocation of model ID amazon.x with on-demand throughput isn’t supported. Retry', 'model_missing'],
  ['messages: roles must alternate', 'refused'],
])('reads what is not valid: %s', (message, kind) => {
  const error = Object.assign(new Error(message), {
    name: 'ValidationException',
    $response: { statusCode: 400 },
  });
  const asked = { region: 'eu-central-1', model: HAIKU, hasOwnEndpoint: false };
  expect(bedrockProblem(error, asked, false).kind).toBe(kind);
});

it('takes the end of a name for a region only where the name was made of one', () => {
  const error = Object.assign(new Error('canceled'), {
    cause: Object.assign(new Error('getaddrinfo ENOTFOUND bedrock-runtime.eu-nowhere-9.amazonaws.com'), {
      code: 'ENOTFOUND',
    }),
  });
  const asked = { region: 'eu-nowhere-9', model: HAIKU };
  expect(bedrockProblem(error, { ...asked, hasOwnEndpoint: false }, false).kind).toBe('region');
  expect(bedrockProblem(error, { ...asked, hasOwnEndpoint: true }, false).kind).toBe('unreachable');
});

describe('a stream', () => {
  const read = (events: object[], isShaped = false) =>
    joined(partsOf(Readable.from(events) as AsyncIterable<ConverseStreamOutput>, isShaped));
  const start = (at: number, name: string) => ({
    contentBlockStart: { contentBlockIndex: at, start: { toolUse: { toolUseId: 'x', name } } },
  });
  const input = (at: number, json: string) => ({
    contentBlockDelta: { contentBlockIndex: at, delta: { toolUse: { input: json } } },
  });
  const text = (at: number, words: string) => ({
    contentBlockDelta: { contentBlockIndex: at, delta: { text: words } },
  });
  const stop = (at: number) => ({ contentBlockStop: { contentBlockIndex: at } });
  const end = (stopReason: string) => ({ messageStop: { stopReason } });

  it('keeps blocks apart that come at the same time', async () => {
    const events = [start(0, 'a'), start(1, 'b'), input(0, '{"x"'), input(1, '{"y":2}'), input(0, ':1}')];
    const { toolCalls } = await read([...events, stop(1), stop(0), end('tool_use')]);
    expect(toolCalls).toEqual([
      { name: 'b', input: { y: 2 } },
      { name: 'a', input: { x: 1 } },
    ]);
  });

  it('knows a tool without input', async () => {
    expect((await read([start(0, 'a'), stop(0), end('tool_use')])).toolCalls).toEqual([
      { name: 'a', input: {} },
    ]);
  });

  it('drops a call that was cut at the length, and breaks at any other that is no JSON', async () => {
    const events = [start(0, 'a'), input(0, '{"x":'), stop(0)];
    expect(await read([...events, end('max_tokens')])).toMatchObject({ toolCalls: [], stop: 'length' });
    await expect(read([...events, end('tool_use')])).rejects.toThrow('no JSON');
  });

  it('leaves out what is said beside a shaped answer, and keeps it where there is no other', async () => {
    const aside = text(0, 'Here it is.');
    const answer = [start(1, 'answer'), input(1, '{"n":1}'), stop(1)];
    expect((await read([aside, stop(0), ...answer, end('tool_use')], true)).text).toBe('{"n":1}');
    expect((await read([aside, stop(0), end('end_turn')], true)).text).toBe('Here it is.');
  });

  it('is whole without its count of tokens, and broken without its end', async () => {
    expect(await read([text(0, 'a'), end('end_turn')])).toMatchObject({ text: 'a', inputTokens: 0 });
    await expect(read([text(0, 'a'), stop(0)])).rejects.toThrow('no end');
  });
});
