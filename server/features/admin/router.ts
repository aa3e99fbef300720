import { z } from 'zod';
import { chooseForAsk, LONGEST_TIMEOUT_MS, setBudget } from '#server/core/ai/settings.ts';
import { notFound } from '#server/core/errors.ts';
import { listFailedTasks, retryTask } from '#server/core/failed-tasks.ts';
import { pageInput, pageOf } from '#server/core/pages.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { adminProcedure, router } from '#server/core/trpc.ts';
import { getCompany } from '#server/features/companies/index.ts';
import { deleteQuarantined, listQuarantine } from '#server/features/cvs/index.ts';
import {
  countPending,
  decidePosting,
  deniableFields,
  featuredShape,
  featureInput,
  featurePosting,
  gateShape,
  gatesOf,
  getPosting,
  hintsOf,
  listFeatured,
  listPending,
  postingShape,
} from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { aiOverview, listModels } from './ai.ts';
import { aiUsage } from './ai-usage.ts';
import { asks } from './asks.ts';
import { listAiCalls } from './queries.ts';

const pending = postingShape.extend({
  gates: z.array(gateShape).describe('what stops it, says the checklist'),
  hints: z.array(gateShape).describe('what would make it better'),
  submittedBy: z.string(),
});

const chooseAiInput = z.object({
  ask: z.string().max(100),
  chain: z
    .array(z.string().trim().min(1).max(200))
    .max(8)
    .nullable()
    .describe('`ollama`, or `ollama:model`, in the order in which they are asked; empty: rules alone'),
  // People set it in seconds.
  timeoutMs: z
    .int()
    .min(1_000, { error: 'invalid.ai_timeout' })
    .max(LONGEST_TIMEOUT_MS, { error: 'invalid.ai_timeout' })
    .nullable(),
});
const aiBudgetInput = z.object({
  tenant: z.string().max(60),
  dayUsd: z.number().min(0).max(100_000).nullable(),
});

const quarantined = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  owner: z.string().describe('address of whoever uploaded it'),
  threat: z.string().describe('what the virus scanner calls it'),
  quarantinedAt: z.string(),
});

export const adminRouter = router({
  quarantine: adminProcedure
    .meta({ about: 'Files in which a virus scanner found something, newest first' })
    .output(z.object({ items: z.array(quarantined), next: z.null() }))
    .query(async ({ ctx }) => ({ items: await listQuarantine(ctx.db, 200), next: null })),
  deleteQuarantined: adminProcedure
    .meta({ about: 'Removes a file in quarantine for good' })
    .input(z.object({ id: z.string() }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await deleteQuarantined(ctx, input.id as Id<'file'>);
      return { done: true } as const;
    }),
  pendingPostings: adminProcedure
    .meta({ about: 'Jobs that wait for approval, the longest wait first' })
    .input(pageInput.prefault({}))
    .output(pageOf(pending).extend({ total: z.number().nullable().describe('with the first page only') }))
    .query(async ({ ctx, input }) => {
      const now = ctx.now();
      const page = await listPending(ctx.db, input, now);
      const items = page.items.map(({ lawPack, ...row }) => {
        const law = lawPack ?? ctx.house.env.LAW_PACK;
        return { ...row, gates: gatesOf(row, law, now), hints: hintsOf(row, law, now) };
      });
      return { items, next: page.next, total: input.cursor ? null : await countPending(ctx.db) };
    }),
  decidePosting: adminProcedure
    .meta({ about: 'Publishes a job, or sends it back with a reason' })
    .input(
      z.object({
        id: z.string(),
        approved: z.boolean(),
        reason: z.string().trim().max(2000).optional(),
        field: z.enum(deniableFields).optional().describe('what the reason is about; all of it unless told'),
      }),
    )
    .output(postingShape)
    .mutation(async ({ ctx, input }) => {
      await decidePosting(ctx, input.id as Id<'pst'>, input);
      return getPosting(ctx.db, ctx.actor, input.id as Id<'pst'>, ctx.now());
    }),
  featured: adminProcedure
    .meta({ about: 'Jobs that are featured now, those that end first at the top' })
    .output(z.object({ items: z.array(featuredShape), next: z.null() }))
    .query(async ({ ctx }) => ({ items: await listFeatured(ctx.db, ctx.now()), next: null })),
  feature: adminProcedure
    .meta({ about: 'Features a job until a moment, or no longer' })
    .input(featureInput)
    .output(postingShape)
    .mutation(async ({ ctx, input }) => {
      const id = input.id as Id<'pst'>;
      await featurePosting(ctx, id, input.until);
      return getPosting(ctx.db, ctx.actor, id, ctx.now());
    }),
  ai: adminProcedure
    .meta({
      about: 'How models are set up, how they are, which questions go to which, and what may be spent',
    })
    .query(({ ctx }) => aiOverview(ctx)),
  aiModels: adminProcedure
    .meta({ about: 'Models that a provider has to choose from' })
    .input(z.object({ maker: z.string().max(40) }))
    .query(({ ctx, input }) => listModels(ctx, input.maker)),
  chooseAi: adminProcedure
    .meta({
      about: 'Says whom a question goes to, and how long that may take; null leaves it to the environment',
    })
    .input(chooseAiInput)
    .mutation(async ({ ctx, input }) => {
      if (!asks.some(({ name }) => name === input.ask)) throw notFound('ask');
      await chooseForAsk(ctx, input);
      return { done: true } as const;
    }),
  setAiBudget: adminProcedure
    .meta({ about: 'Sets what a company, or people of none (`house`), may cost in a day' })
    .input(aiBudgetInput)
    .mutation(async ({ ctx, input }) => {
      if (input.tenant !== 'house') await getCompany(ctx.db, input.tenant as Id<'com'>, ctx.now());
      const micros = input.dayUsd === null ? null : Math.round(input.dayUsd * 1_000_000);
      await setBudget(ctx, input.tenant as Id<'com'> | 'house', micros);
      return { done: true } as const;
    }),
  aiUsage: adminProcedure
    .meta({ about: 'What AI was asked and what it took, day by day' })
    .input(z.object({ days: z.coerce.number().int().min(1).max(90).default(30) }).default({ days: 30 }))
    .query(({ ctx, input }) => aiUsage(ctx, input.days)),
  aiCalls: adminProcedure
    .meta({ about: 'Each part of a question and each one who was asked, newest first' })
    .input(pageInput.extend({ only: z.enum(['problems']).optional() }))
    .query(({ ctx, input }) => listAiCalls(ctx.db, input)),
  failedTasks: adminProcedure.input(pageInput).query(({ ctx, input }) => listFailedTasks(ctx, input)),
  retryTask: adminProcedure.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => {
    if (!(await inTransaction(ctx, (tx) => retryTask(tx, input.id)))) throw notFound('task');
    return { done: true } as const;
  }),
});
