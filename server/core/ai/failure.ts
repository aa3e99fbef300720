import { BrokenCircuitError } from 'cockatiel';
import { AiProblem, aiProblemKinds } from './port.ts';
import { BudgetSpent } from './spending.ts';

/**
 * Why a part of a question has no answer of a model: what the provider said (`port.ts`), or
 * - open: it failed too often just now and is left alone for a while
 * - budget: the day's budget is spent
 * - off_schema: it answered, also when asked once more, with something else than was asked for
 * - bug: something of ours threw; the log says what
 */
export const aiFailures = [...aiProblemKinds, 'open', 'budget', 'off_schema', 'bug'] as const;
export type AiFailure = (typeof aiFailures)[number];

/** An answer that did not fit its schema, twice. */
export class OffSchema extends Error {
  constructor(complaint: string) {
    super(`the answer did not fit: ${complaint}`);
    this.name = 'OffSchema';
  }
}

export function failureOf(error: unknown): AiFailure {
  if (error instanceof AiProblem) return error.kind;
  if (error instanceof BudgetSpent) return 'budget';
  if (error instanceof OffSchema) return 'off_schema';
  if (error instanceof BrokenCircuitError) return 'open';
  return 'bug';
}

/** Whether the provider itself is at fault, so that its other parts would fail the same way: then it is asked no more. */
const ends: readonly AiFailure[] = [
  'unreachable',
  'timeout',
  'model_missing',
  'credentials',
  'region',
  'not_allowed',
  'open',
  'budget',
];
export const endsAsking = (failure: AiFailure): boolean => ends.includes(failure);
