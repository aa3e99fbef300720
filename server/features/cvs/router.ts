import { z } from 'zod';
import { whoAnswers } from '#server/core/ai/chain.ts';
import { candidateProcedure, router } from '#server/core/trpc.ts';
import { getProfile, profileShape as profile, wantsNoModel } from '#server/features/candidates/index.ts';
import type { Id } from '#server/values/id.ts';
import { acceptFacts, skipFacts, undoAcceptance } from './accepting.ts';
import { readAgain, stopReading } from './again.ts';
import { applyInput, cv, page, quota, readers, skipInput, summary, uploadInput } from './inputs.ts';
import { getCv, getCvPage, listCvs, quotaOf } from './queries.ts';
import { cvFacts } from './reading.ask.ts';
import { removeCv, uploadCv } from './upload.ts';

const byId = z.object({ id: z.string() });
const idOf = (input: { id: string }) => input.id as Id<'cv'>;

export const cvsRouter = router({
  /** Takes bytes, so only server-side callers can use it: the page's form and the REST upload. */
  upload: candidateProcedure
    .input(uploadInput)
    .output(cv)
    .mutation(async ({ ctx, input }) => getCv(ctx, ctx.actor.candidateId, await uploadCv(ctx, input))),
  list: candidateProcedure
    .meta({ about: 'Your CVs, newest first' })
    .output(z.object({ items: z.array(summary), next: z.null() }))
    .query(async ({ ctx }) => ({ items: await listCvs(ctx.db, ctx.actor.candidateId), next: null })),
  quota: candidateProcedure
    .meta({ about: 'How many CVs you keep, and how much room there is' })
    .output(quota)
    .query(({ ctx }) => quotaOf(ctx)),
  readers: candidateProcedure
    .meta({ about: 'Who would read a CV, and whether its text leaves this machine' })
    .output(readers)
    .query(async ({ ctx }) => {
      const declined = await wantsNoModel(ctx.db, ctx.actor.candidateId);
      return { ...(await whoAnswers(ctx, cvFacts, { rulesAlone: declined })), declined };
    }),
  get: candidateProcedure
    .meta({ about: 'One CV: how far its reading is, and what was read' })
    .input(byId)
    .output(cv)
    .query(({ ctx, input }) => getCv(ctx, ctx.actor.candidateId, idOf(input))),
  page: candidateProcedure
    .meta({ about: 'The text and lines of a page' })
    .input(z.object({ id: z.string(), n: z.coerce.number().int().min(1) }))
    .output(page)
    .query(({ ctx, input }) => getCvPage(ctx.db, ctx.actor.candidateId, idOf(input), input.n)),
  accept: candidateProcedure
    .meta({ about: 'Accepts facts into your profile' })
    .input(applyInput)
    .output(profile)
    .mutation(async ({ ctx, input }) => {
      await acceptFacts(ctx, input);
      return getProfile(ctx.db, ctx.actor.candidateId);
    }),
  skip: candidateProcedure
    .meta({ about: 'Lays facts aside, or takes them up again' })
    .input(skipInput)
    .output(cv)
    .mutation(async ({ ctx, input }) => {
      await skipFacts(ctx, input);
      return getCv(ctx, ctx.actor.candidateId, idOf(input));
    }),
  undo: candidateProcedure
    .meta({ about: 'Takes what was accepted from this CV back' })
    .input(byId)
    .output(profile)
    .mutation(async ({ ctx, input }) => {
      await undoAcceptance(ctx, idOf(input));
      return getProfile(ctx.db, ctx.actor.candidateId);
    }),
  stop: candidateProcedure
    .meta({ about: 'Stops the reading of a CV; one that has ended stays as it ended' })
    .input(byId)
    .output(cv)
    .mutation(async ({ ctx, input }) => {
      await stopReading(ctx, idOf(input));
      return getCv(ctx, ctx.actor.candidateId, idOf(input));
    }),
  readAgain: candidateProcedure
    .meta({ about: 'Reads a CV once more whose reading was stopped or failed' })
    .input(byId)
    .output(cv)
    .mutation(async ({ ctx, input }) => {
      await readAgain(ctx, idOf(input));
      return getCv(ctx, ctx.actor.candidateId, idOf(input));
    }),
  remove: candidateProcedure
    .meta({ about: 'Removes a CV; what was sent with applications stays with them' })
    .input(byId)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await removeCv(ctx, idOf(input));
      return { done: true } as const;
    }),
});
