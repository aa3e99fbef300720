import type { Generated } from 'kysely';
import type { Instant } from '#server/values/time.ts';

/** Owner: jobs. Background work waiting, running (`lockedAt`) or failed for good (`attempts = maxAttempts`). SQLite only. */
export interface QueuedTaskTable {
  /** Order of arrival. */
  id: Generated<number>;
  name: string;
  /** Ids only, never text about a person. */
  payload: Record<string, unknown>;
  /** Tasks of one queue run one after another. */
  queueName: string | null;
  /** A waiting task with the same key is replaced. */
  jobKey: string | null;
  /** Smaller runs first. */
  priority: number;
  runAt: Instant;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  lockedAt: Instant | null;
  lockedBy: string | null;
  createdAt: Instant;
  /** When it last failed. */
  failedAt: Instant | null;
}

/** Owner: jobs. When each crontab line last put its task into the queue. */
export interface CrontabRunTable {
  name: string;
  lastRunAt: Instant;
}

/** Owner: jobs. Workers that are alive; one that stops beating gives its tasks back. Postgres only. */
export interface WorkerHeartbeatTable {
  workerId: string;
  beatAt: Instant;
}

export interface QueueTables {
  queuedTask: QueuedTaskTable;
  crontabRun: CrontabRunTable;
  workerHeartbeat: WorkerHeartbeatTable;
}
