import { describe, expect, it } from 'vitest';
import {
  type ColumnRow,
  emptyColumns,
  evidenceOf,
  headScores,
  headsOf,
  type Match,
  matchAsWritten,
  parseQuery,
  putBlock,
  tokensOf,
  wordsOf,
  writeBlock,
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

// ── what speaks for a posting ────────────────────────────────────────────────────────────────────────────────────

describe('the score of a head', () => {
  const columns = emptyColumns();
  const rowOf = (no: number, changed: Partial<typeof posting>): ColumnRow => ({
    no,
    publishedAt: 1,
    deadlineAt: 2,
    pay: 0,
    currency: 0,
    remote: 0,
    jobType: 0,
    level: 0,
    company: 0,
    latitude: Number.NaN,
    longitude: Number.NaN,
    titleWords: 2,
    skills: [],
    heads: headsOf(tokensOf({ ...posting, skills: [], skillIds: [], level: 'mid', ...changed })),
  });
  const [TITLE, SKILL, TEXT, ALIAS] = [0, 1, 2, 3];
  putBlock(
    columns,
    0,
    writeBlock([
      rowOf(TITLE, { title: 'Kubernetes engineer' }),
      rowOf(SKILL, { title: 'Platform engineer', skills: ['Kubernetes'] }),
      rowOf(TEXT, { title: 'Platform engineer', description: 'We run Kubernetes.' }),
      rowOf(ALIAS, { title: 'k8s engineer' }),
    ]),
  );
  const scoresOf = (q: string, beginnings: ReadonlyMap<string, string[]> = new Map()): number[] => {
    const numbers = Int32Array.of(TITLE, SKILL, TEXT, ALIAS);
    return [...headScores(columns, numbers, parseQuery(q).flatMap(evidenceOf), beginnings)];
  };

  it('is more for a title than for a skill, and nothing for what only the text says', () => {
    const [title, skill, text] = scoresOf('kubernetes ') as [number, number, number];
    expect(title).toBeGreaterThan(skill);
    expect(skill).toBeGreaterThan(0);
    expect(text).toBe(0);
  });

  it('is something for another name of a skill, though less than for what was typed', () => {
    const [title, , , alias] = scoresOf('kubernetes ');
    expect(alias).toBeGreaterThan(0);
    expect(alias).toBeLessThan(title!);
  });

  it('is less for a word that only begins so', () => {
    const words = new Map([['kuber', ['kubernetes']]]);
    expect(scoresOf('kuber', words)[TITLE]).toBeGreaterThan(0);
    expect(scoresOf('kuber', words)[TITLE]).toBeLessThan(scoresOf('kubernetes ')[TITLE]!);
  });

  it('is nothing for who is not there', () => {
    const scores = headScores(
      columns,
      Int32Array.of(9_000),
      parseQuery('engineer ').flatMap(evidenceOf),
      new Map(),
    );
    expect([...scores]).toEqual([0]);
  });
});
