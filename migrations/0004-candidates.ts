import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

/** The columns every part of a profile has. */
function part<T extends string>(table: CreateTableBuilder<T, never>, c: Columns) {
  return table
    .addColumn('id' as never, c.text, (col) => col.primaryKey())
    .addColumn('candidate_id' as never, c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('import_id' as never, c.text)
    .addColumn('origin' as never, c.text)
    .addColumn('position' as never, c.integer, (col) => col.notNull())
    .addColumn('sources' as never, c.json, (col) => col.notNull())
    .addColumn('created_at' as never, c.instant, (col) => col.notNull());
}

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('candidate')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('account_id', c.text, (col) => col.unique().references('account.id'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('headline', c.text)
    .addColumn('summary', c.text)
    .addColumn('email', c.text)
    .addColumn('phone', c.text)
    .addColumn('location', c.text)
    .addColumn('remote_wish', c.text)
    .addColumn('pay_floor_minor', c.integer)
    .addColumn('pay_floor_currency', c.text)
    .addColumn('sources', c.json, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('updated_at', c.instant, (col) => col.notNull())
    .execute();

  await part(db.schema.createTable('experience'), c)
    .addColumn('employer', c.text, (col) => col.notNull())
    .addColumn('title', c.text, (col) => col.notNull())
    .addColumn('location', c.text)
    .addColumn('start_on', c.text)
    .addColumn('end_on', c.text)
    .addColumn('state', c.text, (col) => col.notNull())
    .addColumn('highlights', c.json, (col) => col.notNull())
    .execute();
  await part(db.schema.createTable('education'), c)
    .addColumn('institution', c.text, (col) => col.notNull())
    .addColumn('degree', c.text)
    .addColumn('area', c.text)
    .addColumn('start_on', c.text)
    .addColumn('end_on', c.text)
    .addColumn('grade', c.text)
    .execute();
  await part(db.schema.createTable('candidate_skill'), c)
    .addColumn('skill_id', c.text)
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('name_key', c.text, (col) => col.notNull())
    .addColumn('level', c.integer)
    .addUniqueConstraint('candidate_skill_once', ['candidate_id' as never, 'name_key'])
    .execute();
  await part(db.schema.createTable('candidate_language'), c)
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('level', c.text)
    .execute();
  await part(db.schema.createTable('candidate_link'), c)
    .addColumn('url', c.text, (col) => col.notNull())
    .execute();
  await part(db.schema.createTable('achievement'), c)
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('text', c.text, (col) => col.notNull())
    .execute();
  for (const table of ['achievement', 'experience', 'education', 'candidate_language', 'candidate_link'])
    await db.schema
      .createIndex(`${table}_candidate`)
      .on(table)
      .columns(['candidate_id', 'position'])
      .execute();
}
