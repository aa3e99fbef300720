import { randomBytes } from 'node:crypto';
import type { House } from '#server/core/context.ts';
import { instant, toMs } from '#server/values/time.ts';
import { setAlarm } from '../alarm.ts';
import { type Outcome, runTask, type TakenTask } from '../run-task.ts';
import { byName, type Runner, type RunnerOptions, runnerDefaults } from './runner.ts';
import { complete, fail, nextRunAt, release, take, takeBackLeases } from './sqlite-queue.ts';

/** A hand that takes a task and runs it; the runner has several, the inline runner one. */
export function sqliteHand(house: House, tasks: RunnerOptions['tasks'], stop: AbortSignal) {
  const known = byName(tasks);
  const names = [...known.keys()];
  const holder = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const now = () => instant(house.clock());
  const settle = (taken: TakenTask, outcome: Outcome) =>
    house.database.transaction((tx) => {
      if (outcome.kind === 'done') return complete(tx, taken.id, holder);
      if (outcome.kind === 'interrupted') return release(tx, taken, holder);
      return fail(tx, taken, holder, outcome.error, now());
    });
  return {
    /** What a dead process held may be taken again. */
    takeBack: () => house.database.transaction((tx) => takeBackLeases(tx, now())),
    /** How long until the next task is due, null when none waits. */
    untilNextMs: async (): Promise<number | null> => {
      const next = await nextRunAt(house.database.db, names);
      return next ? toMs(next) - house.clock() : null;
    },
    /** Null when nothing is due. An idle look costs one read. */
    take: async (): Promise<TakenTask | null> => {
      const next = await nextRunAt(house.database.db, names);
      if (!next || next > now()) return null;
      return house.database.transaction((tx) => take(tx, names, holder, now()));
    },
    run: async (taken: TakenTask): Promise<Outcome> => {
      const outcome = await runTask(house, known.get(taken.name)!, taken, stop);
      await settle(taken, outcome).catch((error) =>
        // It stays leased, and runs again after the next start.
        house.log.error({ err: error, task: taken.name, id: taken.id }, 'task not settled'),
      );
      return outcome;
    },
  };
}

/** Never at once again: a task that is due but cannot be taken must not keep the processor busy. */
const SHORTEST_SLEEP_MS = 5;

/**
 * Graphile's twin in SQLite, for the one process that holds the data folder.
 *
 *   wake ──► while a hand is free and a task is due: take it, run it
 *    ▲         │
 *    │         └─ sleep until the next task is due, at most `pollMs`
 *    └── a commit that queued something, a task that ended, the end of the sleep
 */
export async function startSqliteRunner(house: House, options: RunnerOptions): Promise<Runner> {
  const { concurrency, pollMs, graceMs } = { ...runnerDefaults, ...options };
  const stop = new AbortController();
  const hand = sqliteHand(house, options.tasks, stop.signal);
  const running = new Set<Promise<unknown>>();
  const start = (taken: TakenTask) => {
    const run = hand.run(taken).finally(() => {
      running.delete(run);
      alarm.wake();
    });
    running.add(run);
  };
  const alarm = setAlarm(async () => {
    try {
      while (running.size < concurrency) {
        const taken = await hand.take();
        if (!taken) break;
        start(taken);
      }
      // With all hands full the next one that ends wakes us.
      const nextMs = running.size < concurrency ? await hand.untilNextMs() : null;
      return Math.min(Math.max(nextMs ?? pollMs, SHORTEST_SLEEP_MS), pollMs);
    } catch (error) {
      house.log.error({ err: error }, 'the queue could not be read');
      return pollMs;
    }
  });
  await hand.takeBack();
  alarm.wake();
  return {
    wake: alarm.wake,
    stop: async () => {
      await alarm.stop();
      await endOf(running, graceMs);
      stop.abort(new Error('the worker stops'));
      await Promise.allSettled(running);
    },
  };
}

/** Waits for all of them, or for the time to be up. */
async function endOf(running: Set<Promise<unknown>>, graceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([Promise.allSettled(running), patience]);
  clearTimeout(timer);
}
