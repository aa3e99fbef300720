import { type Kysely, sql } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await onceOnly(db, c);
  await publicChanges(db, c);
  await looks(db, c);
  await market(db, c);
}

/** What was answered to a request that carried a key, so that sending it again does nothing again. */
async function onceOnly(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('once_key')
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('key', c.text, (col) => col.notNull())
    .addColumn('asked', c.text, (col) => col.notNull())
    .addColumn('answer', c.text, (col) => col.notNull())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('once_key_once', ['account_id', 'key'])
    .execute();
  await db.schema.createIndex('once_key_at').on('once_key').column('at').execute();
}

/** At which revision a posting last changed for those who read it from outside; null: it was never public. */
async function publicChanges(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema.alterTable('posting').addColumn('public_n', c.bigint).execute();
  await sql`update posting set public_n = 0 where published_at is not null`.execute(db);
  await db.schema.createIndex('posting_public_n').on('posting').columns(['public_n', 'id']).execute();
}

/** When somebody last looked at the companies they follow, and the time before. */
async function looks(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('follow_look')
    .addColumn('account_id', c.text, (col) => col.primaryKey().references('account.id'))
    .addColumn('looked_at', c.instant, (col) => col.notNull())
    .addColumn('before_at', c.instant)
    .execute();
}

/** Skills that somebody does not want to be proposed again. */
async function market(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('skill_dismissal')
    .addColumn('candidate_id', c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('skill_id', c.text, (col) => col.notNull())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('skill_dismissal_once', ['candidate_id', 'skill_id'])
    .execute();
}
