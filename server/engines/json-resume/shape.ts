import { z } from 'zod';
import { PARTIAL_DATE } from '#server/values/time.ts';

/**
 * The shape of JSON Resume 1.0. Every part is optional and unknown fields are kept, as the standard has it. Addresses are
 * plain text here: the standard's `format` is a remark, and files in the wild write "github.com/me".
 */

const text = z.string().optional();
const texts = z.array(z.string()).optional();
/** `2019`, `2019-03` or `2019-03-14` */
const date = z.string().regex(PARTIAL_DATE).optional();
const list = <T extends z.ZodRawShape>(entry: T) => z.array(z.looseObject(entry)).optional();

const period = { startDate: date, endDate: date };

const basics = z
  .looseObject({
    name: text,
    label: text,
    image: text,
    email: text,
    phone: text,
    url: text,
    summary: text,
    location: z
      .looseObject({ address: text, postalCode: text, city: text, countryCode: text, region: text })
      .optional(),
    profiles: list({ network: text, username: text, url: text }),
  })
  .optional();

/** What only we know of an entry. A standard reader passes it over. */
const ours = {
  'x-guildhall': z
    .looseObject({ ended: z.literal(true).optional().describe('it ended, nobody wrote when') })
    .optional(),
};

export const jsonResume = z.looseObject({
  $schema: text,
  basics,
  work: list({
    name: text,
    position: text,
    location: text,
    description: text,
    url: text,
    ...period,
    summary: text,
    highlights: texts,
    ...ours,
  }),
  volunteer: list({
    organization: text,
    position: text,
    url: text,
    ...period,
    summary: text,
    highlights: texts,
  }),
  education: list({
    institution: text,
    url: text,
    area: text,
    studyType: text,
    ...period,
    score: text,
    courses: texts,
  }),
  awards: list({ title: text, date, awarder: text, summary: text }),
  certificates: list({ name: text, date, url: text, issuer: text }),
  publications: list({ name: text, publisher: text, releaseDate: date, url: text, summary: text }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    ...period,
    url: text,
    roles: texts,
    entity: text,
    type: text,
  }),
  meta: z.looseObject({ canonical: text, version: text, lastModified: text }).optional(),
});

/** A résumé as jsonresume.org writes it down; dates as exact as they were written. */
export type JsonResume = z.infer<typeof jsonResume>;
