import type { House } from '#server/core/context.ts';
import { crontab } from './crontab.ts';
import { type Worker, type WorkerOptions, workOnQueue } from './queue.ts';
import { tasks } from './registry.ts';

export type { Worker };

/**
 * Runs all background work of the house in this process until it is stopped. What an earlier process left half-done runs
 * again: at once on SQLite, within a minute on Postgres.
 */
export const startWorker = (house: House, options: Partial<WorkerOptions> = {}): Promise<Worker> =>
  workOnQueue(house, { tasks, crontab, ...options });
