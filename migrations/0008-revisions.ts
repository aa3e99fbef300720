import { sql } from 'kysely';
import type { Columns, MigrationDb } from '#db/dialects/columns.ts';

export async function up(db: MigrationDb, c: Columns): Promise<void> {
  await db.schema
    .createTable('revision')
    .addColumn('name', c.text, (col) => col.primaryKey())
    .addColumn('n', c.bigint, (col) => col.notNull())
    .execute();
  await db.schema
    .alterTable('candidate')
    .addColumn('revision', c.integer, (col) => col.notNull().defaultTo(0))
    .execute();
  await sql`insert into revision (name, n) values ('postings', 0)`.execute(db);
}
