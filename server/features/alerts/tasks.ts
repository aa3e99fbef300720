import { z } from 'zod';
import { defineTask, enqueue, type Task } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { DAY_MS, plus } from '#server/values/time.ts';
import { runDueAlerts } from './running.ts';

/** Every minute: runs what is due, a batch at a time. Killed between two alerts, the next run goes on with the rest. */
export const sendAlerts: Task = defineTask({
  name: 'alerts.send',
  payload: z.object({}),
  queueName: () => 'alerts',
  async run(ctx, _payload, { signal }) {
    const more = await runDueAlerts(ctx, signal);
    if (more) await inTransaction(ctx, (tx) => enqueue(tx, sendAlerts, {}, { jobKey: 'alerts.send:rest' }));
  },
});

const SENT_KEPT_MS = 365 * DAY_MS;

/** Every night: forgets what was thrown away, and what was told long ago. */
export const forgetAlerts = defineTask({
  name: 'alerts.forget',
  payload: z.object({}),
  run: (ctx) =>
    inTransaction(ctx, async (tx) => {
      const gone = tx.db.selectFrom('alert').select('id').where('removedAt', '<', plus(tx.now(), -DAY_MS));
      await tx.db.deleteFrom('alertKey').where('alertId', 'in', gone).execute();
      await tx.db.deleteFrom('alert').where('removedAt', '<', plus(tx.now(), -DAY_MS)).execute();
      await tx.db.deleteFrom('alertSent').where('sentAt', '<', plus(tx.now(), -SENT_KEPT_MS)).execute();
    }),
});
