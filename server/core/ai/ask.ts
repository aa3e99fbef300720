import { performance } from 'node:perf_hooks';
import type { Ctx } from '../context.ts';
import { Asking } from './asking.ts';
import { planOf } from './chain.ts';
import type { Answer, Ask, AskOptions, PartAnswer } from './question.ts';
import { newTry, recordUsage, type Tried } from './usage.ts';

/**
 * Asks a question: rules answer first and always; then each part goes down the chain of models until one gives an answer
 * that fits. What no model answers stays as the rules have it.
 *
 *   rules ─► for each model of the chain: the parts that are still open
 *              request ─► schema ─► once more, with what was wrong ─► next model
 *         ─► what the parts add, in their order
 *
 * Takes no longer than the question's time, whatever the models do. Every request is within the budget, and what it took is
 * written down, also when it is stopped.
 * @throws the reason of `options.signal`, or what the rules throw; never because of a model
 */
export async function ask<I, O>(
  ctx: Ctx,
  question: Ask<I, O>,
  input: I,
  options: AskOptions = {},
): Promise<Answer<O>> {
  const started = performance.now();
  const rules = await question.byRules(ctx, input);
  const { links, timeoutMs } = await planOf(ctx, question, options);
  // Prompts take their time, and nobody would read them.
  const asking = links.length === 0 ? null : new Asking(ctx, question, input, rules, options);
  const of = { ask: question.name, askVersion: question.version, companyId: options.companyId ?? null };
  if (!asking?.isOpen) {
    const latencyMs = Math.round(performance.now() - started);
    await write(ctx, of, [{ ...newTry('all', 'rules'), outcome: 'answered', latencyMs }]);
    return { answer: rules, answeredBy: 'rules', parts: [] };
  }
  try {
    await asking.goDown(links, timeoutMs);
  } catch (error) {
    await write(ctx, of, asking.tried);
    throw error;
  }
  const answer = asking.answer();
  const parts = asking.parts();
  await write(ctx, of, [...asking.tried, ...parts.flatMap(fellBack)]);
  return { answer, answeredBy: parts.find(({ by }) => by !== 'rules')?.by ?? 'rules', parts };
}

const fellBack = ({ part, problem }: PartAnswer): Tried[] =>
  problem ? [{ ...newTry(part, 'rules'), outcome: 'fell_back', problem }] : [];

/** An answer is not lost because the books could not be written. */
const write = (ctx: Ctx, of: Parameters<typeof recordUsage>[1], tried: Tried[]): Promise<void> =>
  recordUsage(ctx, of, tried).catch((err: unknown) =>
    ctx.log.error({ err, ask: of.ask }, 'usage could not be written'),
  );
