import type { Compilable, CompiledQuery } from 'kysely';
import type { Db, Tx } from './client.ts';
import { Hole, holes, sqlValue } from './dialects/compilers.ts';

type Query<R> = Compilable<R> & { execute(): Promise<R[]> };

/**
 * A read whose SQL is written once for each database, for the few that nearly every request asks: writing one takes as long as
 * running it. Its shape must not depend on the values, which are only handed on. Within a transaction it is written anew.
 */
export function prepared<P extends Record<string, unknown>, R>(build: (db: Db | Tx, values: P) => Query<R>) {
  const written = new WeakMap<Db | Tx, CompiledQuery<R>>();
  return async (db: Db | Tx, values: P): Promise<R[]> => {
    if (db.isTransaction) return build(db, values).execute();
    const query = written.get(db) ?? build(db, holes as P).compile();
    written.set(db, query);
    const parameters = query.parameters.map((value) =>
      value instanceof Hole ? sqlValue(values[value.name]) : value,
    );
    const { rows } = await db.executeQuery<R>({ ...query, parameters });
    return rows;
  };
}
