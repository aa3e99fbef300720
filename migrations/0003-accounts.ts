import type { Kysely } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('email', c.text, (col) => col.notNull())
    .addColumn('email_key', c.text, (col) => col.notNull().unique())
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('password_hash', c.text, (col) => col.notNull())
    .addColumn('lang', c.text, (col) => col.notNull())
    .addColumn('verified_at', c.instant)
    .addColumn('admin_at', c.instant)
    .addColumn('suspended_at', c.instant)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute();

  await db.schema
    .createTable('session')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('token_hash', c.text, (col) => col.notNull().unique())
    .addColumn('role', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('idle_ends_at', c.instant, (col) => col.notNull())
    .addColumn('ends_at', c.instant, (col) => col.notNull())
    .addColumn('ended_at', c.instant)
    .execute();
  await db.schema.createIndex('session_account').on('session').column('account_id').execute();

  await db.schema
    .createTable('spent_token')
    .addColumn('token_hash', c.text, (col) => col.primaryKey())
    .addColumn('session_id', c.text, (col) => col.notNull().references('session.id'))
    .addColumn('spent_at', c.instant, (col) => col.notNull())
    .execute();

  await db.schema
    .createTable('one_time_token')
    .addColumn('token_hash', c.text, (col) => col.primaryKey())
    .addColumn('purpose', c.text, (col) => col.notNull())
    .addColumn('account_id', c.text, (col) => col.references('account.id'))
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('used_at', c.instant)
    .execute();
}
