import SqliteFile from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';
import { OurSqliteCompiler } from './compilers.ts';

export type SqliteHandle = SqliteFile.Database;

/** How long a connection waits for another process (a backup, a shell) before it gives up. */
const BUSY_TIMEOUT_MS = 5_000;

/** Different statements kept ready per connection; lists of varying length make many. */
const KEPT_STATEMENTS = 300;

/**
 * Keeps prepared statements: the same few hundred texts come again and again, and preparing costs as much as running.
 * Kysely runs each to its end before the next, so none is used twice at a time.
 */
function keepStatements(handle: SqliteHandle): SqliteHandle {
  const prepare = handle.prepare.bind(handle);
  const kept = new Map<string, SqliteFile.Statement>();
  handle.prepare = ((sql: string) => {
    const known = kept.get(sql);
    if (known) return known;
    // Tables change while migrating: what was prepared before knows too little.
    if (/^(create|alter|drop)\b/i.test(sql)) kept.clear();
    if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value!);
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  }) as SqliteHandle['prepare'];
  return handle;
}

/** LIKE as on Postgres: A is not a. */
const LIKE_CASE = 'case_sensitive_like = ON';

/**
 * The one writer. `synchronous=FULL`: what was acknowledged survives a power cut.
 * @param cacheMb pages kept in memory; SQLite's own 2 MB when left out
 */
export function openWriter(path: string, cacheMb?: number): SqliteHandle {
  const handle = new SqliteFile(path, { timeout: BUSY_TIMEOUT_MS });
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  // Below zero it counts KiB, else pages.
  if (cacheMb) handle.pragma(`cache_size = -${cacheMb * 1024}`);
  handle.pragma(LIKE_CASE);
  return keepStatements(handle);
}

/** The reading side: sees the last commit, never waits for the writer, cannot write. */
export function openReader(path: string): SqliteHandle {
  const handle = new SqliteFile(path, { timeout: BUSY_TIMEOUT_MS });
  handle.pragma('query_only = ON');
  handle.pragma(LIKE_CASE);
  return keepStatements(handle);
}

/** Takes the write lock at the start: a read that turns into a write could find itself too late. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #handle: SqliteHandle;

  constructor(handle: SqliteHandle) {
    super({ database: handle });
    this.#handle = handle;
  }

  override createQueryCompiler() {
    return new OurSqliteCompiler();
  }

  override createDriver() {
    return new ImmediateDriver({ database: this.#handle });
  }
}

/** Calls `before` with each statement about to run. Tests stop the world there. */
export function watchStatements(handle: SqliteHandle, before: (sql: string) => void): void {
  const prepare = handle.prepare.bind(handle);
  handle.prepare = ((sql: string) => {
    before(sql);
    return prepare(sql);
  }) as SqliteHandle['prepare'];
}
