import type { Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('notification')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('seq', c.integer, (col) => col.notNull())
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('params', c.json, (col) => col.notNull())
    .addColumn('event_id', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('read_at', c.instant)
    .addColumn('deleted_at', c.instant)
    .addUniqueConstraint('notification_once', ['account_id', 'event_id', 'kind'])
    .addUniqueConstraint('notification_seq', ['account_id', 'seq'])
    .execute();

  await db.schema
    .createTable('email')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('to_address', c.text, (col) => col.notNull())
    .addColumn('lang', c.text, (col) => col.notNull())
    .addColumn('template', c.text, (col) => col.notNull())
    .addColumn('params', c.json, (col) => col.notNull())
    .addColumn('once_key', c.text, (col) => col.notNull().unique())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('state', c.text, (col) => col.notNull())
    .addColumn('sent_at', c.instant)
    .execute();
  await db.schema.createIndex('email_newest').on('email').columns(['created_at', 'id']).execute();

  await db.schema
    .createTable('notification_preference')
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('channel', c.text, (col) => col.notNull())
    .addColumn('choice', c.text, (col) => col.notNull())
    .addPrimaryKeyConstraint('notification_preference_key', ['account_id', 'kind', 'channel'])
    .execute();
}
