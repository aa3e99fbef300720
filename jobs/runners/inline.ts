import { runOnce } from 'graphile-worker';
import type { House } from '#server/core/context.ts';
import type { Task } from '#server/core/tasks.ts';
import { graphileLogger, taskList, unbatched } from './graphile.ts';
import { sqliteHand } from './sqlite.ts';

export type InlineReport = { done: number; failed: number };

const never = new AbortController().signal;

/**
 * Runs every task that is due, and those that they queue, here and now, one after another: tests and the seed. The rows
 * are the real ones, the clock on SQLite is the house's. A failed task waits for its backoff as ever.
 */
export function runDueTasks(house: House, tasks: readonly Task[]): Promise<InlineReport> {
  return house.database.dialect === 'sqlite' ? runOnSqlite(house, tasks) : runOnPostgres(house, tasks);
}

async function runOnSqlite(house: House, tasks: readonly Task[]): Promise<InlineReport> {
  const report = { done: 0, failed: 0 };
  const hand = sqliteHand(house, tasks, never);
  for (let taken = await hand.take(); taken; taken = await hand.take()) {
    const outcome = await hand.run(taken);
    report[outcome.kind === 'done' ? 'done' : 'failed'] += 1;
  }
  return report;
}

async function runOnPostgres(house: House, tasks: readonly Task[]): Promise<InlineReport> {
  const report = { done: 0, failed: 0 };
  await runOnce({
    pgPool: house.database.pool!,
    noHandleSignals: true,
    logger: graphileLogger(house.log),
    preset: unbatched,
    taskList: taskList(house, tasks, never, (outcome) => {
      report[outcome.kind === 'done' ? 'done' : 'failed'] += 1;
    }),
  });
  return report;
}
