import type { Task } from '#server/core/tasks.ts';

/** Something that takes tasks from the queue and runs them. */
export type Runner = {
  /** Look now: something was queued by this process. */
  wake(): void;
  /** Takes nothing more, waits for what runs, gives back what does not end in time. */
  stop(): Promise<void>;
};

export type RunnerOptions = {
  tasks: readonly Task[];
  /** Tasks at a time; 4 unless told. */
  concurrency?: number;
  /** How often to look for what other processes queued; 2 s unless told. */
  pollMs?: number;
  /** How long `stop` waits before it aborts what still runs; 10 s unless told. */
  graceMs?: number;
  /** Postgres: how often a worker says that it lives; 10 s unless told. */
  heartbeatMs?: number;
  /** Postgres: silent for this long, a worker is dead; 30 s unless told. */
  deadAfterMs?: number;
};

export const runnerDefaults = {
  concurrency: 4,
  pollMs: 2_000,
  graceMs: 10_000,
  heartbeatMs: 10_000,
  deadAfterMs: 30_000,
};

export const byName = (tasks: readonly Task[]): Map<string, Task> => {
  const names = new Map(tasks.map((task) => [task.name, task]));
  if (names.size < tasks.length) throw new Error('two tasks have the same name');
  return names;
};
