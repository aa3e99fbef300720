import { type Kysely, PostgresAdapter, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DialectName } from './dialects/columns.ts';
import type { Schema } from './schema/index.ts';

/** A column of a keyset, and which way the list runs along it. All columns of one list run the same way. */
export type Direction = 'asc' | 'desc';

/**
 * The rows that come after a cursor: `(a, b) > (x, y)`, or `<` where the list runs downwards. Compared as a row, so
 * that the index of the order serves the condition too.
 * @param columns references such as `posting.publishedAt`, none of which may be null; the last one unique
 * @param values the cursor's values in the same order
 */
export function after(
  columns: readonly string[],
  values: readonly (string | number)[],
  direction: Direction,
): RawBuilder<SqlBool> {
  const left = sql.join(columns.map((column) => sql.ref(column)));
  const right = sql.join(values.map((value) => sql.val(value)));
  return direction === 'asc' ? sql`(${left}) > (${right})` : sql`(${left}) < (${right})`;
}

/** A text with the signs that mean something to LIKE made plain; use with `escape '\\'`. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Whether a column contains a text, case and all: search columns hold text that was folded before it was stored. */
export const contains = (column: string, text: string): RawBuilder<SqlBool> =>
  sql`${sql.ref(column)} like ${`%${likeLiteral(text)}%`} escape '\\'`;

/**
 * Values of a list as one parameter, to stand behind `in`: so a prepared read takes lists of any length.
 * @param type what the list holds; Postgres wants to know
 */
export const listed = <T extends string | number>(
  db: Kysely<Schema>,
  values: readonly T[],
  type: T extends number ? 'integer' : 'text',
): RawBuilder<T> =>
  dialectOf(db) === 'sqlite'
    ? sql<T>`(select value from json_each(${values}))`
    : sql<T>`(select value::${sql.raw(type)} from json_array_elements_text(${values}::json) as list(value))`;

/** Which database a query is for, where one SQL does not serve both. */
export const dialectOf = (db: Kysely<Schema>): DialectName =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
