import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AiProblem, type AiProblemKind } from '#server/core/ai/port.ts';
import { harnesses } from './testing/harnesses.ts';
import type { Fault } from './testing/stage.ts';
import { asking, partsOf, problemOf, setUp, ways } from './testing/suite.ts';

/** What goes wrong, and what each provider calls it. After every test `setUp` looks for connections that stayed. */

const KINDS: [Fault, AiProblemKind][] = [
  [{ kind: 'cut', at: 0 }, 'unreachable'],
  [{ kind: 'cut', at: 0, how: 'reset' }, 'unreachable'],
  [{ kind: 'cut' }, 'broken'],
  [{ kind: 'cut', how: 'reset' }, 'broken'],
  [{ kind: 'unfinished' }, 'broken'],
  [{ kind: 'error' }, 'broken'],
  [{ kind: 'junk' }, 'broken'],
  [{ kind: 'throttled' }, 'throttled'],
  [{ kind: 'overloaded' }, 'overloaded'],
  [{ kind: 'model_missing' }, 'model_missing'],
  [{ kind: 'not_allowed' }, 'not_allowed'],
  [{ kind: 'too_long' }, 'too_long'],
  [{ kind: 'refused' }, 'refused'],
];
/** Those that befall a request whatever it asks for. */
const BEFORE = KINDS.filter(
  ([{ kind, ...fault }]) => kind !== 'cut' || ('at' in fault && fault.at === 0),
).filter(([{ kind }]) => !['unfinished', 'error', 'junk'].includes(kind));
const TEXT = 'An answer that is long enough to be cut somewhere.';

describe.each(harnesses)('%s', (maker, start) => {
  const set = setUp(start);

  describe.each(ways)('%s', (_way, ask) => {
    it.each(KINDS)('calls %j %s, and answers the next question', async (fault, kind) => {
      const provider = set.provider();
      set.server.play(() => TEXT);
      set.server.fail(fault);
      const problem = await problemOf(ask(provider, asking()));
      expect(problem).toMatchObject({ maker, kind, params: { model: provider.model } });
      expect(String(problem.params.detail)).not.toBe('');
      expect((await ask(provider, asking())).text).toBe(TEXT);
    });

    it('says how long to wait when it was told', async () => {
      set.server.fail({ kind: 'throttled', retryAfterSeconds: 7 });
      expect((await problemOf(ask(set.provider(), asking()))).more.retryAfterMs).toBe(7000);
    });

    it('asks once, however often it is refused: trying again is up to others', async () => {
      set.server.fail({ kind: 'throttled' }, 3);
      const at = performance.now();
      await problemOf(ask(set.provider(), asking()));
      expect(set.server.asked).toHaveLength(1);
      expect(performance.now() - at).toBeLessThan(500);
    });

    it('waits for an answer that takes its time', async () => {
      set.server.fail({ kind: 'latency', ms: 150 });
      expect((await ask(set.provider(), asking())).stop).toBe('end');
    });

    it.each([undefined, 3])('ends a stall after %s pieces when its time is up', async (afterPieces) => {
      set.server.play(() => TEXT);
      set.server.fail({ kind: 'stall', afterPieces });
      const at = performance.now();
      await expect(ask(set.provider(), asking({ signal: AbortSignal.timeout(80) }))).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      expect(performance.now() - at).toBeLessThan(80 + 200);
      expect(await set.server.asked[0]?.over).toBe('gone');
    });

    it('never takes a part of an answer for a short one, wherever it is cut', async () => {
      const provider = set.provider();
      set.server.play(() => TEXT);
      const anyPlace = fc.double({ min: 0, max: 0.9999, noNaN: true });
      await fc.assert(
        fc.asyncProperty(anyPlace, fc.constantFrom('end' as const, 'reset' as const), async (at, how) => {
          set.server.fail({ kind: 'cut', at, how });
          const text = await ask(provider, asking()).then(
            (answer) => answer.text,
            (error: unknown) => error,
          );
          // What only lacks its count of tokens is whole.
          if (text instanceof AiProblem) expect(['broken', 'unreachable']).toContain(text.kind);
          else expect(text).toBe(TEXT);
        }),
        { numRuns: 40 },
      );
    });
  });

  it('hands on what came before an answer broke', async () => {
    set.server.play(() => TEXT);
    set.server.fail({ kind: 'error' });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const part of set.provider().stream(asking()))
        if (part.kind === 'text') seen.push(part.text);
    })();
    expect((await problemOf(reading)).kind).toBe('broken');
    expect(TEXT.startsWith(seen.join(''))).toBe(true);
    expect(seen.length).toBeGreaterThan(3);
  });

  it.each(BEFORE)('calls %j %s of an embedding, too', async (fault, kind) => {
    const provider = set.provider();
    set.server.fail(fault);
    const embedding = provider.embed({ texts: ['a', 'b'], signal: new AbortController().signal });
    expect(await problemOf(embedding)).toMatchObject({ kind, params: { model: provider.embeddingModel } });
  });

  it('keeps a storm of faults apart', async () => {
    const provider = set.provider();
    set.server.play(() => TEXT);
    const faults: Fault[] = [
      ...KINDS.map(([fault]) => fault),
      { kind: 'split' },
      { kind: 'latency', ms: 20 },
    ];
    for (const fault of faults) set.server.fail(fault, 2);
    const asked = Array.from({ length: 40 }, (_one, i) =>
      i % 2
        ? provider.complete(asking()).then(({ text }) => text)
        : partsOf(provider.stream(asking())).then((parts) =>
            parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
          ),
    );
    const outcomes = await Promise.allSettled(asked);
    const texts = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const problems = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(new Set(texts)).toEqual(new Set([TEXT]));
    expect(texts).toHaveLength(40 - 2 * KINDS.length);
    expect(problems.every((problem) => problem instanceof AiProblem)).toBe(true);
  });
});
