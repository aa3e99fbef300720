import MiniSearch from 'minisearch';
import type { Db } from '#db/client.ts';
import { tokenise } from '#server/engines/text/index.ts';
import { type Instant, MINUTE_MS, toMs } from '#server/values/time.ts';

type Vocabulary = { builtAt: number; search: MiniSearch; count: Map<string, number> };

/** Exact words are always found in the database; corrections may lag a minute behind it. */
const FRESH_MS = MINUTE_MS;
const MOST_WORDS = 30_000;

const vocabularies = new WeakMap<Db, Vocabulary>();

async function vocabularyOf(db: Db, now: Instant): Promise<Vocabulary> {
  const known = vocabularies.get(db);
  if (known && toMs(now) - known.builtAt < FRESH_MS) return known;
  const rows = await db
    .selectFrom('postingToken')
    .select((e) => ['token', e.fn.countAll().as('n'), e.fn.sum('weight').as('weight')])
    .groupBy('token')
    .orderBy('weight', 'desc')
    .orderBy('token')
    .limit(MOST_WORDS)
    .execute();
  const search = new MiniSearch({ fields: ['id'], tokenize: (text) => [text], processTerm: (term) => term });
  const words = rows.filter((row) => row.token.length > 2);
  search.addAll(words.map((row) => ({ id: row.token })));
  const vocabulary = {
    builtAt: toMs(now),
    search,
    count: new Map(words.map((row) => [row.token, Number(row.n)])),
  };
  vocabularies.set(db, vocabulary);
  return vocabulary;
}

/** A query with each word that no posting has replaced by the nearest one that some have, or null. */
export async function suggestWords(db: Db, q: string, now: Instant): Promise<string | null> {
  const { search, count } = await vocabularyOf(db, now);
  let changed = false;
  const words = tokenise(q).map(({ text }) => {
    if (count.has(text)) return text;
    const near = search.search(text, { fuzzy: text.length > 5 ? 0.34 : 0.25, maxFuzzy: 2 });
    const best = near.sort(
      (a, b) => b.score * Math.log(2 + count.get(b.id)!) - a.score * Math.log(2 + count.get(a.id)!),
    )[0];
    if (best) changed = true;
    return best ? String(best.id) : text;
  });
  return changed ? words.join(' ') : null;
}
