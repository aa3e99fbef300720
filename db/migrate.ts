import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { migrations as ours } from '#migrations/index.ts';
import type { Instant } from '#server/values/time.ts';
import type { Database } from './client.ts';
import { columnsOf, type Migration, type MigrationDb } from './dialects/columns.ts';
import { DatabaseError } from './errors.ts';

/** Any number of our own: whoever migrates this database asks for it, so that one at a time does. */
const ADVISORY_LOCK = 7_205_419;

export type MigrationOptions = {
  /** The list to go through; that of `migrations/` unless told. */
  migrations?: readonly Migration[];
  now?: () => Instant;
};

export type MigrationReport = {
  applied: string[];
  /** Where the SQLite file was copied to before it was touched. */
  backup: string | null;
};

const bookkeeping = (db: MigrationDb) =>
  db.schema
    .createTable('schema_migration')
    .ifNotExists()
    .addColumn('name', 'text', (col) => col.primaryKey())
    .addColumn('applied_at', 'text', (col) => col.notNull())
    .execute();

async function appliedNames(db: MigrationDb, dialect: Database['dialect']): Promise<string[]> {
  const tables =
    dialect === 'sqlite'
      ? sql`select name from sqlite_master where type = 'table' and name = 'schema_migration'`
      : sql`select tablename from pg_tables where schemaname = current_schema() and tablename = 'schema_migration'`;
  if ((await tables.execute(db)).rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from schema_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Migrations that this code has and the database has not. A database that knows more than the code stops here. */
function pendingOf(known: readonly Migration[], applied: readonly string[]): Migration[] {
  const unknown = applied.filter((name) => !known.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new DatabaseError('database_newer', { unknown: unknown.join(', ') });
  return known.filter((migration) => !applied.includes(migration.name));
}

/** One transaction: look again under the lock, take one step, write it down. Null when nothing is left. */
function applyNext(
  database: Database,
  known: readonly Migration[],
  now: () => Instant,
): Promise<string | null> {
  return database.transaction(async (tx) => {
    const db = tx.withoutPlugins() as unknown as MigrationDb;
    if (database.dialect === 'postgres')
      await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(db);
    const [next] = pendingOf(known, await appliedNames(db, database.dialect));
    if (!next) return null;
    await bookkeeping(db);
    await next.up(db, columnsOf(database.dialect));
    await sql`insert into schema_migration (name, applied_at) values (${next.name}, ${now()})`.execute(db);
    return next.name;
  });
}

/** The copy gets its name when it is whole and on the disk: a half one is never mistaken for a backup. */
async function backUp(database: Database, version: string): Promise<string> {
  const target = `${database.path}.backup-${version}`;
  // By process: two that start at once must not write one file.
  const partial = `${target}.partial-${process.pid}`;
  rmSync(partial, { force: true });
  await database.backup(partial);
  const file = openSync(partial, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(partial, target);
  return target;
}

/** On Postgres the queue keeps its tables in a schema of its own and migrates them itself, under a lock. */
async function migrateQueue(database: Database): Promise<void> {
  if (!database.pool) return;
  const { runMigrations } = await import('graphile-worker');
  await runMigrations({ pgPool: database.pool, logger: await quiet() });
}

async function quiet() {
  const { Logger } = await import('graphile-worker');
  return new Logger(() => () => {});
}

/**
 * Our own tables alone, without the queue's. Each migration and its bookkeeping row are one transaction: a crash leaves
 * the last whole step, and the next start goes on from there. Several processes may start at once.
 * @throws DatabaseError `database_newer`
 */
export async function applyMigrations(
  database: Database,
  options: MigrationOptions = {},
): Promise<MigrationReport> {
  const known = options.migrations ?? ours;
  const now = options.now ?? (() => new Date().toISOString());
  const reader = database.db.withoutPlugins() as MigrationDb;
  const before = await appliedNames(reader, database.dialect);
  const pending = pendingOf(known, before);
  const version = before.at(-1);
  const backup = database.path && pending.length > 0 && version ? await backUp(database, version) : null;
  const applied: string[] = [];
  for (let name = await applyNext(database, known, now); name; name = await applyNext(database, known, now)) {
    applied.push(name);
  }
  return { applied, backup };
}

/**
 * Brings a database to the newest version, backed up first if it is a SQLite file that is not new.
 * @throws DatabaseError `database_newer`
 */
export async function migrateToLatest(
  database: Database,
  options: MigrationOptions = {},
): Promise<MigrationReport> {
  const report = await applyMigrations(database, options);
  await migrateQueue(database);
  return report;
}
