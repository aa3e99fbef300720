import { AiProblem, type AiProvider, type Completion, type CompletionRequest } from '#server/core/ai/port.ts';

type Said = string | Error | ((request: CompletionRequest) => string | Promise<string>);

export type FakeAi = AiProvider & { asked: CompletionRequest[] };

/**
 * A model for tests: says what it was told to say, one text for each request, the last one again and again when it is a
 * function; an error is thrown.
 */
export function fakeAi(...says: Said[]): FakeAi {
  const asked: CompletionRequest[] = [];
  const answer = async (request: CompletionRequest): Promise<Completion> => {
    asked.push(request);
    const last = says.at(-1);
    const said = says[asked.length - 1] ?? (typeof last === 'function' ? last : undefined);
    if (said === undefined) throw new AiProblem('fake', 'refused', { detail: 'nothing more to say' });
    if (said instanceof Error) throw said;
    const text = typeof said === 'string' ? said : await said(request);
    return { text, toolCalls: [], stop: 'end', inputTokens: 100, outputTokens: 20 };
  };
  return {
    maker: 'fake',
    model: 'model',
    embeddingModel: 'embedding',
    host: 'here',
    concurrency: 1,
    asked,
    leaves: () => false,
    complete: answer,
    async *stream(request) {
      const { text, ...end } = await answer(request);
      yield { kind: 'text', text };
      yield { kind: 'end', ...end };
    },
    embed: async ({ texts }) => ({ vectors: texts.map(() => [0]), inputTokens: 0 }),
    models: async () => [{ name: 'model', bytes: null, remote: false }],
    check: async () => {},
    close: () => {},
  };
}
