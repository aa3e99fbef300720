import { z } from 'zod';
import { aiFailures } from '#server/core/ai/failure.ts';
import { cvStages } from './schema.ts';

const message = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const uploadInput = z.object({
  fileName: z.string().trim().min(1).max(255),
  bytes: z.instanceof(Uint8Array),
});

export const applyInput = z.object({
  id: z.string(),
  accept: z.array(z.string()).max(2000).default([]).describe('ids of facts'),
  edits: z
    .array(z.object({ id: z.string(), value: z.string().trim().max(4000).nullable() }))
    .max(500)
    .default([])
    .describe('facts accepted with a value of your own'),
  apart: z
    .array(z.string())
    .max(2000)
    .default([])
    .describe('facts to put beside what the profile says of the same thing, as an entry of their own'),
});
export type ApplyInput = z.infer<typeof applyInput>;

export const skipInput = z.object({
  id: z.string(),
  facts: z.array(z.string()).min(1).max(2000).describe('ids of facts'),
  skip: z.boolean().default(true).describe('false to look at them again'),
});
export type SkipInput = z.infer<typeof skipInput>;

export const summary = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  mediaType: z.string(),
  status: z.enum(['queued', 'reading', 'ready', 'failed']),
  stage: z.enum(cvStages).nullable(),
  problem: message.nullable(),
  pages: z.number().nullable(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
});

export const cv = summary.extend({
  ahead: z.number().nullable().describe('how many CVs are read before this one; null when it does not wait'),
  language: z.string().nullable(),
  answeredBy: z.string().nullable().describe('who read it: rules, ollama:…'),
  answeredParts: z
    .array(
      z.object({
        part: z.string(),
        by: z.string(),
        left: z.boolean(),
        problem: z.enum(aiFailures).nullable(),
      }),
    )
    .describe(
      'the same by section, where models were asked: whether text left the machine, why one did not answer',
    ),
  facts: z.array(
    z.object({
      id: z.string(),
      field: z.string(),
      value: z.string().nullable(),
      entry: z.string().nullable(),
      employer: z.string().nullable(),
      source: z.object({ page: z.number(), start: z.number(), end: z.number(), text: z.string() }),
      confidence: z.number(),
      accepted: z.boolean(),
      skipped: z.boolean(),
      against: z
        .object({
          state: z.enum(['new', 'same', 'differs']),
          says: z.string().nullable(),
          part: z.string().nullable(),
        })
        .describe('beside what the profile says'),
    }),
  ),
  hidden: z
    .array(z.object({ page: z.number(), text: z.string(), reasonKey: z.string() }))
    .describe('text set aside'),
  warnings: z.array(message),
  undo: z.object({ importId: z.string(), at: z.string(), count: z.number() }).nullable(),
});

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export const page = z.object({
  number: z.number(),
  text: z.string(),
  lines: z.array(z.object({ start: z.number(), end: z.number(), box: box.nullable() })),
});

export const readers = z.object({
  models: z.array(z.object({ name: z.string(), host: z.string(), leaves: z.boolean() })),
  staysHere: z.boolean().describe('whether no text of a CV leaves this machine'),
  declined: z.boolean().describe('whether you want no model to read your CVs'),
});

export const quota = z.object({
  count: z.number(),
  maxCount: z.number(),
  bytes: z.number(),
  maxBytes: z.number(),
});
