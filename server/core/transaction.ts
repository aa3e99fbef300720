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
