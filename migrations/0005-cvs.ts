import type { Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('cv')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('candidate_id', c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('file_id', c.text, (col) => col.notNull().references('file.id'))
    .addColumn('file_name', c.text, (col) => col.notNull())
    .addColumn('status', c.text, (col) => col.notNull())
    .addColumn('stage', c.text)
    .addColumn('problem_key', c.text)
    .addColumn('problem_params', c.json)
    .addColumn('language', c.text)
    .addColumn('pages', c.integer)
    .addColumn('answered_by', c.text)
    .addColumn('hidden', c.json, (col) => col.notNull())
    .addColumn('warnings', c.json, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('read_at', c.instant)
    .addColumn('removed_at', c.instant)
    .execute();
  await db.schema.createIndex('cv_candidate').on('cv').columns(['candidate_id', 'created_at']).execute();

  await db.schema
    .createTable('cv_page')
    .addColumn('cv_id', c.text, (col) => col.notNull().references('cv.id'))
    .addColumn('number', c.integer, (col) => col.notNull())
    .addColumn('text', c.text, (col) => col.notNull())
    .addColumn('lines', c.json, (col) => col.notNull())
    .addPrimaryKeyConstraint('cv_page_key', ['cv_id', 'number'])
    .execute();

  await db.schema
    .createTable('cv_fact')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('cv_id', c.text, (col) => col.notNull().references('cv.id'))
    .addColumn('position', c.integer, (col) => col.notNull())
    .addColumn('field', c.text, (col) => col.notNull())
    .addColumn('value', c.text)
    .addColumn('entry', c.text)
    .addColumn('employer', c.text)
    .addColumn('page', c.integer, (col) => col.notNull())
    .addColumn('start', c.integer, (col) => col.notNull())
    .addColumn('end', c.integer, (col) => col.notNull())
    .addColumn('text', c.text, (col) => col.notNull())
    .addColumn('confidence', c.real, (col) => col.notNull())
    .execute();
  await db.schema.createIndex('cv_fact_cv').on('cv_fact').columns(['cv_id', 'position']).execute();

  await db.schema
    .createTable('cv_import')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('cv_id', c.text, (col) => col.notNull().references('cv.id'))
    .addColumn('candidate_id', c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('accepted', c.json, (col) => col.notNull())
    .addColumn('changes', c.json, (col) => col.notNull())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('undone_at', c.instant)
    .execute();
  await db.schema.createIndex('cv_import_cv').on('cv_import').columns(['cv_id', 'at']).execute();
}
