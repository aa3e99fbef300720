import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OllamaConfig, ollamaProvider } from './ollama.ts';
import { type OllamaTestServer, ollamaServer } from './testing/ollama-server.ts';
import { asking, problemOf, ways } from './testing/suite.ts';

/** What only Ollama has; what all providers have is in `compliance.test.ts`. */

let server: OllamaTestServer;
beforeAll(async () => {
  server = await ollamaServer();
});
afterEach(() => server.reset());
afterAll(() => server.close());

const provider = (change: Partial<OllamaConfig> = {}) =>
  ollamaProvider({
    host: server.url,
    model: 'tiny',
    embeddingModel: 'tiny-embed',
    contextTokens: 8192,
    ...change,
  });
const noSignal = () => new AbortController().signal;

it('always says how large the window is, that nothing is to be cut, and not to think', async () => {
  await provider({ keepAlive: '10m' }).complete(asking({ maxOutputTokens: 100 }));
  expect(server.asked[0]?.raw).toMatchObject({
    options: { num_ctx: 8192, num_predict: 100, temperature: 0 },
    truncate: false,
    shift: false,
    think: false,
    keep_alive: '10m',
  });
  await provider().embed({ texts: ['a'], signal: noSignal() });
  expect(server.asked[1]?.raw).toMatchObject({ options: { num_ctx: 8192 }, truncate: false });
});

it('tells the model the shape in words, too: its format does not', async () => {
  await provider().complete(asking({ schema: { type: 'object', properties: { n: { type: 'integer' } } } }));
  expect(server.asked[0]?.system).toContain('"n":{"type":"integer"}');
});

describe('a question that does not fit', () => {
  const long = (letters: number) =>
    asking({ system: '', messages: [{ role: 'user', text: 'x'.repeat(letters) }] });

  it('is not sent', async () => {
    const problem = await problemOf(provider({ contextTokens: 1500 }).complete(long(3003)));
    expect(problem).toMatchObject({ kind: 'too_long', params: { tokens: 1501, contextTokens: 1500 } });
    expect(server.asked).toEqual([]);
    server.play(() => 'It fits.');
    expect((await provider({ contextTokens: 1501 }).complete(long(3003))).text).toBe('It fits.');
  });

  it('is measured by what the model was made for, where that is less', async () => {
    server.models[0]!.contextLength = 1000;
    expect(await problemOf(provider().complete(long(3000)))).toMatchObject({
      params: { contextTokens: 1000 },
    });
  });

  it('counts bytes, not letters', async () => {
    const text = '語'.repeat(1100);
    const request = asking({ system: '', messages: [{ role: 'user', text }] });
    expect((await problemOf(provider({ contextTokens: 1500 }).complete(request))).kind).toBe('too_long');
  });

  it.each([
    'the prompt is longer than the context length currently available to the model; shorten the prompt',
    'input length (9000 tokens) exceeds the model’s maximum context length (8192 tokens)',
    'request (9000 tokens) exceeds the available context size (8192 tokens), try increasing it',
  ])('is called so when only Ollama sees it: %s', async (text) => {
    server.fail({ kind: 'error', said: text });
    expect((await problemOf(provider().complete(asking()))).kind).toBe('too_long');
  });
});

describe('a model that answers elsewhere', () => {
  it.each([
    ['http://127.0.0.1:11434', 'gemma4:e4b', false],
    ['http://127.8.8.8:11434', 'gemma4', false],
    ['http://localhost:11434', 'gemma4', false],
    ['http://[::1]:11434', 'gemma4', false],
    ['http://127.0.0.1:11434', 'gpt-oss:120b-cloud', true],
    ['http://127.0.0.1:11434', 'kimi-k2:Cloud ', true],
    ['http://127.0.0.1:11434', 'cloudy:7b', false],
    ['http://10.0.0.7:11434', 'gemma4', true],
    ['http://127.0.0.1.example.org', 'gemma4', true],
    ['http://localhost.example.org', 'gemma4', true],
    ['https://ollama.com', 'gpt-oss:20b', true],
  ])('at %s, as %s: %s', (host, model, leaves) => {
    expect(provider({ host }).leaves(model)).toBe(leaves);
  });

  it.each(['far', 'far:latest'])('is known from the list, whatever it is called: %s', async (model) => {
    const one = provider();
    expect(one.leaves(model)).toBe(false);
    const listed = await one.models(noSignal());
    expect(listed?.find(({ name }) => name === 'far:latest')).toEqual({
      name: 'far:latest',
      bytes: null,
      remote: true,
    });
    expect(one.leaves(model)).toBe(true);
    expect(one.leaves('tiny')).toBe(false);
  });

  it.each(ways)('is sent nothing by those who were told that it is here (%s)', async (_way, ask) => {
    const one = provider({ model: 'far' });
    expect(one.leaves('far')).toBe(false);
    expect((await problemOf(ask(one, asking()))).kind).toBe('not_allowed');
    expect(server.asked).toEqual([]);
    expect(one.leaves('far')).toBe(true);
    expect((await ask(one, asking())).stop).toBe('end');
  });

  it('is asked at once where its name says so', async () => {
    server.models[2]!.name = 'far:120b-cloud';
    const one = provider({ model: 'far:120b-cloud' });
    expect(one.leaves('far:120b-cloud')).toBe(true);
    expect((await one.complete(asking())).stop).toBe('end');
  });

  it('is asked at once where all that is asked is elsewhere', async () => {
    // An address of this machine that does not say so.
    const one = provider({ host: server.url.replace('127.0.0.1', '0.0.0.0'), model: 'far' });
    expect(one.leaves('far')).toBe(true);
    expect((await one.complete(asking())).stop).toBe('end');
    expect((await one.models(noSignal()))?.every(({ remote }) => remote)).toBe(true);
  });

  it('is not sent texts to embed, either', async () => {
    const embedding = provider({ embeddingModel: 'far' }).embed({ texts: ['a'], signal: noSignal() });
    expect((await problemOf(embedding)).kind).toBe('not_allowed');
    expect(server.asked).toEqual([]);
  });

  it('is noticed when a name is given to another model meanwhile', async () => {
    const one = provider();
    await one.complete(asking());
    server.models[0]!.remoteHost = 'https://ollama.com:443';
    await one.complete(asking());
    expect(one.leaves('tiny')).toBe(true);
  });
});

describe('somebody else', () => {
  let other: Server | undefined;
  afterEach(() => other?.close());
  const listening = async (answer: RequestListener): Promise<string> => {
    other = createServer(answer);
    await new Promise<void>((resolve) => other?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  };

  it('who points elsewhere is not followed', async () => {
    const host = await listening((_request, response) => {
      response.writeHead(307, { location: server.url }).end();
    });
    const problem = await problemOf(provider({ host }).complete(asking()));
    expect(problem).toMatchObject({
      kind: 'refused',
      params: { detail: expect.stringContaining(server.url) },
    });
    expect(server.asked).toEqual([]);
  });

  it('who wants a sign-in is told apart from who forbids', async () => {
    let status = 401;
    const host = await listening((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":"unauthorized"}');
    });
    expect((await problemOf(provider({ host }).check('tiny', noSignal()))).kind).toBe('credentials');
    status = 403;
    expect((await problemOf(provider({ host }).check('tiny', noSignal()))).kind).toBe('not_allowed');
    status = 499;
    expect((await problemOf(provider({ host }).check('tiny', noSignal()))).kind).toBe('overloaded');
  });

  it.each([
    ['<html>Welcome</html>', 'broken'],
    ['{"models": 7}', 'broken'],
    ['null', 'broken'],
    ['', 'broken'],
  ])('who answers %j is no Ollama', async (body, kind) => {
    const host = await listening((_request, response) => response.end(body));
    expect((await problemOf(provider({ host }).models(noSignal()))).kind).toBe(kind);
  });

  it('who never stops talking is not listened to for ever', async () => {
    const line = `${JSON.stringify({ message: { role: 'assistant', content: 'x'.repeat(1_000_000) }, done: false })}\n`;
    let isGone = false;
    const host = await listening((request, response) => {
      if (request.url === '/api/show') return void response.end('{}');
      response.on('close', () => {
        isGone = true;
      });
      const pour = () => {
        while (!response.destroyed && response.write(line));
        response.once('drain', pour);
      };
      pour();
    });
    expect((await problemOf(provider({ host }).complete(asking()))).kind).toBe('broken');
    await vi.waitFor(() => expect(isGone).toBe(true));
  });

  it.each([
    ['{"done": false}', 'a line without a message'],
    ['{"message": {"content": 7}, "done": false}', 'a text that is none'],
    [
      '{"message": {"content": "", "tool_calls": [{"function": {"name": "x", "arguments": "{}"}}]}}',
      'no object',
    ],
    ['[1]', 'a list'],
  ])('whose line is %s is broken', async (line) => {
    const host = await listening((request, response) => {
      response.end(request.url === '/api/show' ? '{}' : `${line}\n{"message":{"content":""},"done":true}\n`);
    });
    expect((await problemOf(provider({ host }).complete(asking()))).kind).toBe('broken');
  });

  it.each([
    ['2', 2000],
    ['Fri, 01 May 2026 10:00:30 GMT', 30_000],
    ['Fri, 01 May 2026 09:00:00 GMT', undefined],
    ['soon', undefined],
  ])('who says Retry-After: %s is understood', async (after, ms) => {
    const host = await listening((_request, response) => {
      response.sendDate = false;
      response
        .writeHead(429, { 'retry-after': after, date: 'Fri, 01 May 2026 10:00:00 GMT' })
        .end('slow down');
    });
    const problem = await problemOf(provider({ host }).complete(asking()));
    expect(problem).toMatchObject({ kind: 'throttled', more: { retryAfterMs: ms } });
  });

  it('behind a path and a password is reached', async () => {
    const seen: (string | undefined)[] = [];
    const host = await listening((request, response) => {
      seen.push(request.url, request.headers.authorization);
      response.end('{"models": []}');
    });
    const one = provider({ host: `${host.replace('http://', 'http://me:p%40ss@')}/models/` });
    expect(await one.models(noSignal())).toEqual([]);
    expect(seen).toEqual(['/models/api/tags', `Basic ${Buffer.from('me:p@ss').toString('base64')}`]);
    expect(one.host).not.toContain('me');
  });
});

it('has an address that is one', () => {
  expect(() => provider({ host: 'not an address' })).toThrow(TypeError);
});
