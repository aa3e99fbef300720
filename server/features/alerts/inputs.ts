import { z } from 'zod';
import { savedSearch } from '#server/features/postings/index.ts';
import { isZone } from '#server/values/zone.ts';
import { frequencies, NAME_LENGTH } from './schema.ts';

const fields = {
  name: z.string().trim().min(1).max(NAME_LENGTH),
  search: savedSearch.describe('what the search of jobs takes, but for page and order'),
  frequency: z.enum(frequencies),
  hour: z.int().min(0).max(23).describe('on the clocks of the zone; of daily and weekly ones'),
  weekday: z.int().min(1).max(7).describe('1 is Monday; of weekly ones'),
  zone: z.string().max(60).refine(isZone, { error: 'invalid.zone' }).describe('IANA time zone'),
};

export const createInput = z.object({
  ...fields,
  frequency: fields.frequency.default('daily'),
  hour: fields.hour.default(8),
  weekday: fields.weekday.default(1),
  zone: fields.zone.default('UTC'),
});
export const changeInput = z
  .object({ ...fields, active: z.boolean().describe('false pauses it') })
  .partial()
  .extend({ id: z.string() });
export type CreateInput = z.infer<typeof createInput>;
export type ChangeInput = z.infer<typeof changeInput>;

const words = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe('the search as names to be read');
export const alert = z.object({
  id: z.string(),
  name: z.string(),
  search: savedSearch,
  words,
  frequency: z.enum(frequencies),
  hour: z.number(),
  weekday: z.number(),
  zone: z.string(),
  createdAt: z.string(),
  pausedAt: z.string().nullable(),
  dueAt: z.string().nullable().describe('null while it is paused or waits for a posting'),
  lastSentAt: z.string().nullable(),
});
export const sentPosting = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  sentAt: z.string(),
});
export const preview = z.object({
  count: z.number().describe('open postings of the last 30 days that match'),
  over: z.boolean().describe('there are more than that'),
  words,
});
