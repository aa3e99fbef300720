import { z } from 'zod';
import { UPDATE_LENGTH } from './schema.ts';

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
  update: update.nullable().describe('its last words'),
  applications: z
    .array(z.object({ id: z.string(), title: z.string(), stage: z.string(), movedAt: z.string() }))
    .describe('your own'),
});
