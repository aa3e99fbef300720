import MiniSearch from 'minisearch';
import type { Db } from '#db/client.ts';
import { tokenise } from '#server/engines/text/index.ts';
import { type Instant, MINUTE_MS, toMs } from '#server/values/time.ts';
import { openPostings } from './queries.ts';

type Vocabulary = { builtAt: number; search: MiniSearch; count: Map<string, number> };

/** Exact words are always found in the database; corrections may lag a minute behind it. */
const FRESH_MS = MINUTE_MS;

const vocabularies = new WeakMap<Db, Vocabulary>();

/** The words of open postings as people write them: of titles, places, companies and skills. Never a stem. */
async function writtenWords(db: Db, now: Instant): Promise<Map<string, number>> {
  const open = openPostings(db, now);
  const [heads, skills] = await Promise.all([
    open.select(['posting.title', 'posting.location', 'company.name']).execute(),
    open
      .innerJoin('postingSkill', 'postingSkill.postingId', 'posting.id')
      .select('postingSkill.name')
      .distinct()
      .execute(),
  ]);
  const texts = [
    ...heads.map((row) => `${row.title}\n${row.location}\n${row.name}`),
    ...skills.map((row) => row.name),
  ];
  const count = new Map<string, number>();
  for (const text of texts)
    for (const { text: word } of tokenise(text))
      if (word.length > 2) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

async function vocabularyOf(db: Db, now: Instant): Promise<Vocabulary> {
  const known = vocabularies.get(db);
  if (known && toMs(now) - known.builtAt < FRESH_MS) return known;
  const count = await writtenWords(db, now);
  const search = new MiniSearch({ fields: ['id'], tokenize: (text) => [text], processTerm: (term) => term });
  search.addAll([...count.keys()].map((id) => ({ id })));
  const vocabulary = { builtAt: toMs(now), search, count };
  vocabularies.set(db, vocabulary);
  return vocabulary;
}

/** Those of some words that stand in an open posting, wherever. */
async function foundWords(db: Db, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const rows = await db
    .selectFrom('postingToken')
    .select('token')
    .distinct()
    .where('token', 'in', words)
    .execute();
  return new Set(rows.map((row) => row.token));
}

/** A query with each word that no posting has replaced by the nearest one that some have, or null. */
export async function suggestWords(db: Db, q: string, now: Instant): Promise<string | null> {
  const asked = tokenise(q).map((token) => token.text);
  const [{ search, count }, found] = await Promise.all([vocabularyOf(db, now), foundWords(db, asked)]);
  let changed = false;
  const words = asked.map((word) => {
    if (found.has(word)) return word;
    const near = search.search(word, { fuzzy: word.length > 5 ? 0.34 : 0.25, maxFuzzy: 2 });
    const weigh = (hit: { id: string; score: number }) => hit.score * Math.log(2 + count.get(hit.id)!);
    const best = near.sort((a, b) => weigh(b) - weigh(a))[0];
    if (best) changed = true;
    return best ? String(best.id) : word;
  });
  return changed ? words.join(' ') : null;
}
