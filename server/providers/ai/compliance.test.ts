import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '#app/i18n/said.ts';
import type { CompletionPart, JsonSchema, Tool } from '#server/core/ai/port.ts';
import { harnesses } from './testing/harnesses.ts';
import { vectorOf } from './testing/stage.ts';
import { asking, joined, partsOf, problemOf, setUp, ways } from './testing/suite.ts';

/** What the port promises, by every provider, through the real client and a server that speaks the real protocol. */

const PERSON: JsonSchema = {
  type: 'object',
  properties: { name: { type: 'string' }, skills: { type: 'array', items: { type: 'string' } } },
  required: ['name', 'skills'],
};
const TOOLS: Tool[] = [
  {
    name: 'find_job',
    about: 'Finds jobs.',
    input: { type: 'object', properties: { words: { type: 'string' } } },
  },
  {
    name: 'show_job',
    about: 'Shows one.',
    input: { type: 'object', properties: { id: { type: 'integer' } } },
  },
];
/** Characters of one to four bytes, some of several code points, and what JSON and lines are made of. */
const HARD = 'Größe – 日本語 👩‍👩‍👧 é "quoted" \\ \n\r\t {"a":1} \u2028 \u0000 end';

const noSignal = () => new AbortController().signal;

describe.each(harnesses)('%s', (_, start) => {
  const set = setUp(start);

  it.each(ways)('sends what it is told, and no more of it (%s)', async (_way, ask) => {
    const messages = [
      { role: 'user' as const, text: 'one' },
      { role: 'assistant' as const, text: 'two' },
      { role: 'user' as const, text: 'three' },
    ];
    await ask(set.provider(), asking({ messages, maxOutputTokens: 77 }));
    expect(set.server.asked).toMatchObject([
      { system: 'You read what people write.', messages, maxOutputTokens: 77, tools: [], schema: null },
    ]);
  });

  it('answers the same whole and streamed', async () => {
    const provider = set.provider();
    set.server.play(() => 'An answer of some length, in several pieces.');
    const whole = await provider.complete(asking());
    expect(whole).toMatchObject({
      text: 'An answer of some length, in several pieces.',
      stop: 'end',
      toolCalls: [],
    });
    expect(await joined(provider.stream(asking()))).toEqual(whole);
  });

  it('streams as it comes, and ends with one end', async () => {
    set.server.play(() => 'twelve chars');
    const kinds = (await partsOf(set.provider().stream(asking()))).map(({ kind }) => kind);
    expect(kinds).toEqual(['text', 'text', 'text', 'end']);
  });

  it.each(ways)('keeps characters whole wherever their bytes are split (%s)', async (_way, ask) => {
    set.server.play(() => HARD);
    set.server.fail({ kind: 'split' });
    expect((await ask(set.provider(), asking())).text).toBe(HARD);
  });

  it.each(ways)('says an empty answer (%s)', async (_way, ask) => {
    set.server.play(() => '');
    expect(await ask(set.provider(), asking())).toMatchObject({ text: '', stop: 'end', outputTokens: 0 });
  });

  it.each(ways)('gives a structured answer as its JSON (%s)', async (_way, ask) => {
    const person = { name: 'Jörg "Jo" Müller', skills: ['C++', '日本語'] };
    set.server.play(({ schema }) => (schema ? JSON.stringify(person) : 'no schema came'));
    const answer = await ask(set.provider(), asking({ schema: PERSON }));
    expect(JSON.parse(answer.text)).toEqual(person);
    expect(answer).toMatchObject({ stop: 'end', toolCalls: [] });
    expect(set.server.asked[0]?.schema).toEqual(PERSON);
  });

  it.each(ways)(
    'hands on what a model says instead of JSON, for whoever asked to complain (%s)',
    async (_way, ask) => {
      set.server.fail({ kind: 'bad_json' });
      expect((await ask(set.provider(), asking({ schema: PERSON }))).text).toBe(
        'Here you are: {"unfinished": [1, 2',
      );
      set.server.fail({ kind: 'off_schema' });
      const { text } = await ask(set.provider(), asking({ schema: PERSON }));
      expect(JSON.parse(text)).toEqual({ 'of another shape': true });
    },
  );

  it.each(ways)('hands on calls of tools, their input as objects (%s)', async (_way, ask) => {
    const calls = [
      { name: 'find_job', input: { words: 'Grüße' } },
      { name: 'show_job', input: { id: 7 } },
    ];
    set.server.play(() => ({ text: 'I look.', calls }));
    const answer = await ask(set.provider(), asking({ tools: TOOLS }));
    expect(answer).toMatchObject({ text: 'I look.', toolCalls: calls, stop: 'tool' });
    expect(set.server.asked[0]?.tools).toEqual(TOOLS);
  });

  it.each(ways)('takes a schema and tools together, and tells which was used (%s)', async (_way, ask) => {
    const provider = set.provider();
    set.server.play(() => ({ tool: 'show_job', input: { id: 1 } }));
    const called = await ask(provider, asking({ schema: PERSON, tools: TOOLS }));
    expect(called).toMatchObject({ toolCalls: [{ name: 'show_job', input: { id: 1 } }], stop: 'tool' });
    set.server.play(() => '{"name":"A","skills":[]}');
    const answered = await ask(provider, asking({ schema: PERSON, tools: TOOLS }));
    expect(answered).toMatchObject({ text: '{"name":"A","skills":[]}', toolCalls: [], stop: 'end' });
    expect(set.server.asked[1]?.schema).toEqual(PERSON);
  });

  it.each(ways)('counts tokens (%s)', async (_way, ask) => {
    set.server.play(() => 'x'.repeat(40));
    const answer = await ask(
      set.provider(),
      asking({ system: 'abcd', messages: [{ role: 'user', text: 'abcd' }] }),
    );
    expect(answer).toMatchObject({ inputTokens: 2, outputTokens: 10 });
  });

  it.each(ways)('says when an answer was cut at its length (%s)', async (_way, ask) => {
    set.server.play(() => 'a long answer that does not fit');
    const answer = await ask(set.provider(), asking({ maxOutputTokens: 3 }));
    expect(answer).toMatchObject({ text: 'a long answe', stop: 'length', outputTokens: 3 });
  });

  it.each(ways)('asks another model when told (%s)', async (_way, ask) => {
    const provider = set.provider();
    await ask(provider, asking({ model: provider.embeddingModel }));
    expect(set.server.asked[0]?.model).toBe(provider.embeddingModel);
  });

  it('embeds texts in their order', async () => {
    const texts = Array.from({ length: 25 }, (_text, i) => `text ${'x'.repeat(25 - i)} ö ${i}`);
    const { vectors, inputTokens } = await set.provider().embed({ texts, signal: noSignal() });
    expect(vectors).toEqual(texts.map(vectorOf));
    expect(inputTokens).toBeGreaterThan(25);
  });

  it('embeds nothing without asking', async () => {
    expect(await set.provider().embed({ texts: [], signal: noSignal() })).toEqual({
      vectors: [],
      inputTokens: 0,
    });
    expect(set.server.asked).toEqual([]);
  });

  it('lists models that can be chosen', async () => {
    const models = await set.provider().models(noSignal());
    const { name, remote } = set.harness.listed;
    expect(models?.find((model) => model.name === name)).toMatchObject({ remote });
    expect(new Set(models?.map((model) => model.name)).size).toBe(models?.length);
  });

  it('checks a model that is there, without asking it', async () => {
    const provider = set.provider();
    await provider.check(provider.model, noSignal());
    await provider.check(provider.embeddingModel, noSignal());
    expect(set.server.asked).toEqual([]);
  });

  it('says what to set up', async () => {
    for (const { what, kind, model, provider } of set.harness.misfits) {
      const problem = await problemOf(set.keep(provider()).check(model, noSignal()));
      expect({ what, kind: problem.kind }).toEqual({ what, kind });
      const text = said('en', problem.key, problem.params);
      expect(text, what).not.toBe(problem.key);
      expect(text, what).not.toContain('{{');
    }
  });

  it('says the same when it is asked without a check', async () => {
    for (const { what, kind, model, provider } of set.harness.misfits) {
      const problem = await problemOf(set.keep(provider()).complete(asking({ model })));
      expect({ what, kind: problem.kind }).toEqual({ what, kind });
    }
  });

  describe('any text', () => {
    const anyText = fc.string({
      unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      maxLength: 60,
    });
    const anySizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });
    const largeSizes = fc.array(fc.integer({ min: 8, max: 200 }), { minLength: 1, maxLength: 5 });
    const anyPieces = fc.integer({ min: 1, max: 9 });

    it.each(ways)('arrives whole, in any pieces and chunks (%s)', async (_way, ask) => {
      const provider = set.provider();
      await fc.assert(
        fc.asyncProperty(anyText, anySizes, anyPieces, async (text, sizes, size) => {
          set.server.play(() => text);
          set.server.pieces((whole) => whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []);
          set.server.fail({ kind: 'split', sizes });
          expect((await ask(provider, asking())).text).toBe(text);
        }),
        { numRuns: 40 },
      );
    });

    it.each(ways)('is sent whole (%s)', async (_way, ask) => {
      const provider = set.provider();
      const visible = anyText
        .map((text) => Buffer.from(text).toString())
        .filter((text) => text.trim() !== '');
      await fc.assert(
        fc.asyncProperty(visible, visible, async (system, text) => {
          await ask(provider, asking({ system, messages: [{ role: 'user', text }] }));
          expect(set.server.asked.at(-1)).toMatchObject({ system, messages: [{ role: 'user', text }] });
        }),
        { numRuns: 25 },
      );
    });

    it.each(ways)('and any JSON, too (%s)', async (_way, ask) => {
      const provider = set.provider();
      const anyJson = fc
        .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3, depthSize: 'small' }), { noNullPrototype: true })
        .map((value) => JSON.stringify(value))
        // The one key that may get lost: the AWS SDK empties it, against pollution of prototypes.
        .filter((json) => !json.includes('__proto__'));
      await fc.assert(
        fc.asyncProperty(anyJson, largeSizes, async (json, sizes) => {
          set.server.play(() => json);
          set.server.fail({ kind: 'split', sizes });
          const { text } = await ask(provider, asking({ schema: PERSON }));
          expect(JSON.parse(text)).toEqual(JSON.parse(json));
        }),
        { numRuns: 20 },
      );
    });
  });

  it.each(ways)('takes no prototypes from a model (%s)', async (_way, ask) => {
    const provider = set.provider();
    const json = '{"name":"A","skills":[],"__proto__":{"admin":true}}';
    set.server.play(() => json);
    const answer = JSON.parse((await ask(provider, asking({ schema: PERSON }))).text) as { admin?: unknown };
    expect(answer.admin).toBeUndefined();
    set.server.play(() => ({ tool: 'show_job', input: JSON.parse(json) as unknown }));
    const { toolCalls } = await ask(provider, asking({ tools: TOOLS }));
    expect((toolCalls[0]!.input as { admin?: unknown }).admin).toBeUndefined();
  });

  describe('cancelling', () => {
    const why = new Error('nobody wants it any more');

    it.each(ways)('before it is asked sends nothing (%s)', async (_way, ask) => {
      await expect(ask(set.provider(), asking({ signal: AbortSignal.abort(why) }))).rejects.toBe(why);
      expect(set.server.asked).toEqual([]);
    });

    it.each(ways)('while nothing came yet ends the request at once, and no other (%s)', async (_way, ask) => {
      const provider = set.provider();
      const cancel = new AbortController();
      set.server.fail({ kind: 'stall' });
      const first = ask(provider, asking({ signal: cancel.signal }));
      await until(() => set.server.asked.length === 1);
      set.server.fail({ kind: 'latency', ms: 60 });
      const other = ask(provider, asking());
      await until(() => set.server.asked.length === 2);
      const at = performance.now();
      cancel.abort(why);
      await expect(first).rejects.toBe(why);
      expect(performance.now() - at).toBeLessThan(200);
      expect(await set.server.asked[0]?.over).toBe('gone');
      expect((await other).stop).toBe('end');
    });

    it('between parts ends the request, and no other', async () => {
      const provider = set.provider();
      const cancel = new AbortController();
      set.server.fail({ kind: 'stall', afterPieces: 4 });
      set.server.play(() => 'a text of some pieces');
      const seen: CompletionPart[] = [];
      const other = provider.stream(asking())[Symbol.asyncIterator]();
      const reading = (async () => {
        for await (const part of provider.stream(asking({ signal: cancel.signal }))) {
          seen.push(part);
          if (seen.length === 2) {
            set.server.play(() => 'the other one');
            await other.next();
            cancel.abort(why);
          }
        }
      })();
      await expect(reading).rejects.toBe(why);
      expect(seen).toHaveLength(2);
      expect(await set.server.asked[0]?.over).toBe('gone');
      expect((await other.next()).value).toMatchObject({ kind: 'text', text: 'othe' });
    });

    it('by leaving the loop ends the request', async () => {
      set.server.fail({ kind: 'stall', afterPieces: 4 });
      for await (const part of set.provider().stream(asking())) if (part.kind === 'text') break;
      expect(await set.server.asked[0]?.over).toBe('gone');
    });

    it('of embeddings ends all that are under way', async () => {
      const cancel = new AbortController();
      set.server.fail({ kind: 'stall' }, 8);
      const texts = Array.from({ length: 8 }, (_text, i) => `text ${i}`);
      const embedding = set.provider().embed({ texts, signal: cancel.signal });
      await until(() => set.server.asked.flatMap((one) => one.texts).length === 8);
      cancel.abort(why);
      await expect(embedding).rejects.toBe(why);
      expect(new Set(await Promise.all(set.server.asked.map((one) => one.over)))).toEqual(new Set(['gone']));
    });

    it('of a check and of a list is heard', async () => {
      const provider = set.provider();
      for (const ask of [
        () => provider.check(provider.model, cancelled()),
        () => provider.models(cancelled()),
      ]) {
        set.server.fail({ kind: 'stall' }, 1, 'control');
        await expect(ask()).rejects.toMatchObject({ name: 'TimeoutError' });
      }
    });

    it('by closing the provider ends what is under way, and what is asked later', async () => {
      const provider = set.provider();
      set.server.fail({ kind: 'stall' });
      const asked = problemOf(provider.complete(asking()));
      await until(() => set.server.asked.length === 1);
      provider.close();
      expect((await asked).kind).toBe('unreachable');
      expect(await set.server.asked[0]?.over).toBe('gone');
      expect((await problemOf(provider.complete(asking()))).kind).toBe('unreachable');
    });
  });
});

const cancelled = () => AbortSignal.timeout(30);

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
