import type { Columns, MigrationDb } from '#db/dialects/columns.ts';

export async function up(db: MigrationDb, c: Columns): Promise<void> {
  // One row for each part of a question and each one asked about it, also those who did not answer: `answered_by` would
  // lie. Renamed in one step, for nothing but the process that migrates writes here.
  await db.schema.alterTable('ai_usage').renameColumn('answered_by', 'provider').execute();
  const usage = [
    ['part', c.text, 'all'],
    ['calls', c.integer, 0],
    ['cost_micros', c.bigint, 0],
  ] as const;
  for (const [name, type, before] of usage)
    await db.schema
      .alterTable('ai_usage')
      .addColumn(name, type, (col) => col.notNull().defaultTo(before))
      .execute();
  for (const name of ['problem', 'company_id'])
    await db.schema.alterTable('ai_usage').addColumn(name, c.text).execute();
  await db.schema.createIndex('ai_usage_at').on('ai_usage').columns(['at', 'id']).execute();

  // What a page of usage shows, added up while it is written: adding up a month of rows takes a third of a second.
  const day = db.schema
    .createTable('ai_usage_day')
    .addColumn('day', c.text, (col) => col.notNull())
    .addColumn('ask', c.text, (col) => col.notNull())
    .addColumn('provider', c.text, (col) => col.notNull())
    .addColumn('outcome', c.text, (col) => col.notNull())
    .addColumn('problem', c.text, (col) => col.notNull())
    .addColumn('time_class', c.integer, (col) => col.notNull())
    .addPrimaryKeyConstraint('ai_usage_day_key', [
      'day',
      'ask',
      'provider',
      'outcome',
      'problem',
      'time_class',
    ]);
  const sums = ['parts', 'calls', 'input_tokens', 'output_tokens', 'cost_micros'];
  await sums.reduce((table, name) => table.addColumn(name, c.bigint, (col) => col.notNull()), day).execute();

  await db.schema
    .createTable('ai_choice')
    .addColumn('ask', c.text, (col) => col.primaryKey())
    .addColumn('chain', c.json)
    .addColumn('timeout_ms', c.integer)
    .addColumn('changed_at', c.instant, (col) => col.notNull())
    .addColumn('changed_by', c.text, (col) => col.notNull())
    .execute();

  await db.schema
    .createTable('ai_budget')
    .addColumn('tenant', c.text, (col) => col.primaryKey())
    .addColumn('day_micros', c.bigint, (col) => col.notNull())
    .addColumn('changed_at', c.instant, (col) => col.notNull())
    .addColumn('changed_by', c.text, (col) => col.notNull())
    .execute();

  await db.schema
    .createTable('ai_spending')
    .addColumn('tenant', c.text, (col) => col.notNull())
    .addColumn('day', c.text, (col) => col.notNull())
    .addColumn('micros', c.bigint, (col) => col.notNull())
    .addPrimaryKeyConstraint('ai_spending_key', ['tenant', 'day'])
    .execute();

  await db.schema.alterTable('cv').addColumn('answered_parts', c.json).execute();
}
