import { sql } from 'kysely';
import type { Core, TxCtx } from './context.ts';
import type { Task } from './tasks.ts';

/**
 * How many tasks of the same kind are run or wait before the one with this key; null when it does not wait. Those who are
 * tried again later do not count before.
 */
export async function findPlaceInQueue(
  core: Core | TxCtx,
  task: Pick<Task, 'name'>,
  jobKey: string,
): Promise<number | null> {
  return core.house.database.dialect === 'postgres'
    ? onPostgres(core, task.name, jobKey)
    : onSqlite(core, task.name, jobKey);
}

async function onPostgres({ db }: Core | TxCtx, name: string, jobKey: string): Promise<number | null> {
  const { rows } = await sql<{ ahead: number }>`
    select (
      select count(*) from graphile_worker._private_jobs as other
      where other.task_id = mine.task_id and other.attempts < other.max_attempts and other.id <> mine.id
        and (other.locked_at is not null
          or (other.priority, other.run_at, other.id) < (mine.priority, mine.run_at, mine.id))
    ) as ahead
    from graphile_worker._private_jobs as mine
    join graphile_worker._private_tasks as task on task.id = mine.task_id
    where mine.key = ${jobKey} and task.identifier = ${name} and mine.locked_at is null`.execute(db);
  return rows[0] ? Number(rows[0].ahead) : null;
}

async function onSqlite({ db }: Core | TxCtx, name: string, jobKey: string): Promise<number | null> {
  const mine = await db
    .selectFrom('queuedTask')
    .select(['id', 'runAt', 'priority'])
    .where('jobKey', '=', jobKey)
    .where('lockedAt', 'is', null)
    .executeTakeFirst();
  if (!mine) return null;
  const { ahead } = await db
    .selectFrom('queuedTask')
    .select((eb) => eb.fn.countAll<number>().as('ahead'))
    .where('name', '=', name)
    .where('id', '!=', mine.id)
    .whereRef('attempts', '<', 'maxAttempts')
    .where((eb) =>
      eb.or([
        eb('lockedAt', 'is not', null),
        sql<boolean>`(priority, run_at, id) < (${mine.priority}, ${mine.runAt}, ${mine.id})`,
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(ahead);
}
