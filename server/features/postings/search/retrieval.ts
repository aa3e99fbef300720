import { setImmediate as breath } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { dialectOf } from '#db/sql.ts';
import type { Match } from '#server/engines/search/index.ts';
import { parseNumbers } from './numbers.ts';

/** A token between quotes; in words there are none, but a query may say anything. */
const quoted = (token: string, quote: string) =>
  quote + token.replaceAll(quote, quote + quote).replaceAll('\\', '\\\\') + quote;

type Signs = { quote: string; begins: string; all: string; any: string };

/** The query language of FTS5: https://sqlite.org/fts5.html#full_text_query_syntax */
const FTS5: Signs = { quote: '"', begins: '*', all: ' AND ', any: ' OR ' };
/** A tsquery as text: https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY */
const TSQUERY: Signs = { quote: "'", begins: ':*', all: ' & ', any: ' | ' };

function write(match: Match, signs: Signs): string {
  if (typeof match === 'string') return quoted(match, signs.quote);
  if ('begins' in match) return quoted(match.begins, signs.quote) + signs.begins;
  const [parts, sign] = 'all' in match ? [match.all, signs.all] : [match.any, signs.any];
  const written = parts.map((part) => write(part, signs));
  return written.length === 1 ? written[0]! : `(${written.join(sign)})`;
}

/**
 * Numbers as one text: a hundred thousand rows of one number each take longer to hand over than to find. SQLite gives its bytes, which
 * saves making a string of them.
 */
const numbersOf = prepared((db, { match }: { match: string }) => {
  const found =
    dialectOf(db) === 'sqlite'
      ? sql`(select cast(string_agg(rowid, ',') as blob) from posting_fts where posting_fts match ${match})`
      : sql`posting_numbers(${match}::tsquery)`;
  return db.selectNoFrom(found.$castTo<string | Uint8Array | null>().as('found'));
});

const exists = prepared((db, { match }: { match: string }) => {
  const found =
    dialectOf(db) === 'sqlite'
      ? sql`exists (select 1 from posting_fts where posting_fts match ${match})`
      : sql`posting_exists(${match}::tsquery)`;
  return db.selectNoFrom(found.$castTo<number | boolean>().as('found'));
});

const inWordsOf = (db: Db | Tx, match: Match): { match: string } => ({
  match: write(match, dialectOf(db) === 'sqlite' ? FTS5 : TSQUERY),
});

/** The numbers of the postings that match, for each of some matches. */
export const retrieve = (db: Db | Tx, matches: readonly Match[]): Promise<Int32Array[]> =>
  Promise.all(
    matches.map(async (match) => {
      const [row] = await numbersOf(db, inWordsOf(db, match));
      // A common word takes some milliseconds, in which SQLite lets nobody else have a turn.
      await breath();
      return parseNumbers(row?.found ?? '');
    }),
  );

/** Whether anything matches, for each of some matches. */
export const anyMatch = (db: Db | Tx, matches: readonly Match[]): Promise<boolean[]> =>
  Promise.all(
    matches.map(async (match) => {
      const [row] = await exists(db, inWordsOf(db, match));
      return Boolean(row?.found);
    }),
  );
