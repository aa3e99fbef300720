import { z } from 'zod';
import { pageOf } from '#server/core/pages.ts';
import { accountProcedure, router } from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { listInput, notification, preferences, preferencesInput } from './inputs.ts';
import { liveNews } from './live.ts';
import { changePreferences, markRead, markUnread, remove } from './notification.ts';
import { countUnread, getPreferences, listNotifications } from './queries.ts';

const byId = z.object({ id: z.string() });
const idOf = (input: { id: string }) => input.id as Id<'ntf'>;
const unread = z.object({ unread: z.number() });

export const notificationsRouter = router({
  list: accountProcedure
    .meta({ about: 'Your news, newest first' })
    .input(listInput)
    .output(pageOf(notification))
    .query(({ ctx, input }) => listNotifications(ctx.db, ctx.actor.accountId, input)),
  /** The news of alerts alone, which REST has at a place of their own. */
  ofAlerts: accountProcedure
    .meta({ about: 'What your alerts found, newest first' })
    .input(listInput)
    .output(pageOf(notification))
    .query(({ ctx, input }) =>
      listNotifications(ctx.db, ctx.actor.accountId, { ...input, kind: 'alert_found' }),
    ),
  unread: accountProcedure
    .output(unread)
    .query(async ({ ctx }) => ({ unread: await countUnread(ctx.db, ctx.actor.accountId) })),
  read: accountProcedure
    .meta({ about: 'Marks one as read' })
    .input(byId)
    .output(unread)
    .mutation(async ({ ctx, input }) => {
      await markRead(ctx, idOf(input));
      return { unread: await countUnread(ctx.db, ctx.actor.accountId) };
    }),
  unreadAgain: accountProcedure
    .meta({ about: 'Marks one as not read' })
    .input(byId)
    .output(unread)
    .mutation(async ({ ctx, input }) => {
      await markUnread(ctx, idOf(input));
      return { unread: await countUnread(ctx.db, ctx.actor.accountId) };
    }),
  readAll: accountProcedure
    .meta({ about: 'Marks all as read' })
    .output(unread)
    .mutation(async ({ ctx }) => {
      await markRead(ctx, 'all');
      return { unread: 0 };
    }),
  remove: accountProcedure
    .meta({ about: 'Removes one' })
    .input(byId)
    .output(unread)
    .mutation(async ({ ctx, input }) => {
      await remove(ctx, idOf(input));
      return { unread: await countUnread(ctx.db, ctx.actor.accountId) };
    }),
  removeAll: accountProcedure
    .meta({ about: 'Removes all' })
    .output(unread)
    .mutation(async ({ ctx }) => {
      await remove(ctx, 'all');
      return { unread: 0 };
    }),
  /** Says that something of the reader's changed; their pages ask again. */
  live: accountProcedure.subscription(({ ctx, signal }) =>
    liveNews(ctx, ctx.actor, signal ?? new AbortController().signal),
  ),
  preferences: accountProcedure
    .meta({ about: 'What you want to hear of, by which road' })
    .output(preferences)
    .query(({ ctx }) => getPreferences(ctx.db, ctx.actor.accountId)),
  changePreferences: accountProcedure
    .meta({ about: 'Changes what you want to hear of; what is left out stays' })
    .input(preferencesInput)
    .output(preferences)
    .mutation(async ({ ctx, input }) => {
      await changePreferences(ctx, input);
      return getPreferences(ctx.db, ctx.actor.accountId);
    }),
});
