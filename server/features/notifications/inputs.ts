import { z } from 'zod';
import { pageInput } from '#server/core/pages.ts';
import { notificationKinds } from './schema.ts';

export const listInput = pageInput.extend({ unread: z.stringbool().or(z.boolean()).optional() });
const channels = z.object({ in_app: z.enum(['on', 'off']), email: z.enum(['on', 'off']) });
export const preferences = z.record(z.enum(notificationKinds), channels);
export const preferencesInput = z.partialRecord(z.enum(notificationKinds), channels.partial());
export type PreferencesInput = z.infer<typeof preferencesInput>;

export const notification = z.object({
  id: z.string(),
  seq: z.number().describe('counts up by one for each person'),
  kind: z.enum(notificationKinds),
  subject: z.object({ kind: z.string(), id: z.string() }),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  createdAt: z.string(),
  readAt: z.string().nullable(),
});
