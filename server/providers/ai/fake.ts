import type { AiProvider } from '#server/core/ai.ts';

export type FakeAi = AiProvider & { asked: Array<{ system: string; prompt: string }> };

/** A model for tests: says what it was told to say, one text for each question; an error is thrown. */
export function fakeAi(...says: Array<string | Error>): FakeAi {
  const asked: FakeAi['asked'] = [];
  return {
    name: 'fake:model',
    asked,
    async complete({ system, prompt }) {
      asked.push({ system, prompt });
      const answer = says[asked.length - 1] ?? new Error('the fake has nothing more to say');
      if (answer instanceof Error) throw answer;
      return { text: answer, inputTokens: prompt.length, outputTokens: answer.length };
    },
  };
}
