import type { Compilable, CompiledQuery } from 'kysely';
import type { Tx } from './client.ts';
import { sqlValue } from './dialects/compilers.ts';

/** SQLite takes 32,766 parameters in a statement, Postgres 65,535. */
const MOST_PARAMETERS = 32_766;

const powerOfTwoWithin = (most: number): number => 2 ** Math.floor(Math.log2(most));

/**
 * Writes rows in as few statements as both databases allow; all of them name the same columns in the same order. Each statement
 * takes a power of two of rows, so that its SQL is written once for all of that size, and the few texts there are stay prepared.
 */
export async function insertAll<R extends object>(
  db: Tx,
  rows: readonly R[],
  insert: (some: readonly R[]) => Compilable,
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first) as Array<keyof R>;
  const most = Math.floor(MOST_PARAMETERS / columns.length);
  const written = new Map<number, CompiledQuery>();
  for (let at = 0; at < rows.length; ) {
    const size = powerOfTwoWithin(Math.min(most, rows.length - at));
    const some = rows.slice(at, at + size);
    const query = written.get(size) ?? insert(some).compile();
    written.set(size, query);
    const parameters = some.flatMap((row) => columns.map((column) => sqlValue(row[column])));
    await db.executeQuery({ ...query, parameters });
    at += size;
  }
}
