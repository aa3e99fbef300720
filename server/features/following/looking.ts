import { accountOf } from '#server/core/actor.ts';
import type { Ctx } from '#server/core/context.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type Instant, MINUTE_MS, plus } from '#server/values/time.ts';

/** Who comes back within this is still looking: what was new a moment ago is new still. */
const ONE_LOOK_MS = 30 * MINUTE_MS;

/**
 * Notes that the actor looks at the companies they follow. A page that a browser fetches ahead is no look.
 * @returns when they looked before; null when they never did
 */
export async function look(ctx: Ctx): Promise<Instant | null> {
  const { accountId } = accountOf(ctx);
  const now = ctx.now();
  const last = await ctx.db
    .selectFrom('followLook')
    .select(['lookedAt', 'beforeAt'])
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  const isSameLook = last && last.lookedAt > plus(now, -ONE_LOOK_MS);
  if (isSameLook) return last.beforeAt;
  const beforeAt = last?.lookedAt ?? null;
  if (ctx.visitor === null) return beforeAt;
  await inTransaction(ctx, (tx) =>
    tx.db
      .insertInto('followLook')
      .values({ accountId, lookedAt: now, beforeAt })
      .onConflict((clash) => clash.column('accountId').doUpdateSet({ lookedAt: now, beforeAt }))
      .execute(),
  );
  return beforeAt;
}
