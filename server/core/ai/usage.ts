import { z } from 'zod';
import type { AiUsageDayTable, AiUsageTable } from '#db/schema/core.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, dayOf, type Instant, plus, toMs } from '#server/values/time.ts';
import type { Core, TxCtx } from '../context.ts';
import { defineTask } from '../tasks.ts';
import { inTransaction } from '../transaction.ts';
import type { AiFailure } from './failure.ts';

/** One part of a question and one who was asked about it. Grows while requests are made. */
export type Tried = {
  part: string;
  provider: string;
  outcome: AiUsageTable['outcome'];
  problem: AiFailure | null;
  calls: number;
  latencyMs: number;
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
};

export const newTry = (part: string, provider: string): Tried => ({
  part,
  provider,
  outcome: 'failed',
  problem: null,
  calls: 0,
  latencyMs: 0,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
});

/** Upper bounds of the classes that times are counted in, in milliseconds; what takes longer is in one more. */
export const TIME_CLASSES_MS = [
  250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 120_000, 600_000,
] as const;

const timeClassOf = (ms: number): number => {
  const found = TIME_CLASSES_MS.findIndex((most) => ms <= most);
  return found < 0 ? TIME_CLASSES_MS.length : found;
};

type Question = { ask: string; askVersion: number; companyId: Id<'com'> | null };

/** Writes down what a question took, row by row and added up for its day, in one transaction. */
export async function recordUsage(core: Core, question: Question, tried: readonly Tried[]): Promise<void> {
  if (tried.length === 0) return;
  const at = core.now();
  // Ids sort by their millisecond: a later row has a later one, so that lists show the order of asking.
  const rows = tried.map((one, i) => ({ id: newId('aus', toMs(at) + i), at, ...question, ...one }));
  await inTransaction(core, async (tx) => {
    await tx.db.insertInto('aiUsage').values(rows).execute();
    for (const one of tried) await addToDay(tx, at, question.ask, one);
  });
}

async function addToDay(tx: TxCtx, at: Instant, ask: string, one: Tried): Promise<void> {
  const { provider, outcome, calls, inputTokens, outputTokens, costMicros } = one;
  const key = {
    day: dayOf(at),
    ask,
    provider,
    outcome,
    problem: one.problem ?? '',
    timeClass: timeClassOf(one.latencyMs),
  };
  const adds = { parts: 1, calls, inputTokens, outputTokens, costMicros };
  await tx.db
    .insertInto('aiUsageDay')
    .values({ ...key, ...adds })
    .onConflict((clash) =>
      clash.columns(Object.keys(key) as Array<keyof typeof key>).doUpdateSet((eb) => ({
        parts: eb('aiUsageDay.parts', '+', adds.parts),
        calls: eb('aiUsageDay.calls', '+', adds.calls),
        inputTokens: eb('aiUsageDay.inputTokens', '+', adds.inputTokens),
        outputTokens: eb('aiUsageDay.outputTokens', '+', adds.outputTokens),
        costMicros: eb('aiUsageDay.costMicros', '+', adds.costMicros),
      })),
    )
    .execute();
}

/** The days of usage from one on. */
export const listUsageDays = (core: Pick<Core, 'db'>, from: string): Promise<AiUsageDayTable[]> =>
  core.db.selectFrom('aiUsageDay').selectAll().where('day', '>=', from).execute();

/** Single rows tell what went wrong lately; days can be compared for two years. */
const ROWS_KEPT_MS = 100 * DAY_MS;
const DAYS_KEPT_MS = 760 * DAY_MS;

/** Once a day: forgets what was used and spent long ago. */
export const forgetUsage = defineTask({
  name: 'ai.forget_usage',
  payload: z.object({}),
  run: (ctx) =>
    inTransaction(ctx, async (tx) => {
      const oldest = dayOf(plus(tx.now(), -DAYS_KEPT_MS));
      await tx.db.deleteFrom('aiUsage').where('at', '<', plus(tx.now(), -ROWS_KEPT_MS)).execute();
      await tx.db.deleteFrom('aiUsageDay').where('day', '<', oldest).execute();
      await tx.db.deleteFrom('aiSpending').where('day', '<', oldest).execute();
    }),
});
