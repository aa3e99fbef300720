import { sql } from 'kysely';
import type { Core, TxCtx } from './context.ts';

const isInside = (core: Core | TxCtx): core is TxCtx => core.db.isTransaction;

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

/**
 * Runs one of several commands so that its failure takes nothing from the others: in a transaction of its own or, within
 * another, as a part that is undone alone.
 */
export async function inPart<T>(core: Core | TxCtx, run: (tx: TxCtx) => Promise<T>): Promise<T> {
  if (!isInside(core)) return inTransaction(core, run);
  const waiting: Array<() => void> = [];
  await sql`savepoint part`.execute(core.db);
  try {
    const result = await run({ ...core, afterCommit: (later) => waiting.push(later) });
    await sql`release savepoint part`.execute(core.db);
    for (const later of waiting) core.afterCommit(later);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(core.db);
    await sql`release savepoint part`.execute(core.db);
    throw error;
  }
}
