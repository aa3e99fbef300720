import { sql } from 'kysely';
import type { Database } from '#db/client.ts';
import { system } from '#server/core/actor.ts';
import { type Ctx, contextOf, type House } from '#server/core/context.ts';
import type { Log } from '#server/core/log.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };

/** As much of a house as a queue needs: a database, the real clock, nobody outside. */
export function queueHouse(database: Database): House {
  return { database, clock: Date.now, log: silent, wakeWorker: () => {}, reactions: [] } as unknown as House;
}

export const systemCtx = (house: House): Ctx =>
  contextOf(house, { actor: system, requestId: 'test', lang: 'en' });

/** A row of the queue, whichever it is. */
export type QueueRow = {
  name: string;
  attempts: number;
  lastError: string | null;
  locked: number;
  /** How far away its run is, in milliseconds. */
  dueInMs: number;
};

/** What the queue holds, in the order of arrival. */
export async function queueRows(database: Database): Promise<QueueRow[]> {
  const due = (row: { runAt: string }) => Date.parse(row.runAt) - Date.now();
  const locked = sql<number>`case when locked_at is null then 0 else 1 end`;
  if (database.dialect === 'sqlite') {
    const rows = await database.db
      .selectFrom('queuedTask')
      .select(['name', 'attempts', 'lastError', 'runAt', locked.as('locked')])
      .orderBy('id')
      .execute();
    return rows.map(({ runAt, ...row }) => ({ ...row, dueInMs: due({ runAt }) }));
  }
  const { rows } = await sql<Omit<QueueRow, 'dueInMs'> & { runAt: string }>`
    select task.identifier as name, job.attempts, job.last_error, job.run_at, ${locked} as locked
    from graphile_worker._private_jobs as job
    join graphile_worker._private_tasks as task on task.id = job.task_id order by job.id`.execute(
    database.db,
  );
  return rows.map(({ runAt, ...row }) => ({ ...row, dueInMs: due({ runAt }) }));
}

/** Forgets everything that waits. */
export async function emptyQueue(database: Database): Promise<void> {
  const table = database.dialect === 'sqlite' ? 'queued_task' : 'graphile_worker._private_jobs';
  await database.transaction((tx) => sql`delete from ${sql.raw(table)}`.execute(tx));
}

/** Waits until a thing is so; looks every 10 ms. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 4_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
