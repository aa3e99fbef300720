import MiniSearch from 'minisearch';
import type { House } from '#server/core/context.ts';
import { searchWords } from '#server/engines/text/index.ts';
import { searchPostings } from '#server/features/postings/search/search.ts';
import { judgedHouse } from './house.ts';
import { gradesOf, type JudgedPosting, judgedCorpus, judgedQueries, type Kind } from './judged/index.ts';
import { ndcg } from './ndcg.ts';

/** Ids in the order that an engine gives them, ten at most. */
type Engine = { name: string; search: (words: string) => Promise<string[]> };

const TEN = 10;

/** As a page asks: when nothing has the words, what was most likely meant by them. */
function ours(house: House, judgedId: ReadonlyMap<string, string>): Engine['search'] {
  const now = () => new Date(house.clock()).toISOString();
  const ask = (q: string) => searchPostings(house.database.db, { q, limit: TEN, currency: 'EUR' }, now());
  return async (words) => {
    const first = await ask(words);
    const page = first.suggest ? await ask(first.suggest) : first;
    return page.items.map(({ id }) => judgedId.get(id)!);
  };
}

const FIELDS = ['title', 'company', 'location', 'skills', 'description'] as const;

/** MiniSearch over all fields with our words and stems: prefix on the last word, fuzzy for words of five letters and more. */
function miniSearch(corpus: readonly JudgedPosting[], combineWith: 'AND' | 'OR'): Engine['search'] {
  const index = new MiniSearch<JudgedPosting>({
    fields: [...FIELDS],
    extractField: (posting, field) => [posting[field as 'title']].flat().join('\n'),
    tokenize: (text) => searchWords(text),
    processTerm: (term) => term,
    searchOptions: {
      combineWith,
      boost: { title: 4, skills: 2, company: 1.5, location: 1.5 },
      prefix: (_, i, terms) => i === terms.length - 1,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    },
  });
  index.addAll([...corpus]);
  return async (words) =>
    index
      .search(words)
      .slice(0, TEN)
      .map(({ id }) => String(id));
}

export type Scores = { name: string; mean: number; byKind: Map<Kind, number>; strays: number };

/** Mean NDCG@10 over the judged queries that have an answer; `strays`: results for those that have none. */
async function scoresOf({ name, search }: Engine, corpus: readonly JudgedPosting[]): Promise<Scores> {
  const byKind = new Map<Kind, number[]>();
  let strays = 0;
  for (const query of judgedQueries) {
    const results = await search(query.words);
    const gain = ndcg(results, gradesOf(query, corpus));
    if (gain === null) strays += results.length;
    else byKind.set(query.kind, [...(byKind.get(query.kind) ?? []), gain]);
  }
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  return {
    name,
    mean: mean([...byKind.values()].flat()),
    byKind: new Map([...byKind].map(([kind, gains]) => [kind, mean(gains)])),
    strays,
  };
}

/** This search and MiniSearch over the judged set. */
export async function rankingScores(): Promise<Scores[]> {
  const corpus = judgedCorpus();
  const { house, judgedId, remove } = await judgedHouse(corpus);
  try {
    const engines: Engine[] = [
      { name: 'this search', search: ours(house, judgedId) },
      { name: 'MiniSearch, all words', search: miniSearch(corpus, 'AND') },
      { name: 'MiniSearch, any word', search: miniSearch(corpus, 'OR') },
    ];
    const scores: Scores[] = [];
    for (const engine of engines) scores.push(await scoresOf(engine, corpus));
    return scores;
  } finally {
    await remove();
  }
}
