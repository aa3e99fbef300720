import { sql } from 'kysely';
import type { Columns, MigrationDb } from '#db/dialects/columns.ts';

/**
 * The search leaves `posting_token` for the databases' own indexes. Both hold the same tokens: SQLite in FTS5, kept by triggers beside
 * the table that the tokens stand in; Postgres in a tsvector that is generated from the same column. What filters, counts and ranks look
 * at stands in blocks of bytes. All of it is filled when the server starts, by the code that knows today's words.
 */
export async function up(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema.dropTable('posting_token').execute();
  await addNumbers(db, c);
  await (c.dialect === 'sqlite' ? addTextOnSqlite(db, c) : addTextOnPostgres(db, c));
  await addCounts(db, c);
  await sql`insert into revision (name, n) values ('posting_no', 0), ('search_version', 0)`.execute(db);
}

async function addNumbers(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema
    .createTable('posting_search')
    .addColumn('no', c.integer, (col) => col.primaryKey())
    .addColumn('posting_id', c.text, (col) => col.notNull().unique())
    .addColumn('published_ms', c.bigint, (col) => col.notNull())
    .execute();
  await db.schema
    .createIndex('posting_search_published')
    .on('posting_search')
    .columns(['published_ms', 'no'])
    .execute();
  await db.schema
    .createTable('search_block')
    .addColumn('block', c.integer, (col) => col.primaryKey())
    .addColumn('bytes', c.bytes, (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('search_value')
    .addColumn('no', c.integer, (col) => col.primaryKey())
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('value', c.text, (col) => col.notNull())
    .addUniqueConstraint('search_value_once', ['kind', 'value'])
    .execute();
  await db.schema
    .createTable('search_change')
    .addColumn('n', c.bigint, (col) => col.notNull())
    .addColumn('no', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('search_change_key', ['n', 'no'])
    .execute();
}

/** Signs that stand in words (c++, node.js, ci/cd, part_time); all that is not ASCII is a letter to this tokeniser anyway. */
const SIGNS = '.,+#/_';

async function addTextOnSqlite(db: MigrationDb, c: Columns): Promise<void> {
  await textTable(db, c).execute();
  // Only which postings have a token is kept: no places, no sizes. Order is made by numbers, not by bm25.
  await sql`create virtual table posting_fts using fts5(
    tokens, content = 'posting_text', content_rowid = 'no', detail = none, columnsize = 0,
    tokenize = ${sql.lit(`ascii tokenchars '${SIGNS}'`)})`.execute(db);
  const put = sql`insert into posting_fts (rowid, tokens) values (new.no, new.tokens);`;
  const take = sql`insert into posting_fts (posting_fts, rowid, tokens) values ('delete', old.no, old.tokens);`;
  await sql`create trigger posting_text_added after insert on posting_text begin ${put} end`.execute(db);
  await sql`create trigger posting_text_gone after delete on posting_text begin ${take} end`.execute(db);
  await sql`create trigger posting_text_changed after update on posting_text begin ${take} ${put} end`.execute(
    db,
  );
}

async function addTextOnPostgres(db: MigrationDb, c: Columns): Promise<void> {
  await textTable(db, c)
    .addColumn('words', sql`tsvector`, (col) =>
      col.generatedAlwaysAs(sql`array_to_tsvector(string_to_array(tokens, ' '))`).stored(),
    )
    .execute();
  // Searching reads rows, never their words: those are kept apart, so that a hundred thousand rows are a few megabytes.
  await sql`alter table posting_text set (toast_tuple_target = 128)`.execute(db);
  await sql`create index posting_text_words on posting_text using gin (words)`.execute(db);
  // The planner takes the table for small, since the words are kept apart, and for common or unknown words would go through all of it:
  // fetching each posting's words takes twenty times as long as the index.
  const throughIndex = sql`language sql stable set enable_seqscan = off`;
  await sql`create function posting_numbers(asked tsquery) returns text ${throughIndex}
    as 'select string_agg(no::text, '','') from posting_text where words @@ asked'`.execute(db);
  await sql`create function posting_exists(asked tsquery) returns boolean ${throughIndex}
    as 'select exists (select from posting_text where words @@ asked)'`.execute(db);
}

const textTable = (db: MigrationDb, c: Columns) =>
  db.schema
    .createTable('posting_text')
    .addColumn('no', c.integer, (col) => col.primaryKey())
    .addColumn('tokens', c.text, (col) => col.notNull())
    .addColumn('phrases', c.json, (col) => col.notNull());

async function addCounts(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema
    .createTable('search_count')
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('text', c.text, (col) => col.notNull())
    .addColumn('n', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('search_count_key', ['kind', 'text'])
    .execute();
  // For the most frequent phrases. Words are far more, change with every posting, and are read in the order of their letters.
  await sql`create index search_count_phrases on search_count (kind, n, text)
    where kind in ('title', 'skill', 'company', 'place')`.execute(db);
}
