import type { House } from '#server/core/context.ts';
import { crontab } from './crontab.ts';
import { tasks } from './registry.ts';
import { startGraphileRunner } from './runners/graphile.ts';
import type { Runner, RunnerOptions } from './runners/runner.ts';
import { startSqliteRunner } from './runners/sqlite.ts';

export type Worker = { stop(): Promise<void> };

/**
 * Runs background work in this process until it is stopped. What an earlier process left half-done runs again: at once
 * on SQLite, within a minute on Postgres.
 */
export async function startWorker(house: House, options: Partial<RunnerOptions> = {}): Promise<Worker> {
  const all = { tasks, crontab, ...options };
  const start = house.database.dialect === 'sqlite' ? startSqliteRunner : startGraphileRunner;
  const runner: Runner = await start(house, all);
  house.wakeWorker = runner.wake;
  return {
    stop: async () => {
      house.wakeWorker = () => {};
      await runner.stop();
    },
  };
}
