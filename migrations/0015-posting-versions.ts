import type { Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('posting_version')
    .addColumn('posting_id', c.text, (col) => col.notNull().references('posting.id'))
    .addColumn('number', c.integer, (col) => col.notNull())
    .addColumn('content', c.json, (col) => col.notNull())
    .addColumn('terms', c.integer, (col) => col.notNull())
    .addColumn('replaced_at', c.instant, (col) => col.notNull())
    .addColumn('replaced_by', c.text, (col) => col.notNull().references('account.id'))
    .addPrimaryKeyConstraint('posting_version_key', ['posting_id', 'number'])
    .execute();

  await db.schema.alterTable('posting').addColumn('denied_field', c.text).execute();
}
