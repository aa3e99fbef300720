import { z } from 'zod';
import { currencies } from '#server/values/money.ts';
import { PARTIAL_DATE } from '#server/values/time.ts';
import { type ProfilePart, profileParts, profileSteps, visibilities } from './schema.ts';

const line = z.string().trim().max(300);
const required = line.min(1);
/** An optional text: left out = unchanged, empty or null = taken away. */
const clearable = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((text) => text || null)
    .optional();
const partialDate = z
  .union([z.literal(''), z.string().regex(PARTIAL_DATE, { error: 'invalid.partial_date' })])
  .nullable()
  .transform((text) => text || null)
  .describe('2019, 2019-03 or 2019-03-14');

export const profileInput = z.object({
  name: required.max(120).optional(),
  headline: clearable(200),
  summary: clearable(4000),
  email: z
    .union([z.literal(''), z.email({ error: 'invalid.email' })])
    .nullable()
    .transform((text) => text || null)
    .optional(),
  phone: clearable(40),
  location: clearable(120),
  remoteWish: z.enum(['on_site', 'hybrid', 'remote']).nullable().optional(),
  payFloor: z
    .object({ minor: z.int().min(0).max(1_000_000_000), currency: z.enum(currencies) })
    .nullable()
    .optional(),
});

const inOrder = (part: { start?: string | null | undefined; end?: string | null | undefined }) =>
  !part.start || !part.end || part.start.slice(0, part.end.length) <= part.end.slice(0, part.start.length);

export const experienceInput = z
  .object({
    employer: required,
    title: required,
    location: clearable(120),
    start: partialDate.optional(),
    end: partialDate.optional(),
    current: z.boolean().optional(),
    highlights: z.array(z.string().trim().min(1).max(1000)).max(50).optional(),
  })
  .refine(inOrder, { path: ['end'], error: 'invalid.end_before_start' });

export const educationInput = z
  .object({
    institution: required,
    degree: clearable(200),
    area: clearable(200),
    start: partialDate.optional(),
    end: partialDate.optional(),
    grade: clearable(60),
  })
  .refine(inOrder, { path: ['end'], error: 'invalid.end_before_start' });

/** The state of a thing that a change is meant for, by its entity tag; without one the last writer wins. */
export const versioned = z.object({ ifMatch: z.string().max(2000).optional() });
export type Versioned = z.infer<typeof versioned>;

export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export const skillInput = z.object({ name: required.max(80), level: level.nullable().optional() });
export const languageInput = z.object({ name: required.max(60), level: clearable(40) });
export const linkInput = z.object({ url: z.url({ protocol: /^https?$/, error: 'invalid.url' }).max(500) });

const visibility = z.enum(visibilities);
const ofEachPart = <T extends z.ZodType>(value: T) =>
  z.object(Object.fromEntries(profileParts.map((part) => [part, value])) as Record<ProfilePart, T>);
export const visibilityOf = ofEachPart(visibility);
export const visibilityInput = ofEachPart(visibility.optional());

const share = z.number().min(0).max(1);
export const pictureInput = z.object({
  bytes: z.instanceof(Uint8Array),
  crop: z.object({ across: share, down: share, side: share.min(0.1) }).optional(),
});

const source = z.object({ factId: z.string(), cvId: z.string(), page: z.number(), text: z.string() });
const sources = z.record(z.string(), source);
const date = z.string().nullable();

export const experience = z.object({
  id: z.string(),
  employer: z.string(),
  title: z.string(),
  location: z.string().nullable(),
  start: date,
  end: date,
  current: z.boolean(),
  highlights: z.array(z.string()),
  sources,
});
export const education = z.object({
  id: z.string(),
  institution: z.string(),
  degree: z.string().nullable(),
  area: z.string().nullable(),
  start: date,
  end: date,
  grade: z.string().nullable(),
  sources,
});
export const skill = z.object({
  id: z.string(),
  skillId: z.string().nullable(),
  name: z.string(),
  knownAs: z.string().nullable().describe('its name in the vocabulary; null for a word that is not in it'),
  level: level.nullable(),
  sources,
});

export const completeness = z.object({
  percent: z.number(),
  steps: z.array(z.object({ key: z.enum(profileSteps), done: z.boolean(), points: z.number() })),
});

const picture = z.object({ id: z.string() }).nullable();

export const profile = z.object({
  id: z.string(),
  name: z.string(),
  headline: z.string().nullable(),
  summary: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  location: z.string().nullable(),
  remoteWish: z.enum(['on_site', 'hybrid', 'remote']).nullable(),
  payFloor: z.object({ minor: z.number(), currency: z.enum(currencies) }).nullable(),
  picture,
  visibility: visibilityOf,
  sources,
  experience: z.array(experience),
  education: z.array(education),
  skills: z.array(skill),
  languages: z.array(z.object({ id: z.string(), name: z.string(), level: z.string().nullable(), sources })),
  links: z.array(z.object({ id: z.string(), url: z.string(), sources })),
  achievements: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['certificate', 'project', 'publication']),
      text: z.string(),
      sources,
    }),
  ),
  completeness,
});

/** What somebody else gets of a profile. */
export const sharedProfile = profile.omit({
  payFloor: true,
  remoteWish: true,
  completeness: true,
  visibility: true,
  sources: true,
});

export type VisibilityInput = z.infer<typeof visibilityInput>;
export type ProfileInput = z.infer<typeof profileInput>;
export type ExperienceInput = z.infer<typeof experienceInput>;
export type EducationInput = z.infer<typeof educationInput>;
export type SkillInput = z.infer<typeof skillInput>;
export type LanguageInput = z.infer<typeof languageInput>;
