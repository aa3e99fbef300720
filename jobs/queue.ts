import type { House } from '#server/core/context.ts';
import { startCrontabClock } from './crontab-clock.ts';
import type { CrontabLine } from './crontab-line.ts';
import { startGraphileRunner } from './runners/graphile.ts';
import type { Runner, RunnerOptions } from './runners/runner.ts';
import { startSqliteRunner } from './runners/sqlite.ts';

export type Worker = {
  /** Takes nothing more, waits for what runs, gives back what does not end in time. */
  stop(): Promise<void>;
};

export type WorkerOptions = RunnerOptions & { crontab: readonly CrontabLine[] };

/** Works on the queue of this house's database with the tasks it is given. */
export async function workOnQueue(house: House, options: WorkerOptions): Promise<Worker> {
  const start = house.database.dialect === 'sqlite' ? startSqliteRunner : startGraphileRunner;
  const runner: Runner = await start(house, options);
  house.wakeWorker = runner.wake;
  const clock = startCrontabClock(house, options.crontab);
  return {
    stop: async () => {
      house.wakeWorker = () => {};
      await clock.stop();
      await runner.stop();
    },
  };
}
