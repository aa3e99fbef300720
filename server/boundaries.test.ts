import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The law of the house (docs/architecture.md) over its source as text. What breaks it is named by file and law. Tests
 * are exempt from the law of imports: they look at a room from outside.
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = ['app', 'server', 'db', 'jobs', 'migrations', 'e2e'];

type SourceFile = { path: string; text: string };
/** `to` is a path of ours, or `npm:name` / `node:name`. A `typeOnly` import is gone when the program runs. */
type Edge = { from: string; to: string; typeOnly?: boolean };

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const exists = (folder: string) => statSync(join(root, folder), { throwIfNoEntry: false }) !== undefined;

const isTest = (path: string) => /\.(test|e2e)\.tsx?$/.test(path) || /(^|\/)testing(\/|\.ts$)/.test(path);

const files: SourceFile[] = rooms
  .filter(exists)
  .flatMap(filesBelow)
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const shipped = files.filter((file) => !isTest(file.path));

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return specifier.startsWith('node:') ? specifier : `npm:${specifier}`;
}

const typeImports = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\b(?:import|export) type [^;'"]*?from\s+['"]([^'"]+)['"]/g)].map((match) => match[1]!),
  );

function edgesOf({ path, text }: SourceFile): Edge[] {
  const types = typeImports(text);
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    to: resolve(path, fileName),
    typeOnly: types.has(fileName),
  }));
}

const edges: Edge[] = shipped.flatMap(edgesOf);
const ourEdges = edges.filter(({ to }) => !/^(npm|node):/.test(to));

// ── who may import whom ──────────────────────────────────────────────────────────────────────────────────────────

/** The first whose pattern fits a file says what the file may import; its own folder is always open to it. */
type Law = { name: string; of: RegExp; may: RegExp[]; home?: (from: string) => string; runtime?: true };

const values = /^server\/values\//;
const engines = /^server\/engines\//;
const core = /^server\/core\//;
const db = /^db\/(?!testing)/;
const features = /^server\/features\//;
const doors = /^server\/features\/[^/]+\/index\.ts$/;
const browserSafe = /^server\/features\/[^/]+\/schema\.ts$/;
const errorCodes = /^server\/core\/error-codes\.ts$/;
const top = /^server\/((api|http)\/|[^/]+\.ts$)/;
/** Sentences are made at the edge, in the reader's language. */
const texts = /^app\/i18n\//;
/** What the HTTP server hands to pages is written down where they use it. */
const pageContext = /^app\/lib\/load-context\.ts$/;
const ports =
  /^server\/core\/(ai\/port|crypto|domain-look|env|error-codes|errors|log|mail|ocr|storage|virus-scan)\.ts$/;

/** `server/features/cvs/tasks.ts` → `server/features/cvs/` */
const folder = (depth: number) => (from: string) => `${from.split('/').slice(0, depth).join('/')}/`;

const laws: Law[] = [
  { name: 'values import nothing of ours', of: values, may: [], home: folder(2) },
  { name: 'engines are pure: values and engines', of: engines, may: [values, engines], home: folder(2) },
  {
    name: 'migrations mean the same next year: db/dialects only',
    of: /^migrations\//,
    may: [/^db\/dialects\//],
    home: folder(1),
  },
  {
    name: 'db/migrate.ts also knows the migrations',
    of: /^db\/migrate\.ts$/,
    may: [values, db, /^migrations\//],
  },
  { name: 'db holds data, no rules: values only', of: /^db\//, may: [values], home: folder(1) },
  { name: 'core stands on values and db', of: core, may: [values, db], home: folder(2) },
  {
    name: 'providers know values and the ports of core',
    of: /^server\/providers\//,
    may: [values, ports],
    home: folder(2),
  },
  {
    name: 'what the browser may have imports values and such',
    of: browserSafe,
    may: [values, browserSafe, errorCodes],
    runtime: true,
  },
  {
    name: 'the types of schema.ts come from below it or from another schema.ts',
    of: browserSafe,
    may: [values, engines, core, browserSafe],
    home: folder(3),
  },
  {
    name: 'a feature enters another by its index.ts',
    of: features,
    may: [values, engines, core, db, doors],
    home: folder(3),
  },
  { name: 'threads wrap engines', of: /^server\/threads\//, may: [values, engines], home: folder(2) },
  {
    name: 'the seed plays through the doors',
    of: /^server\/seed\//,
    may: [values, engines, core, db, doors],
    home: folder(2),
  },
  {
    name: 'boot.ts alone chooses providers',
    of: /^server\/boot\.ts$/,
    may: [values, core, db, features, top, /^server\/(providers|seed)\//],
  },
  {
    name: 'main.ts alone composes web and worker',
    of: /^server\/main\.ts$/,
    may: [values, core, db, features, top, /^server\/seed\//, /^jobs\//],
  },
  {
    name: 'the frame stands on features and core',
    of: /^server\//,
    may: [values, texts, pageContext, core, db, features, top, /^server\/seed\//],
  },
  { name: 'jobs run what the server knows', of: /^jobs\//, may: [/^server\//, db], home: folder(1) },
  {
    name: 'app enters the server by app/lib/*.server.ts',
    of: /^app\/lib\/[^/]+\.server\.tsx?$/,
    may: [/^server\//],
    home: folder(1),
  },
  {
    name: 'app sees values, schema.ts and error codes',
    of: /^app\//,
    may: [values, browserSafe, errorCodes],
    home: folder(1),
  },
  {
    name: 'journeys set scenes through the doors',
    of: /^e2e\//,
    may: [values, doors, /^db\/(testing|postgres-server)\.ts$/],
    home: folder(1),
  },
];

function brokenImport({ from, to, typeOnly }: Edge): string | null {
  const law = laws.find(({ of, runtime }) => of.test(from) && !(runtime && typeOnly));
  if (!law) return `${from}: no law says what it may import`;
  const allowed = (law.home && to.startsWith(law.home(from))) || law.may.some((pattern) => pattern.test(to));
  return allowed ? null : `${from} imports ${to}: ${law.name}`;
}

// ── circles ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The names of rooms along a circle, or null. `roomOf` gives null for files that are in none. */
function findCircle(all: readonly Edge[], roomOf: (path: string) => string | null): string[] | null {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of all) {
    const [a, b] = [roomOf(from), roomOf(to)];
    if (a && b && a !== b) next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const clear = new Set<string>();
  const walk = (room: string, path: string[]): string[] | null => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    if (clear.has(room)) return null;
    for (const neighbour of next.get(room) ?? []) {
      const circle = walk(neighbour, [...path, room]);
      if (circle) return circle;
    }
    clear.add(room);
    return null;
  };
  for (const room of next.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return null;
}

const nameAfter = (prefix: string) => (path: string) =>
  path.startsWith(prefix) ? (path.slice(prefix.length).split('/')[0] ?? null) : null;

// ── tables ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Table → the schema file it is declared in, which names its owner. */
function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { path, text } of files.filter((file) => file.path.startsWith('db/schema/'))) {
    const owner = path.slice('db/schema/'.length, -'.ts'.length);
    const body = /export interface \w+Tables \{([^}]*)\}/.exec(text)?.[1] ?? '';
    for (const [, table] of body.matchAll(/^\s*(\w+):/gm)) owners.set(table!, owner);
  }
  return owners;
}

const owners = tableOwners();

/** Where the owner of a table lives. The queue is filled by core and emptied by jobs. */
function homesOf(owner: string): string[] {
  if (owner === 'core') return ['server/core/'];
  if (owner === 'queue') return ['server/core/', 'jobs/'];
  return [`server/features/${owner}/`];
}

const WRITES = /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"`](\w+)/g;
const READS = /\b(?:selectFrom|innerJoin|leftJoin|rightJoin|fullJoin|crossJoin)\(\s*\[?\s*['"`](\w+)/g;

/** Tables that a file names in such calls and that are not at home there. */
function foreignTables(
  { path, text }: SourceFile,
  calls: RegExp,
  isLawful: (table: string) => boolean,
): string[] {
  const tables = [...text.matchAll(calls)].map((match) => match[1]!);
  return [...new Set(tables)].filter((table) => {
    const owner = owners.get(table);
    return owner && !isLawful(table) && !homesOf(owner).some((home) => path.startsWith(home));
  });
}

/** Read by their owner alone, or by way of its fragment that takes the actor. */
const guarded = new Set([
  ...[...owners].filter(([, owner]) => owner === 'candidates' || owner === 'cvs').map(([table]) => table),
  'file',
]);

/** Reads of guarded tables that were looked at and found lawful, with the reason. */
const lawfulReads: Record<string, { tables: string[]; because: string }> = {
  'server/features/accounts/queries.ts': {
    tables: ['candidate'],
    because: 'one query finds the actor of a session; it takes the candidate id and nothing else',
  },
};

// ── size and names ───────────────────────────────────────────────────────────────────────────────────────────────

const LONGEST_FILE = 300;
const mayBeLong = (path: string) =>
  isTest(path) ||
  /^(migrations|server\/seed|app\/i18n|e2e)\//.test(path) ||
  /(lexicon|vocabulary|names|places)[^/]*\.ts$|\/(lexicons?|vocabulary)\//.test(path);

const EMPTY_NAMES = /(^|[-./])(utils?|helpers?|common|misc|managers?|services?)([-./]|$)/;

describe('the law of the house', () => {
  it('finds its source', () => {
    expect(shipped.length).toBeGreaterThan(30);
    expect(owners.get('candidate')).toBe('candidates');
  });

  it('lets a room import what the table of doors allows', () => {
    expect(ourEdges.map(brokenImport).filter(Boolean)).toEqual([]);
  });

  it('has no circle between features', () => {
    expect(findCircle(ourEdges, nameAfter('server/features/'))?.join(' → ') ?? null).toBeNull();
  });

  it('has no circle between engines', () => {
    expect(findCircle(ourEdges, nameAfter('server/engines/'))?.join(' → ') ?? null).toBeNull();
  });

  it('lets only the owner write a table', () => {
    const broken = shipped
      .filter(({ path }) => !path.startsWith('migrations/'))
      .flatMap((file) =>
        foreignTables(file, WRITES, () => false).map(
          (table) => `${file.path} writes ${table} of ${owners.get(table)}`,
        ),
      );
    expect(broken).toEqual([]);
  });

  it('lets only the owner read a guarded table', () => {
    const broken = shipped.flatMap((file) =>
      foreignTables(
        file,
        READS,
        (table) => !guarded.has(table) || (lawfulReads[file.path]?.tables.includes(table) ?? false),
      ).map((table) => `${file.path} reads ${table}, guarded by ${owners.get(table)}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps table types in the file of a feature, the core or the queue', () => {
    const homeless = [...new Set(owners.values())].filter(
      (owner) => !homesOf(owner).some((home) => exists(home)),
    );
    expect(homeless).toEqual([]);
  });

  it('keeps the browser free of zod', () => {
    const broken = edges.filter(
      ({ from, to, typeOnly }) => !typeOnly && browserSafe.test(from) && to.startsWith('npm:'),
    );
    expect(broken).toEqual([]);
  });

  it(`keeps files within ${LONGEST_FILE} lines`, () => {
    const long = files
      .filter(({ path }) => !mayBeLong(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('gives no file a name that says nothing', () => {
    expect(files.map(({ path }) => path).filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
  });
});

describe('the test of the law', () => {
  it('sees a door that is not open', () => {
    expect(brokenImport({ from: 'server/engines/text/a.ts', to: 'db/client.ts' })).toMatch(
      'engines are pure',
    );
    expect(brokenImport({ from: 'server/features/a/x.ts', to: 'server/features/b/x.ts' })).toMatch(
      'by its index.ts',
    );
    expect(brokenImport({ from: 'app/routes/a/route.tsx', to: 'server/features/a/inputs.ts' })).toMatch(
      'app sees',
    );
    expect(brokenImport({ from: 'server/http.ts', to: 'jobs/worker.ts' })).toMatch('the frame');
    expect(brokenImport({ from: 'server/features/a/x.ts', to: 'server/features/b/index.ts' })).toBeNull();
  });

  it('sees a circle', () => {
    const circle = [
      { from: 'f/a/1.ts', to: 'f/b/1.ts' },
      { from: 'f/b/2.ts', to: 'f/c/1.ts' },
      { from: 'f/c/1.ts', to: 'f/a/2.ts' },
    ];
    expect(findCircle(circle, nameAfter('f/'))).toEqual(['a', 'b', 'c', 'a']);
    expect(findCircle(circle.slice(0, 2), nameAfter('f/'))).toBeNull();
  });

  it('sees a write from outside, and a name that says nothing', () => {
    const file = { path: 'server/features/postings/x.ts', text: "tx.db.insertInto('candidate').values({})" };
    expect(foreignTables(file, WRITES, () => false)).toEqual(['candidate']);
    expect(EMPTY_NAMES.test('server/core/date-utils.ts')).toBe(true);
    expect(EMPTY_NAMES.test('server/core/commonwealth.ts')).toBe(false);
  });
});
