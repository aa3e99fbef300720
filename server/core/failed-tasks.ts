import { sql } from 'kysely';
import { after } from '#db/sql.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import type { Core, TxCtx } from './context.ts';

/** A task that has used up its attempts and waits for somebody to look at it. */
export type FailedTask = {
  id: string;
  name: string;
  payload: Record<string, unknown>;
  attempts: number;
  /** Technical, for the one who runs the house; not translated. */
  lastError: string | null;
  failedAt: Instant;
};

/** Failed tasks, the newest first. */
export async function listFailedTasks(
  core: Core,
  page: { limit: number; cursor?: string | null },
): Promise<Page<FailedTask>> {
  const cursor = page.cursor ? decodeCursor(page.cursor, 1) : null;
  const rows =
    core.house.database.dialect === 'postgres'
      ? await failedOnPostgres(core, page.limit + 1, cursor)
      : await failedOnSqlite(core, page.limit + 1, cursor);
  return toPage(
    rows,
    page.limit,
    (row) => [row.id],
    (row) => ({ ...row, id: String(row.id) }),
  );
}

type Cursor = (string | number)[] | null;
type Row = Omit<FailedTask, 'id'> & { id: number };

async function failedOnPostgres(core: Core, limit: number, cursor: Cursor): Promise<Row[]> {
  const below = cursor ? sql`and job.id < ${cursor[0]}::bigint` : sql``;
  const { rows } = await sql<Row>`
    select job.id, task.identifier as name, job.payload, job.attempts, job.last_error, job.updated_at as failed_at
    from graphile_worker._private_jobs as job
    join graphile_worker._private_tasks as task on task.id = job.task_id
    where job.attempts >= job.max_attempts and job.locked_at is null ${below}
    order by job.id desc limit ${limit}`.execute(core.db);
  return rows;
}

async function failedOnSqlite(core: Core, limit: number, cursor: Cursor): Promise<Row[]> {
  return core.db
    .selectFrom('queuedTask')
    .select(['id', 'name', 'payload', 'attempts', 'lastError'])
    .select((eb) => eb.fn.coalesce('failedAt', 'createdAt').as('failedAt'))
    .where('lockedAt', 'is', null)
    .whereRef('attempts', '>=', 'maxAttempts')
    .$if(cursor !== null, (query) => query.where(after(['id'], cursor ?? [], 'desc')))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Gives a failed task all its attempts back, beginning now. False when it is not there or has not failed. */
export async function retryTask(tx: TxCtx, id: string): Promise<boolean> {
  if (!/^\d{1,15}$/.test(id)) return false;
  const done = await (tx.house.database.dialect === 'postgres'
    ? retryOnPostgres(tx, id)
    : retryOnSqlite(tx, id));
  if (done) tx.afterCommit(() => tx.house.wakeWorker());
  return done;
}

async function retryOnPostgres(tx: TxCtx, id: string): Promise<boolean> {
  const { rows } = await sql`
    select (graphile_worker.reschedule_jobs(array[job.id], run_at => now(), attempts => 0)).id
    from graphile_worker._private_jobs as job
    where job.id = ${id}::bigint and job.attempts >= job.max_attempts and job.locked_at is null`.execute(
    tx.db,
  );
  return rows.length === 1;
}

async function retryOnSqlite(tx: TxCtx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('queuedTask')
    .set({ attempts: 0, runAt: tx.now() })
    .where('id', '=', Number(id))
    .where('lockedAt', 'is', null)
    .whereRef('attempts', '>=', 'maxAttempts')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
