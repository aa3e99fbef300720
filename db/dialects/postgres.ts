import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { OurPostgresCompiler } from './compilers.ts';

/** Object ids of the types that pg would give us otherwise than SQLite does. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;

/** `2026-11-21 08:12:00.5+00` (a session in UTC) to `2026-11-21T08:12:00.500Z`. */
export function instantOf(text: string): string {
  if (!text.endsWith('+00') || text.length < 22) return new Date(text).toISOString();
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`;
}

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [NUMERIC, Number],
  [DATE, (text) => text],
  [TIMESTAMPTZ, instantOf],
]);

/** Parsers of this pool alone: other users of pg in the process (the queue) keep the usual ones. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as never,
};

/**
 * A pool whose sessions speak UTC.
 * @param onError a connection broke while idle: the pool drops it, the caller logs it
 */
export function openPool(url: string, max: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: '-c timezone=UTC -c datestyle=ISO',
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', onError);
  // A connection may also break in use: its query rejects, but without a listener the process would end.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Statements with more parameters than this are rare shapes, not worth keeping. */
const MOST_PARAMETERS = 64;

/**
 * Connections of the same pool that keep the plans of what they run. A plan made while a table is empty would read
 * all of it for ever, so scanning whole tables is ruled out. Nothing of it outlives the connection's turn.
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      try {
        await client.query(
          'set enable_seqscan = off; set plan_cache_mode = force_generic_plan; set jit = off',
        );
      } catch (error) {
        client.release(true);
        throw error;
      }
      const names = new Map<string, string>();
      const nameOf = (text: string) => {
        if (!names.has(text)) names.set(text, `kept_${names.size}`);
        return names.get(text)!;
      };
      return {
        query: ((text: string, values: unknown[]) =>
          values?.length > 0 && values.length <= MOST_PARAMETERS
            ? client.query({ name: nameOf(text), text, values })
            : client.query(text, values)) as unknown as PostgresPoolClient['query'],
        // The connection goes, and with it what it kept and how it was set.
        release: () => client.release(true),
      };
    },
  };
}

export class OurPostgresDialect extends PostgresDialect {
  override createQueryCompiler() {
    return new OurPostgresCompiler();
  }
}

const RETRIED = new Set(['40001', '40P01']);

/** Serialisation failure or deadlock, as it is or as the cause of another error: the whole transaction may simply be run again. */
export const isRetryable = (error: unknown): boolean =>
  error instanceof Error &&
  (RETRIED.has((error as { code?: string }).code ?? '') || isRetryable(error.cause));

type Query = (...args: unknown[]) => unknown;

/** Calls `before` with each statement about to run. Tests stop the world there. */
export function watchPoolStatements(pool: pg.Pool, before: (sql: string) => void): void {
  pool.on('connect', (client) => {
    const query: Query = client.query.bind(client);
    client.query = ((...args: unknown[]) => {
      before(String(args[0]));
      return query(...args);
    }) as typeof client.query;
  });
}
