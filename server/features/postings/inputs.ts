import { z } from 'zod';
import { pageInput, setOf } from '#server/core/pages.ts';
import { tidyMarkdown } from '#server/values/markdown.ts';
import { currencies, payPeriods } from '#server/values/money.ts';
import {
  deniableFields,
  jobTypes,
  levels,
  MOST_AT_ONCE,
  postingStatuses,
  remoteOptions,
  termNames,
} from './schema.ts';

export const payInput = z
  .object({
    min: z.int().min(0).max(2_000_000_000).describe('minor units per period'),
    max: z.int().min(0).max(2_000_000_000),
    currency: z.enum(currencies).default('EUR'),
    period: z.enum(payPeriods).default('year'),
  })
  .refine((pay) => pay.min <= pay.max, { path: ['max'], error: 'invalid.max_below_min' });

const skillInput = z.object({
  id: z.string().nullable().optional(),
  name: z.string().trim().min(1).max(80),
  required: z.boolean().default(true),
  level: z.int().min(1).max(4).nullable().default(null),
});

const fields = {
  title: z.string().trim().min(2).max(140),
  description: z.string().trim().max(20_000).transform(tidyMarkdown),
  location: z.string().trim().max(120),
  remote: z.enum(remoteOptions),
  jobType: z.enum(jobTypes),
  level: z.enum(levels),
  pay: payInput.nullable(),
  skills: z.array(skillInput).max(40),
  answerDays: z.int().min(1).max(60).describe('days in which each applicant gets an answer'),
  deadlineAt: z.iso
    .datetime({ offset: true, error: 'invalid.instant' })
    .transform((at) => new Date(at).toISOString())
    .describe('with the offset of its place, or Z'),
  lang: z.string().regex(/^[a-z]{2}$/),
};

export const createInput = z.object({
  companyId: z.string().optional().describe('needed only by people who work for several companies'),
  ...fields,
  description: fields.description.default(''),
  location: fields.location.default(''),
  remote: fields.remote.default('on_site'),
  jobType: fields.jobType.default('full_time'),
  level: fields.level.default('mid'),
  pay: fields.pay.default(null),
  skills: fields.skills.default([]),
  answerDays: fields.answerDays.default(10),
  deadlineAt: fields.deadlineAt.optional().describe('30 days from now unless told'),
  lang: fields.lang.optional().describe('language of the text; guessed unless told'),
});
export const changeInput = z
  .object({ id: z.string(), ...fields })
  .partial()
  .required({ id: true });
/** A posting half written: whatever is there is looked at. */
export const checkInput = z.object({
  companyId: z.string().optional().describe('whose law holds; needed only by people of several companies'),
  title: z.string().max(1_000).default(''),
  description: z.string().max(40_000).transform(tidyMarkdown).default(''),
  location: z.string().max(1_000).default(''),
  remote: fields.remote.default('on_site'),
  pay: payInput.nullable().default(null),
  skills: fields.skills.default([]),
  deadlineAt: fields.deadlineAt.optional(),
  lang: fields.lang.optional(),
});
export type CheckInput = z.infer<typeof checkInput>;
export const gate = z.object({
  key: z.string(),
  field: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export const checked = z.object({
  gates: z.array(gate).describe('what would keep it from being published'),
  hints: z.array(gate).describe('advice that stops nobody'),
  skills: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        required: z.boolean(),
        level: z.number().nullable(),
        line: z.string().describe('where it stands'),
      }),
    )
    .describe('skills that the text names, to be confirmed by whoever wrote it'),
});
export const closeInput = z.object({ id: z.string(), outcome: z.enum(['filled', 'cancelled']) });

const mode = z
  .enum(['atomic', 'each'])
  .default('each')
  .describe('atomic: all or none; each: a bad row takes nothing from the others');
/** Rows are looked at one by one, so that one that cannot be read does not stop the others. */
const manyRows = z.array(z.unknown()).min(1).max(MOST_AT_ONCE);
export const createManyInput = z.object({ mode, jobs: manyRows.describe('each as for POST /jobs') });
export const changeManyInput = z.object({
  mode,
  jobs: manyRows.describe('each with its id, and what changes; `outcome` filled or cancelled closes it'),
});
export const deleteManyInput = z.object({
  mode,
  ids: z.array(z.string()).min(1).max(MOST_AT_ONCE).describe('of drafts'),
});
export const changeManyRow = changeInput.extend({ outcome: closeInput.shape.outcome.optional() });
export const deleteManyRow = z.string();
export type ManyInput = z.infer<typeof createManyInput>;
export type ChangeManyRow = z.infer<typeof changeManyRow>;
export const manyResult = z.object({
  mode: z.enum(['atomic', 'each']),
  done: z.number(),
  failed: z.number(),
  results: z.array(
    z.object({
      index: z.number(),
      id: z.string().nullable(),
      error: z
        .object({
          code: z.string(),
          key: z.string(),
          params: z.record(z.string(), z.union([z.string(), z.number()])),
          fields: z.array(gate),
        })
        .nullable()
        .describe('null: done; by REST a problem, as every refusal'),
    }),
  ),
});

export type CreateInput = z.infer<typeof createInput>;
export type ChangeInput = z.infer<typeof changeInput>;

export const listOwnInput = pageInput.extend({
  status: setOf(z.enum(postingStatuses)),
  companyId: z.string().optional(),
});

const pay = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.enum(currencies),
  period: z.enum(payPeriods),
});
export const card = z.object({
  id: z.string(),
  title: z.string(),
  company: z.object({ id: z.string(), name: z.string() }),
  location: z.string(),
  remote: z.enum(remoteOptions),
  jobType: z.enum(jobTypes),
  level: z.enum(levels),
  pay: pay.nullable(),
  skills: z.array(
    z.object({
      id: z.string().nullable(),
      name: z.string(),
      required: z.boolean(),
      level: z.number().nullable(),
    }),
  ),
  status: z.enum(postingStatuses),
  answerDays: z.number(),
  publishedAt: z.string().nullable(),
  deadlineAt: z.string(),
});
export const syncInput = pageInput.omit({ cursor: true }).extend({
  syncToken: z
    .string()
    .max(500)
    .optional()
    .describe('of the answer before; without it everything that is open comes, in pieces'),
});
export const synced = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['open', 'gone']).describe('open: put it in or replace it; gone: take it out'),
      job: card.nullable(),
      status: z.enum(postingStatuses),
      at: z.string().nullable().describe('since when it is gone'),
    }),
  ),
  more: z.boolean().describe('there is more by now: ask again at once'),
  syncToken: z.string().describe('for the next time; good for 30 days'),
});
export const posting = card.extend({
  description: z.string().describe('Markdown: paragraphs, headings, lists'),
  lang: z.string(),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  deniedReason: z.string().nullable(),
  deniedField: z.enum(deniableFields).nullable(),
  applications: z.number().nullable(),
  asked: z
    .object({ at: z.string(), until: z.string() })
    .nullable()
    .describe('the company owes an answer to "still hiring?"'),
  teamActiveDays: z.number().nullable().describe('whole days since someone of the hiring team worked on it'),
  featuredUntil: z.string().nullable(),
});
export const teamActivity = z.object({ days: z.number().nullable() });
export const askedPosting = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  status: z.enum(postingStatuses),
});
const content = posting.pick({
  title: true,
  description: true,
  location: true,
  remote: true,
  jobType: true,
  level: true,
  pay: true,
  skills: true,
  answerDays: true,
  deadlineAt: true,
});
const textPieces = z
  .array(z.object({ text: z.string(), change: z.enum(['same', 'added', 'removed']) }))
  .nullable()
  .describe('null: the same');
export const version = z.object({
  number: z.number(),
  replacedAt: z.string().nullable().describe('null: it holds'),
  replacedBy: z.string().nullable(),
  terms: z.number().describe('terms that changed when it was replaced'),
});
export const changes = z.object({
  posting: card.pick({ id: true, title: true, company: true }),
  from: version,
  to: version,
  before: content,
  after: content,
  terms: z.array(z.enum(termNames)).describe('those that changed'),
  title: textPieces,
  description: textPieces,
});
export const changesInput = z.object({
  id: z.string(),
  from: z.coerce.number().int().min(1).optional().describe('the one applied to unless told'),
  to: z.coerce.number().int().min(1).optional().describe('the one that holds unless told'),
});
export const funnel = z.object({
  since: z.string().nullable(),
  views: z.number(),
  applications: z.number(),
  rate: z.number().nullable(),
  days: z.array(z.object({ day: z.string(), views: z.number() })),
});
export const featuredPosting = card.extend({ featuredUntil: z.string() });
export const featureInput = z.object({
  id: z.string(),
  until: z.iso
    .datetime({ offset: true, error: 'invalid.instant' })
    .transform((at) => new Date(at).toISOString())
    .nullable()
    .describe('null: no longer'),
});
