import { describe, expect, it } from 'vitest';
import { handWritten } from './hand-written.ts';
import { gradesOf, judgedCorpus, judgedQueries, kinds } from './index.ts';

const corpus = judgedCorpus();

describe('the corpus that is judged', () => {
  it('holds what was written by hand and what the generator makes, each under an id of its own', () => {
    expect(handWritten.length).toBeGreaterThanOrEqual(60);
    expect(corpus.filter(({ trade }) => trade !== null)).toHaveLength(1_500);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });

  it('is the same each time', () => {
    expect(judgedCorpus()).toEqual(corpus);
  });

  it('has whole postings only', () => {
    for (const { id, title, company, location, level, remote, jobType, skills, description } of corpus) {
      expect(
        [title, company, location, description].every((text) => text.length > 1),
        id,
      ).toBe(true);
      expect(skills.length, id).toBeGreaterThanOrEqual(2);
      expect(['entry', 'mid', 'senior', 'executive'], id).toContain(level);
      expect(['on_site', 'hybrid', 'remote'], id).toContain(remote);
      expect(
        ['full_time', 'part_time', 'contract', 'internship', 'apprenticeship', 'temporary'],
        id,
      ).toContain(jobType);
    }
  });
});

describe('the judged queries', () => {
  it('are many, of every kind, and none is there twice', () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(judgedQueries.map(({ words }) => words)).size).toBe(judgedQueries.length);
    expect(kinds.filter((kind) => !judgedQueries.some((query) => query.kind === kind))).toEqual([]);
  });

  it('judge postings written by hand in at least sixty cases, and only such as exist', () => {
    const ids = new Set(handWritten.map(({ id }) => id));
    const unknown = judgedQueries.flatMap(({ hand }) => Object.keys(hand).filter((id) => !ids.has(id)));
    expect(unknown).toEqual([]);
    expect(judgedQueries.filter(({ hand }) => Object.keys(hand).length).length).toBeGreaterThanOrEqual(60);
  });

  it('have something to find, but for those that find nothing', () => {
    const best = (query: (typeof judgedQueries)[number]) => Math.max(0, ...gradesOf(query, corpus).values());
    const poor = judgedQueries
      .filter(({ kind }) => kind !== 'nothing found')
      .filter((query) => best(query) < 2);
    expect(poor.map(({ words }) => words)).toEqual([]);
    const empty = judgedQueries.filter(({ kind }) => kind === 'nothing found');
    expect(empty.map(best)).toEqual(empty.map(() => 0));
  });

  it('find no more than a part of the corpus worth reading', () => {
    for (const query of judgedQueries) {
      const good = [...gradesOf(query, corpus).values()].filter((grade) => grade === 3);
      expect(good.length, query.words).toBeLessThan(corpus.length / 10);
    }
  });

  it('leave no posting written by hand without a query that wants it', () => {
    const wanted = new Set(judgedQueries.flatMap(({ hand }) => Object.keys(hand)));
    expect(handWritten.map(({ id }) => id).filter((id) => !wanted.has(id))).toEqual([]);
  });
});
