import { sql } from 'kysely';
import type { z } from 'zod';
import type { Instant } from '#server/values/time.ts';
import type { Ctx, TxCtx } from './context.ts';

/** What a task is told about this attempt. */
export type Attempt = {
  /** Aborts when the time is up or the worker stops: pass it on, or look at it between steps. */
  signal: AbortSignal;
  /** 1 for the first. */
  attempt: number;
};

/** A kind of background work. It carries ids only, and running it twice must do no harm. */
export type Task<P extends object = object> = {
  readonly name: string;
  /** A zod schema; only its parsing is asked for, so that tasks of any payload fit into one list. */
  readonly payload: { parse(value: unknown): P };
  readonly maxAttempts: number;
  /** After this the signal aborts and the attempt counts as failed. */
  readonly timeoutMs: number;
  queueName(payload: P): string | null;
  run(ctx: Ctx, payload: P, attempt: Attempt): Promise<void>;
};

export type TaskDefinition<P extends object> = Pick<Task<P>, 'name' | 'run'> & {
  payload: z.ZodType<P>;
  /** 10 unless told: with the backoff the last attempt comes about 17 hours after the first. */
  maxAttempts?: number;
  /** A minute unless told. */
  timeoutMs?: number;
  /** Tasks of one queue run one after another. */
  queueName?: (payload: P) => string;
};

/** Names a kind of background work. List it in `jobs/registry.ts`, or nobody will run it. */
export function defineTask<P extends object>(definition: TaskDefinition<P>): Task<P> {
  return {
    maxAttempts: 10,
    timeoutMs: 60_000,
    ...definition,
    queueName: definition.queueName ?? (() => null),
  };
}

export type EnqueueOptions = {
  /** A waiting task with the same key is replaced; a running one runs to its end, and this one after it. */
  jobKey?: string;
  /** Not before this instant; at once unless told. */
  runAt?: Instant;
  /** Instead of the task's own. */
  queueName?: string;
  /** Smaller runs first; 0 unless told. */
  priority?: number;
};

type Entry = {
  name: string;
  payload: Record<string, unknown>;
  maxAttempts: number;
  jobKey: string | null;
  runAt: Instant | null;
  queueName: string | null;
  priority: number;
};

/** Queues a task in the transaction that makes it necessary: saved and queued together, or neither. */
export async function enqueue<P extends object>(
  tx: TxCtx,
  task: Task<P>,
  payload: P,
  options: EnqueueOptions = {},
): Promise<void> {
  const parsed = task.payload.parse(payload);
  const entry: Entry = {
    name: task.name,
    payload: parsed as Record<string, unknown>,
    maxAttempts: task.maxAttempts,
    jobKey: options.jobKey ?? null,
    runAt: options.runAt ?? null,
    queueName: options.queueName ?? task.queueName(parsed),
    priority: options.priority ?? 0,
  };
  await (tx.house.database.dialect === 'postgres' ? addOnPostgres(tx, entry) : addOnSqlite(tx, entry));
  tx.afterCommit(() => tx.house.wakeWorker());
}

async function addOnPostgres(tx: TxCtx, entry: Entry): Promise<void> {
  await sql`select graphile_worker.add_job(
    identifier => ${entry.name},
    payload => ${JSON.stringify(entry.payload)}::json,
    queue_name => ${entry.queueName},
    run_at => ${entry.runAt}::timestamptz,
    max_attempts => ${entry.maxAttempts}::integer,
    job_key => ${entry.jobKey},
    priority => ${entry.priority}::integer
  )`.execute(tx.db);
}

async function addOnSqlite(tx: TxCtx, entry: Entry): Promise<void> {
  if (entry.jobKey) await giveUpKey(tx, entry.jobKey);
  const now = tx.now();
  const fresh = { ...entry, runAt: entry.runAt ?? now, attempts: 0, lastError: null, failedAt: null };
  await tx.db
    .insertInto('queuedTask')
    .values({ ...fresh, lockedAt: null, lockedBy: null, createdAt: now })
    .onConflict((conflict) => conflict.column('jobKey').doUpdateSet(fresh))
    .execute();
}

/**
 * A task that runs, or has failed for good, keeps no key: what it knew of the world is old, and whoever asks again wants
 * another run. A running one is not tried again if it fails. Graphile's rule.
 */
async function giveUpKey(tx: TxCtx, jobKey: string): Promise<void> {
  await tx.db
    .updateTable('queuedTask')
    .set((eb) => ({ jobKey: null, attempts: eb.ref('maxAttempts') }))
    .where('jobKey', '=', jobKey)
    .where((eb) => eb.or([eb('lockedAt', 'is not', null), eb('attempts', '>=', eb.ref('maxAttempts'))]))
    .execute();
}
