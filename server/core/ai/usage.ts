import type { AiUsageTable } from '#db/schema/core.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import type { Core } from '../context.ts';
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
  const rows = tried.map((one) => ({ id: newId('aus', toMs(at)), at, ask, askVersion, companyId, ...one }));
  if (rows.length > 0) await inTransaction(core, (tx) => tx.db.insertInto('aiUsage').values(rows).execute());
}
