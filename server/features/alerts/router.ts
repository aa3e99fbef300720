import { z } from 'zod';
import { pageInput, pageOf } from '#server/core/pages.ts';
import { accountProcedure, publicProcedure, router } from '#server/core/trpc.ts';
import { savedSearch } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { changeAlert, createAlert, removeAlert, restoreAlert, unsubscribe } from './alert.ts';
import { alert, changeInput, createInput, preview, sentPosting } from './inputs.ts';
import { getAlert, listAlerts, listSent, previewSearch } from './queries.ts';

const byId = z.object({ id: z.string() });
const idOf = (input: { id: string }) => input.id as Id<'alr'>;
const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;

export const alertsRouter = router({
  list: accountProcedure
    .meta({ about: 'Your alerts, newest first' })
    .input(pageInput)
    .output(pageOf(alert))
    .query(({ ctx, input }) => listAlerts(ctx.db, ctx.actor.accountId, input)),
  get: accountProcedure
    .meta({ about: 'One of your alerts' })
    .input(byId)
    .output(alert)
    .query(({ ctx, input }) => getAlert(ctx.db, ctx.actor.accountId, idOf(input))),
  sent: accountProcedure
    .meta({ about: 'The jobs that one of your alerts told you of, the latest first' })
    .input(pageInput.extend({ id: z.string() }))
    .output(pageOf(sentPosting))
    .query(async ({ ctx, input }) => {
      const { id } = await getAlert(ctx.db, ctx.actor.accountId, idOf(input));
      return listSent(ctx.db, id, input);
    }),
  preview: accountProcedure
    .meta({ about: 'How many open jobs of the last 30 days a search finds' })
    .input(savedSearch)
    .output(preview)
    .query(({ ctx, input }) => previewSearch(ctx.db, input, ctx.now())),
  create: accountProcedure
    .meta({ about: 'Saves a search as an alert' })
    .input(createInput)
    .output(alert)
    .mutation(async ({ ctx, input }) => getAlert(ctx.db, ctx.actor.accountId, await createAlert(ctx, input))),
  change: accountProcedure
    .meta({ about: 'Changes or pauses an alert; what is left out stays' })
    .input(changeInput)
    .output(alert)
    .mutation(async ({ ctx, input }) => {
      await changeAlert(ctx, input);
      return getAlert(ctx.db, ctx.actor.accountId, idOf(input));
    }),
  remove: accountProcedure
    .meta({ about: 'Throws an alert away' })
    .input(byId)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await removeAlert(ctx, idOf(input));
      return DONE;
    }),
  restore: accountProcedure
    .input(byId)
    .output(alert)
    .mutation(async ({ ctx, input }) => {
      await restoreAlert(ctx, idOf(input));
      return getAlert(ctx.db, ctx.actor.accountId, idOf(input));
    }),
  /** Needs no sign-in: the token of a mail says which alert, and that its reader may end it. */
  unsubscribe: publicProcedure
    .input(z.object({ token: z.string().max(200) }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await unsubscribe(ctx, input.token);
      return DONE;
    }),
});
