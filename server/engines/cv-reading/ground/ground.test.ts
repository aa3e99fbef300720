import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CvReading, type Fact, ground, type Proposals, readCv } from '../index.ts';
import { entails } from './testing/entails.ts';

const folder = new URL('../../../../e2e/cvs/', import.meta.url);
const sample = (name: string) => readCv(readFileSync(new URL(name, folder)), { fileName: name });
const read = (text: string) => readCv(new TextEncoder().encode(text), { fileName: 'cv.txt' });

const without = (reading: CvReading, isGone: (fact: Fact) => boolean): CvReading => ({
  ...reading,
  facts: reading.facts.filter((fact) => !isGone(fact)),
});
/** What was added: field, value and entry of each. */
const added = (reading: CvReading, proposals: Proposals) =>
  ground(reading, proposals)
    .filter((fact) => !reading.facts.includes(fact))
    .map(({ field, value, entry }) => [field, value, ...(entry === undefined ? [] : [entry])]);

let engineer: CvReading;
let nurse: CvReading;
beforeAll(async () => {
  engineer = await sample('data-engineer.pdf');
  nurse = await sample('pflegefachfrau.pdf');
});

describe('finding a quote', () => {
  it('goes over line ends, healed hyphens, case, blanks, quotation marks and what is not seen', () => {
    const gap = without(nurse, ({ source }) => source.text.includes('Dienst-'));
    const quotes = [
      'Leitung eines Teams von 18 Pflegekräften und Verantwortung für die Dienstplanung der Station',
      'leitung  eines Teams von 18 Pflegekra\u0308ften und Verantwortung für die Dienst-\nplanung der\u200b Station.',
      '• LEITUNG eines Teams von 18 Pflegekräften und Verantwortung für die Dienst- planung der Station',
    ];
    for (const quote of quotes) {
      const proposal = { company: 'Universitätsklinikum Köln', highlights: [quote] };
      const [fact] = ground(gap, { work: [proposal] }).filter((one) => !gap.facts.includes(one));
      expect(fact).toMatchObject({ field: 'work.highlight', entry: 'work:1', confidence: 0.6 });
      expect(fact?.source.text).toContain('Dienst-\nplanung');
      expect(fact?.value).toContain('Dienstplanung');
    }
  });

  it('takes no part of a word, and nothing that does not stand there', () => {
    const bare = without(engineer, ({ field }) => field.startsWith('skill'));
    expect(added(bare, { more: { skills: [{ name: 'Spar' }, { name: 'Rust' }, { name: 'Kaf' }] } })).toEqual(
      [],
    );
    expect(added(bare, { more: { skills: [{ name: 'kafka' }] } })).toEqual([
      ['skill.name', 'Kafka', 'skill:1'],
    ]);
  });
});

describe('single values', () => {
  it('are added only where the rules found none', () => {
    const person = {
      name: 'Maya Lindqvist',
      headline: 'Senior Data Engineer',
      email: 'maya.lindqvist@example.com',
    };
    expect(added(engineer, { person })).toEqual([]);
    const bare = without(engineer, ({ field }) =>
      ['name', 'headline', 'email', 'phone', 'location'].includes(field),
    );
    const all = { ...person, phone: '+49 151 23456789', location: 'Berlin, Germany' };
    expect(added(bare, { person: all })).toEqual([
      ['name', 'Maya Lindqvist'],
      ['headline', 'Senior Data Engineer'],
      ['email', 'maya.lindqvist@example.com'],
      ['phone', '+49 1512 3456789'],
      ['location', 'Berlin, Germany'],
    ]);
  });

  it('must be what the field says, where it says it', () => {
    const bare = without(engineer, ({ field }) =>
      ['name', 'headline', 'location', 'email', 'phone'].includes(field),
    );
    for (const wrong of [
      'Senior Data Engineer',
      'Berlin, Germany',
      'Kestrel Analytics',
      'Machine learning',
      '06/2018',
    ])
      expect(added(bare, { person: { name: wrong } })).toEqual([]);
    expect(added(bare, { person: { headline: 'Maya Lindqvist', location: 'Senior Data Engineer' } })).toEqual(
      [],
    );
    expect(added(bare, { person: { location: 'London', email: 'github.com/mayalindqvist' } })).toEqual([]);
  });

  it('a summary is taken in whole lines, so that no quote leaves out a word that turns it round', async () => {
    const reading = await read(
      'Ada Byron\nada@example.org\n\nI have never once in all these years led a team of fifty people.\n\nExperience\n\nClerk, Acme Ltd\n2010 - 2012\n',
    );
    const bare = without(reading, ({ field }) => field === 'summary');
    expect(added(bare, { person: { summary: 'led a team of fifty people' } })).toEqual([
      ['summary', 'I have never once in all these years led a team of fifty people.'],
    ]);
  });
});

describe('entries', () => {
  const second = (fact: Fact) => fact.entry === 'work:2';

  it('get what they lack, from their own lines', () => {
    const gap = without(
      engineer,
      (fact) => second(fact) && ['work.title', 'work.start'].includes(fact.field),
    );
    const proposal = { company: 'Brightcart Ltd', title: 'Data Engineer', start: '06/2018', end: '02/2021' };
    expect(added(gap, { work: [proposal] })).toEqual([
      ['work.title', 'Data Engineer', 'work:2'],
      ['work.start', '2018-06', 'work:2'],
    ]);
    expect(
      ground(gap, { work: [proposal] }).find(
        ({ field, entry }) => entry === 'work:2' && field === 'work.title',
      )?.employer,
    ).toBe('employer:2');
  });

  it('are not mixed: what belongs to another entry fills nothing', () => {
    const gap = without(engineer, (fact) => second(fact) && fact.field === 'work.title');
    expect(added(gap, { work: [{ company: 'Brightcart Ltd', title: 'Junior Software Developer' }] })).toEqual(
      [],
    );
    expect(added(gap, { work: [{ company: 'Brightcart Ltd', title: 'Nordlicht Logistics GmbH' }] })).toEqual(
      [],
    );
  });

  it('that the rules have not found are new, with an id of their own and where they stand', () => {
    const gap = without(engineer, second);
    const proposal = {
      company: 'Brightcart Ltd',
      title: 'Data Engineer',
      location: 'London',
      start: '06/2018 – 02/2021',
      end: '06/2018 – 02/2021',
      highlights: ['Moved nightly jobs to Kubernetes and Terraform on AWS.'],
    };
    expect(added(gap, { work: [proposal, proposal] })).toEqual([
      ['work.company', 'Brightcart Ltd', 'work:4'],
      ['work.title', 'Data Engineer', 'work:4'],
      ['work.location', 'London', 'work:4'],
      ['work.start', '2018-06', 'work:4'],
      ['work.end', '2021-02', 'work:4'],
      ['work.highlight', 'Moved nightly jobs to Kubernetes and Terraform on AWS.', 'work:4'],
    ]);
    const order = ground(gap, { work: [proposal] }).flatMap(({ field, entry }) =>
      field === 'work.start' ? [entry] : [],
    );
    expect(order).toEqual(['work:1', 'work:4', 'work:3']);
  });

  it('that have no dates, or a name alone from elsewhere, are none', () => {
    const gap = without(engineer, second);
    expect(added(gap, { work: [{ company: 'Brightcart Ltd', title: 'Data Engineer' }] })).toEqual([]);
    expect(
      added(gap, { work: [{ company: 'University of Edinburgh', start: '06/2018', end: '02/2021' }] }),
    ).toEqual([]);
  });

  it('of education are told in the same way', () => {
    const gap = without(engineer, ({ entry }) => entry === 'education:2');
    const proposal = {
      institution: 'Uppsala University',
      degree: 'BSc Mathematics',
      area: 'Mathematics',
      start: '2011',
      end: '2014',
    };
    expect(added(gap, { education: [proposal] })).toEqual([
      ['education.degree', 'BSc', 'education:2'],
      ['education.area', 'Mathematics', 'education:2'],
      ['education.institution', 'Uppsala University', 'education:2'],
      ['education.start', '2011', 'education:2'],
      ['education.end', '2014', 'education:2'],
    ]);
  });

  it('are found without a heading, in a language the rules do not know', async () => {
    const reading = await read(
      'Anna Tamm\nanna@example.ee\n\nTÖÖKÄIK\n\nLaojuhataja\nPõhja Kaubandus OÜ, Tartu\n03/2019 - 05/2023\n',
    );
    expect(reading.facts.some(({ field }) => field.startsWith('work.'))).toBe(false);
    const proposal = {
      company: 'Põhja Kaubandus OÜ',
      title: 'Laojuhataja',
      start: '03/2019',
      end: '05/2023',
    };
    expect(added(reading, { work: [proposal] })).toEqual([
      ['work.company', 'Põhja Kaubandus OÜ', 'work:1'],
      ['work.title', 'Laojuhataja', 'work:1'],
      ['work.start', '2019-03', 'work:1'],
      ['work.end', '2023-05', 'work:1'],
    ]);
  });
});

describe('lists', () => {
  it('languages come with the level that our rules read, skills with one that stands behind them', async () => {
    const reading = await read(
      'Ada Byron\nada@example.org\n\nSkills\nPython (expert), Weaving\n\nLanguages\nGerman (B2), French\n',
    );
    const bare = without(reading, ({ field }) => /^(skill|language)\./.test(field));
    expect(
      added(bare, {
        more: {
          skills: [
            { name: 'Python', level: 'expert' },
            { name: 'Weaving', level: 'expert' },
            { name: 'Python', level: 'B2' },
          ],
          languages: [{ name: 'German', level: 'native' }, { name: 'French' }],
        },
      }),
    ).toEqual([
      ['skill.name', 'Python', 'skill:1'],
      ['skill.level', '4', 'skill:1'],
      ['skill.name', 'Weaving', 'skill:2'],
      ['language.name', 'German', 'language:1'],
      ['language.level', 'B2', 'language:1'],
      ['language.name', 'French', 'language:2'],
    ]);
  });

  it('certificates stand in their section, or say that they are one', async () => {
    const reading = await read(
      'Ada Byron\nada@example.org\n\nWork experience\n\nClerk, Acme Ltd\n2010 - 2012\n- Kept the books of two shops.\n\nInterests\nCertificate in Bookkeeping\nSwimming and long walks\n',
    );
    const certificates = [
      'Certificate in Bookkeeping',
      'Swimming and long walks',
      'Kept the books of two shops.',
    ];
    expect(added(reading, { more: { certificates } })).toEqual([
      ['certificate', 'Certificate in Bookkeeping'],
    ]);
  });
});

describe('whatever is proposed', () => {
  const fields = {
    person: ['name', 'headline', 'summary', 'email', 'phone', 'location'],
    work: ['company', 'title', 'location', 'start', 'end'],
    education: ['institution', 'degree', 'area', 'grade', 'start', 'end'],
  };

  /** Quotes: any text, any stretch of the CV, any of its words or lines. */
  function quotes(text: string): fc.Arbitrary<string> {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const pieces = text.split(/[\n\t,|()]|\s[–-]\s|\s·\s/).filter((piece) => piece.trim() !== '');
    return fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 80 }))
          .map(([from, length]) => text.slice(from, from + length)),
      },
      { weight: 2, arbitrary: fc.constantFrom(...lines) },
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    );
  }

  function proposals(text: string): fc.Arbitrary<Proposals> {
    const quote = fc.option(quotes(text));
    const record = (names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, quote])));
    const list = fc.array(quote, { maxLength: 5 });
    const entry = (names: string[]) =>
      fc.array(
        fc.tuple(record(names), list).map(([leaves, highlights]) => ({ ...leaves, highlights, page: 1 })),
        { maxLength: 5 },
      );
    const levelled = fc.array(fc.record({ name: quote, level: quote }), { maxLength: 6 });
    return fc.record({
      person: fc.tuple(record(fields.person), list).map(([leaves, links]) => ({ ...leaves, links })),
      work: entry(fields.work),
      education: entry(fields.education),
      more: fc.record({
        skills: levelled,
        languages: levelled,
        certificates: list,
        projects: list,
        publications: list,
      }),
    });
  }

  it.each([
    'data-engineer.pdf',
    'pflegefachfrau.pdf',
    'electrician.pdf',
    'teacher.md',
    'encargada.txt',
    'commerciale.docx',
  ])('%s keeps every fact, and each that comes is what its place says', async (name) => {
    const reading = await sample(name);
    const text = reading.document.pages.map((page) => page.text).join('\n');
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: reading.facts.length, maxLength: reading.facts.length }),
        proposals(text),
        (kept, proposed) => {
          const known = { ...reading, facts: reading.facts.filter((_, i) => kept[i]) };
          const before = JSON.stringify(known);
          const facts = ground(known, proposed);
          expect(JSON.stringify(known)).toBe(before);
          expect(facts.filter((fact) => known.facts.includes(fact))).toEqual(known.facts);
          for (const fact of facts.filter((one) => !known.facts.includes(one))) {
            expect([fact, entails(reading.document, fact)]).toEqual([fact, true]);
            expect(fact.confidence).toBeLessThan(0.8);
            const { page, start, end } = fact.source;
            const same = facts.filter(
              ({ source }) => source.page === page && source.start === start && source.end === end,
            );
            expect(new Set(same.map(({ field }) => field)).size).toBe(1);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('no shape of answer makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (work, more) => {
        const strange = {
          work: [work],
          education: [work],
          person: more,
          more: { skills: [more] },
        } as Proposals;
        try {
          JSON.stringify(strange);
        } catch {
          return;
        }
        expect(() => ground(engineer, strange)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('five hundred proposals about forty pages take some ten milliseconds', async () => {
    const { document, facts } = await sample('forty-pages.pdf');
    const long = { document, facts: facts.slice(0, 40) };
    const text = document.pages.map((page) => page.text).join('\n');
    const random = (i: number) => text.slice((i * 7919) % text.length).slice(0, 20 + (i % 60));
    const work = Array.from({ length: 500 }, (_, i) => ({
      company: random(i),
      title: random(i + 1),
      start: '2015',
      end: 'Present',
      highlights: [random(i + 2)],
    }));
    // The best of some: what the machine does beside it is not ours.
    const took = Array.from({ length: 6 }, () => {
      const started = performance.now();
      ground(long, { work });
      return performance.now() - started;
    });
    expect(Math.min(...took)).toBeLessThan(120);
  });
});
