import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from './client.ts';
import type { DialectName } from './dialects/columns.ts';
import { migrateToLatest } from './migrate.ts';
import { startPostgres } from './postgres-server.ts';

/** A migrated, empty database, made once a run; every test file works on a copy of it. */
export type Template = {
  /** SQLite: the file. Postgres: the address of the database `postgres` on the server that holds the template. */
  source: string;
  remove(): Promise<void>;
};

export const TEMPLATE_DATABASE = 'guildhall_template';

async function migrated(url: string): Promise<void> {
  const database = await openDatabase(url);
  await migrateToLatest(database);
  await database.close();
}

async function sqliteTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-template-'));
  const source = join(folder, 'template.db');
  await migrated(`sqlite:${source}`);
  return { source, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresTemplate(): Promise<Template> {
  const server = await startPostgres();
  const admin = await openDatabase(server.url);
  await admin.pool!.query(`create database ${TEMPLATE_DATABASE}`);
  await admin.close();
  await migrated(server.urlOf(TEMPLATE_DATABASE));
  return { source: server.url, remove: () => server.stop() };
}

export const makeTemplate = (dialect: DialectName): Promise<Template> =>
  dialect === 'sqlite' ? sqliteTemplate() : postgresTemplate();
