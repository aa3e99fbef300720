import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  type ColumnRow,
  type Columns,
  countAmong,
  emptyColumns,
  evidenceOf,
  findAmong,
  firstOf,
  type Match,
  matchAsWritten,
  parseQuery,
  putRow,
  removeRow,
  type Standing,
  tokensOf,
  wordsOf,
} from './index.ts';

const posting = {
  title: 'Pflegefachkraft (m/w/d) Intensivstation',
  skills: ['k8s'],
  skillIds: ['skl_kubernetes'],
  company: 'Klinikum Elbufer',
  location: 'München',
  description: 'Sie arbeiten mit PostgreSQL und Node.js.',
  lang: 'de',
  remote: 'hybrid',
  jobType: 'part_time',
  level: 'senior',
};

describe('the tokens of a posting', () => {
  const tokens = tokensOf(posting);

  it('say in which zone each word stands, with its stem', () => {
    expect(tokens).toEqual(expect.arrayContaining(['tpflegefachkraft', 'xpflegefachkraft', 'celbufer']));
    expect(tokens).toEqual(expect.arrayContaining(['xnode.js', 'xnode', 'xjs', 'sk8s', 'pmunchen']));
    expect(tokens).not.toContain('tpostgresql');
  });

  it('say what it states elsewhere than in words: skills by id, country, terms', () => {
    expect(tokens).toEqual(expect.arrayContaining(['hskl_kubernetes', 'kskl_postgresql', 'nde']));
    expect(tokens).toEqual(expect.arrayContaining(['ahybrid', 'apart_time', 'asenior']));
    expect(tokens).not.toContain('hskl_postgresql');
  });

  it('hold no sign that either database would take for an end', () => {
    const odd = tokensOf({ ...posting, description: `C++, C# and .NET's "CI/CD" — 3,5 ${'x'.repeat(300)}` });
    for (const token of odd) expect(token).toMatch(/^[a-z][\p{L}\p{N}\p{M}.,+#/_]{0,60}$/u);
  });

  it('give back the words as written, those of the head apart', () => {
    const { head, text } = wordsOf(tokens);
    expect(head).toEqual(expect.arrayContaining(['pflegefachkraft', 'elbufer', 'k8s']));
    expect(head).not.toContain('postgresql');
    expect(text).toContain('postgresql');
  });
});

describe('a query', () => {
  const written = (q: string) => parseQuery(q).map((term) => term.written);

  it('loses words that say nothing, unless there are no others', () => {
    expect(written('jobs as a nurse in Leeds')).toEqual(['nurse', 'Leeds']);
    expect(written('in the')).toEqual(['in', 'the']);
  });

  it('keeps the words of one idea together', () => {
    expect(written('senior machine learning engineer')).toEqual(['senior', 'machine learning', 'engineer']);
    expect(parseQuery('k8s')[0]!.skillId).toBe('skl_kubernetes');
    expect(parseQuery('Munich')[0]!.same).toContainEqual([{ text: 'munchen', begins: false }]);
    expect(parseQuery('Teilzeit')[0]!.attribute).toBe('part_time');
  });

  it('takes its last word for a beginning, until something follows it', () => {
    expect(parseQuery('night nur').at(-1)!.asked).toEqual([{ text: 'nur', begins: true }]);
    expect(parseQuery('night nur ').at(-1)!.asked).toEqual([{ text: 'nur', begins: false }]);
  });

  it('is at most eight words, however long', () => {
    expect(parseQuery('word '.repeat(40))).toHaveLength(1);
    expect(parseQuery('one2 two2 three2 four2 five2 six2 seven2 eight2 nine2')).toHaveLength(8);
    expect(parseQuery('"; -- \u0000 🚲')).toEqual([]);
  });

  it('gives what was typed more weight than another name for it', () => {
    const [term] = parseQuery('k8s ');
    const weightOf = (token: string) =>
      evidenceOf(term!)
        .filter(({ match }) => JSON.stringify(match).includes(`"${token}"`))
        .reduce((sum, { weight }) => sum + weight, 0);
    expect(weightOf('tk8s')).toBeGreaterThan(weightOf('hskl_kubernetes'));
  });

  it('is well written only as written, never by its stem', () => {
    const tokensIn = (match: Match): string[] =>
      typeof match === 'string'
        ? [match]
        : 'begins' in match
          ? [`${match.begins}*`]
          : ('all' in match ? match.all : match.any).flatMap(tokensIn);
    expect(tokensIn(matchAsWritten('lerning'))).toEqual(['xlerning', 'xlerning*']);
  });
});

// ── columns ──────────────────────────────────────────────────────────────────────────────────────────────────────

const NOW = 1_000_000;
const anyRow = fc.record({
  publishedAt: fc.integer({ min: 1, max: 40 }),
  deadlineAt: fc.constantFrom(NOW - 1, NOW, NOW + 1),
  pay: fc.integer({ min: 0, max: 5 }),
  currency: fc.integer({ min: 0, max: 1 }),
  remote: fc.integer({ min: 0, max: 2 }),
  jobType: fc.integer({ min: 0, max: 5 }),
  level: fc.integer({ min: 0, max: 3 }),
  company: fc.integer({ min: 0, max: 4 }),
  latitude: fc.constantFrom(53.55, 53.6, 48.1, Number.NaN),
  longitude: fc.constantFrom(10, 10.1, 11.5),
  titleWords: fc.integer({ min: 1, max: 6 }),
  skills: fc.uniqueArray(fc.integer({ min: 5, max: 9 }), { maxLength: 3 }),
});
const anyRows = fc.array(anyRow, { maxLength: 60 });
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  now: fc.constant(NOW),
  since: fc.constantFrom(0, 20),
  remote: fc.option(fc.integer({ min: 1, max: 7 })),
  jobType: fc.option(fc.integer({ min: 1, max: 63 })),
  level: fc.option(fc.integer({ min: 1, max: 15 })),
  company: fc.option(fc.integer({ min: -1, max: 4 })),
  skills: fc.uniqueArray(fc.integer({ min: 5, max: 9 }), { maxLength: 2 }),
  payMin: fc.option(fc.integer({ min: 0, max: 5 })),
  currency: fc.integer({ min: 0, max: 1 }),
  place: fc.option(
    fc.constant({ latitude: 53.55, longitude: 10, kilometres: 30, named: Int32Array.of(1, 900) }),
  ),
});

const filled = (rows: ReadonlyArray<Omit<ColumnRow, 'no'>>): Columns => {
  const columns = emptyColumns(4);
  rows.forEach((row, no) => {
    putRow(columns, { ...row, no });
  });
  return columns;
};

type Row = Omit<ColumnRow, 'no'> & { skills: number[] };

/** What passes, said as plainly as can be; `except` leaves one choice out. */
function passes(row: Row, no: number, choice: Choice, except?: keyof Choice): boolean {
  const on = (name: keyof Choice) => name !== except && choice[name] !== null;
  // 53.55, 10 and 53.6, 10.1 are nine kilometres apart; 11.5 is a hundred further east.
  const near = (row.latitude > 53 && row.longitude < 11) || no === 1;
  return (
    row.publishedAt >= choice.since &&
    row.deadlineAt > choice.now &&
    (!on('payMin') || (row.pay >= choice.payMin! && row.currency === choice.currency)) &&
    (!on('place') || near) &&
    (!on('remote') || ((1 << row.remote) & choice.remote!) !== 0) &&
    (!on('jobType') || ((1 << row.jobType) & choice.jobType!) !== 0) &&
    (!on('level') || ((1 << row.level) & choice.level!) !== 0) &&
    (!on('company') || row.company === choice.company) &&
    choice.skills.every((skill) => row.skills.includes(skill))
  );
}

describe('columns', () => {
  it('find and count what passes, each facet without its own choice', () => {
    fc.assert(
      fc.property(anyRows, anyChoice, (rows, choice) => {
        const columns = filled(rows);
        const { found, counts } = countAmong(columns, null, choice);
        const expected = rows.flatMap((row, no) => (passes(row, no, choice) ? [no] : []));
        expect([...found]).toEqual(expected);
        expect([...findAmong(columns, null, choice)]).toEqual(expected);
        for (const facet of ['remote', 'jobType', 'level', 'company'] as const)
          for (let value = 0; value < 6; value++)
            expect(counts[facet][value] ?? 0).toBe(
              rows.filter((row, no) => row[facet] === value && passes(row, no, choice, facet)).length,
            );
        for (let skill = 5; skill < 10; skill++)
          expect(counts.skills[skill] ?? 0).toBe(
            expected.filter((no) => rows[no]!.skills.includes(skill)).length,
          );
      }),
    );
  });

  it('hold a posting that was written over or taken out as if nothing else had been', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const columns = filled(before);
        after.forEach((row, no) => {
          putRow(columns, { ...row, no });
        });
        for (let no = after.length; no < before.length; no++) removeRow(columns, no);
        const choice = { now: NOW, since: 0, remote: null, jobType: null, level: null, company: null };
        const all = { ...choice, skills: [], payMin: null, currency: 0, place: null };
        expect([...findAmong(columns, null, all)]).toEqual([...findAmong(filled(after), null, all)]);
      }),
    );
  });

  it('give pages that together are the whole order, each posting once', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 7 }), (rows, most) => {
        const columns = filled(rows);
        const all = Int32Array.from(rows, (_, no) => no);
        const key = (no: number) => columns.pay[no]!;
        const sorted = [...all].sort(
          (a, b) => key(b) - key(a) || columns.publishedAt[b]! - columns.publishedAt[a]! || b - a,
        );
        const walked: number[] = [];
        for (let after: Standing | null = null; ; ) {
          const page = firstOf(columns, all, key, { after, most });
          walked.push(...page.map(([, , no]) => no));
          if (page.length < most) break;
          after = page.at(-1)!;
        }
        expect(walked).toEqual(sorted);
      }),
    );
  });
});
