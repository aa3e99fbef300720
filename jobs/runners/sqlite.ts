import { randomBytes } from 'node:crypto';
import { system } from '#server/core/actor.ts';
import { contextOf, type House } from '#server/core/context.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { toMs } from '#server/values/time.ts';
import { type Outcome, runTask, type TakenTask } from '../run-task.ts';
import { byName, type Runner, type RunnerOptions, runnerDefaults } from './runner.ts';
import {
  anyTurn,
  complete,
  fail,
  nextRunAt,
  queueTurns,
  release,
  take,
  takeBackLeases,
} from './sqlite-queue.ts';

const nowOf = (house: House) => new Date(house.clock()).toISOString();

/** A hand that takes tasks one by one; the runner has several, the inline runner one. */
export function sqliteHand(house: House, tasks: RunnerOptions['tasks'], stop: AbortSignal) {
  const known = byName(tasks);
  const names = [...known.keys()];
  const holder = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const settle = (taken: TakenTask, outcome: Outcome) =>
    house.database.transaction((tx) => {
      if (outcome.kind === 'done') return complete(tx, taken.id, holder);
      if (outcome.kind === 'interrupted') return release(tx, taken, holder);
      return fail(tx, taken, holder, outcome.error, nowOf(house));
    });
  return {
    nextRunAt: () => nextRunAt(house.database.db, names),
    /** Null when nothing is due. An idle look costs one read. */
    take: async (): Promise<TakenTask | null> => {
      const next = await nextRunAt(house.database.db, names);
      if (!next || next > nowOf(house)) return null;
      return house.database.transaction((tx) => take(tx, names, holder, nowOf(house)));
    },
    run: async (taken: TakenTask): Promise<Outcome> => {
      const outcome = await runTask(house, known.get(taken.name)!, taken, stop);
      await settle(taken, outcome);
      return outcome;
    },
  };
}

/**
 * Graphile's twin in SQLite, for the one process that holds the data folder.
 *
 *   wake ──► look: crontab turns → queue; while a hand is free and a task is due: take, run
 *    ▲         │
 *    │         └─ nothing due: sleep until the next task is, at most `pollMs`
 *    └── a commit that queued something, a task that ended, the end of the sleep
 */
export async function startSqliteRunner(house: House, options: RunnerOptions): Promise<Runner> {
  const { concurrency, pollMs, graceMs } = { ...runnerDefaults, ...options };
  const lines = options.crontab ?? [];
  const stop = new AbortController();
  const hand = sqliteHand(house, options.tasks, stop.signal);
  const running = new Set<Promise<unknown>>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let again = false;
  let stopping = false;

  const start = (taken: TakenTask) => {
    const run = hand
      .run(taken)
      .catch((error) => house.log.error({ err: error, task: taken.name, id: taken.id }, 'task not settled'))
      .finally(() => {
        running.delete(run);
        wake();
      });
    running.add(run);
  };

  const look = async () => {
    if (await anyTurn(house.database.db, lines, nowOf(house))) {
      const core = contextOf(house, { actor: system, requestId: 'crontab', lang: 'en' });
      await inTransaction(core, (tx) => queueTurns(tx, lines));
    }
    while (!stopping && running.size < concurrency) {
      const taken = await hand.take();
      if (!taken) return;
      start(taken);
    }
  };

  const sleep = async () => {
    const next = running.size < concurrency ? await hand.nextRunAt() : null;
    const untilNext = next ? toMs(next) - house.clock() : pollMs;
    clearTimeout(timer);
    if (!stopping) timer = setTimeout(wake, Math.min(Math.max(untilNext, 5), pollMs));
  };

  const lookAndSleep = async () => {
    do {
      again = false;
      await look().catch((error) => house.log.error({ err: error }, 'the queue could not be read'));
    } while (again && !stopping);
    await sleep().catch(() => {
      timer = setTimeout(wake, pollMs);
    });
  };

  function wake() {
    if (stopping) return;
    again = true;
    looking ??= lookAndSleep().finally(() => {
      looking = null;
      // Asked for while the last look was falling asleep.
      if (again) wake();
    });
  }

  await house.database.transaction((tx) => takeBackLeases(tx, nowOf(house)));
  wake();
  return {
    wake,
    stop: async () => {
      stopping = true;
      await looking;
      clearTimeout(timer);
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
