import { z } from 'zod';
import { defineTask } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { DAY_MS, plus } from '#server/values/time.ts';

/** Addresses of people who never came are nobody's business for ever. */
const KEPT_DAYS = 90;

/** Every night: forgets invitations whose link ended long ago. Who came is told by the membership. */
export const forgetInvitations = defineTask({
  name: 'invitations.forget',
  payload: z.object({}),
  async run(ctx) {
    await inTransaction(ctx, (tx) =>
      tx.db
        .deleteFrom('invitation')
        .where('expiresAt', '<', plus(tx.now(), -KEPT_DAYS * DAY_MS))
        .execute(),
    );
  },
});
