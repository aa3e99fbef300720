import type { House } from '#server/core/context.ts';
import { type CrontabLine, crontab } from './crontab.ts';
import { startCrontabClock } from './crontab-clock.ts';
import { tasks } from './registry.ts';
import { startGraphileRunner } from './runners/graphile.ts';
import type { Runner, RunnerOptions } from './runners/runner.ts';
import { startSqliteRunner } from './runners/sqlite.ts';

export type Worker = { stop(): Promise<void> };
export type WorkerOptions = RunnerOptions & { crontab: readonly CrontabLine[] };

/**
 * Runs background work in this process until it is stopped. What an earlier process left half-done runs again: at once
 * on SQLite, within a minute on Postgres.
 */
export async function startWorker(house: House, options: Partial<WorkerOptions> = {}): Promise<Worker> {
  const start = house.database.dialect === 'sqlite' ? startSqliteRunner : startGraphileRunner;
  const runner: Runner = await start(house, { ...options, tasks: options.tasks ?? tasks });
  house.wakeWorker = runner.wake;
  const clock = startCrontabClock(house, options.crontab ?? crontab);
  return {
    stop: async () => {
      house.wakeWorker = () => {};
      await clock.stop();
      await runner.stop();
    },
  };
}
