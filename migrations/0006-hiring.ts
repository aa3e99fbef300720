import { type Kysely, sql } from 'kysely';
import type { Columns } from '#db/dialects/columns.ts';

export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await companies(db, c);
  await postings(db, c);
  await applications(db, c);
  await feedback(db, c);
}

async function companies(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('company')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('name_key', c.text, (col) => col.notNull())
    .addColumn('description', c.text)
    .addColumn('website', c.text)
    .addColumn('industry', c.text)
    .addColumn('size', c.text)
    .addColumn('location', c.text)
    .addColumn('law_pack', c.text)
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .execute();
  await db.schema.createIndex('company_name').on('company').columns(['name_key', 'id']).execute();

  await db.schema
    .createTable('membership')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('company_id', c.text, (col) => col.notNull().references('company.id'))
    .addColumn('account_id', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('role', c.text, (col) => col.notNull())
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('ended_at', c.instant)
    .execute();
  await db.schema
    .createIndex('membership_once')
    .unique()
    .on('membership')
    .columns(['company_id', 'account_id'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
  await db.schema.createIndex('membership_account').on('membership').column('account_id').execute();
}

async function postings(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('posting')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('company_id', c.text, (col) => col.notNull().references('company.id'))
    .addColumn('title', c.text, (col) => col.notNull())
    .addColumn('description', c.text, (col) => col.notNull())
    .addColumn('lang', c.text, (col) => col.notNull())
    .addColumn('location', c.text, (col) => col.notNull())
    .addColumn('location_key', c.text, (col) => col.notNull())
    .addColumn('remote', c.text, (col) => col.notNull())
    .addColumn('job_type', c.text, (col) => col.notNull())
    .addColumn('level', c.text, (col) => col.notNull())
    .addColumn('pay_min_minor', c.integer)
    .addColumn('pay_max_minor', c.integer)
    .addColumn('pay_currency', c.text)
    .addColumn('pay_period', c.text)
    .addColumn('pay_year_min', c.integer)
    .addColumn('pay_year_max', c.integer)
    .addColumn('status', c.text, (col) => col.notNull())
    .addColumn('answer_days', c.integer, (col) => col.notNull())
    .addColumn('deadline_at', c.instant, (col) => col.notNull())
    .addColumn('created_by', c.text, (col) => col.notNull().references('account.id'))
    .addColumn('created_at', c.instant, (col) => col.notNull())
    .addColumn('updated_at', c.instant, (col) => col.notNull())
    .addColumn('submitted_at', c.instant)
    .addColumn('published_at', c.instant)
    .addColumn('closed_at', c.instant)
    .addColumn('decided_by', c.text)
    .addColumn('denied_reason', c.text)
    .addUniqueConstraint('posting_tenant', ['company_id', 'id'])
    .execute();
  await db.schema
    .createIndex('posting_open')
    .on('posting')
    .columns(['status', 'published_at', 'id'])
    .execute();
  await db.schema.createIndex('posting_company').on('posting').columns(['company_id', 'status']).execute();

  await db.schema
    .createTable('posting_skill')
    .addColumn('posting_id', c.text, (col) => col.notNull().references('posting.id'))
    .addColumn('position', c.integer, (col) => col.notNull())
    .addColumn('skill_id', c.text)
    .addColumn('name', c.text, (col) => col.notNull())
    .addColumn('name_key', c.text, (col) => col.notNull())
    .addColumn('need', c.text, (col) => col.notNull())
    .addColumn('level', c.integer)
    .addPrimaryKeyConstraint('posting_skill_key', ['posting_id', 'position'])
    .execute();
  await db.schema
    .createIndex('posting_skill_id')
    .on('posting_skill')
    .columns(['skill_id', 'posting_id'])
    .execute();

  await db.schema
    .createTable('posting_token')
    .addColumn('token', c.text, (col) => col.notNull())
    .addColumn('posting_id', c.text, (col) => col.notNull().references('posting.id'))
    .addColumn('weight', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('posting_token_key', ['token', 'posting_id'])
    .execute();
  await db.schema.createIndex('posting_token_posting').on('posting_token').column('posting_id').execute();
}

async function applications(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('application')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('posting_id', c.text, (col) => col.notNull())
    .addColumn('company_id', c.text, (col) => col.notNull())
    .addColumn('candidate_id', c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('stage', c.text, (col) => col.notNull())
    .addColumn('applied_at', c.instant, (col) => col.notNull())
    .addColumn('moved_at', c.instant, (col) => col.notNull())
    .addColumn('answer_by', c.instant, (col) => col.notNull())
    .addColumn('answered_at', c.instant)
    .addColumn('cover_letter', c.text)
    .addColumn('cv_id', c.text)
    .addColumn('file_id', c.text, (col) => col.references('file.id'))
    .addColumn('profile', c.json, (col) => col.notNull())
    .addForeignKeyConstraint('application_posting', ['company_id', 'posting_id'], 'posting', [
      'company_id',
      'id',
    ])
    .addUniqueConstraint('application_tenant', ['company_id', 'id'])
    .execute();
  // One open application for a person and a posting; after withdrawing, the way is free again.
  await db.schema
    .createIndex('application_once')
    .unique()
    .on('application')
    .columns(['posting_id', 'candidate_id'])
    .where(sql.ref('stage'), '!=', sql.lit('withdrawn'))
    .execute();
  await db.schema
    .createIndex('application_candidate')
    .on('application')
    .columns(['candidate_id', 'applied_at'])
    .execute();
  await db.schema
    .createIndex('application_company')
    .on('application')
    .columns(['company_id', 'applied_at'])
    .execute();
  await db.schema
    .createIndex('application_posting_stage')
    .on('application')
    .columns(['posting_id', 'stage', 'applied_at'])
    .execute();

  await db.schema
    .createTable('application_move')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('application_id', c.text, (col) => col.notNull())
    .addColumn('company_id', c.text, (col) => col.notNull())
    .addColumn('at', c.instant, (col) => col.notNull())
    .addColumn('from_stage', c.text)
    .addColumn('to_stage', c.text, (col) => col.notNull())
    .addColumn('actor_account_id', c.text)
    .addColumn('actor_name', c.text, (col) => col.notNull())
    .addColumn('note', c.text)
    .addColumn('reason_code', c.text)
    .addColumn('reason_text', c.text)
    .addForeignKeyConstraint('move_application', ['company_id', 'application_id'], 'application', [
      'company_id',
      'id',
    ])
    .execute();
  await db.schema
    .createIndex('application_move_order')
    .on('application_move')
    .columns(['application_id', 'at', 'id'])
    .execute();
}

async function feedback(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('posting_feedback')
    .addColumn('id', c.text, (col) => col.primaryKey())
    .addColumn('candidate_id', c.text, (col) => col.notNull().references('candidate.id'))
    .addColumn('posting_id', c.text, (col) => col.notNull().references('posting.id'))
    .addColumn('kind', c.text, (col) => col.notNull())
    .addColumn('reason', c.text)
    .addColumn('at', c.instant, (col) => col.notNull())
    .addUniqueConstraint('posting_feedback_once', ['candidate_id', 'posting_id', 'kind'])
    .execute();
}
