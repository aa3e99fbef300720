import { type Kysely, sql } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await profile(db, c);
  await following(db, c);
  await insights(db);
  await domains(db, c);
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

async function following(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('company_follow')
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('company_id', c.text, (col) => col.notNull().references('company.id'))
    .addColumn('followed_at', c.instant, (col) => col.notNull())
    .addPrimaryKeyConstraint('company_follow_once', ['account_id', 'company_id'])
    .execute();
  // Followers are told in the order of their ids, some hundred at a time.
  await db.schema
    .createIndex('company_follow_company')
    .on('company_follow')
    .columns(['company_id', 'account_id'])
    .execute();

  await db.schema
    .createTable('company_update')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('company_id', c.text, (col) => col.notNull().references('company.id'))
    .addColumn('author_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('text', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('removed_at', c.instant)
    .execute();
  await db.schema
    .createIndex('company_update_newest')
    .on('company_update')
    .columns(['company_id', 'created_at', 'id'])
    .execute();
  // What a company did today.
  await db.schema
    .createIndex('event_of_company')
    .on('event')
    .columns(['company_id', 'type', 'at'])
    .where(sql.ref('company_id'), 'is not', null)
    .execute();
  // The newest open postings of a company, without looking at its other ones.
  await db.schema
    .createIndex('posting_of_company')
    .on('posting')
    .columns(['company_id', 'status', 'published_at', 'id'])
    .execute();
  await db.schema.dropIndex('posting_company').execute();
}

async function insights(db: Kysely<unknown>): Promise<void> {
  // How a company answers is read from the index alone: the rows carry whole profiles.
  await db.schema
    .createIndex('application_answers')
    .on('application')
    .columns(['company_id', 'applied_at', 'stage', 'answer_by', 'answered_at', 'moved_at'])
    .execute();
  await db.schema.dropIndex('application_company').execute();
  // Who is hiring now, and how much of it.
  await db.schema
    .createIndex('posting_hiring')
    .on('posting')
    .columns(['status', 'company_id', 'deadline_at'])
    .execute();
  await db.schema
    .createIndex('posting_pay_of_company')
    .on('posting')
    .columns(['company_id', 'published_at', 'level', 'pay_currency', 'pay_year_min', 'pay_year_max'])
    .execute();
}

async function domains(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('company_domain')
    .addColumn('company_id', c.text, (col) => col.primaryKey().references('company.id'))
    .addColumn('domain', c.text, (col) => col.notNull())
    .addColumn('asked_at', c.instant)
    .addColumn('checked_at', c.instant)
    .addColumn('problem', c.text)
    .addColumn('method', c.text)
    .addColumn('verified_at', c.instant)
    .execute();
}
