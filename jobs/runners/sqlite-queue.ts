import { type ExpressionBuilder, sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
import type { Schema } from '#db/schema/index.ts';
import { type Instant, plus } from '#server/values/time.ts';
import type { TakenTask } from '../run-task.ts';

/** Graphile's backoff: 2.7 s after the first failure, 7.4 s after the second, six hours from the tenth on. */
const backoffMs = (attempts: number): number => Math.round(Math.exp(Math.min(10, attempts)) * 1_000);

/** May run now, as far as the row itself says. */
const isWaiting = (eb: ExpressionBuilder<Schema, 'queuedTask'>, names: string[]) =>
  eb.and([
    eb('queuedTask.lockedAt', 'is', null),
    eb('queuedTask.attempts', '<', eb.ref('queuedTask.maxAttempts')),
    eb('queuedTask.name', 'in', names),
  ]);

/** Nothing of its serial queue runs. */
const queueIsFree = (eb: ExpressionBuilder<Schema, 'queuedTask'>) =>
  eb.or([
    eb('queuedTask.queueName', 'is', null),
    eb.not(
      eb.exists(
        eb
          .selectFrom('queuedTask as running')
          .select(sql`1`.as('one'))
          .whereRef('running.queueName', '=', 'queuedTask.queueName')
          .where('running.lockedAt', 'is not', null),
      ),
    ),
  ]);

/** When the next task is due (perhaps in the past), null when none waits. */
export async function nextRunAt(db: Db, names: string[]): Promise<Instant | null> {
  const row = await db
    .selectFrom('queuedTask')
    .select((eb) => eb.fn.min('runAt').as('runAt'))
    .where((eb) => eb.and([isWaiting(eb, names), queueIsFree(eb)]))
    .executeTakeFirst();
  return row?.runAt ?? null;
}

/** Leases the most urgent task that is due, and counts the attempt: a task that kills the process has had it. */
export async function take(tx: Tx, names: string[], holder: string, now: Instant): Promise<TakenTask | null> {
  const row = await tx
    .updateTable('queuedTask')
    .set((eb) => ({ lockedAt: now, lockedBy: holder, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('queuedTask')
        .select('id')
        .where((inner) => inner.and([isWaiting(inner, names), queueIsFree(inner)]))
        .where('runAt', '<=', now)
        .orderBy('priority')
        .orderBy('runAt')
        .orderBy('id')
        .limit(1),
    )
    .returning(['id', 'name', 'payload', 'attempts', 'maxAttempts'])
    .executeTakeFirst();
  if (!row) return null;
  const { id, name, payload, attempts, maxAttempts } = row;
  return { id: String(id), name, payload, attempt: attempts, maxAttempts };
}

/** Done: gone. */
export async function complete(tx: Tx, id: string, holder: string): Promise<void> {
  await tx.deleteFrom('queuedTask').where('id', '=', Number(id)).where('lockedBy', '=', holder).execute();
}

/** Failed: tried again after the backoff, or kept for the admin when no attempt is left. */
export async function fail(
  tx: Tx,
  taken: TakenTask,
  holder: string,
  error: string,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('queuedTask')
    .set({ lockedAt: null, lockedBy: null, lastError: error, failedAt: now })
    .set('runAt', plus(now, backoffMs(taken.attempt)))
    .where('id', '=', Number(taken.id))
    .where('lockedBy', '=', holder)
    .execute();
}

/** Interrupted: the attempt did not count. A task whose key was taken over meanwhile has no attempt to give back. */
export async function release(tx: Tx, taken: TakenTask, holder: string): Promise<void> {
  await tx
    .updateTable('queuedTask')
    .set({ lockedAt: null, lockedBy: null })
    .set((eb) => ({
      attempts: sql<number>`case when ${eb.ref('attempts')} = ${taken.attempt} then ${taken.attempt - 1} else attempts end`,
    }))
    .where('id', '=', Number(taken.id))
    .where('lockedBy', '=', holder)
    .execute();
}

/** At boot nobody else can hold a lease: the lock of the data folder sees to that. What a dead process held runs now. */
export async function takeBackLeases(tx: Tx, now: Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('queuedTask')
    .set({ lockedAt: null, lockedBy: null, lastError: 'interrupted', failedAt: now })
    .where('lockedAt', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
