import { system } from '#server/core/actor.ts';
import { contextOf, type House } from '#server/core/context.ts';
import type { Task } from '#server/core/tasks.ts';

/** A task taken from the queue. */
export type TakenTask = { id: string; name: string; payload: unknown; attempt: number; maxAttempts: number };

/** How an attempt ended. `interrupted`: the worker had to stop; it is nobody's fault and counts as no attempt. */
export type Outcome = { kind: 'done' } | { kind: 'failed'; error: string } | { kind: 'interrupted' };

const LONGEST_ERROR = 2_000;

/** A promise that rejects when the signal aborts, so that work which ignores its signal does not hold us up. */
const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function attemptTask(house: House, task: Task, taken: TakenTask, signal: AbortSignal): Promise<void> {
  const payload = task.payload.parse(taken.payload);
  const ctx = contextOf(house, {
    actor: system,
    requestId: `task-${taken.id}-${taken.attempt}`,
    lang: 'en',
  });
  signal.throwIfAborted();
  await Promise.race([task.run(ctx, payload, { signal, attempt: taken.attempt }), rejectedBy(signal)]);
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message || error.name : String(error)).slice(0, LONGEST_ERROR);
}

/**
 * One attempt of one task, whichever runner took it. Never throws: how it ended is the answer.
 * @param stop aborts when the worker cannot wait any longer
 */
export async function runTask(
  house: House,
  task: Task,
  taken: TakenTask,
  stop: AbortSignal,
): Promise<Outcome> {
  const timeout = new AbortController();
  const timer = setTimeout(
    () => timeout.abort(new Error(`no end after ${task.timeoutMs} ms`)),
    task.timeoutMs,
  );
  try {
    await attemptTask(house, task, taken, AbortSignal.any([stop, timeout.signal]));
    return { kind: 'done' };
  } catch (error) {
    if (stop.aborted) return { kind: 'interrupted' };
    const last = taken.attempt >= taken.maxAttempts;
    house.log[last ? 'error' : 'warn'](
      { task: taken.name, id: taken.id, attempt: taken.attempt, err: error },
      'task failed',
    );
    return { kind: 'failed', error: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
