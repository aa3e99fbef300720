import type { AlertTable } from '#db/schema/alerts.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { emit } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { findPublishedSince, keysOfPosting } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { HOUR_MS, type Instant, MINUTE_MS, plus } from '#server/values/time.ts';
import { nextDue } from './due.ts';
import { searchOf } from './queries.ts';

/*
 *  daily, weekly   their hour comes ─────────────────────┐
 *                                                        ▼
 *  immediate       a posting calls the keys ──3 min──▶  due ──▶ what is new, and told by no other alert
 *                                                        │         │ nothing: no word
 *                                                        │         ▼
 *                  next hour, or waits again ◀───────────┴── sent rows + alert.found, all in one transaction
 */

/** Alerts of one task; what is left has another. */
const BATCH = 100;
/** Postings that one message names. */
export const MOST_NAMED = 10;
/** How far the rest is counted. */
const MOST_COUNTED = 100;
/** Postings that come within this are told together. */
const GATHER_MS = 3 * MINUTE_MS;
/** A posting may be seen later than its time says, by as long as its transaction took. What was told is not told again. */
const OVERLAP_MS = 10 * MINUTE_MS;
const KEYS_AT_ONCE = 5_000;

/** Wakes the immediate alerts that a new posting may be for. Who is awake stays so: more postings do not put it off. */
export async function wakeAlerts(core: Core, postingId: Id<'pst'>): Promise<void> {
  const anyone = await core.db.selectFrom('alertKey').select('key').limit(1).executeTakeFirst();
  if (!anyone) return;
  const keys = await keysOfPosting(core.db, postingId);
  await inTransaction(core, async (tx) => {
    for (let from = 0; from < keys.length; from += KEYS_AT_ONCE)
      await tx.db
        .updateTable('alert')
        .set({ dueAt: plus(tx.now(), GATHER_MS) })
        .where('dueAt', 'is', null)
        .where('pausedAt', 'is', null)
        .where('removedAt', 'is', null)
        .where('id', 'in', (e) =>
          e
            .selectFrom('alertKey')
            .select('alertId')
            .where('key', 'in', keys.slice(from, from + KEYS_AT_ONCE)),
        )
        .execute();
  });
}

/** Runs alerts that are due, each in a transaction of its own. @returns whether more may be due */
export async function runDueAlerts(ctx: Ctx, signal: AbortSignal): Promise<boolean> {
  const due = await ctx.db
    .selectFrom('alert')
    .select('id')
    .where('dueAt', '<=', ctx.now())
    .orderBy('dueAt')
    .orderBy('id')
    .limit(BATCH)
    .execute();
  for (const { id } of due) {
    if (signal.aborted) return true;
    await runOrPutOff(ctx, id);
  }
  return due.length === BATCH;
}

/** One that cannot be run makes way for the others, and is tried again in an hour. */
async function runOrPutOff(ctx: Ctx, id: Id<'alr'>): Promise<void> {
  try {
    await inTransaction(ctx, (tx) => runAlert(tx, id));
  } catch (err) {
    ctx.log.error({ err, alertId: id }, 'an alert could not be run');
    await inTransaction(ctx, (tx) =>
      tx.db
        .updateTable('alert')
        .set({ dueAt: plus(tx.now(), HOUR_MS) })
        .where('id', '=', id)
        .where('dueAt', '<=', tx.now())
        .execute(),
    );
  }
}

/** Takes the run, so that no other does; null when it is not due any more. */
async function claim(tx: TxCtx, id: Id<'alr'>, at: Instant): Promise<AlertTable | null> {
  const row = await tx.db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row?.dueAt || row.dueAt > at) return null;
  const taken = await tx.db
    .updateTable('alert')
    .set({ dueAt: nextDue(row, at), seenUntil: at })
    .where('id', '=', id)
    .where('dueAt', '=', row.dueAt)
    .returning('id')
    .executeTakeFirst();
  return taken ? row : null;
}

/**
 * The alert is taken before the search looks. A posting that the search does not see yet finds it waiting again, and
 * wakes it: on Postgres the waking waits for this row, on SQLite for this transaction.
 */
async function runAlert(tx: TxCtx, id: Id<'alr'>): Promise<void> {
  const at = tx.now();
  const alert = await claim(tx, id, at);
  if (!alert) return;
  const fresh = await findUntold(tx, alert, at);
  if (fresh.length === 0) return;
  const found = Math.min(fresh.length, MOST_COUNTED);
  const over = fresh.length > MOST_COUNTED ? 1 : 0;
  const eventId = await emit(tx, 'alert.found', { subjectId: id, payload: { found, over } });
  const sent = { accountId: alert.accountId, alertId: id, eventId, sentAt: at };
  await tx.db
    .insertInto('alertSent')
    .values(fresh.slice(0, MOST_NAMED).map((posting) => ({ ...sent, postingId: posting.id })))
    // Another alert of the same person told it in this very moment.
    .onConflict((clash) => clash.columns(['accountId', 'postingId']).doNothing())
    .execute();
}

/** Looked through for what was not told yet. */
const MOST_LOOKED_AT = 1_000;

/** What an alert finds that its reader was not told of, newest first, and one more than is counted. */
async function findUntold(tx: TxCtx, alert: AlertTable, now: Instant): Promise<Array<{ id: Id<'pst'> }>> {
  const [, since = now] = [plus(alert.seenUntil, -OVERLAP_MS), alert.watchedFrom].sort();
  const found = await findPublishedSince(tx.db, searchOf(alert), { since, now, most: MOST_LOOKED_AT });
  if (found.length === 0) return [];
  const told = await tx.db
    .selectFrom('alertSent')
    .select('postingId')
    .where('accountId', '=', alert.accountId)
    .where('postingId', 'in', found)
    .execute();
  const known = new Set(told.map(({ postingId }) => postingId));
  return found
    .filter((id) => !known.has(id))
    .slice(0, MOST_COUNTED + 1)
    .map((id) => ({ id }));
}
