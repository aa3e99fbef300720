import { z } from 'zod';
import { pageInput } from '#server/core/pages.ts';
import { cvNotes } from '#server/features/cvs/index.ts';
import { currencies, payPeriods } from '#server/values/money.ts';
import { rejectReasons, stages } from './schema.ts';

const stage = z.enum(stages);
const reason = z.object({ code: z.enum(rejectReasons), text: z.string().trim().max(2000).optional() });

export const applyInput = z.object({
  jobId: z.string(),
  coverLetter: z
    .string()
    .trim()
    .max(10_000)
    .transform((text) => text || undefined)
    .optional(),
  cvId: z.string().nullable().optional().describe('your newest CV unless told; null for none'),
});

export const moveInput = z.object({
  id: z.string(),
  stage,
  from: stage.describe('where you saw it; 409 when it has moved on'),
  note: z.string().trim().max(4000).optional().describe('for the hiring team only'),
  reason: reason.optional().describe('needed to reject; the candidate reads it'),
});

export const listInput = pageInput.extend({
  stage: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
      z.array(stage),
    )
    .optional(),
  jobId: z.string().optional(),
  q: z.string().trim().max(100).optional().describe('part of the job title or of the name'),
  since: z.iso.date().or(z.iso.datetime()).optional(),
  sort: z.enum(['newest', 'oldest', 'moved']).default('newest'),
});

const pay = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.enum(currencies),
  period: z.enum(payPeriods),
});
const name = z.object({ id: z.string(), name: z.string() });

export const move = z.object({
  id: z.string(),
  at: z.string(),
  from: stage.nullable(),
  to: stage,
  by: z.string(),
  note: z.string().nullable(),
  reason: z.object({ code: z.enum(rejectReasons), text: z.string().nullable() }).nullable(),
});

export const card = z.object({
  id: z.string(),
  job: z.object({
    id: z.string(),
    title: z.string(),
    company: name,
    pay: pay.nullable(),
    location: z.string(),
    remote: z.enum(['on_site', 'hybrid', 'remote']),
  }),
  candidate: name,
  stage,
  appliedAt: z.string(),
  movedAt: z.string(),
  answerBy: z.string(),
  answeredAt: z.string().nullable(),
  lastMove: move,
});

export const openApplication = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  stage,
  appliedAt: z.string(),
  answerBy: z.string(),
  answeredAt: z.string().nullable(),
});

export const application = card.extend({
  coverLetter: z.string().nullable(),
  profile: z.any().describe('the profile as it was sent'),
  hasPicture: z.boolean().describe('a picture came along; it is shown to who asks for it'),
  cv: z
    .object({
      id: z.string().nullable(),
      fileName: z.string(),
      bytes: z.number(),
      mediaType: z.string(),
      notes: z.array(z.enum(cvNotes)).describe('what its reader should know of the file'),
    })
    .nullable(),
  moves: z.array(stage).describe('where you may move it now'),
});

export const stats = z.object({
  total: z.number(),
  byStage: z.record(stage, z.number()),
  rates: z.object({
    answered: z.number().nullable(),
    interview: z.number().nullable(),
    offer: z.number().nullable(),
  }),
});

export type ApplyInput = z.infer<typeof applyInput>;
export type MoveInput = z.infer<typeof moveInput>;
export type ListInput = z.infer<typeof listInput>;
