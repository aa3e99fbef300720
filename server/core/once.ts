import { z } from 'zod';
import { HOUR_MS, type Instant, plus } from '#server/values/time.ts';
import { accountOf } from './actor.ts';
import { type Core, type Ctx, ctxWithin, type TxCtx } from './context.ts';
import { conflict, invalid } from './errors.ts';
import { fingerprintOf } from './etag.ts';
import { defineTask } from './tasks.ts';
import { inSavepoint, inTransaction, isInside } from './transaction.ts';

/*
 * A request that may be sent twice, by a hand or a network, carries a key:
 *
 *   once         key, work and answer are one transaction
 *   onceInParts  the key first; then many transactions, each with a row of its own that keeps what it came to; the answer last
 *
 * Whoever comes second waits on those rows for the first and gets what it came to. A crash leaves a part and its row, or
 * neither; sent again, the request goes on where it broke off.
 */

const KEPT_MS = 24 * HOUR_MS;
const LONGEST_KEY = 255;
/** Stands for an answer that is not there yet. */
const UNDER_WAY = '';

type Once = {
  /** chosen by who asks; keys of others are others */
  key: string;
  /** all that tells this request from another */
  asked: unknown;
};
type Done<T> = { answer: T; again: boolean };

/** A request that is done in parts: its key, since when it is asked, and how many parts were begun. */
export type Parts = { key: string; asked: string; since: Instant; begun: number };

function checked({ key, asked }: Once): { key: string; asked: string } {
  if (key.length === 0 || key.length > LONGEST_KEY) throw invalid('error.once_key', { max: LONGEST_KEY });
  return { key, asked: fingerprintOf(asked) };
}

/**
 * Does something once for a key of the actor, and answers as the first time when it is asked again within a day.
 * @param run works on the context it is given and touches nothing but the database; what it answers must be JSON
 * @throws conflict when the key came with something else before
 */
export async function once<T>(ctx: Ctx, asked: Once, run: (ctx: Ctx) => Promise<T>): Promise<Done<T>> {
  const request = checked(asked);
  return inTransaction(ctx, async (tx) => {
    const row = await takeKey(tx, request, plus(tx.now(), -KEPT_MS));
    if (!row.isFresh) return { answer: JSON.parse(row.answer) as T, again: true };
    const answer = await run(ctxWithin(tx));
    await keepAnswer(tx, request.key, answer);
    return { answer, again: false };
  });
}

/** The same for work of many transactions that are each begun by `inPart`, in an order that what was asked decides. */
export async function onceInParts<T>(ctx: Ctx, asked: Once, run: (ctx: Ctx) => Promise<T>): Promise<Done<T>> {
  const request = checked(asked);
  const row = await inTransaction(ctx, (tx) => takeKey(tx, request, plus(tx.now(), -KEPT_MS)));
  if (row.answer !== UNDER_WAY) return { answer: JSON.parse(row.answer) as T, again: true };
  const parts: Parts = { ...request, since: row.at, begun: 0 };
  try {
    const answer = await run({ ...ctx, parts });
    return await inTransaction(ctx, async (tx) => {
      const kept = await takeKey(tx, request, plus(row.at, -1));
      // Another one that came with this key was done before.
      if (kept.answer !== UNDER_WAY) return { answer: JSON.parse(kept.answer) as T, again: true };
      await keepAnswer(tx, request.key, answer);
      return { answer, again: false };
    });
  } catch (refused) {
    // Nothing was done: what is mended may come with the same key.
    await inTransaction(ctx, (tx) => giveBack(tx, parts));
    throw refused;
  }
}

/**
 * One of several transactions of a command, whose failure takes nothing from the others. Of a request with a key it is done
 * once; within another transaction it is a part that is undone alone.
 */
export async function inPart<T>(core: Core | TxCtx, run: (tx: TxCtx) => Promise<T>): Promise<T> {
  if (isInside(core)) return inSavepoint(core, run);
  const { parts } = core;
  if (!parts) return inTransaction(core, run);
  parts.begun += 1;
  const request = { key: `${parts.key}\n${parts.begun}`, asked: parts.asked };
  return inTransaction(core, async (tx) => {
    const row = await takeKey(tx, request, plus(parts.since, -1));
    if (!row.isFresh) return JSON.parse(row.answer) as T;
    const result = await run(tx);
    await keepAnswer(tx, request.key, result);
    return result;
  });
}

type Taken = { answer: string; at: Instant; isFresh: boolean };

/**
 * Takes a key, or finds what it was taken for. Whoever takes it at the same moment waits here until this transaction ends.
 * @param stale keys of that time and before are as good as new, whether or not they were swept away
 */
async function takeKey(
  tx: TxCtx,
  { key, asked }: { key: string; asked: string },
  stale: Instant,
): Promise<Taken> {
  const { accountId } = accountOf(tx);
  const row = { accountId, key, asked, answer: UNDER_WAY, at: tx.now() };
  const fresh = await tx.db
    .insertInto('onceKey')
    .values(row)
    .onConflict((clash) =>
      clash.columns(['accountId', 'key']).doUpdateSet(row).where('onceKey.at', '<=', stale),
    )
    .returning(['answer', 'at'])
    .executeTakeFirst();
  if (fresh) return { ...fresh, isFresh: true };
  const kept = await tx.db
    .selectFrom('onceKey')
    .select(['asked', 'answer', 'at'])
    .where('accountId', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (kept.asked !== asked) throw conflict('error.once_other');
  return { ...kept, isFresh: false };
}

async function keepAnswer(tx: TxCtx, key: string, answer: unknown): Promise<void> {
  await tx.db
    .updateTable('onceKey')
    .set({ answer: JSON.stringify(answer ?? null) })
    .where('accountId', '=', accountOf(tx).accountId)
    .where('key', '=', key)
    .execute();
}

/** Gives a key back, unless a part of what it was taken for is done. */
async function giveBack(tx: TxCtx, { key, since }: Parts): Promise<void> {
  const { accountId } = accountOf(tx);
  const part = await tx.db
    .selectFrom('onceKey')
    .select('key')
    .where('accountId', '=', accountId)
    // A line end parts a key and the number of its part; this is the sign after it.
    .where('key', '>', `${key}\n`)
    .where('key', '<', `${key}\v`)
    .where('at', '>=', since)
    .limit(1)
    .executeTakeFirst();
  if (part) return;
  await tx.db
    .deleteFrom('onceKey')
    .where('accountId', '=', accountId)
    .where('key', '=', key)
    .where('answer', '=', UNDER_WAY)
    .execute();
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
