import { z } from 'zod';
import { pageInput } from '#server/core/pages.ts';
import { postingNews, UPDATE_LENGTH } from './schema.ts';

export const updateInput = z.object({
  id: z.string().describe('the company'),
  text: z.string().trim().min(UPDATE_LENGTH.min).max(UPDATE_LENGTH.max),
});

export const update = z.object({
  id: z.string(),
  companyId: z.string(),
  text: z.string(),
  createdAt: z.string(),
});

export const followed = z.object({
  company: z.object({ id: z.string(), name: z.string(), logo: z.object({ id: z.string() }).nullable() }),
  followedAt: z.string(),
  jobs: z
    .array(z.object({ id: z.string(), title: z.string(), publishedAt: z.string() }))
    .describe('open ones of the last two weeks, newest first'),
  moreJobs: z.boolean().describe('there are more of these'),
  changes: z
    .array(z.object({ id: z.string(), title: z.string(), what: z.enum(postingNews), at: z.string() }))
    .describe('the last word on each of its jobs that changed or ended, newest first'),
  update: update.nullable().describe('its last words'),
  applications: z
    .array(z.object({ id: z.string(), title: z.string(), stage: z.string(), movedAt: z.string() }))
    .describe('your own'),
});

export const followedInput = pageInput.extend({
  since: z.iso
    .datetime({ offset: true, error: 'invalid.instant' })
    .transform((at) => new Date(at).toISOString())
    .optional()
    .describe('from when changes are told; two weeks at most, which is what is told without it'),
});
