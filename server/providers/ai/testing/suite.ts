import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import {
  AiProblem,
  type AiProvider,
  type Completion,
  type CompletionPart,
  type CompletionRequest,
} from '#server/core/ai/port.ts';
import { type Harness, withoutAws } from './harnesses.ts';

/** A request as the suites ask it, changed where a test needs it. */
export const asking = (change: Partial<CompletionRequest> = {}): CompletionRequest => ({
  system: 'You read what people write.',
  messages: [{ role: 'user', text: 'Grüße aus Köln 🎉' }],
  maxOutputTokens: 500,
  signal: new AbortController().signal,
  ...change,
});

export async function partsOf(parts: AsyncIterable<CompletionPart>): Promise<CompletionPart[]> {
  const all: CompletionPart[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

/** A stream as the whole that it is said to equal. */
export async function joined(parts: AsyncIterable<CompletionPart>): Promise<Completion> {
  const all = await partsOf(parts);
  const end = all.at(-1);
  if (end?.kind !== 'end') throw new Error('the last part is no end');
  const { kind: _, ...rest } = end;
  return {
    text: all.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
    toolCalls: all.flatMap((part) => (part.kind === 'tool' ? [part.call] : [])),
    ...rest,
  };
}

/** Both ways to ask, which have to tell the same. */
export const ways: [string, (provider: AiProvider, request: CompletionRequest) => Promise<Completion>][] = [
  ['whole', (provider, request) => provider.complete(request)],
  ['streamed', (provider, request) => joined(provider.stream(request))],
];

/** The problem that a promise fails with. */
export async function problemOf(promise: Promise<unknown>): Promise<AiProblem> {
  const error = await promise.then(
    () => new Error('nothing failed'),
    (failure: unknown) => failure,
  );
  if (error instanceof AiProblem) return error;
  throw error;
}

/**
 * One server for all tests of a suite, a new provider for each test. After each test nothing is left: no connection,
 * and at the end no rejection that nobody saw.
 */
export function setUp(start: () => Promise<Harness>) {
  // What is to be done after all is done in the opposite order: this looks last.
  watchRejections();
  let harness: Harness;
  let made: AiProvider[] = [];
  beforeAll(async () => {
    for (const [name, value] of Object.entries(withoutAws)) vi.stubEnv(name, value);
    harness = await start();
  });
  afterEach(async () => {
    for (const provider of made) provider.close();
    made = [];
    await vi.waitFor(() => expect(harness.server.connections()).toBe(0), { timeout: 1000, interval: 5 });
    harness.server.reset();
  });
  afterAll(async () => {
    await harness.server.close();
    vi.unstubAllEnvs();
  });
  const keep = (provider: AiProvider) => {
    made.push(provider);
    return provider;
  };
  // The harness is there only when the tests run.
  return {
    get harness() {
      return harness;
    },
    get server() {
      return harness.server;
    },
    provider: () => keep(harness.provider()),
    keep,
  };
}

/** No rejection that nobody saw, of anything in this file. */
function watchRejections(): void {
  const unseen: unknown[] = [];
  const note = (error: unknown) => unseen.push(error);
  beforeAll(() => {
    process.on('unhandledRejection', note);
  });
  afterAll(async () => {
    // A rejection is called unhandled a turn of the loop after it was made.
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unseen).toEqual([]);
  });
}
