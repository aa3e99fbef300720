import { type Kysely, sql } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  // Null: as many as the configuration says.
  await db.schema.alterTable('company').addColumn('seats', c.integer).execute();
  await invitations(db, c);
  await mailToStrangers(db, c);
  await domainProofs(db, c);
}

async function invitations(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('invitation')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('company_id', c.text, (col) => col.notNull().references('company.id'))
    .addColumn('email', c.text, (col) => col.notNull())
    .addColumn('email_key', c.text, (col) => col.notNull())
    .addColumn('role', c.text, (col) => col.notNull())
    .addColumn('lang', c.text, (col) => col.notNull())
    .addColumn('invited_by', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('sent_at', c.instant, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('state', c.text, (col) => col.notNull())
    .addColumn('ended_at', c.instant)
    .execute();
  // Of two who invite the same person at once, one is told so.
  await db.schema
    .createIndex('invitation_once')
    .unique()
    .on('invitation')
    .columns(['company_id', 'email_key'])
    .where(sql.ref('state'), '=', sql.lit('open'))
    .execute();
  await db.schema
    .createIndex('invitation_newest')
    .on('invitation')
    .columns(['company_id', 'created_at', 'id'])
    .execute();
  await db.schema.createIndex('invitation_expiry').on('invitation').column('expires_at').execute();
  // Who works for a company, in the order of their coming.
  await db.schema
    .createIndex('membership_of_company')
    .on('membership')
    .columns(['company_id', 'created_at', 'id'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
}

/** Whoever is invited may have no account yet. SQLite changes no column, so the table is written anew there. */
async function mailToStrangers(db: Kysely<unknown>, c: Columns): Promise<void> {
  if (c.dialect === 'postgres') {
    await sql`alter table email alter column account_id drop not null`.execute(db);
    return;
  }
  await db.schema
    .createTable('email_anew')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('account_id', c.text, (col) => col.references('account.id'))
    .addColumn('to_address', c.text, (col) => col.notNull())
    .addColumn('lang', c.text, (col) => col.notNull())
    .addColumn('template', c.text, (col) => col.notNull())
    .addColumn('params', c.json, (col) => col.notNull())
    .addColumn('once_key', c.text, (col) => col.notNull().unique())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('state', c.text, (col) => col.notNull())
    .addColumn('sent_at', c.instant)
    .execute();
  await sql`insert into email_anew select id, account_id, to_address, lang, template, params, once_key, created_at, state,
    sent_at from email`.execute(db);
  await db.schema.dropTable('email').execute();
  await db.schema.alterTable('email_anew').renameTo('email').execute();
  await db.schema.createIndex('email_newest').on('email').columns(['created_at', 'id']).execute();
}

async function domainProofs(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .alterTable('company_domain')
    .addColumn('misses', c.integer, (col) => col.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('company_domain').addColumn('recheck_at', c.instant).execute();
  // What was proved before is looked at in the first night.
  await sql`update company_domain set recheck_at = verified_at where verified_at is not null`.execute(db);
  await db.schema.createIndex('company_domain_recheck').on('company_domain').column('recheck_at').execute();
  await db.schema
    .createTable('domain_mail')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('company_id', c.text, (col) => col.notNull().references('company.id'))
    .addColumn('domain', c.text, (col) => col.notNull())
    .addColumn('address', c.text, (col) => col.notNull())
    .addColumn('asked_by', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('asked_at', c.instant, (col) => col.notNull())
    .addColumn('expires_at', c.instant, (col) => col.notNull())
    .addColumn('used_at', c.instant)
    .execute();
  await db.schema
    .createIndex('domain_mail_newest')
    .on('domain_mail')
    .columns(['company_id', 'asked_at'])
    .execute();
}
