import { z } from 'zod';
import type { Core } from '#server/core/context.ts';
import { defineTask, enqueue, type Task } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { HOUR_MS } from '#server/values/time.ts';
import { expirePostings } from './publishing.ts';
import { isIndexOld, renewIndexOf } from './search/renewal.ts';

/** Every few minutes: puts postings past their deadline to rest. */
export const expire = defineTask({
  name: 'postings.expire',
  payload: z.object({}),
  async run(ctx) {
    await expirePostings(ctx);
  },
});

/** Writes the search's index anew after an update that reads postings otherwise. */
export const renewIndex: Task = defineTask({
  name: 'postings.renew-index',
  payload: z.object({}),
  timeoutMs: HOUR_MS,
  queueName: () => 'postings.index',
  run: (ctx, _payload, { signal }) => renewIndexOf(ctx, signal),
});

/** At each start: has the index written anew where that is due. */
export async function keepIndexCurrent(core: Core): Promise<void> {
  if (await isIndexOld(core))
    await inTransaction(core, (tx) => enqueue(tx, renewIndex, {}, { jobKey: renewIndex.name }));
}
