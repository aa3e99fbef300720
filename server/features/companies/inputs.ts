import { z } from 'zod';
import { companySizes } from './schema.ts';

const clearable = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((text) => text || null)
    .optional();

export const companyInput = z.object({
  name: z.string().trim().min(2).max(120),
  description: clearable(4000),
  website: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'invalid.url' }).max(300)])
    .nullable()
    .transform((text) => text || null)
    .optional(),
  industry: clearable(80),
  size: z.enum(companySizes).nullable().optional(),
  location: clearable(120),
});

export const company = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  website: z.string().nullable(),
  industry: z.string().nullable(),
  size: z.enum(companySizes).nullable(),
  location: z.string().nullable(),
  openPostings: z.number(),
  createdAt: z.string(),
});

export const answerRecord = z.object({
  n: z.number(),
  kept: z.number().nullable(),
  medianDays: z.number().nullable(),
});
export type CompanyInput = z.infer<typeof companyInput>;
