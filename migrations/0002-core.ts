import type { Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('type', c.text, (col) => col.notNull())
    .addColumn('version', c.integer, (col) => col.notNull())
    .addColumn('actor_kind', c.text, (col) => col.notNull())
    .addColumn('actor_id', c.text)
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('company_id', c.text)
    .addColumn('request_id', c.text, (col) => col.notNull())
    .addColumn('payload', c.json, (col) => col.notNull())
    .execute();
  await db.schema
    .createIndex('event_subject')
    .on('event')
    .columns(['subject_kind', 'subject_id', 'at'])
    .execute();

  await db.schema
    .createTable('file')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('owner_account_id', c.text, (col) => col.notNull())
    .addColumn('company_id', c.text)
    .addColumn('purpose', c.text, (col) => col.notNull())
    .addColumn('file_name', c.text, (col) => col.notNull())
    .addColumn('sha256', c.text, (col) => col.notNull())
    .addColumn('bytes', c.integer, (col) => col.notNull())
    .addColumn('media_type', c.text, (col) => col.notNull())
    .addColumn('storage_key', c.text, (col) => col.notNull().unique())
    .addColumn('scanned_at', c.instant)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute();
  await db.schema.createIndex('file_owner').on('file').columns(['owner_account_id', 'created_at']).execute();

  await db.schema
    .createTable('ai_usage')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('ask', c.text, (col) => col.notNull())
    .addColumn('ask_version', c.integer, (col) => col.notNull())
    .addColumn('answered_by', c.text, (col) => col.notNull())
    .addColumn('outcome', c.text, (col) => col.notNull())
    .addColumn('latency_ms', c.integer, (col) => col.notNull())
    .addColumn('input_tokens', c.integer, (col) => col.notNull())
    .addColumn('output_tokens', c.integer, (col) => col.notNull())
    .execute();
}
