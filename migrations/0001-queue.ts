import { sql } from 'kysely';
import type { Columns, MigrationDb } from '#db/dialects/columns.ts';

/** SQLite's queue. On Postgres the queue brings its own schema; we add the pulse of its workers. */
export async function up(db: MigrationDb, c: Columns): Promise<void> {
  await crontabRun(db, c);
  await (c.dialect === 'postgres' ? workerHeartbeat(db, c) : queuedTask(db, c));
}

async function workerHeartbeat(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema
    .createTable('worker_heartbeat')
    .addColumn('worker_id', c.text, (col) => col.primaryKey())
    .addColumn('beat_at', c.instant, (col) => col.notNull())
    .execute();
}

async function queuedTask(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema
    .createTable('queued_task')
    .addColumn('id', c.integer, (col) => col.primaryKey().autoIncrement())
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('payload', c.json, (col) => col.notNull())
    .addColumn('queue_name', c.text)
    .addColumn('job_key', c.text, (col) => col.unique())
    .addColumn('priority', c.integer, (col) => col.notNull())
    .addColumn('run_at', c.instant, (col) => col.notNull())
    .addColumn('attempts', c.integer, (col) => col.notNull())
    .addColumn('max_attempts', c.integer, (col) => col.notNull())
    .addColumn('last_error', c.text)
    .addColumn('locked_at', c.instant)
    .addColumn('locked_by', c.text)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('failed_at', c.instant)
    .execute();
  // Failed tasks may pile up: they are not in the index that is read all the time.
  await sql`create index queued_task_waiting on queued_task (priority, run_at, id)
    where locked_at is null and attempts < max_attempts`.execute(db);
  await sql`create index queued_task_running on queued_task (queue_name) where locked_at is not null`.execute(
    db,
  );
}

async function crontabRun(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema
    .createTable('crontab_run')
    .addColumn('name', c.text, (col) => col.primaryKey())
    .addColumn('last_run_at', c.instant, (col) => col.notNull())
    .execute();
}
