import { z } from 'zod';
import { notFound } from '#server/core/errors.ts';
import { listFailedTasks, retryTask } from '#server/core/failed-tasks.ts';
import { pageInput } from '#server/core/pages.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { adminProcedure, router } from '#server/core/trpc.ts';
import {
  decidePosting,
  gatesOf,
  getPosting,
  listPending,
  postingShape,
} from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';

const gate = z.object({
  key: z.string(),
  field: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const pending = postingShape.extend({
  gates: z.array(gate).describe('what the checklist says'),
  submittedBy: z.string(),
});

export const adminRouter = router({
  pendingPostings: adminProcedure
    .meta({ about: 'Jobs that wait for approval, the longest wait first' })
    .output(z.object({ items: z.array(pending), next: z.null() }))
    .query(async ({ ctx }) => {
      const rows = await listPending(ctx.db, ctx.now());
      const items = rows.map(({ lawPack, ...row }) => ({
        ...row,
        gates: gatesOf(row, lawPack ?? ctx.house.env.LAW_PACK, ctx.now()),
      }));
      return { items, next: null };
    }),
  decidePosting: adminProcedure
    .meta({ about: 'Publishes a job, or sends it back with a reason' })
    .input(
      z.object({ id: z.string(), approved: z.boolean(), reason: z.string().trim().max(2000).optional() }),
    )
    .output(postingShape)
    .mutation(async ({ ctx, input }) => {
      await decidePosting(ctx, input.id as Id<'pst'>, input);
      return getPosting(ctx.db, ctx.actor, input.id as Id<'pst'>, ctx.now());
    }),
  failedTasks: adminProcedure.input(pageInput).query(({ ctx, input }) => listFailedTasks(ctx, input)),
  retryTask: adminProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => {
    if (!(await inTransaction(ctx, (tx) => retryTask(tx, input.id)))) throw notFound('task');
    return { done: true } as const;
  }),
});
