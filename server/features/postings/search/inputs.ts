import { z } from 'zod';
import { pageInput, pageOf, setOf } from '#server/core/pages.ts';
import { currencies } from '#server/values/money.ts';
import { card } from '../inputs.ts';
import { completionKinds, jobTypes, levels, postingSorts, remoteOptions } from '../schema.ts';

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

/** What is typed into a field of the search. */
export const completeInput = z.object({ field: z.enum(['q', 'location']), words: z.string().max(100) });
export type CompleteInput = z.infer<typeof completeInput>;
export const completions = z.object({
  items: z.array(z.object({ kind: z.enum(completionKinds), text: z.string() })),
});

const pieces = z.array(z.object({ text: z.string(), hit: z.boolean() }));
const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));
const searchPage = pageOf(
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
export const searchAnswer = searchPage.extend({
  featured: z
    .array(card)
    .describe('at most 3 that the house shows in a place of their own, labelled; with the first page only'),
});
