import { sql } from 'kysely';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Db } from '#db/client.ts';
import type { SearchCountTable } from '#db/schema/postings.ts';
import { tokenise } from '#server/engines/text/index.ts';
import type { Instant } from '#server/values/time.ts';
import { type Completion, completionKinds } from '../schema.ts';
import type { CompleteInput } from './inputs.ts';
import { keptForAMinute } from './kept-for-a-minute.ts';

/** The most frequent of each kind: a kilobyte each in memory, so that typing asks no database. */
const MOST: Record<Completion['kind'], number> = { title: 4_000, skill: 2_000, company: 3_000, place: 1_500 };
/** Of each kind by the field that is typed into, so that a word of many titles still shows the company that has it. */
const SHOWN: Record<CompleteInput['field'], Partial<Record<Completion['kind'], number>>> = {
  q: { title: 4, skill: 3, company: 2 },
  location: { place: 8 },
};
const SHOWN_IN_ALL = 8;
/** Added at a time, a millisecond or two: then others have their turn. */
const PORTION = 400;

type Phrase = Completion & { id: number; n: number };
type Phrases = { search: MiniSearch<Phrase>; byId: Phrase[] };

const wordsIn = (text: string) => tokenise(text).map((token) => token.text);

const readPhrases = (db: Db, kind: SearchCountTable['kind'] & Completion['kind']) =>
  db
    .selectFrom('searchCount')
    .select(['text', 'n'])
    // Written out, so that the index of phrases alone serves it.
    .where('kind', '=', sql.lit(kind))
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('text')
    .limit(MOST[kind])
    .execute();

async function buildPhrases(db: Db): Promise<Phrases> {
  const byId: Phrase[] = [];
  const seen = new Set<string>();
  for (const kind of completionKinds)
    for (const { text, n } of await readPhrases(db, kind)) {
      const key = `${kind} ${wordsIn(text).join(' ')}`;
      if (!seen.has(key)) byId.push({ id: byId.length, kind, text, n });
      seen.add(key);
    }
  const search = new MiniSearch<Phrase>({
    fields: ['text'],
    storeFields: ['kind'],
    tokenize: wordsIn,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: (_, i, terms) => i === terms.length - 1 },
  });
  await search.addAllAsync(byId, { chunkSize: PORTION });
  return { search, byId };
}

const phrasesOf = keptForAMinute(buildPhrases);

/**
 * What someone who types may be about to write: titles, skills, companies and places of open postings that have all the words, the
 * last one perhaps unfinished; where there are none, words that are nearly so.
 */
export async function completeWords(
  db: Db,
  { field, words }: CompleteInput,
  now: Instant,
): Promise<Completion[]> {
  if (wordsIn(words).length === 0) return [];
  const { search, byId } = await phrasesOf(db, now);
  const filter = ({ kind }: SearchResult) => kind in SHOWN[field];
  const exact = search.search(words, { filter });
  const hits = exact.length > 0 ? exact : search.search(words, { filter, fuzzy: 0.25, maxFuzzy: 2 });
  const shown = new Map<Completion['kind'], number>();
  return hits
    .map(({ id, score }) => ({
      phrase: byId[id as number]!,
      score: score * Math.log(1 + byId[id as number]!.n),
    }))
    .sort((a, b) => b.score - a.score || a.phrase.id - b.phrase.id)
    .filter(({ phrase: { kind } }) => {
      const count = (shown.get(kind) ?? 0) + 1;
      shown.set(kind, count);
      return count <= SHOWN[field][kind]!;
    })
    .slice(0, SHOWN_IN_ALL)
    .map(({ phrase: { kind, text } }) => ({ kind, text }));
}
