import { z } from 'zod';
import { pageInput, pageOf } from '#server/core/pages.ts';
import { accountProcedure, publicProcedure, recruiterProcedure, router } from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { follow, unfollow } from './following.ts';
import { followed, followedInput, update, updateInput } from './inputs.ts';
import { look } from './looking.ts';
import { findFollow, findUpdate, listFollowed, listUpdates } from './queries.ts';
import { postUpdate, removeUpdate, restoreUpdate } from './updates.ts';

const byId = z.object({ id: z.string() });
const companyOf = (input: { id: string }) => input.id as Id<'com'>;
const byUpdate = z.object({ updateId: z.string() });
const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;
const standing = z.object({ followedAt: z.string().nullable().describe('null when you do not follow it') });

export const followingRouter = router({
  list: accountProcedure
    .meta({ about: 'The companies you follow, the latest first, each with what is new there' })
    .input(followedInput)
    .output(pageOf(followed))
    .query(({ ctx, input }) => {
      const { accountId, candidateId } = ctx.actor;
      return listFollowed(ctx.db, { accountId, candidateId, now: ctx.now() }, input);
    }),
  /** Of whoever opened the page of them; answers when they opened it before. */
  look: accountProcedure
    .output(z.object({ since: z.string().nullable() }))
    .mutation(async ({ ctx }) => ({ since: await look(ctx) })),
  of: accountProcedure
    .input(byId)
    .output(standing)
    .query(async ({ ctx, input }) => ({
      followedAt: await findFollow(ctx.db, ctx.actor.accountId, companyOf(input)),
    })),
  follow: accountProcedure
    .meta({ about: 'Has you hear of a company' })
    .input(byId)
    .output(standing)
    .mutation(async ({ ctx, input }) => {
      await follow(ctx, companyOf(input));
      return { followedAt: await findFollow(ctx.db, ctx.actor.accountId, companyOf(input)) };
    }),
  unfollow: accountProcedure
    .meta({ about: 'Has you hear of a company no more' })
    .input(byId)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await unfollow(ctx, companyOf(input));
      return DONE;
    }),
  updates: publicProcedure
    .meta({ about: 'What a company wrote to those who follow it, newest first' })
    .input(pageInput.extend({ id: z.string() }))
    .output(pageOf(update))
    .query(({ ctx, input }) => listUpdates(ctx.db, companyOf(input), input)),
  postUpdate: recruiterProcedure
    .meta({ about: 'Writes to those who follow your company' })
    .input(updateInput)
    .output(update)
    .mutation(async ({ ctx, input }) => {
      const id = await postUpdate(ctx, companyOf(input), input.text);
      const { removedAt: _, ...posted } = (await findUpdate(ctx.db, id))!;
      return posted;
    }),
  removeUpdate: recruiterProcedure
    .meta({ about: 'Takes words of your company away' })
    .input(byUpdate)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await removeUpdate(ctx, input.updateId as Id<'upd'>);
      return DONE;
    }),
  restoreUpdate: recruiterProcedure
    .input(byUpdate)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await restoreUpdate(ctx, input.updateId as Id<'upd'>);
      return DONE;
    }),
});
