import { z } from 'zod';
import { notFound } from '#server/core/errors.ts';
import { pageOf } from '#server/core/pages.ts';
import { accountProcedure, candidateProcedure, recruiterProcedure, router } from '#server/core/trpc.ts';
import { listCvPages } from '#server/features/cvs/index.ts';
import type { Id } from '#server/values/id.ts';
import { apply, withdraw } from './applying.ts';
import { getBoard, listWaiting } from './board.ts';
import {
  application,
  applyInput,
  card,
  listInput,
  move,
  moveInput,
  openApplication,
  stats,
} from './inputs.ts';
import { moveApplication } from './pipeline.ts';
import {
  findOwnApplication,
  getSeenRow,
  getStats,
  listApplications,
  listMoves,
  listOpenOf,
} from './queries.ts';
import { getApplication, previewSent, showPicture } from './sent.ts';

const byId = z.object({ id: z.string() });
const idOf = (input: { id: string }) => input.id as Id<'app'>;

export const applicationsRouter = router({
  list: accountProcedure
    .meta({ about: 'Your applications, or those to your company' })
    .input(listInput)
    .output(pageOf(card))
    .query(({ ctx, input }) => listApplications(ctx.db, ctx.actor, input)),
  /** What a candidate waits for, in lines. */
  open: candidateProcedure.output(z.object({ items: z.array(openApplication) })).query(async ({ ctx }) => ({
    items: await listOpenOf(ctx.db, { candidateId: ctx.actor.candidateId }),
  })),
  get: accountProcedure
    .meta({ about: 'One application, as it was sent' })
    .input(byId)
    .output(application)
    .query(({ ctx, input }) => getApplication(ctx.db, ctx.actor, idOf(input))),
  history: accountProcedure
    .meta({ about: 'Every step, oldest first; only ever added to' })
    .input(byId)
    .output(pageOf(move))
    .query(async ({ ctx, input }) => ({
      items: await listMoves(ctx.db, ctx.actor, idOf(input)),
      next: null,
    })),
  stats: accountProcedure
    .meta({ about: 'Counts by stage, and shares from five on' })
    .output(stats)
    .query(({ ctx }) => getStats(ctx.db, ctx.actor)),
  /** What an employer would read of an application that went out now. */
  preview: candidateProcedure.query(({ ctx }) => previewSent(ctx.db, ctx.actor.candidateId)),
  /** The picture that came along, for who asks; that they did is written down. */
  showPicture: recruiterProcedure
    .input(byId)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => showPicture(ctx, idOf(input))),
  send: candidateProcedure
    .meta({ about: 'Sends your profile and CV as they are now' })
    .input(applyInput)
    .output(application)
    .mutation(async ({ ctx, input }) => {
      await ctx.house.limits.take('apply', ctx.actor.accountId);
      return getApplication(ctx.db, ctx.actor, await apply(ctx, input));
    }),
  withdraw: candidateProcedure
    .meta({ about: 'Takes your application back' })
    .input(byId)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await withdraw(ctx, idOf(input));
      return { done: true } as const;
    }),
  move: recruiterProcedure
    .meta({ about: 'Moves an application to a stage' })
    .input(moveInput)
    .output(application)
    .mutation(async ({ ctx, input }) => {
      await moveApplication(ctx, input);
      return getApplication(ctx.db, ctx.actor, idOf(input));
    }),
  board: recruiterProcedure
    .input(z.object({ postingId: z.string() }))
    .query(({ ctx, input }) => getBoard(ctx.db, ctx.actor, input.postingId as Id<'pst'>, ctx.now())),
  /** Who waits for a first answer of the reader's companies. */
  waiting: recruiterProcedure
    .input(z.object({ limit: z.number().int().min(1).max(50).default(10) }))
    .query(({ ctx, input }) => listWaiting(ctx.db, ctx.actor, input.limit, ctx.now())),
  /** Whether the reader has applied to a posting. */
  mine: candidateProcedure
    .input(z.object({ postingId: z.string() }))
    .query(
      async ({ ctx, input }) =>
        (await findOwnApplication(ctx.db, ctx.actor.candidateId, input.postingId as Id<'pst'>)) ?? null,
    ),
  /** The text of the CV that was sent, page by page. */
  document: accountProcedure.input(byId).query(async ({ ctx, input }) => {
    const row = await getSeenRow(ctx.db, ctx.actor, idOf(input));
    if (!row.cvId) throw notFound('cv');
    return listCvPages(ctx.db, row.cvId);
  }),
});
