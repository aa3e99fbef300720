import { z } from 'zod';
import { defineTask, enqueue, type Task } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, MINUTE_MS, plus } from '#server/values/time.ts';
import { lookForProof } from './proof.ts';
import { recheckDomains } from './rechecking.ts';

/** Looks at the domain of one company, out in the world. */
export const checkDomain = defineTask({
  name: 'domains.check',
  payload: z.object({ companyId: z.string() }),
  run: (ctx, { companyId }, { signal }) => lookForProof(ctx, companyId as Id<'com'>, signal),
});

/** Every night: looks again at what was proved, a batch at a time. */
export const recheckProofs: Task = defineTask({
  name: 'domains.recheck',
  payload: z.object({}),
  // Forty looks of which each may wait for two answers that never come.
  timeoutMs: 5 * MINUTE_MS,
  queueName: () => 'domains.recheck',
  async run(ctx, _payload, { signal }) {
    const more = await recheckDomains(ctx, signal);
    if (more)
      await inTransaction(ctx, (tx) => enqueue(tx, recheckProofs, {}, { jobKey: 'domains.recheck:rest' }));
  },
});

const KEPT_DAYS = 90;

/** Every night: forgets to whom mails went long ago. */
export const forgetDomainMails = defineTask({
  name: 'domains.forgetMails',
  payload: z.object({}),
  async run(ctx) {
    await inTransaction(ctx, (tx) =>
      tx.db
        .deleteFrom('domainMail')
        .where('expiresAt', '<', plus(tx.now(), -KEPT_DAYS * DAY_MS))
        .execute(),
    );
  },
});
