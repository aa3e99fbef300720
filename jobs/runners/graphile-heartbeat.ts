import type pg from 'pg';
import type { Log } from '#server/core/log.ts';

export type Heartbeat = { stop(): Promise<void> };

/**
 * Graphile gives a dead worker's tasks back after four hours. A worker that lives says so in `worker_heartbeat`; each
 * beat also looks for the silent ones and takes their leases. Database time throughout: machines' clocks differ.
 */
export async function startHeartbeat(
  pool: pg.Pool,
  workerId: string,
  times: { heartbeatMs: number; deadAfterMs: number },
  log: Log,
): Promise<Heartbeat> {
  const beat = async () => {
    await pool.query(
      `insert into worker_heartbeat (worker_id, beat_at) values ($1, now())
       on conflict (worker_id) do update set beat_at = now()`,
      [workerId],
    );
    await takeFromTheDead(pool, times.deadAfterMs, log);
  };
  let beating: Promise<void> = beat();
  await beating;
  const timer = setInterval(() => {
    beating = beat().catch((error) => log.warn({ err: error }, 'heartbeat failed'));
  }, times.heartbeatMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await beating;
      await pool.query('delete from worker_heartbeat where worker_id = $1', [workerId]);
    },
  };
}

/** A holder without a row died before its first beat, or ran once without a heart: its old leases go too. */
const SILENT = `
  select worker_id from worker_heartbeat where beat_at < now() - $1 * interval '1 millisecond'
  union
  select job.locked_by from graphile_worker._private_jobs as job
  where job.locked_by is not null and job.locked_at < now() - $1 * interval '1 millisecond'
    and not exists (select from worker_heartbeat as heart where heart.worker_id = job.locked_by)`;

async function takeFromTheDead(pool: pg.Pool, deadAfterMs: number, log: Log): Promise<void> {
  const { rows } = await pool.query<{ worker_id: string }>(SILENT, [deadAfterMs]);
  if (rows.length === 0) return;
  const workers = rows.map((row) => row.worker_id);
  log.warn({ workers }, 'workers died: their tasks run again');
  await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [workers]);
  await pool.query('delete from worker_heartbeat where worker_id = any($1::text[])', [workers]);
}
