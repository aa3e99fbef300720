import { z } from 'zod';
import type { Ctx } from '#server/core/context.ts';
import { accountProcedure, candidateProcedure, router } from '#server/core/trpc.ts';
import { type FrozenProfile, getSeenRow } from '#server/features/applications/index.ts';
import type { Id } from '#server/values/id.ts';
import { giveFeedback, takeBackFeedback } from './feedback.ts';
import {
  bySkill,
  feedback,
  feedbackInput,
  fit,
  forPerson,
  listInput,
  marketSkills,
  recommendationPage,
  standing,
  unlocks,
} from './inputs.ts';
import { dismissSkill, findMarketSkills, restoreSkill } from './market.ts';
import {
  countUnlocks,
  explainFit,
  feedbackOf,
  fitOfSent,
  getStanding,
  listForPerson,
  listRecommendations,
} from './queries.ts';

const pstId = (id: string) => id as Id<'pst'>;

async function kindsOf(ctx: Ctx, candidateId: Id<'cnd'>, jobId: string) {
  const said = (await feedbackOf(ctx.db, candidateId)).get(pstId(jobId));
  return { jobId, kinds: said?.kinds ?? [], reason: said?.reason ?? null };
}

export const matchingRouter = router({
  recommendations: candidateProcedure
    .meta({ about: 'Open jobs for you, best first, with reasons that add up to the score' })
    .input(listInput)
    .output(recommendationPage)
    .query(({ ctx, input }) =>
      listRecommendations(ctx.db, ctx.actor.candidateId, { ...input, now: ctx.now() }),
    ),
  /** How far a profile is and the few postings that fit best, read once for the first page. */
  standing: candidateProcedure
    .input(z.object({ limit: z.number().int().min(1).max(20) }))
    .output(standing)
    .query(({ ctx, input }) => getStanding(ctx.db, ctx.actor.candidateId, { ...input, now: ctx.now() })),
  explain: candidateProcedure
    .meta({ about: 'Why a job fits you, line by line, and what one step more would give' })
    .input(z.object({ jobId: z.string() }))
    .output(fit)
    .query(({ ctx, input }) => explainFit(ctx.db, ctx.actor.candidateId, pstId(input.jobId), ctx.now())),
  unlocks: candidateProcedure.output(unlocks).query(({ ctx }) => countUnlocks(ctx.db, ctx.now())),
  /** What the jobs one is after ask for, beside what the profile says. */
  marketSkills: candidateProcedure
    .output(marketSkills)
    .query(({ ctx }) => findMarketSkills(ctx.db, ctx.actor.candidateId, { now: ctx.now(), lang: ctx.lang })),
  dismissSkill: candidateProcedure
    .input(bySkill)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await dismissSkill(ctx, input.skillId);
      return { done: true } as const;
    }),
  restoreSkill: candidateProcedure
    .input(bySkill)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await restoreSkill(ctx, input.skillId);
      return { done: true } as const;
    }),
  /** What a list of postings says to the reader: fit, their own word, whether they applied. */
  forPostings: candidateProcedure
    .input(z.object({ jobIds: z.array(z.string()).max(100) }))
    .output(z.object({ items: z.array(forPerson) }))
    .query(async ({ ctx, input }) => ({
      items: await listForPerson(ctx.db, ctx.actor.candidateId, input.jobIds.map(pstId), ctx.now()),
    })),
  /** The same lines as the candidate sees, for the hiring team. */
  ofApplication: accountProcedure
    .input(z.object({ id: z.string() }))
    .output(fit)
    .query(async ({ ctx, input }) => {
      const row = await getSeenRow(ctx.db, ctx.actor, input.id as Id<'app'>);
      return fitOfSent(ctx.db, row.profile as FrozenProfile, row.postingId, ctx.now());
    }),
  feedback: candidateProcedure
    .meta({ about: 'Says what you think of a job; it changes what comes next' })
    .input(feedbackInput)
    .output(feedback)
    .mutation(async ({ ctx, input }) => {
      await giveFeedback(ctx, input);
      return kindsOf(ctx, ctx.actor.candidateId, input.jobId);
    }),
  takeBack: candidateProcedure
    .input(feedbackInput)
    .output(feedback)
    .mutation(async ({ ctx, input }) => {
      await takeBackFeedback(ctx, input);
      return kindsOf(ctx, ctx.actor.candidateId, input.jobId);
    }),
  feedbackOf: candidateProcedure
    .input(z.object({ jobId: z.string() }))
    .output(feedback)
    .query(({ ctx, input }) => kindsOf(ctx, ctx.actor.candidateId, input.jobId)),
});
