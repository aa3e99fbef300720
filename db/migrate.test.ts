import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { migrations as ours } from '#migrations/index.ts';
import { type Database, openDatabase } from './client.ts';
import type { Migration } from './dialects/columns.ts';
import type { DatabaseError } from './errors.ts';
import { applyMigrations, migrateToLatest } from './migrate.ts';
import { type TestAddress, testAddress, testDatabase, testDialect } from './testing.ts';

const opened: Database[] = [];
const addresses: TestAddress[] = [];

async function blank(): Promise<string> {
  const address = await testAddress({ blank: true });
  addresses.push(address);
  return address.url;
}

async function open(url: string, beforeStatement?: (sql: string) => void): Promise<Database> {
  const database = await openDatabase(url, { beforeStatement, poolSize: 2 });
  opened.push(database);
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.close().catch(() => {});
  for (const address of addresses.splice(0)) await address.remove();
});

/** Runs a few lines in a process of their own. */
function inProcess(url: string, lines: string): Promise<{ output: string; signal: string | null }> {
  const program = `
    import { openDatabase } from '#db/client.ts';
    import { migrateToLatest } from '#db/migrate.ts';
    const open = (options) => openDatabase(${JSON.stringify(url)}, options);
    ${lines}`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.once('close', (_, signal) => resolve({ output, signal })));
}

const table = (name: string): Migration => ({
  name,
  up: async (db, c) => {
    await db.schema.createTable(`${name}_a`).addColumn('id', c.text).execute();
    await db.schema.createTable(`${name}_b`).addColumn('id', c.text).execute();
  },
});

describe('migrating', () => {
  it('does nothing the second time', async () => {
    const database = await open(await blank());
    expect((await migrateToLatest(database)).applied).toEqual(ours.map((migration) => migration.name));
    expect((await migrateToLatest(database)).applied).toEqual([]);
  });

  it('is done once when several processes start together', { timeout: 30_000 }, async () => {
    const url = await blank();
    const migrate = `console.log(JSON.stringify((await migrateToLatest(await open())).applied)); process.exit(0);`;
    const children = await Promise.all([1, 2, 3].map(() => inProcess(url, migrate)));
    const applied = children.flatMap((child) => JSON.parse(child.output) as string[]);
    expect(applied.sort()).toEqual(ours.map((migration) => migration.name));
  });

  it('stops at a database that is newer than the code', async () => {
    const database = await open(await blank());
    await migrateToLatest(database, { migrations: [table('m1'), table('m2')] });
    const older = migrateToLatest(database, { migrations: [table('m1')] });
    await expect(older).rejects.toMatchObject({ code: 'database_newer', params: { unknown: 'm2' } });
  });

  it('leaves nothing of a migration that fails half-way', async () => {
    const database = await open(await blank());
    const broken: Migration = {
      name: 'm2',
      up: async (db, c) => {
        await table('m2').up(db, c);
        throw new Error('broken');
      },
    };
    await expect(migrateToLatest(database, { migrations: [table('m1'), broken] })).rejects.toThrow('broken');
    const report = await migrateToLatest(database, { migrations: [table('m1'), table('m2')] });
    expect(report.applied).toEqual(['m2']);
  });

  it.runIf(testDialect() === 'sqlite')('copies a file that is not new before it touches it', async () => {
    const database = await open(await blank());
    const first = await migrateToLatest(database, { migrations: [table('m1')] });
    const second = await migrateToLatest(database, { migrations: [table('m1'), table('m2')] });
    expect(first.backup).toBeNull();
    expect(second.backup).toBe(`${database.path}.backup-m1`);
    const copy = await open(`sqlite:${second.backup}`);
    expect((await migrateToLatest(copy, { migrations: [table('m1'), table('m2')] })).applied).toEqual(['m2']);
    expect(readdirSync(dirname(second.backup!)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

/** The crash comes before statement `n`: from there on nothing reaches the database, not even a rollback. */
function crashAt(n: number): () => void {
  let seen = 0;
  return () => {
    if (seen++ >= n) throw new Error('crash');
  };
}

/** How many migrations a database holds, by asking what would be unknown to a code without any. */
async function stepsOf(url: string): Promise<number> {
  const database = await open(url);
  try {
    await applyMigrations(database, { migrations: [] });
    return 0;
  } catch (error) {
    return String((error as DatabaseError).params.unknown).split(', ').length;
  } finally {
    await database.close();
  }
}

describe('a crash', () => {
  it('before any statement leaves a database that the next start completes', {
    timeout: 60_000,
  }, async () => {
    const url = await blank();
    // Each start dies one statement later than the one before; where a step became whole the count begins anew.
    let crashes = 0;
    let done = 0;
    for (let n = 0; done < ours.length; n++) {
      const crashing = await open(url, crashAt(n));
      const died = await applyMigrations(crashing).then(
        () => false,
        (error) => /crash/.test(String(error)),
      );
      await crashing.close();
      const steps = died ? await stepsOf(url) : ours.length;
      if (died) crashes += 1;
      if (steps > done) n = -1;
      done = steps;
    }
    expect(crashes).toBeGreaterThan(30);
    expect((await applyMigrations(await open(url))).applied).toEqual([]);
  });

  it('by kill -9 in the middle leaves a database that the next start completes', {
    timeout: 30_000,
  }, async () => {
    for (const n of [3, 17]) {
      const url = await blank();
      const die = `let seen = 0;
        const die = () => { if (seen++ === ${n}) process.kill(process.pid, 'SIGKILL'); };
        await migrateToLatest(await open({ beforeStatement: die }));`;
      expect((await inProcess(url, die)).signal).toBe('SIGKILL');
      const next = await open(url);
      await migrateToLatest(next);
      expect((await migrateToLatest(next)).applied).toEqual([]);
    }
  });
});

describe('a test database', async () => {
  const database = await testDatabase();
  it('is already at the newest version', async () => {
    expect((await migrateToLatest(database)).applied).toEqual([]);
  });
});
