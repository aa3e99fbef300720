/** A judged set for the ranking of postings: a fixed corpus, queries, and what each posting is worth for each. See README.md. */
import type { JudgedPosting } from './corpus.ts';
import type { JudgedQuery } from './queries.ts';
import type { Grade } from './rules.ts';

export { type JudgedPosting, judgedCorpus } from './corpus.ts';
export { type JudgedQuery, judgedQueries, type Kind, kinds } from './queries.ts';

/** The postings that answer a query, by id; all others are worth 0. */
export function gradesOf({ hand, rule }: JudgedQuery, corpus: readonly JudgedPosting[]): Map<string, Grade> {
  const graded = corpus.map((posting): [string, Grade] => [
    posting.id,
    posting.trade === null ? (hand[posting.id] ?? 0) : (rule?.(posting) ?? 0),
  ]);
  return new Map(graded.filter(([, grade]) => grade > 0));
}
