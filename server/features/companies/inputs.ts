import { z } from 'zod';
import { pageInput, pageOf, setOf } from '#server/core/pages.ts';
import { companyRoles } from '#server/values/company-role.ts';
import { currencies } from '#server/values/money.ts';
import { companySizes, companySorts, MOST_LINKS, MOST_LOCATIONS, MOST_SEATS } from './schema.ts';

const clearable = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((text) => text || null)
    .optional();

/** A page that anyone can open: over https, at a name, and with nobody's password in its address. */
function isPublicPage(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === 'https:' && /\.[a-z][a-z0-9-]*$/.test(hostname) && !username && !password;
}

const distinct = (texts: string[]): string[] => [...new Set(texts)];

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
  location: clearable(120).describe('the seat; the first of the locations'),
  locations: z
    .array(z.string().trim().min(1).max(120))
    .max(MOST_LOCATIONS)
    .transform(distinct)
    .optional()
    .describe('all of them, the seat first; instead of location'),
  links: z
    .array(z.string().trim().max(300).refine(isPublicPage, { error: 'invalid.link' }))
    .max(MOST_LINKS)
    .transform(distinct)
    .optional()
    .describe('pages elsewhere, over https'),
});
export const membersInput = pageInput.extend({ id: z.string() });
export const memberInput = z.object({ id: z.string(), role: z.enum(companyRoles) });
export const seatsInput = z.object({
  id: z.string(),
  seats: z.int().min(1).max(MOST_SEATS).nullable().describe('null: the usual number'),
});
export const logoInput = z.object({ id: z.string(), bytes: z.instanceof(Uint8Array) });

export const company = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  website: z.string().nullable(),
  industry: z.string().nullable(),
  size: z.enum(companySizes).nullable(),
  location: z.string().nullable(),
  locations: z.array(z.string()),
  links: z.array(z.string()),
  logo: z.object({ id: z.string() }).nullable().describe('at /logos/ID/96, 256 and 512'),
  verified: z
    .object({ domain: z.string(), method: z.enum(['dns', 'file', 'mail']), at: z.string() })
    .nullable()
    .describe('it has proved that the domain of its website is its own'),
  openPostings: z.number(),
  createdAt: z.string(),
});

export const answerRecord = z.object({
  n: z.number(),
  kept: z.number().nullable(),
  medianDays: z.number().nullable(),
});
/** One or several; they are free words, which may have commas in them. */
const industries = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().max(80)).max(20),
);
const yes = z.stringbool().or(z.boolean()).optional();

export const listInput = pageInput.extend({
  q: z.string().max(100).optional().describe('beginnings of words of the name'),
  industry: industries.optional(),
  size: setOf(z.enum(companySizes)),
  country: setOf(z.string().length(2)).describe('codes of ISO 3166-1'),
  hiring: yes.describe('only those who have something open'),
  verified: yes.describe('only those who have proved their domain'),
  sort: z.enum(companySorts).default('name'),
});
export type ListInput = z.infer<typeof listInput>;

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));
export const companyPage = pageOf(company).extend({
  total: z.number(),
  facets: z
    .object({ industry: facet, size: facet, country: facet, hiring: z.number(), verified: z.number() })
    .describe('how many companies each further choice would leave'),
});

export const similarCompany = z.object({
  company,
  shared: z
    .object({
      industry: z.string().nullable(),
      size: z.enum(companySizes).nullable(),
      place: z.string().nullable(),
      skills: z.array(z.string()),
    })
    .describe('what the two have in common'),
});

const days = z.object({ n: z.number(), medianDays: z.number().nullable() });
export const insights = z.object({
  days: z.number().describe('how far back this looks'),
  firstAnswer: days,
  answered: z.object({ n: z.number(), share: z.number().nullable() }),
  decision: days,
  pay: z
    .array(
      z.object({
        level: z.enum(['entry', 'mid', 'senior', 'executive']),
        currency: z.enum(currencies),
        n: z.number(),
        range: z
          .object({ low: z.number(), median: z.number(), high: z.number() })
          .nullable()
          .describe('minor units a year'),
      }),
    )
    .describe('by level and currency'),
});
export type CompanyInput = z.infer<typeof companyInput>;
