import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
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

const matching = (db: Db | Tx, match: Match): RawBuilder<unknown> =>
  dialectOf(db) === 'sqlite'
    ? sql`from posting_fts where posting_fts match ${write(match, FTS5)}`
    : sql`from posting_text where words @@ ${write(match, TSQUERY)}::tsquery`;

/**
 * Numbers as one text: a hundred thousand rows of one number each take longer to hand over than to find. SQLite gives its bytes, which
 * saves making a string of them.
 */
const numbersOf = (db: Db | Tx, match: Match): RawBuilder<unknown> =>
  dialectOf(db) === 'sqlite'
    ? sql`select cast(string_agg(rowid, ',') as blob) ${matching(db, match)}`
    : sql`select posting_numbers(${write(match, TSQUERY)}::tsquery)`;

/** The numbers of the postings that match, for each of some matches, in one statement. */
export async function retrieve(db: Db | Tx, matches: readonly Match[]): Promise<Int32Array[]> {
  const parts = matches.map(
    (match, i) => sql`select ${sql.lit(i)} as i, (${numbersOf(db, match)}) as numbers`,
  );
  const { rows } = await sql<{
    i: number;
    numbers: string | Uint8Array | null;
  }>`${sql.join(parts, sql` union all `)}`.execute(db);
  const found = matches.map((): Int32Array => new Int32Array(0));
  for (const { i, numbers } of rows) if (numbers) found[i] = parseNumbers(numbers);
  return found;
}

/** Whether anything matches, for each of some matches. */
export async function anyMatch(db: Db | Tx, matches: readonly Match[]): Promise<boolean[]> {
  const parts = matches.map(
    (match, i) => sql`select ${sql.lit(i)} as i where exists (select 1 ${matching(db, match)})`,
  );
  const { rows } = await sql<{ i: number }>`${sql.join(parts, sql` union all `)}`.execute(db);
  const found = new Set(rows.map(({ i }) => i));
  return matches.map((_, i) => found.has(i));
}
