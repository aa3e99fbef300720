import type { Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('alert')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('search', c.json, (col) => col.notNull())
    .addColumn('frequency', c.text, (col) => col.notNull())
    .addColumn('hour', c.integer, (col) => col.notNull())
    .addColumn('weekday', c.integer, (col) => col.notNull())
    .addColumn('zone', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('paused_at', c.instant)
    .addColumn('removed_at', c.instant)
    .addColumn('watched_from', c.instant, (col) => col.notNull())
    .addColumn('seen_until', c.instant, (col) => col.notNull())
    .addColumn('due_at', c.instant)
    .execute();
  await db.schema.createIndex('alert_of_account').on('alert').columns(['account_id', 'id']).execute();
  await db.schema.createIndex('alert_due').on('alert').columns(['due_at', 'id']).execute();

  await db.schema
    .createTable('alert_key')
    .addColumn('key', c.text, (col) => col.notNull())
    .addColumn('alert_id', c.text, (col) => col.notNull().references('alert.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('alert_key_key', ['key', 'alert_id'])
    .execute();
  await db.schema.createIndex('alert_key_alert').on('alert_key').column('alert_id').execute();

  // The alert may go; that its reader knows the posting stays.
  await db.schema
    .createTable('alert_sent')
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('posting_id', c.text, (col) => col.notNull().references('posting.id'))
    .addColumn('alert_id', c.text, (col) => col.notNull())
    .addColumn('event_id', c.text, (col) => col.notNull())
    .addColumn('sent_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('alert_sent_once', ['account_id', 'posting_id'])
    .execute();
  await db.schema.createIndex('alert_sent_run').on('alert_sent').column('event_id').execute();
  await db.schema
    .createIndex('alert_sent_alert')
    .on('alert_sent')
    .columns(['alert_id', 'sent_at', 'posting_id'])
    .execute();
  await db.schema.createIndex('alert_sent_at').on('alert_sent').column('sent_at').execute();
}
