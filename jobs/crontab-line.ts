import { Cron } from 'croner';
import type { Task } from '#server/core/tasks.ts';
import { type Instant, instant, MINUTE_MS, toMs } from '#server/values/time.ts';

/** A task that is put into the queue again and again. A turn replaces its predecessor if that still waits. */
export type CrontabLine = {
  task: Task;
  /** `minute hour day month weekday`, in UTC. */
  pattern: string;
  payload?: Record<string, unknown>;
  /** A turn missed while no worker ran is made up for if it is no older than this; a minute unless told. */
  catchUpMs?: number;
};

/** Turns of one line replace each other in the queue. */
export const crontabKey = (line: CrontabLine): string => `crontab:${line.task.name}`;

const catchUpMsOf = (line: CrontabLine): number => Math.max(line.catchUpMs ?? 0, MINUTE_MS);

/** Whether a turn has come since `last` that is still worth taking at `now`. Many missed turns are one. */
export function isTurn(line: CrontabLine, last: Instant, now: Instant): boolean {
  const since = Math.max(toMs(last), toMs(now) - catchUpMsOf(line));
  const next = new Cron(line.pattern, { timezone: 'UTC', paused: true }).nextRun(instant(since));
  return next !== null && next.getTime() <= toMs(now);
}
