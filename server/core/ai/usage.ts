import { z } from 'zod';
import type { AiUsageTable } from '#db/schema/core.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, dayOf, plus, toMs } from '#server/values/time.ts';
import type { Core } from '../context.ts';
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

/** Writes down what a question took, all of its rows together. */
export async function recordUsage(
  core: Core,
  { ask, askVersion, companyId }: { ask: string; askVersion: number; companyId: Id<'com'> | null },
  tried: readonly Tried[],
): Promise<void> {
  const at = core.now();
  // Ids sort by their millisecond: a later row has a later one, so that lists show the order of asking.
  const rows = tried.map((one, i) => ({
    id: newId('aus', toMs(at) + i),
    at,
    ask,
    askVersion,
    companyId,
    ...one,
  }));
  if (rows.length > 0) await inTransaction(core, (tx) => tx.db.insertInto('aiUsage').values(rows).execute());
}

/** Two years can be compared. */
const KEPT_MS = 760 * DAY_MS;

/** Once a day: forgets what was used and spent long ago. */
export const forgetUsage = defineTask({
  name: 'ai.forget_usage',
  payload: z.object({}),
  run: (ctx) =>
    inTransaction(ctx, async (tx) => {
      const before = plus(tx.now(), -KEPT_MS);
      await tx.db.deleteFrom('aiUsage').where('at', '<', before).execute();
      await tx.db.deleteFrom('aiSpending').where('day', '<', dayOf(before)).execute();
    }),
});
