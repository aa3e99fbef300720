import { setImmediate as breath } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import type { Db } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { matchAsWritten } from '#server/engines/search/index.ts';
import { editDistance, tokenise } from '#server/engines/text/index.ts';
import type { Instant } from '#server/values/time.ts';
import { keptForAMinute } from './kept-for-a-minute.ts';
import { anyMatch } from './retrieval.ts';

type Vocabulary = { search: MiniSearch; count: Map<string, number> };

/** About a kilobyte each in memory. Beyond it the rarest words of texts are left out: most of them are mistakes themselves. */
const MOST_WORDS = 30_000;
/** A word of the text alone must stand in as many postings to be worth suggesting. */
const TEXT_FLOOR = 3;
/** Added at a time, a millisecond or two: then others have their turn. */
const PORTION = 400;

const MOST_COMPARED = 50;

const words = prepared(
  (db, { kind, floor, after }: { kind: 'head' | 'text'; floor: number; after: string }) =>
    db
      .selectFrom('searchCount')
      .select(['text', 'n'])
      .where('kind', '=', kind)
      .where('n', '>=', floor)
      .where('text', '>', after)
      .orderBy('text')
      .limit(2_000),
);

async function readWords(db: Db, kind: 'head' | 'text', floor: number): Promise<Array<[string, number]>> {
  const all: Array<[string, number]> = [];
  for (let after = ''; ; ) {
    const rows = await words(db, { kind, floor, after });
    if (rows.length === 0) return all;
    for (const { text, n } of rows) if (text.length > 2) all.push([text, n]);
    after = rows.at(-1)!.text;
    await breath();
  }
}

/** The words of open postings as people write them, never a stem: those of heads, then the most frequent of texts. */
async function buildVocabulary(db: Db): Promise<Vocabulary> {
  const heads = await readWords(db, 'head', 1);
  const known = new Set(heads.map(([word]) => word));
  const texts = (await readWords(db, 'text', TEXT_FLOOR)).filter(([word]) => !known.has(word));
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1];
  const count = new Map([...heads.sort(byCount), ...texts.sort(byCount)].slice(0, MOST_WORDS));
  const search = new MiniSearch({ fields: ['id'], tokenize: (text) => [text], processTerm: (term) => term });
  await search.addAllAsync(
    [...count.keys()].map((id) => ({ id })),
    { chunkSize: PORTION },
  );
  return { search, count };
}

const vocabularyOf = keptForAMinute(buildVocabulary);

/** A query with each word that no posting has replaced by the nearest one that some have, or null. */
export async function suggestWords(db: Db, q: string, now: Instant): Promise<string | null> {
  const asked = tokenise(q).map((token) => token.text);
  if (asked.length === 0) return null;
  await breath();
  const [vocabulary, found] = await Promise.all([
    vocabularyOf(db, now),
    anyMatch(db, asked.map(matchAsWritten)),
  ]);
  const said = asked.map((word, i) => (found[i] ? word : (nearestWord(vocabulary, word) ?? word)));
  return said.some((word, i) => word !== asked[i]) ? said.join(' ') : null;
}

/** How much less likely a word is for each letter that was typed otherwise: about twenty times. */
const EDIT_COST = 3;

/** The word that was most likely meant: a frequent one, with few letters typed otherwise. */
function nearestWord({ search, count }: Vocabulary, word: string): string | null {
  const near = search.search(word, { fuzzy: word.length > 5 ? 0.34 : 0.25, maxFuzzy: 2 });
  const likely = (id: string) => Math.log(1 + count.get(id)!) - EDIT_COST * editDistance(word, id);
  const best = near
    .slice(0, MOST_COMPARED)
    .map(({ id }) => ({ id: String(id), likely: likely(String(id)) }))
    .sort((a, b) => b.likely - a.likely || (a.id < b.id ? -1 : 1))[0];
  return best?.id ?? null;
}
