import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from './client.ts';
import type { DialectName } from './dialects/columns.ts';
import { TEMPLATE_DATABASE } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What `makeTemplate` made before the first test, by dialect. */
    sqliteTemplate: string;
    postgresTemplate: string;
  }
}

/** The dialect that this run of the suite is about. */
export function testDialect(): DialectName {
  const dialect = process.env.TEST_DIALECT;
  if (dialect !== 'sqlite' && dialect !== 'postgres') throw new Error('TEST_DIALECT is sqlite or postgres');
  return dialect;
}

/** An address of a database of one's own, and how to be rid of it. `blank`: without tables. */
export type TestAddress = { url: string; remove(): Promise<void> };

async function sqliteAddress(blank: boolean): Promise<TestAddress> {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  const path = join(folder, 'guildhall.db');
  if (!blank) copyFileSync(inject('sqliteTemplate'), path);
  return { url: `sqlite:${path}`, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresTemplate') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function postgresAddress(blank: boolean): Promise<TestAddress> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(`create database ${name} template ${blank ? 'template1' : TEMPLATE_DATABASE}`);
  const url = new URL(inject('postgresTemplate'));
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

/** An address to open more than once, for tests of opening, migrating and dying. Removed by the caller. */
export const testAddress = (
  options: { dialect?: DialectName; blank?: boolean } = {},
): Promise<TestAddress> =>
  (options.dialect ?? testDialect()) === 'sqlite'
    ? sqliteAddress(options.blank ?? false)
    : postgresAddress(options.blank ?? false);

/**
 * A migrated database of one's own for a test file, in milliseconds, closed and removed after its last test. Strict: a
 * query beside an open transaction is an error at once.
 */
export async function testDatabase(
  options: DatabaseOptions & { dialect?: DialectName } = {},
): Promise<Database> {
  const address = await testAddress(options);
  const database = await openDatabase(address.url, { strict: true, poolSize: 6, ...options });
  afterAll(async () => {
    await database.close();
    await address.remove();
  });
  return database;
}
