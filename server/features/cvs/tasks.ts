import { z } from 'zod';
import { defineTask } from '#server/core/tasks.ts';
import type { Id } from '#server/values/id.ts';
import { HOUR_MS } from '#server/values/time.ts';
import { readWaitingCv } from './reading.ts';

/** Reads one CV. */
export const readCvTask = defineTask({
  name: 'cvs.read',
  payload: z.object({ cvId: z.string() }),
  maxAttempts: 4,
  timeoutMs: 60_000,
  run: (ctx, { cvId }) => readWaitingCv(ctx, cvId as Id<'cv'>),
});

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
      if (!row) await ctx.storage.remove(key);
    }
  },
});
