import { type Kysely, sql } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await profile(db, c);
}

async function profile(db: Kysely<unknown>, c: Columns): Promise<void> {
  for (const column of ['other_locations', 'links'])
    await db.schema
      .alterTable('company')
      .addColumn(column, c.json, (col) => col.notNull().defaultTo(sql`'[]'`))
      .execute();
  await db.schema
    .createTable('company_logo')
    .addColumn('company_id', c.text, (col) => col.primaryKey().references('company.id'))
    .addColumn('id', c.text, (col) => col.notNull().unique())
    .addColumn('small_key', c.text, (col) => col.notNull())
    .addColumn('medium_key', c.text, (col) => col.notNull())
    .addColumn('large_key', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute();
  await sql`insert into revision (name, n) values ('companies', 0)`.execute(db);
}
