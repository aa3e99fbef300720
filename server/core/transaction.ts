import { sql } from 'kysely';
import type { Core, TxCtx } from './context.ts';

/** Whether a transaction is open around the caller. */
export const isInside = (core: Core | TxCtx): core is TxCtx => core.db.isTransaction;

/**
 * Runs a command in a transaction: opens one, or joins the one it is called in.
 * Nothing but the database may be awaited inside. On Postgres the outermost one may run again after a
 * deadlock or serialisation failure, so `run` changes nothing outside the database.
 */
export async function inTransaction<T>(core: Core | TxCtx, run: (tx: TxCtx) => Promise<T>): Promise<T> {
  if (isInside(core)) return run(core);
  let waiting: Array<() => void> = [];
  const result = await core.house.database.transaction((db) => {
    waiting = [];
    return run({ ...core, db, afterCommit: (later) => waiting.push(later) });
  });
  for (const later of waiting) later();
  return result;
}

/** Runs a part of a transaction that is undone alone when it fails. */
export async function inSavepoint<T>(tx: TxCtx, run: (tx: TxCtx) => Promise<T>): Promise<T> {
  const waiting: Array<() => void> = [];
  await sql`savepoint part`.execute(tx.db);
  try {
    const result = await run({ ...tx, afterCommit: (later) => waiting.push(later) });
    await sql`release savepoint part`.execute(tx.db);
    for (const later of waiting) tx.afterCommit(later);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(tx.db);
    await sql`release savepoint part`.execute(tx.db);
    throw error;
  }
}
