import { type Kysely, sql } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  for (const column of ['check_at', 'asked_at', 'team_active_at', 'featured_until'])
    await db.schema.alterTable('posting').addColumn(column, c.instant).execute();
  // What is open already is asked about after its first fortnight, as if this had always been so.
  const firstCheck =
    c.dialect === 'sqlite'
      ? sql`strftime('%Y-%m-%dT%H:%M:%fZ', published_at, '+14 days')`
      : sql`published_at + interval '14 days'`;
  await sql`update posting set check_at = ${firstCheck} where status = 'published'`.execute(db);
  await db.schema.createIndex('posting_check').on('posting').columns(['status', 'check_at']).execute();
  await db.schema
    .createIndex('posting_team_active')
    .on('posting')
    .columns(['company_id', 'team_active_at'])
    .execute();
  await db.schema.createIndex('posting_featured').on('posting').column('featured_until').execute();
  await views(db, c);
}

async function views(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('posting_view')
    .addColumn('posting_id', c.text, (col) => col.notNull().references('posting.id'))
    .addColumn('day', c.text, (col) => col.notNull())
    .addColumn('views', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('posting_view_key', ['posting_id', 'day'])
    .execute();
  await db.schema
    .createTable('posting_visitor')
    .addColumn('day', c.text, (col) => col.notNull())
    .addColumn('posting_id', c.text, (col) => col.notNull())
    .addColumn('visitor', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('posting_visitor_once', ['day', 'posting_id', 'visitor'])
    .execute();
  await db.schema
    .createTable('visitor_key')
    .addColumn('day', c.text, (col) => col.primaryKey())
    .addColumn('key', c.text, (col) => col.notNull())
    .execute();
}
