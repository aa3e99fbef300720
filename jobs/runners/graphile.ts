import { EventEmitter } from 'node:events';
import { type JobHelpers, Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { House } from '#server/core/context.ts';
import type { Log } from '#server/core/log.ts';
import { type Outcome, runTask } from '../run-task.ts';
import { startHeartbeat } from './graphile-heartbeat.ts';
import { byName, type Runner, type RunnerOptions, runnerDefaults } from './runner.ts';

/** Graphile says of each failed and finished task what run-task.ts has said already. */
export function graphileLogger(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure || meta?.success) return;
    if (level === 'error') log.error({ queue: 'graphile' }, message);
    else if (level === 'warning') log.warn({ queue: 'graphile' }, message);
    else log.debug({ queue: 'graphile' }, message);
  });
}

/** An attempt that the worker could not wait for: to be given back after the stop. */
type Interrupted = { id: string; attempt: number };

/** Our tasks as Graphile knows them: it settles by whether they throw. */
export function taskList(
  house: House,
  tasks: RunnerOptions['tasks'],
  stop: AbortSignal,
  ended: (outcome: Outcome, job: JobHelpers['job']) => void,
): TaskList {
  const list: TaskList = {};
  for (const [name, task] of byName(tasks)) {
    list[name] = async (payload: unknown, { job }: JobHelpers) => {
      const { attempts: attempt, max_attempts: maxAttempts } = job;
      const outcome = await runTask(
        house,
        task,
        { id: String(job.id), name, payload, attempt, maxAttempts },
        stop,
      );
      ended(outcome, job);
      if (outcome.kind === 'failed') throw new Error(outcome.error);
      if (outcome.kind === 'interrupted') throw new Error('interrupted');
    };
  }
  return list;
}

/** Graphile's own pool: it wants pg's usual parsers, and the rooms' queries must not wait for the queue's. */
function queuePool(house: House, concurrency: number): pg.Pool {
  const onError = (error: Error) => house.log.warn({ err: error }, 'a connection of the queue broke');
  const pool = new pg.Pool({ connectionString: house.database.url, max: concurrency + 3 });
  pool.on('error', onError);
  // Broken in use: its query rejects, but without a listener the process would end.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Batches would leave a task that ends during a stop locked for hours: each is settled by itself, and awaited. */
export const unbatched = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Graphile Worker on the house's Postgres. Leases of workers that died come back within a minute. */
export async function startGraphileRunner(house: House, options: RunnerOptions): Promise<Runner> {
  const { concurrency, pollMs, graceMs, heartbeatMs, deadAfterMs } = { ...runnerDefaults, ...options };
  const stop = new AbortController();
  const interrupted: Interrupted[] = [];
  const pgPool = queuePool(house, concurrency);
  const events: WorkerEvents = new EventEmitter();
  const poolId = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }) => resolve(workerPool.id));
  });
  const runner = await run({
    pgPool,
    events,
    concurrency,
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: graphileLogger(house.log),
    preset: unbatched,
    // The crontab is ours, alike on both databases.
    parsedCronItems: [],
    taskList: taskList(house, options.tasks, stop.signal, (outcome, job) => {
      if (outcome.kind === 'interrupted') interrupted.push({ id: String(job.id), attempt: job.attempts });
    }),
  });
  runner.promise.catch((error) => house.log.error({ err: error }, 'the queue stopped'));
  const heart = await startHeartbeat(pgPool, await poolId, { heartbeatMs, deadAfterMs }, house.log);
  return {
    // Graphile hears of new tasks by NOTIFY.
    wake: () => {},
    stop: async () => {
      const patience = setTimeout(() => stop.abort(new Error('the worker stops')), graceMs);
      await runner.stop().finally(() => clearTimeout(patience));
      await giveBack(pgPool, interrupted);
      await heart.stop();
      await pgPool.end();
    },
  };
}

/** The attempt did not count, and the next worker need not wait for the backoff. */
async function giveBack(pool: pg.Pool, interrupted: readonly Interrupted[]): Promise<void> {
  for (const { id, attempt } of interrupted) {
    await pool.query(
      'select graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => $2::integer)',
      [id, attempt - 1],
    );
  }
}
