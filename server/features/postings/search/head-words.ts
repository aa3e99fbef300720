import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { type Beginnings, beginningsIn, type Term } from '#server/engines/search/index.ts';

/** More words than these begin like two letters; the rest of them are in few postings each. */
const MOST = 2_000;
/** After any letter. */
const LAST = '\u{10ffff}';

const wordsFrom = prepared((db, { from, to }: { from: string; to: string }) =>
  db
    .selectFrom('searchCount')
    .select('text')
    .where('kind', '=', 'head')
    .where('text', '>=', from)
    .where('text', '<', to)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('text')
    .limit(MOST),
);

/** For each word of some terms that may be unfinished: the words of titles, skills, companies and places that begin so. */
export async function headWords(db: Db | Tx, terms: readonly Term[]): Promise<Beginnings> {
  const found = await Promise.all(
    beginningsIn(terms).map(async (text) => {
      const rows = await wordsFrom(db, { from: text, to: text + LAST });
      return [text, rows.map((row) => row.text)] as const;
    }),
  );
  return new Map(found);
}
