import { type Kysely, type RawBuilder, sql } from 'kysely';

export type DialectName = 'sqlite' | 'postgres';

type ColumnType = 'text' | 'integer' | 'bigint' | 'real' | 'blob' | 'bytea' | RawBuilder<unknown>;

/** Column types of one dialect, to hand to `addColumn(name, type)`. */
export type Columns = {
  dialect: DialectName;
  /** Text that compares byte by byte in both databases. */
  text: ColumnType;
  /** UTC instant with milliseconds; an ISO string in code. */
  instant: ColumnType;
  /** Object or array; list the column in `jsonColumns` so that SQLite decodes it. */
  json: ColumnType;
  integer: ColumnType;
  /** Up to 2^53 in code. */
  bigint: ColumnType;
  /** Double precision. */
  real: ColumnType;
  bytes: ColumnType;
};

/**
 * A migration knows nothing of today's table types and writes names in snake_case, as the database holds them: it must
 * mean the same next year.
 */
export type MigrationDb = Kysely<unknown>;

/** One step forward. `name` is its file's name and its place in the order. Landed ones never change. */
export type Migration = { name: string; up(db: MigrationDb, columns: Columns): Promise<void> };

const sqlite: Columns = {
  dialect: 'sqlite',
  text: 'text',
  instant: 'text',
  json: 'text',
  integer: 'integer',
  bigint: 'integer',
  real: 'real',
  bytes: 'blob',
};

const postgres: Columns = {
  dialect: 'postgres',
  text: sql`text collate "C"`,
  instant: sql`timestamptz(3)`,
  json: sql`jsonb`,
  integer: 'integer',
  bigint: 'bigint',
  real: sql`double precision`,
  bytes: 'bytea',
};

export const columnsOf = (dialect: DialectName): Columns => (dialect === 'sqlite' ? sqlite : postgres);
