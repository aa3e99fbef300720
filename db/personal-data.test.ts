import { describe, expect, it } from 'vitest';
import { accountsPersonal } from './schema/accounts.ts';
import { alertsPersonal } from './schema/alerts.ts';
import { applicationsPersonal } from './schema/applications.ts';
import { candidatesPersonal } from './schema/candidates.ts';
import { companiesPersonal } from './schema/companies.ts';
import { corePersonal } from './schema/core.ts';
import { cvsPersonal } from './schema/cvs.ts';
import { domainsPersonal } from './schema/domains.ts';
import { followingPersonal } from './schema/following.ts';
import { invitationsPersonal } from './schema/invitations.ts';
import { matchingPersonal } from './schema/matching.ts';
import { notificationsPersonal } from './schema/notifications.ts';
import { postingsPersonal } from './schema/postings.ts';
import { testDatabase } from './testing.ts';

type Declared = { subject: string; purpose: string; keptUntil: string; columns: string[] } | null;

const declared: Record<string, Declared> = {
  ...accountsPersonal,
  ...alertsPersonal,
  ...applicationsPersonal,
  ...candidatesPersonal,
  ...companiesPersonal,
  ...corePersonal,
  ...cvsPersonal,
  ...domainsPersonal,
  ...followingPersonal,
  ...invitationsPersonal,
  ...matchingPersonal,
  ...notificationsPersonal,
  ...postingsPersonal,
};

/** Tables of the machinery: they hold ids and times, never a word about a person. */
const machinery = ['queued_task', 'crontab_run', 'worker_heartbeat', 'schema_migration'];

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function tablesOf(): Promise<Map<string, string[]>> {
  const database = await testDatabase();
  const tables = await database.db.introspection.getTables();
  return new Map(
    tables
      .filter((table) => !table.isView && table.schema !== 'graphile_worker')
      .map((table) => [table.name, table.columns.map((column) => column.name)]),
  );
}

describe('personal data', () => {
  it('is declared for every table, with columns that are there', async () => {
    const tables = await tablesOf();
    const known = new Map(Object.entries(declared).map(([name, entry]) => [snake(name), entry]));
    const silent = [...tables.keys()]
      .map(snake)
      // The tables of SQLite's full-text index hold what stands in `posting_text`.
      .filter((name) => !known.has(name) && !machinery.includes(name) && !name.startsWith('posting_fts'));
    expect(silent).toEqual([]);
    for (const [name, entry] of known) {
      const columns = (
        tables.get(name) ??
        [...tables].find(([table]) => snake(table) === name)?.[1] ??
        []
      ).map(snake);
      for (const column of [...(entry ? [entry.subject, ...entry.columns] : [])])
        expect(`${name}: ${columns}`).toContain(column);
    }
  });
});
