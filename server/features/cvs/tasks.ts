import { z } from 'zod';
import { LONGEST_TIMEOUT_MS } from '#server/core/ai/settings.ts';
import { defineTask } from '#server/core/tasks.ts';
import { isPictureKey } from '#server/features/candidates/index.ts';
import { isLogoKey } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { HOUR_MS, MINUTE_MS } from '#server/values/time.ts';
import { scanWaiting } from './quarantine.ts';
import { readWaitingCv } from './reading.ts';

/** A reading that failed this often by itself will fail again: the person is told. */
const TRIES = 4;

/** Reads one CV. Each death of the server costs an attempt too, so there are many more of them than tries. */
export const readCvTask = defineTask({
  name: 'cvs.read',
  payload: z.object({ cvId: z.string() }),
  maxAttempts: 25,
  // The thread and the models keep their own time; this is what both may take, with something for the disk.
  timeoutMs: LONGEST_TIMEOUT_MS + MINUTE_MS,
  run: (ctx, { cvId }, { attempt, signal }) =>
    readWaitingCv(ctx, cvId as Id<'cv'>, { signal, isLast: () => attempt >= TRIES && !signal.aborted }),
});

/** A CV waits to be read once, however often it is asked. */
export const readingKey = (id: Id<'cv'>): string => `cvs.read:${id}`;

/** Once a day: removes bytes that no row names, left by a crash between keeping them and writing the row. */
export const sweepFiles = defineTask({
  name: 'cvs.sweep_files',
  payload: z.object({}),
  async run(ctx) {
    for (const key of await ctx.storage.listOlderThan(24 * HOUR_MS)) {
      const row = await ctx.db
        .selectFrom('file')
        .select('id')
        .where('storageKey', '=', key)
        .executeTakeFirst();
      const isPicture = (await isPictureKey(ctx.db, key)) || (await isLogoKey(ctx.db, key));
      if (!row && !isPicture) await ctx.storage.remove(key);
    }
  },
});

/** Now and then: has the virus scanner look at files that it has not seen, where there is one. */
export const scanFiles = defineTask({
  name: 'cvs.scan_files',
  payload: z.object({}),
  timeoutMs: 10 * MINUTE_MS,
  run: (ctx) => scanWaiting(ctx),
});
