import { z } from 'zod';
import { HOUR_MS, plus } from '#server/values/time.ts';
import { accountOf } from './actor.ts';
import { type Ctx, ctxWithin } from './context.ts';
import { conflict, invalid } from './errors.ts';
import { fingerprintOf } from './etag.ts';
import { defineTask } from './tasks.ts';
import { inTransaction } from './transaction.ts';

/*
 * A request that may be sent twice, by a hand or a network, carries a key. The key, the work and the answer are one
 * transaction: whoever comes second waits for the first on the row of the key and gets its answer; a refusal or a crash
 * leaves neither work nor key. So what runs here touches nothing but the database.
 */

const KEPT_MS = 24 * HOUR_MS;
const LONGEST_KEY = 255;

type Once = {
  /** chosen by who asks; keys of others are others */
  key: string;
  /** all that tells this request from another */
  asked: unknown;
};

/**
 * Does something once for a key of the actor, and answers as the first time when it is asked again within a day.
 * @param run works on the context it is given; what it answers must be JSON
 * @throws conflict when the key came with something else before
 */
export async function once<T>(
  ctx: Ctx,
  { key, asked }: Once,
  run: (ctx: Ctx) => Promise<T>,
): Promise<{ answer: T; again: boolean }> {
  const { accountId } = accountOf(ctx);
  if (key.length === 0 || key.length > LONGEST_KEY) throw invalid('error.once_key', { max: LONGEST_KEY });
  return inTransaction(ctx, async (tx) => {
    const row = { accountId, key, asked: fingerprintOf(asked), answer: 'null', at: tx.now() };
    const fresh = await tx.db
      .insertInto('onceKey')
      .values(row)
      .onConflict((clash) =>
        clash
          .columns(['accountId', 'key'])
          .doUpdateSet(row)
          // Past its day a key is as good as new, whether or not it was swept away.
          .where('onceKey.at', '<=', plus(row.at, -KEPT_MS)),
      )
      .returning('key')
      .executeTakeFirst();
    if (!fresh) {
      const kept = await tx.db
        .selectFrom('onceKey')
        .select(['asked', 'answer'])
        .where('accountId', '=', accountId)
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      if (kept.asked !== row.asked) throw conflict('error.once_other');
      return { answer: JSON.parse(kept.answer) as T, again: true };
    }
    const answer = await run(ctxWithin(tx));
    await tx.db
      .updateTable('onceKey')
      .set({ answer: JSON.stringify(answer ?? null) })
      .where('accountId', '=', accountId)
      .where('key', '=', key)
      .execute();
    return { answer, again: false };
  });
}

/** Every hour: forgets what was answered more than a day ago. */
export const forgetAnswers = defineTask({
  name: 'once.forget',
  payload: z.object({}),
  run: (ctx) =>
    inTransaction(ctx, async (tx) => {
      await tx.db.deleteFrom('onceKey').where('at', '<=', plus(tx.now(), -KEPT_MS)).execute();
    }),
});
