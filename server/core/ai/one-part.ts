import type { Id } from '#server/values/id.ts';
import type { Core } from '../context.ts';
import type { Link } from './chain.ts';
import { failureOf, OffSchema } from './failure.ts';
import { findJson } from './json.ts';
import { type Completion, estimateTokens, type Message } from './port.ts';
import { costOf, priceOf } from './prices.ts';
import type { Part, Prompt, Read } from './question.ts';
import { withinBudget } from './spending.ts';
import type { Tried } from './usage.ts';

/** What a part is asked with: who pays, how long there is, and where it is written down. */
export type Watch = {
  core: Core;
  companyId: Id<'com'> | null;
  tried: Tried;
  signal: AbortSignal;
  leftMs: () => number;
};

type Fitting<I, O> = Extract<Read<I, O>, { fits: true }>;

/** So much of a wrong answer is shown to its model again. */
const LONGEST_WRONG_ANSWER = 4_000;

/**
 * Asks one model one part, and once more with what was wrong when the answer does not fit.
 * @throws OffSchema when neither answer fits; else what `GuardedProvider.complete` throws, or BudgetSpent
 */
export async function askPart<I, O>(
  link: Link,
  part: Part<I, O>,
  { system, data }: Prompt,
  watch: Watch,
): Promise<Fitting<I, O> & { repaired: boolean }> {
  const question: Message = { role: 'user', text: data };
  const first = await request(link, part, system, [question], watch);
  const read = part.read(findJson(first.text));
  if (read.fits) return { ...read, repaired: false };
  const said: Message = { role: 'assistant', text: first.text.slice(0, LONGEST_WRONG_ANSWER) || '{}' };
  const wrong = `That did not fit the schema:\n${read.complaint}\nAnswer again, with JSON alone.`;
  const again = await request(link, part, system, [question, said, { role: 'user', text: wrong }], watch);
  const second = part.read(findJson(again.text));
  if (!second.fits) throw new OffSchema(second.complaint);
  return { ...second, repaired: true };
}

/** One request with its retries, each within the budget and counted. */
function request<I, O>(
  { guarded, model }: Link,
  { schema, maxOutputTokens }: Part<I, O>,
  system: string,
  messages: readonly Message[],
  watch: Watch,
): Promise<Completion> {
  const { core, tried, signal } = watch;
  const price = priceOf(guarded.provider.maker, model, core.house.ai.prices);
  const asks = estimateTokens(JSON.stringify([system, messages, schema]));
  const most = costOf(price, asks, maxOutputTokens);
  // One that was taken and not answered is paid for all the same, as far as anybody can tell.
  const failed = (error: unknown) => {
    const taken = signal.aborted || ['timeout', 'broken'].includes(failureOf(error));
    const micros = taken ? costOf(price, asks, 0) : 0;
    tried.costMicros += micros - most;
    return micros;
  };
  const send = (go: () => Promise<Completion>) =>
    withinBudget(core, { tenant: watch.companyId ?? 'house', most, failed }, async () => {
      tried.calls += 1;
      // All that was set aside, until the answer says better: the rows may be written while a stopped request still ends.
      tried.costMicros += most;
      const answer = await go();
      const micros = costOf(price, answer.inputTokens, answer.outputTokens);
      tried.costMicros += micros - most;
      tried.inputTokens += answer.inputTokens;
      tried.outputTokens += answer.outputTokens;
      return { answer, micros };
    }).then(({ answer }) => answer);
  return guarded.complete(model, { system, messages, schema, maxOutputTokens, signal }, send, watch.leftMs);
}
