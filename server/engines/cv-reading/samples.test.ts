/** How much of each sample CV the rules read right. What is expected was written down from the CVs, not from the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CvReading, type Fact, type FactField, readCv } from './index.ts';

type Expected = {
  name: string;
  headline?: string;
  email: string;
  phone: string;
  location: string;
  language: string;
  links: string[];
  work: [company: string, title: string, start: string, end: string | null][];
  education: [institution: string, degree: string, start: string, end: string][];
  skills: string[];
  languages: [name: string, level: string][];
  certificates: number;
};

const folder = new URL('../../../e2e/cvs/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder));
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

const one = (facts: Fact[], field: FactField) => facts.find((fact) => fact.field === field)?.value;

/** Rows of the leaves of each entry, in order; a missing leaf is undefined. */
function rows(facts: Fact[], fields: FactField[]): unknown[][] {
  const kind = fields[0]!.split('.')[0]!;
  const entries = new Set(facts.flatMap((fact) => (fact.entry?.startsWith(`${kind}:`) ? [fact.entry] : [])));
  return [...entries].map((entry) =>
    fields.map((field) => facts.find((fact) => fact.entry === entry && fact.field === field)?.value),
  );
}

function checkSpans({ document, facts }: CvReading): void {
  for (const fact of facts) {
    const { page, start, end, text } = fact.source;
    expect(text).not.toBe('');
    expect(document.pages[page - 1]?.text.slice(start, end)).toBe(text);
  }
}

describe('sample CVs', () => {
  test('there are at least six', () => expect(samples.length).toBeGreaterThanOrEqual(6));

  test.each(samples)('%s', async (name) => {
    const expected = JSON.parse(file(`${name}.expected.json`).toString()) as Expected;
    const reading = await readCv(file(name), { fileName: name });
    const { facts, document } = reading;
    checkSpans(reading);
    expect(reading.problem).toBeUndefined();
    expect(document.language).toBe(expected.language);
    expect(one(facts, 'name')).toBe(expected.name);
    expect(one(facts, 'headline')).toBe(expected.headline);
    expect(one(facts, 'email')).toBe(expected.email);
    expect(one(facts, 'phone')?.replace(/\s/g, '')).toBe(expected.phone);
    expect(one(facts, 'location')).toBe(expected.location);
    expect(facts.filter((fact) => fact.field === 'link').map((fact) => fact.value)).toEqual(expected.links);
    expect(rows(facts, ['work.company', 'work.title', 'work.start', 'work.end'])).toEqual(expected.work);
    expect(
      rows(facts, ['education.institution', 'education.degree', 'education.start', 'education.end']),
    ).toEqual(expected.education);
    expect(facts.filter((fact) => fact.field === 'skill.name').map((fact) => fact.value)).toEqual(
      expect.arrayContaining(expected.skills),
    );
    expect(rows(facts, ['language.name', 'language.level'])).toEqual(expected.languages);
    expect(facts.filter((fact) => fact.field === 'certificate')).toHaveLength(expected.certificates);
  });
});

describe('files that need care', () => {
  test('hidden text is set aside, and no fact comes of it', async () => {
    const { document, facts } = await readCv(file('hidden-text.pdf'), { fileName: 'cv.pdf' });
    expect(document.hidden.map((text) => text.reasonKey)).toEqual(
      expect.arrayContaining(['cv.hidden.white', 'cv.hidden.tiny']),
    );
    expect(document.warnings).toContainEqual({
      key: 'cv.hidden_text',
      params: { count: document.hidden.length },
    });
    expect(JSON.stringify(facts)).not.toMatch(/instructions|Haskell|Astrophysics/);
  });
  test('roles under one employer are grouped', async () => {
    const { facts } = await readCv(file('teacher.md'), { fileName: 'teacher.md' });
    expect(facts.filter((fact) => fact.field === 'work.title').map((fact) => fact.employer)).toEqual([
      'employer:1',
      'employer:1',
      'employer:2',
    ]);
  });
  test('of forty pages thirty are read, and it says so', async () => {
    const { document } = await readCv(file('forty-pages.pdf'), { fileName: 'cv.pdf' });
    expect(document.pages).toHaveLength(30);
    expect(document.warnings).toContainEqual({ key: 'cv.pages_cut', params: { read: 30, pages: 40 } });
  });
  test('a script in a PDF is named and not run', async () => {
    const { document, facts } = await readCv(file('javascript.pdf'), { fileName: 'cv.pdf' });
    expect(document.warnings).toContainEqual({ key: 'cv.active_content', params: {} });
    expect(one(facts, 'name')).toBe('Nora Falk');
  });
  test.each([
    ['bad-picture-named.pdf', 'cv.picture'],
    ['bad-empty.pdf', 'cv.empty'],
    ['bad-truncated.pdf', 'cv.truncated'],
    ['bad-encrypted.pdf', 'cv.encrypted'],
    ['bad-only-picture.pdf', 'cv.no_text'],
  ])('%s is refused as %s, with nothing invented', async (name, key) => {
    const reading = await readCv(file(name), { fileName: name });
    expect(reading.problem?.key).toBe(key);
    expect(reading.facts).toEqual([]);
  });
});

describe('any text at all', () => {
  const lines = fc.constantFrom(
    'Experience',
    'EDUCATION',
    'Sprachen: Deutsch, Englisch',
    '2019 – 2021',
    '- led a team (12) of 3.',
    'Nurse, St. Marien (Bonn)',
    'Tel.: (0431) 12 34 56',
    '03/2019 –',
    'heute',
    '((',
    'a@b.de',
    'Skills: Python (expert), C++',
    'ليلى حداد',
    '• ',
    ') x (',
    '\tKöln\t',
  );
  test.each(['a', '1 ', 'a.', '(', '- ', 'A, ', '2019 - '])(
    'a line of 190,000 characters of %j is done within two seconds',
    async (unit) => {
      const started = performance.now();
      checkSpans(
        await readCv(new TextEncoder().encode(`Experience\n${unit.repeat(190_000 / unit.length)}`), {
          fileName: 'cv.txt',
        }),
      );
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
  test('never throws, and every fact is exactly the text it points at', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(lines, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 30 }),
        async (parts) => {
          for (const name of ['cv.txt', 'cv.md']) {
            checkSpans(await readCv(new TextEncoder().encode(parts.join('\n')), { fileName: name }));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
