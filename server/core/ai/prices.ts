/** Millionths of a US dollar for a token: the same number as dollars for a million tokens. */
export type Price = { input: number; output: number };

/**
 * List prices on Bedrock, on demand, in US dollars for a million tokens, as AWS's price page gave them when a model came out;
 * the first part of a model's name that fits. AWS changes them: `AI_PRICES` sets one right without a new version.
 */
const listed: ReadonlyArray<[RegExp, Price]> = [
  [/claude-haiku-4/, { input: 1, output: 5 }],
  [/claude-sonnet-4/, { input: 3, output: 15 }],
  [/claude-opus-4-[5-9]/, { input: 5, output: 25 }],
  [/claude-opus-4/, { input: 15, output: 75 }],
  [/claude-3-7-sonnet|claude-3-5-sonnet/, { input: 3, output: 15 }],
  [/claude-3-5-haiku/, { input: 0.8, output: 4 }],
  [/claude-3-haiku/, { input: 0.25, output: 1.25 }],
  [/nova-micro/, { input: 0.035, output: 0.14 }],
  [/nova-lite/, { input: 0.06, output: 0.24 }],
  [/nova-pro/, { input: 0.8, output: 3.2 }],
  [/gpt-oss-20b/, { input: 0.07, output: 0.3 }],
  [/gpt-oss-120b/, { input: 0.15, output: 0.6 }],
  [/llama3-1-8b/, { input: 0.22, output: 0.22 }],
  [/llama3-[13]-70b/, { input: 0.72, output: 0.72 }],
  [/titan-embed-text-v2/, { input: 0.02, output: 0 }],
];

/** Of a model that nobody has priced: the dearest there is, so that a budget holds all the same. */
const unknown: Price = { input: 15, output: 75 };

/** Profiles that keep within a region cost a tenth more than the global ones, from Claude 4.5 on. */
const REGIONAL = /^(?:us|eu|apac|jp|au)\.anthropic\.claude-(?:haiku|sonnet|opus)-4-[5-9]/;

/** What a token of a model costs. Answers of one's own machine cost nothing here. */
export function priceOf(maker: string, model: string, own: ReadonlyMap<string, Price>): Price {
  const agreed = own.get(model);
  if (agreed) return agreed;
  if (maker === 'ollama') return { input: 0, output: 0 };
  const price = listed.find(([pattern]) => pattern.test(model))?.[1] ?? unknown;
  return REGIONAL.test(model) ? { input: price.input * 1.1, output: price.output * 1.1 } : price;
}

/** Whether the price table, or AI_PRICES, knows the model. */
export const isPriced = (maker: string, model: string, own: ReadonlyMap<string, Price>): boolean =>
  maker === 'ollama' || own.has(model) || listed.some(([pattern]) => pattern.test(model));

/** What tokens cost, in millionths of a US dollar, rounded up. */
export const costOf = (price: Price, inputTokens: number, outputTokens: number): number =>
  Math.ceil(inputTokens * price.input + outputTokens * price.output);
