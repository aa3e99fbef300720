import type { AlertTable } from '#db/schema/alerts.ts';
import { accountOf } from '#server/core/actor.ts';
import type { Core, House, TxCtx } from '#server/core/context.ts';
import { isSealOf, sealOf } from '#server/core/crypto.ts';
import { conflict, invalid, notFound } from '#server/core/errors.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { lockAccount } from '#server/features/accounts/index.ts';
import { keysOfSearch, type SavedSearch } from '#server/features/postings/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { type Instant, toMs } from '#server/values/time.ts';
import { nextDue, type Rhythm } from './due.ts';
import type { ChangeInput, CreateInput } from './inputs.ts';
import { searchOf } from './queries.ts';
import { MOST_ALERTS } from './schema.ts';

/** One's own alerts that were not thrown away. */
const mine = (tx: TxCtx, accountId: Id<'acc'>) =>
  tx.db.selectFrom('alert').selectAll().where('accountId', '=', accountId).where('removedAt', 'is', null);

/** The account's row is locked, so that two at once cannot both be the last that has room. @throws conflict */
async function haveRoom(tx: TxCtx, accountId: Id<'acc'>): Promise<void> {
  await lockAccount(tx, accountId);
  const alerts = await mine(tx, accountId).execute();
  if (alerts.length >= MOST_ALERTS) throw conflict('alert.too_many', { most: MOST_ALERTS });
}

/** What an alert waits under; only those that answer at once wait for postings instead of an hour. */
async function keepKeys(tx: TxCtx, id: Id<'alr'>, { frequency }: Rhythm, search: SavedSearch): Promise<void> {
  await tx.db.deleteFrom('alertKey').where('alertId', '=', id).execute();
  if (frequency !== 'immediate') return;
  const rows = keysOfSearch(search).map((key) => ({ key, alertId: id }));
  await tx.db.insertInto('alertKey').values(rows).execute();
}

export async function createAlert(core: Core | TxCtx, input: CreateInput): Promise<Id<'alr'>> {
  const { accountId } = accountOf(core);
  const at = core.now();
  const id = newId('alr', toMs(at));
  await inTransaction(core, async (tx) => {
    await haveRoom(tx, accountId);
    await tx.db
      .insertInto('alert')
      .values({
        ...{ id, accountId, ...input, createdAt: at, pausedAt: null, removedAt: null },
        ...{ watchedFrom: at, seenUntil: at, dueAt: nextDue(input, at) },
      })
      .execute();
    await keepKeys(tx, id, input, input.search);
  });
  return id;
}

/** Changes what is given. Another search, and an alert taken up again, look at what is published from now on. */
export async function changeAlert(core: Core | TxCtx, { active, ...input }: ChangeInput): Promise<void> {
  const { accountId } = accountOf(core);
  const id = input.id as Id<'alr'>;
  await inTransaction(core, async (tx) => {
    const row = await mine(tx, accountId).where('id', '=', id).executeTakeFirst();
    if (!row) throw notFound('alert');
    const at = tx.now();
    const fresh = { ...row, ...input };
    const pausedAt = (active ?? row.pausedAt === null) ? null : (row.pausedAt ?? at);
    const anew = input.search !== undefined || (row.pausedAt !== null && pausedAt === null);
    const { name, search, frequency, hour, weekday, zone } = fresh;
    await tx.db
      .updateTable('alert')
      .set({
        ...{ name, search, frequency, hour, weekday, zone, pausedAt },
        ...(anew && { watchedFrom: at, seenUntil: at }),
        dueAt: pausedAt ? null : dueAfterChange(row, fresh, at),
      })
      .where('id', '=', id)
      .execute();
    await keepKeys(tx, id, fresh, searchOf(fresh));
  });
}

/**
 * Who keeps their hours keeps their next one, though it be this minute. One that had an hour and now has none looks at
 * once at what came since, instead of with the next posting.
 */
function dueAfterChange(before: AlertTable, after: Rhythm, at: Instant): Instant | null {
  const sameHours = (['frequency', 'hour', 'weekday', 'zone'] as const).every(
    (it) => before[it] === after[it],
  );
  if (sameHours && before.pausedAt === null) return before.dueAt;
  return nextDue(after, at) ?? (before.frequency === 'immediate' ? null : at);
}

/** Throws an alert away; for a day it can be had back. */
export async function removeAlert(core: Core | TxCtx, id: Id<'alr'>): Promise<void> {
  const { accountId } = accountOf(core);
  await inTransaction(core, async (tx) => {
    const removed = await tx.db
      .updateTable('alert')
      .set({ removedAt: tx.now(), dueAt: null })
      .where('id', '=', id)
      .where('accountId', '=', accountId)
      .where('removedAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!removed) throw notFound('alert');
  });
}

/** Takes a removal back. What was published meanwhile is told when it is due. */
export async function restoreAlert(core: Core | TxCtx, id: Id<'alr'>): Promise<void> {
  const { accountId } = accountOf(core);
  await inTransaction(core, async (tx) => {
    await haveRoom(tx, accountId);
    const row = await tx.db
      .selectFrom('alert')
      .selectAll()
      .where('id', '=', id)
      .where('accountId', '=', accountId)
      .where('removedAt', 'is not', null)
      .executeTakeFirst();
    if (!row) throw notFound('alert');
    const dueAt = row.pausedAt ? null : (nextDue(row, tx.now()) ?? tx.now());
    await tx.db.updateTable('alert').set({ removedAt: null, dueAt }).where('id', '=', id).execute();
  });
}

const UNSUBSCRIBE = 'alert.unsubscribe';
const secretOf = (house: House): string => house.env.SECRET_KEY ?? '';

/** What a mail carries so that its reader can end it without signing in. */
export const unsubscribeToken = (house: House, id: Id<'alr'>): string =>
  `${id}.${sealOf(secretOf(house), UNSUBSCRIBE, id)}`;

/** Pauses the alert that a mail came from, for whoever holds that mail. Again, or after a removal, it does nothing. */
export async function unsubscribe(core: Core, token: string): Promise<void> {
  const [id = '', seal = ''] = token.split('.');
  if (!isSealOf(seal, secretOf(core.house), UNSUBSCRIBE, id)) throw invalid('alert.link_unknown');
  await inTransaction(core, (tx) =>
    tx.db
      .updateTable('alert')
      .set({ pausedAt: tx.now(), dueAt: null })
      .where('id', '=', id as Id<'alr'>)
      .where('pausedAt', 'is', null)
      .execute(),
  );
}
