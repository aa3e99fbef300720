import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, Kysely, type Transaction } from 'kysely';
import type pg from 'pg';
import type { DialectName } from './dialects/columns.ts';
import {
  isRetryable,
  OurPostgresDialect,
  openPool,
  preparingPool,
  watchPoolStatements,
} from './dialects/postgres.ts';
import { ImmediateSqliteDialect, openReader, openWriter, watchStatements } from './dialects/sqlite.ts';
import { DatabaseError } from './errors.ts';
import { readingPlugin, rowsPlugin } from './plugin.ts';
import { jsonColumns, type Schema } from './schema/index.ts';

/** For reading. Writes go through `Database.transaction`. */
export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;

export type Database = {
  dialect: DialectName;
  url: string;
  /** Reads the last commit. A write through it fails on both dialects. */
  db: Db;
  /**
   * One transaction. SQLite has one writer: a second one waits for it. On Postgres a deadlock or a
   * serialisation failure runs `run` again, three times at most: it must touch nothing but the database.
   */
  transaction<T>(run: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Postgres only. */
  pool: pg.Pool | null;
  /** The file, SQLite only. */
  path: string | null;
  /** A consistent copy of a SQLite file while it is in use; `target` must not exist. */
  backup(target: string): Promise<void>;
  close(): Promise<void>;
};

export type TransactionOptions = {
  /** Thousands of statements of few shapes: Postgres keeps their plans for the length of the transaction. */
  repetitive?: boolean;
};

export type DatabaseOptions = {
  /** Postgres connections, 10 unless told. */
  poolSize?: number;
  /** Memory for pages of the SQLite writer, for loads that touch many of them again and again. */
  writerCacheMb?: number;
  /** A connection broke while idle; the pool has already dropped it. */
  onError?: (error: Error) => void;
  /** Refuse the reading side and a second transaction while one is open in the same call (tests: a bug). */
  strict?: boolean;
  /** Called before each statement of the writing side; a throw there is a crash there. Tests only. */
  beforeStatement?: (sql: string) => void;
};

type Scope = { open: boolean };

/** Remembers, along asynchronous calls, whether a transaction is open. Costs a little: only where it is asked for. */
function transactionScope(strict: boolean) {
  const scopes = new AsyncLocalStorage<Scope>();
  const check = () => {
    if (strict && scopes.getStore()?.open) throw new DatabaseError('outer_db_in_transaction');
  };
  const within = async <T>(run: () => Promise<T>): Promise<T> => {
    if (!strict) return run();
    check();
    const scope = { open: true };
    try {
      return await scopes.run(scope, run);
    } finally {
      scope.open = false;
    }
  };
  return { check, within };
}

function kysely(dialect: Dialect): Kysely<Schema> {
  return new Kysely<Schema>({ dialect, plugins: [rowsPlugin(jsonColumns)] });
}

function openSqlite(url: string, path: string, options: DatabaseOptions): Database {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openWriter(path, options.writerCacheMb);
  if (options.beforeStatement) watchStatements(handle, options.beforeStatement);
  const writer = kysely(new ImmediateSqliteDialect(handle));
  const reader = kysely(new ImmediateSqliteDialect(openReader(path)));
  const scope = transactionScope(options.strict ?? false);
  return {
    dialect: 'sqlite',
    url,
    path,
    pool: null,
    db: reader.withPlugin(readingPlugin(scope.check)),
    transaction: (run) => scope.within(() => writer.transaction().execute(run)),
    backup: async (target) => {
      await handle.backup(target);
    },
    // The writer last: the last connection to close folds the WAL into the file.
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

const RETRIES = 3;

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= RETRIES || !isRetryable(error)) throw error;
    }
  }
}

function openPostgres(url: string, options: DatabaseOptions): Database {
  const pool = openPool(url, options.poolSize ?? 10, options.onError ?? (() => {}));
  if (options.beforeStatement) watchPoolStatements(pool, options.beforeStatement);
  const writer = kysely(new OurPostgresDialect({ pool }));
  const preparing = kysely(new OurPostgresDialect({ pool: preparingPool(pool) }));
  const scope = transactionScope(options.strict ?? false);
  return {
    dialect: 'postgres',
    url,
    path: null,
    pool,
    db: writer.withPlugin(readingPlugin(scope.check)),
    transaction: (run, { repetitive } = {}) =>
      scope.within(() => retried(() => (repetitive ? preparing : writer).transaction().execute(run))),
    backup: async () => {
      throw new DatabaseError('database_url', { url: 'sqlite: only' });
    },
    close: () => writer.destroy(),
  };
}

/**
 * Opens a database; it does not migrate it.
 * @param url `sqlite:PATH` or `postgres://…`
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  if (url.startsWith('sqlite:')) return openSqlite(url, url.slice('sqlite:'.length), options);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, options);
  throw new DatabaseError('database_url', { url: url.replace(/:[^:@/]*@/, ':…@') });
}
