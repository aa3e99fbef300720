import type { Columns, MigrationDb } from '#db/dialects/columns.ts';

export async function up(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema.alterTable('file').addColumn('quarantined_at', c.instant).execute();
  await db.schema.alterTable('file').addColumn('threat', c.text).execute();
  await db.schema.alterTable('file').addColumn('bytes_removed_at', c.instant).execute();
  await db.schema.createIndex('file_quarantined').on('file').columns(['quarantined_at']).execute();
  await db.schema.createIndex('file_scanned').on('file').columns(['scanned_at']).execute();
}
