import { accountOf, candidateIdOf } from '#server/core/actor.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { conflict, notFound } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { canReadAgain } from './schema.ts';
import { queueReading } from './upload.ts';

async function findOwn(tx: TxCtx, id: Id<'cv'>) {
  const cv = await tx.db
    .selectFrom('cv')
    .select(['status', 'problemKey'])
    .where('id', '=', id)
    .where('candidateId', '=', candidateIdOf(tx))
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (!cv) throw notFound('cv');
  return cv;
}

/**
 * Stops the reading of one's own CV, whether it waits or runs. What runs hears of it, and can write nothing any more.
 * A reading that has ended stays as it ended.
 */
export async function stopReading(core: Core, id: Id<'cv'>): Promise<void> {
  await inTransaction(core, async (tx) => {
    const { status } = await findOwn(tx, id);
    if (status !== 'queued' && status !== 'reading') return;
    await tx.db
      .updateTable('cv')
      .set({ status: 'failed', stage: null, problemKey: 'cv.stopped', problemParams: {}, readAt: tx.now() })
      .where('id', '=', id)
      .where('status', 'in', ['queued', 'reading'])
      .execute();
    await publish(tx, `account:${accountOf(tx).accountId}`);
  });
}

/**
 * Has one's own CV read once more, after it was stopped or the reading itself failed. One that waits or is being read
 * is left alone.
 * @throws conflict when another reading would end the same way
 */
export async function readAgain(ctx: Ctx, id: Id<'cv'>): Promise<void> {
  candidateIdOf(ctx);
  // It costs what an upload costs.
  await ctx.house.limits.take('upload', accountOf(ctx).accountId);
  await inTransaction(ctx, async (tx) => {
    const { status, problemKey } = await findOwn(tx, id);
    if (status === 'queued' || status === 'reading') return;
    if (!canReadAgain(status, problemKey)) throw conflict('cv.no_second_reading');
    // When the last reading ended stays: it tells the new one from what may still run of the old.
    const { numUpdatedRows } = await tx.db
      .updateTable('cv')
      .set({ status: 'queued', stage: null, problemKey: null, problemParams: null })
      .where('id', '=', id)
      .where('status', '=', 'failed')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return;
    await queueReading(tx, id);
    await publish(tx, `account:${accountOf(tx).accountId}`);
  });
}
