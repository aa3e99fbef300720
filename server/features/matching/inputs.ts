import { z } from 'zod';
import { pageInput, pageOf } from '#server/core/pages.ts';
import { completenessShape } from '#server/features/candidates/index.ts';
import { cardShape } from '#server/features/postings/index.ts';
import { dislikeReasons, feedbackKinds } from './schema.ts';

const params = z.record(z.string(), z.union([z.string(), z.number()]));
const factor = z.object({ key: z.string(), params, points: z.number(), of: z.number() });

export const fit = z.object({
  score: z.number().describe('0–100, the sum of the factors’ points'),
  range: z.tuple([z.number(), z.number()]),
  factors: z.array(factor),
  missing: z.array(factor),
  counterfactuals: z.array(z.object({ key: z.string(), params, score: z.number() })),
  by: z.string(),
});

export const listInput = pageInput.extend({ bookmarked: z.stringbool().or(z.boolean()).optional() });
export const recommendationPage = pageOf(
  z.object({ posting: cardShape, fit, feedback: z.array(z.enum(feedbackKinds)) }),
);
const briefFit = z.object({
  score: z.number(),
  range: z.tuple([z.number(), z.number()]),
  gap: factor.nullable(),
});
/** Of a posting what the first page shows: it is asked for more often than any other. */
const best = z.object({
  posting: cardShape
    .pick({ id: true, title: true, location: true, remote: true, pay: true, answerDays: true })
    .extend({ company: z.object({ name: z.string() }) }),
  fit: briefFit,
  feedback: z.array(z.enum(feedbackKinds)),
});
export const forPerson = z.object({
  jobId: z.string(),
  fit: briefFit,
  feedback: z.array(z.enum(feedbackKinds)),
  reason: z.string().nullable(),
  appliedAt: z.string().nullable(),
});
export const feedbackInput = z.object({
  jobId: z.string(),
  kind: z.enum(feedbackKinds),
  reason: z
    .string()
    .trim()
    .max(300)
    .optional()
    .describe(`why; what comes next follows these: ${dislikeReasons.join(', ')}`),
});
export const feedback = z.object({
  jobId: z.string(),
  kinds: z.array(z.enum(feedbackKinds)),
  reason: z.string().nullable().describe('why it is not for you, if you said'),
});
export type FeedbackInput = z.infer<typeof feedbackInput>;

export const unlocks = z.object({
  open: z.number(),
  location: z.number(),
  skills: z.number(),
  experience: z.number(),
});
export const standing = z.object({
  completeness: completenessShape,
  bare: z.boolean(),
  unlocks,
  best: z.array(best),
});

export const marketSkills = z.object({
  basis: z
    .enum(['chosen', 'alike'])
    .describe('jobs you saved, liked or applied to; else open ones of your kind of work'),
  n: z.number(),
  items: z.array(
    z.object({ skillId: z.string(), name: z.string(), count: z.number(), share: z.number().describe('0–1') }),
  ),
});
export const bySkill = z.object({ skillId: z.string().max(80) });
