import { z } from 'zod';
import { pageInput, pageOf, setOf } from '#server/core/pages.ts';
import { currencies, payPeriods } from '#server/values/money.ts';
import { completionKinds, jobTypes, levels, postingSorts, postingStatuses, remoteOptions } from './schema.ts';

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
  description: z.string().trim().max(20_000),
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
export const closeInput = z.object({ id: z.string(), outcome: z.enum(['filled', 'cancelled']) });

export const searchInput = pageInput.extend({
  q: z.string().trim().max(200).optional().describe('words; postings with all of them come first'),
  location: z.string().trim().max(100).optional().describe('a town, a region or a country'),
  radius: z.coerce
    .number()
    .int()
    .min(0)
    .max(200)
    .optional()
    .describe('kilometres around the town of `location`; 30 unless told'),
  remote: setOf(z.enum(remoteOptions)),
  jobType: setOf(z.enum(jobTypes)),
  level: setOf(z.enum(levels)),
  salaryMin: z.coerce.number().int().min(0).max(2_000_000_000).optional().describe('minor units a year'),
  currency: z.enum(currencies).default('EUR'),
  skills: setOf(z.string().max(80)).describe('ids or names; all must be asked for'),
  company: z.string().max(60).optional(),
  postedSince: z.iso.date().or(z.iso.datetime()).optional(),
  withinDays: z.coerce.number().int().min(1).max(365).optional().describe('published in as many days'),
  sort: z.enum(postingSorts).optional().describe('relevance with q, else date'),
});
export const savedSearch = searchInput.omit({ cursor: true, limit: true, sort: true });
export type SearchInput = z.infer<typeof searchInput>;
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
export const posting = card.extend({
  description: z.string().describe('Markdown: paragraphs, headings, lists'),
  lang: z.string(),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  deniedReason: z.string().nullable(),
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
/** What is typed into a field of the search. */
export const completeInput = z.object({ field: z.enum(['q', 'location']), words: z.string().max(100) });
export type CompleteInput = z.infer<typeof completeInput>;
export const completions = z.object({
  items: z.array(z.object({ kind: z.enum(completionKinds), text: z.string() })),
});
const pieces = z.array(z.object({ text: z.string(), hit: z.boolean() }));
const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));
export const searchPage = pageOf(
  card.extend({
    titlePieces: pieces,
    snippet: pieces,
    lacks: z.array(z.string()).describe('words that it lacks, where few postings have all of them'),
  }),
).extend({
  total: z.number().nullable().describe('postings with every word; with the first page only'),
  facets: z.object({ remote: facet, jobType: facet, level: facet, skills: facet, company: facet }).nullable(),
  suggest: z.string().nullable().describe('did you mean'),
});
export const funnel = z.object({
  since: z.string().nullable(),
  views: z.number(),
  applications: z.number(),
  rate: z.number().nullable(),
  days: z.array(z.object({ day: z.string(), views: z.number() })),
});
export const searchAnswer = searchPage.extend({
  featured: z
    .array(card)
    .describe('at most 3 that the house shows in a place of their own, labelled; with the first page only'),
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
