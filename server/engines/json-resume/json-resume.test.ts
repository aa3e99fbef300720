import sample from '@jsonresume/schema/sample.resume.json' with { type: 'json' };
import official from '@jsonresume/schema/schema.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromJsonResume, jsonResume, type ResumeFacts, toJsonResume } from './index.ts';

const standard = z.fromJSONSchema(official as Parameters<typeof z.fromJSONSchema>[0]);

describe('the shape of JSON Resume', () => {
  it('takes the sample of the standard as it is, and nothing of it is lost', () => {
    expect(standard.safeParse(sample).error).toBeUndefined();
    expect(jsonResume.parse(sample)).toEqual(sample);
  });

  it('knows every field that the standard names', () => {
    const named = (schema: { properties?: object }) => Object.keys(schema.properties ?? {}).sort();
    const ours = z.toJSONSchema(jsonResume) as unknown as typeof official;
    expect(named(ours)).toEqual(named(official));
    for (const [part, { items }] of Object.entries(official.properties) as Array<
      [string, { items?: object }]
    >)
      if (items) {
        const mine = ours.properties[part as 'work'].items as { properties: object };
        expect(named(mine).filter((name) => !name.startsWith('x-'))).toEqual(named(items));
      }
  });

  it('leaves dates as exact as they are written, and takes no others', () => {
    const work = (startDate: string) => jsonResume.safeParse({ work: [{ startDate }] });
    for (const date of ['2019', '2019-03', '2019-03-14'])
      expect(work(date).data?.work?.[0]?.startDate).toBe(date);
    for (const date of ['March 2019', '2019-13', '']) expect(work(date).success).toBe(false);
  });

  it('lets whole résumés be empty, and keeps what it does not know', () => {
    expect(jsonResume.parse({})).toEqual({});
    expect(jsonResume.parse({ work: [{ name: 'A', 'x-theirs': 1 }] })).toEqual({
      work: [{ name: 'A', 'x-theirs': 1 }],
    });
  });
});

// ── profiles of any kind ──

/** Words as people write them: trimmed, in any script. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter(Boolean);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const year = fc.integer({ min: 1950, max: 2030 }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
);
const role = fc
  .record({
    employer: words,
    title: words,
    location: maybe(words),
    start: maybe(date),
    end: maybe(date),
    current: fc.boolean(),
    highlights: fc.array(words, { maxLength: 4 }),
  })
  .map((one) => (one.current ? { ...one, end: null } : one));
const achievement = (kind: 'certificate' | 'project' | 'publication') =>
  fc.array(
    words.map((text) => ({ kind, text })),
    { maxLength: 3 },
  );

const facts: fc.Arbitrary<ResumeFacts> = fc.record({
  name: words,
  headline: maybe(words),
  summary: maybe(words),
  email: maybe(fc.constantFrom('mira@people.test', 'a+b@example.org')),
  phone: maybe(words),
  location: maybe(words),
  experience: fc.array(role, { maxLength: 4 }),
  education: fc.array(
    fc.record({
      institution: words,
      degree: maybe(words),
      area: maybe(words),
      start: maybe(date),
      end: maybe(date),
      grade: maybe(words),
    }),
    { maxLength: 3 },
  ),
  skills: fc.array(
    fc.record({ name: words, level: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)) }),
    {
      maxLength: 5,
    },
  ),
  languages: fc.array(fc.record({ name: words, level: maybe(words) }), { maxLength: 3 }),
  links: fc.uniqueArray(fc.webUrl(), { maxLength: 3 }).map((urls) => urls.map((url) => ({ url }))),
  // The format keeps each kind in a list of its own.
  achievements: fc
    .tuple(achievement('certificate'), achievement('project'), achievement('publication'))
    .map((kinds) => kinds.flat()),
});

describe('a profile as JSON Resume', () => {
  it('is valid by the standard and by our shape, whatever it says, and comes back word for word', () => {
    fc.assert(
      fc.property(facts, (profile) => {
        const written = JSON.parse(JSON.stringify(toJsonResume(profile, '2026-11-27T08:00:00')));
        expect(standard.safeParse(written).error).toBeUndefined();
        expect(fromJsonResume(jsonResume.parse(written))).toEqual(profile);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps several roles at one employer apart, each with its dates as exact as they were', () => {
    const at = { employer: 'Wendt Analytik', location: null, highlights: [] };
    const resume = toJsonResume({
      ...empty,
      experience: [
        { ...at, title: 'Lead', start: '2024-03', end: null, current: true },
        { ...at, title: 'Analyst', start: '2019', end: '2024-02-28', current: false },
        { ...at, title: 'Intern', start: null, end: null, current: false },
      ],
    });
    expect(resume.work).toEqual([
      { name: 'Wendt Analytik', position: 'Lead', startDate: '2024-03' },
      { name: 'Wendt Analytik', position: 'Analyst', startDate: '2019', endDate: '2024-02-28' },
      { name: 'Wendt Analytik', position: 'Intern', 'x-guildhall': { ended: true } },
    ]);
  });

  it('says nothing where there is nothing to say', () => {
    expect(toJsonResume(empty)).toEqual({
      $schema: expect.stringContaining('jsonresume'),
      basics: { name: 'Mira' },
      meta: { version: 'v1.0.0' },
    });
  });

  it('takes what others write: groups of skills, places in parts, words before the list', () => {
    const read = fromJsonResume(jsonResume.parse(sample));
    expect(read).toMatchObject({ name: 'Richard Hendriks', location: 'San Francisco, California, US' });
    expect(read.skills.slice(0, 2)).toEqual([
      { name: 'HTML', level: 4 },
      { name: 'CSS', level: 4 },
    ]);
    expect(read.experience[0]!.highlights[0]).toMatch(/^Pied Piper is a multi-platform/);
  });
});

const empty: ResumeFacts = {
  name: 'Mira',
  headline: null,
  summary: null,
  email: null,
  phone: null,
  location: null,
  experience: [],
  education: [],
  skills: [],
  languages: [],
  links: [],
  achievements: [],
};
