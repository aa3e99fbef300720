import { z } from 'zod';
import type { Core } from '#server/core/context.ts';
import { defineTask, enqueue, type Task } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { HOUR_MS } from '#server/values/time.ts';
import { expirePostings } from './publishing.ts';
import { isIndexOld, renewIndexOf } from './search/renewal.ts';
import { checkHiring } from './still-hiring.ts';
import { forgetVisitors } from './views.ts';

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
/** Soon after the end of each day in UTC: throws away what told its visitors from each other. */
export const forgetViewers = defineTask({
  name: 'postings.forgetViewers',
  payload: z.object({}),
  run: forgetVisitors,
});

/** Every hour: asks companies whether they still hire, and takes down what nobody answered for. */
export const checkPostings: Task = defineTask({
  name: 'postings.check',
  payload: z.object({}),
  queueName: () => 'postings.check',
  async run(ctx, _payload, { signal }) {
    const more = await checkHiring(ctx, signal);
    if (more)
      await inTransaction(ctx, (tx) => enqueue(tx, checkPostings, {}, { jobKey: 'postings.check:rest' }));
  },
});
