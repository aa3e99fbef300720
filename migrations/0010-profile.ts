import type { Columns, MigrationDb } from '#db/dialects/columns.ts';

export async function up(db: MigrationDb, c: Columns): Promise<void> {
  // What its owner decided of who sees which part; parts nobody decided on follow the defaults of the code.
  await db.schema
    .alterTable('candidate')
    .addColumn('visibility', c.json, (col) => col.notNull().defaultTo('{}'))
    .execute();
  await db.schema.alterTable('candidate').addColumn('no_model_at', c.instant).execute();

  await db.schema
    .createTable('picture')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('candidate_id', c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('small_key', c.text, (col) => col.notNull())
    .addColumn('medium_key', c.text, (col) => col.notNull())
    .addColumn('large_key', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('removed_at', c.instant)
    .execute();
  await db.schema.createIndex('picture_candidate').on('picture').columns(['candidate_id']).execute();
  await db.schema.alterTable('application').addColumn('picture_id', c.text).execute();
  await db.schema.createIndex('application_picture').on('application').columns(['picture_id']).execute();

  await db.schema.alterTable('cv_fact').addColumn('skipped_at', c.instant).execute();
}
