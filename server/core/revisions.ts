import { LRUCache } from 'lru-cache';
import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import type { RevisionTable } from '#db/schema/core.ts';
import type { TxCtx } from './context.ts';

/**
 * For what many pages read and few commands write: each change counts up a number in its own transaction, and what was read
 * is kept until the number is another. So a committed change is seen by the next reader, in every process, and a rolled back
 * one by nobody, for the price of reading one number. Writers of the same thing wait for each other on it.
 */

type Name = RevisionTable['name'];

/**
 * Says within a transaction that it changes what is kept under a name.
 * @param by numbers that this change takes
 * @returns the revision after it
 */
export async function countChange(tx: TxCtx, name: Name, by = 1): Promise<number> {
  const { n } = await tx.db
    .updateTable('revision')
    .set((e) => ({ n: e('n', '+', by) }))
    .where('name', '=', name)
    .returning('n')
    .executeTakeFirstOrThrow();
  return n;
}

const revisionRow = prepared((db, { name }: { name: Name }) =>
  db.selectFrom('revision').select('n').where('name', '=', name),
);

/** The revision of a name as the last commit left it. */
export async function revisionOf(db: Db | Tx, name: Name): Promise<number> {
  const [revision] = await revisionRow(db, { name });
  return revision!.n;
}

/**
 * A read whose answer is kept until a change is counted. The answer is shared: nobody may change it.
 * The number is read first: an answer may be newer than its number, which costs one more reading, but never older.
 */
export function keptUntilChange<T>(name: Name, read: (db: Db | Tx) => Promise<T>) {
  const kept = new WeakMap<Db | Tx, { n: number; answer: Promise<T> }>();
  return async (db: Db | Tx): Promise<T> => {
    const n = await revisionOf(db, name);
    const known = kept.get(db);
    if (known?.n === n) return known.answer;
    const fresh = { n, answer: read(db) };
    kept.set(db, fresh);
    fresh.answer.catch(() => kept.get(db) === fresh && kept.delete(db));
    return fresh.answer;
  };
}

/**
 * The same for things with a revision of their own, which the caller has just read: at most `most` of them stay. Within a
 * transaction nothing is kept: what it sees may never be true.
 */
export function keptByRevision<K extends string, T>(most: number) {
  const shelves = new WeakMap<Db | Tx, LRUCache<K, { n: number; answer: Promise<T> }>>();
  return (db: Db | Tx, id: K, n: number, read: () => Promise<T>): Promise<T> => {
    if (db.isTransaction) return read();
    const shelf = shelves.get(db) ?? new LRUCache({ max: most });
    shelves.set(db, shelf);
    const known = shelf.get(id);
    if (known?.n === n) return known.answer;
    const fresh = { n, answer: read() };
    shelf.set(id, fresh);
    fresh.answer.catch(() => shelf.get(id) === fresh && shelf.delete(id));
    return fresh.answer;
  };
}
