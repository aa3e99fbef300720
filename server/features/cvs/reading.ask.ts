import { z } from 'zod';
import { DATA_ONLY, fenced } from '#server/core/ai/fence.ts';
import { defineAsk, definePart, type Prompt } from '#server/core/ai/question.ts';
import {
  type CvReading,
  type ExcerptPart,
  excerptFor,
  type Fact,
  ground,
  type Proposals,
} from '#server/engines/cv-reading/index.ts';

export type CvAnswer = { facts: Fact[] };

const HOW =
  'Answer with JSON alone. Copy every value letter by letter from the text, in its own language: never translate, ' +
  'shorten or correct it. Leave out what the text does not say. "[page 2]" only marks where a page begins.';

/** What is asked about one part of a CV, or null where the rules left nothing to find. */
function promptFor(part: ExcerptPart, reading: CvReading, task: string): Prompt | null {
  const text = excerptFor(reading, part);
  if (text === null) return null;
  return {
    system: `You read one part of a CV and copy from it. ${task} ${HOW}\n${DATA_ONLY}`,
    data: fenced(text),
  };
}

const grounded = ({ document }: CvReading, { facts }: CvAnswer, proposals: Proposals): CvAnswer => ({
  facts: ground({ document, facts }, proposals),
});

/** Small models say null, or nothing, or an empty text, where there is nothing: each of them fits. */
const quote = (about: string) => z.string().nullish().describe(about);
const quotes = (about: string) => z.array(z.string()).nullish().describe(about);

const SINGLES = {
  name: 'the name of the person',
  headline: 'the line near the name that says what the person does',
  summary: 'the paragraph in which the person describes themselves',
  email: 'their e-mail address',
  phone: 'their telephone number',
  location: 'the town where they live, with the country if it is written there',
} as const;
type Single = keyof typeof SINGLES;

const personAnswer = z.object({
  name: quote(SINGLES.name),
  headline: quote(SINGLES.headline),
  summary: quote(SINGLES.summary),
  email: quote(SINGLES.email),
  phone: quote(SINGLES.phone),
  location: quote(SINGLES.location),
  links: quotes('web addresses of the person'),
});

const person = definePart<CvReading, CvAnswer, z.infer<typeof personAnswer>>({
  name: 'person',
  output: personAnswer,
  maxOutputTokens: 600,
  prompt(reading, { facts }) {
    const missing = (Object.keys(SINGLES) as Single[]).filter(
      (field) => !facts.some((fact) => fact.field === field),
    );
    const list = missing.map((field) => `${field} (${SINGLES[field]})`).join('; ');
    return promptFor('person', { ...reading, facts }, `Find only: ${list}.`);
  },
  add: (answer, soFar, reading) => grounded(reading, soFar, { person: answer }),
});

const workAnswer = z.object({
  entries: z.array(
    z.object({
      company: quote('the employer'),
      title: quote('the job title'),
      location: quote('the town'),
      start: quote('the date it began, as written'),
      end: quote('the date it ended, or the word for today, as written'),
      highlights: quotes('what was done there, each point whole'),
    }),
  ),
});

const work = definePart<CvReading, CvAnswer, z.infer<typeof workAnswer>>({
  name: 'work',
  output: workAnswer,
  maxOutputTokens: 2_500,
  prompt(reading, { facts }) {
    // What was done is most of the text; a model takes a minute to copy it, and the rules rarely miss it.
    const isTold = facts.some(({ field }) => field === 'work.highlight');
    const task = `List every position in "entries", one for each title, with its own employer and dates.${isTold ? ' Leave out highlights.' : ''}`;
    return promptFor('work', { ...reading, facts }, task);
  },
  add: (answer, soFar, reading) => grounded(reading, soFar, { work: answer.entries }),
});

const educationAnswer = z.object({
  entries: z.array(
    z.object({
      institution: quote('the school or university'),
      degree: quote('the degree or leaving certificate'),
      area: quote('the subject'),
      grade: quote('the grade'),
      start: quote('the date it began, as written'),
      end: quote('the date it ended, as written'),
    }),
  ),
});

const education = definePart<CvReading, CvAnswer, z.infer<typeof educationAnswer>>({
  name: 'education',
  output: educationAnswer,
  maxOutputTokens: 1_000,
  prompt: (reading, { facts }) =>
    promptFor(
      'education',
      { ...reading, facts },
      'List every school, course of study and apprenticeship in "entries".',
    ),
  add: (answer, soFar, reading) => grounded(reading, soFar, { education: answer.entries }),
});

const moreAnswer = z.object({
  skills: z
    .array(z.object({ name: quote('the skill'), level: quote('how well, as written beside it') }))
    .nullish()
    .describe('skills that are listed'),
  languages: z
    .array(z.object({ name: quote('the language'), level: quote('how well, as written beside it') }))
    .nullish()
    .describe('spoken languages'),
  certificates: quotes('certificates, licences and courses'),
  projects: quotes('projects of their own'),
  publications: quotes('papers, books and talks'),
});

const more = definePart<CvReading, CvAnswer, z.infer<typeof moreAnswer>>({
  name: 'more',
  output: moreAnswer,
  maxOutputTokens: 1_500,
  prompt: (reading, { facts }) =>
    promptFor(
      'more',
      { ...reading, facts },
      'List skills, spoken languages, certificates, projects and publications. Leave out a list that the text does not have.',
    ),
  add: (answer, soFar, reading) => grounded(reading, soFar, { more: answer }),
});

/**
 * What does this CV say? The rules answered while it was read; section by section a model may add what they missed. Its
 * words count only where they stand in the text, so it can add no fact that the CV does not hold, and take none away.
 * Lines that give orders to a machine are not shown to it.
 */
export const cvFacts = defineAsk<CvReading, CvAnswer>({
  name: 'cvs.facts',
  version: 2,
  timeoutMs: 60_000,
  byRules: async (_ctx, { facts }) => ({ facts }),
  parts: [person, work, education, more],
});
