import type { SourcesColumn } from '#db/schema/candidates.ts';
import type { CvImportTable } from '#db/schema/cvs.ts';
import type { TxCtx } from '#server/core/context.ts';
import { groupBy } from '#server/values/groups.ts';
import { type Id, newId } from '#server/values/id.ts';
import { PARTIAL_DATE, toMs } from '#server/values/time.ts';
import { CURRENT } from './comparing.ts';
import { newPart, skillRow } from './parts.ts';
import { announceChange } from './profile.ts';

/** A fact that its owner accepted, perhaps with a value of their own. */
export type AcceptedFact = {
  field: string;
  value: string | null;
  entry: string | null;
  /** the entry of the profile it goes into; null makes one of its own */
  into: string | null;
  source: SourcesColumn[string];
};
export type Import = { id: Id<'imp'>; cvId: Id<'cv'>; candidateId: Id<'cnd'> };
export type FieldChange = CvImportTable['changes'][number];

const scalars = ['name', 'headline', 'summary', 'email', 'phone', 'location'] as const;
export type Scalar = (typeof scalars)[number];
export const isScalar = (field: string): field is Scalar => scalars.includes(field as Scalar);

/**
 * Puts accepted facts into a profile. Facts of one entry share a row, also when they come in several calls.
 * @returns what changed in single fields, for taking it back
 */
export async function importFacts(
  tx: TxCtx,
  imported: Import,
  facts: readonly AcceptedFact[],
): Promise<FieldChange[]> {
  const changes = await importScalars(
    tx,
    imported,
    facts.filter((fact) => isScalar(fact.field) && fact.value !== null),
  );
  const entries = groupBy(
    facts.filter((fact) => !isScalar(fact.field)),
    (fact) => fact.entry ?? `${fact.field}:${fact.source.factId}`,
  );
  for (const [entry, group] of entries)
    changes.push(...(await importEntry(tx, imported, `${imported.cvId}:${entry}`, group)));
  await announceChange(tx, imported.candidateId);
  return changes;
}

async function importScalars(
  tx: TxCtx,
  imported: Import,
  facts: readonly AcceptedFact[],
): Promise<FieldChange[]> {
  if (facts.length === 0) return [];
  const row = await tx.db
    .selectFrom('candidate')
    .selectAll()
    .where('id', '=', imported.candidateId)
    .executeTakeFirstOrThrow();
  const sources = { ...row.sources };
  const change: Partial<Record<Scalar, string>> = {};
  const changes: FieldChange[] = [];
  for (const fact of facts) {
    const field = fact.field as Scalar;
    changes.push({ field, from: row[field], to: fact.value, fromSource: sources[field] ?? null });
    change[field] = fact.value as string;
    sources[field] = fact.source;
  }
  await tx.db
    .updateTable('candidate')
    .set({ ...change, sources })
    .where('id', '=', imported.candidateId)
    .execute();
  return changes;
}

/** Which table an entry belongs to, and which column each of its fields fills. */
export const homes = {
  work: {
    table: 'experience',
    columns: {
      company: 'employer',
      title: 'title',
      location: 'location',
      start: 'startOn',
      end: 'endOn',
      highlight: 'highlights',
    },
  },
  education: {
    table: 'education',
    columns: {
      institution: 'institution',
      degree: 'degree',
      area: 'area',
      start: 'startOn',
      end: 'endOn',
      grade: 'grade',
    },
  },
  skill: { table: 'candidateSkill', columns: { name: 'name', level: 'level' } },
  language: { table: 'candidateLanguage', columns: { name: 'name', level: 'level' } },
  link: { table: 'candidateLink', columns: { link: 'url' } },
  certificate: { table: 'achievement', columns: { certificate: 'text' } },
  project: { table: 'achievement', columns: { project: 'text' } },
  publication: { table: 'achievement', columns: { publication: 'text' } },
} as const;
type HomeName = keyof typeof homes;

const empty = {
  experience: {
    employer: '',
    title: '',
    location: null,
    startOn: null,
    endOn: null,
    state: 'ended',
    highlights: [],
  },
  education: { institution: '', degree: null, area: null, startOn: null, endOn: null, grade: null },
  candidateSkill: { skillId: null, name: '', nameKey: '', level: null },
  candidateLanguage: { name: '', level: null },
  candidateLink: { url: '' },
  achievement: { kind: 'certificate', text: '' },
} as const;

export const prefixes = {
  experience: 'exp',
  education: 'edu',
  candidateSkill: 'csk',
  candidateLanguage: 'lng',
  candidateLink: 'lnk',
  achievement: 'ach',
} as const;

type Row = Record<string, unknown> & { id: string; sources: SourcesColumn; importId?: Id<'imp'> | null };
type Home = (typeof homes)[HomeName];

/** The row that facts of this entry went into before, or the one of the profile that they speak of. */
async function findRow(
  tx: TxCtx,
  { table }: Home,
  { candidateId }: Import,
  origin: string,
  into: string | null,
): Promise<Row | undefined> {
  // The tables differ in columns that the plan above names; the row is checked by the database.
  const rows = (await tx.db
    .selectFrom(table as 'experience')
    .selectAll()
    .where('candidateId', '=', candidateId)
    .where((e) => e.or([e('origin', '=', origin), e('id', '=', (into ?? '') as Id<'exp'>)]))
    .execute()) as unknown as Array<Row & { origin: string | null }>;
  return rows.find((row) => row.origin === origin) ?? rows[0];
}

/** @returns what changed in an entry that stood there before the import */
async function importEntry(
  tx: TxCtx,
  imported: Import,
  origin: string,
  facts: readonly AcceptedFact[],
): Promise<FieldChange[]> {
  const name = facts[0]!.field.split('.')[0] as HomeName;
  const home = homes[name];
  if (!home) return [];
  const known = await findRow(tx, home, imported, origin, facts[0]!.into);
  const before: Row = known ?? {
    ...structuredClone(empty[home.table]),
    ...(home.table === 'achievement' && { kind: name }),
    id: '',
    sources: {},
  };
  const row = fill(before, home.columns, facts);
  if (home.table === 'candidateSkill')
    Object.assign(row, skillRow({ name: String(row.name), level: row.level as never }));
  if (!known) {
    await insertRow(tx, home, imported, origin, row);
    return [];
  }
  const { id, ...change } = row;
  await tx.db
    .updateTable(home.table as 'experience')
    .set(change)
    .where('id', '=', id as Id<'exp'>)
    .execute();
  return known.importId === imported.id ? [] : changesOf(home, known, row);
}

async function insertRow(
  tx: TxCtx,
  { table }: Home,
  imported: Import,
  origin: string,
  row: Row,
): Promise<void> {
  const part = await newPart(tx, table, imported.candidateId);
  const id = newId(prefixes[table], toMs(tx.now()));
  const values = { ...part, ...row, id, importId: imported.id, origin };
  const insert = tx.db.insertInto(table as 'experience').values(values as never);
  // A skill that already stands in the profile stays as its owner wrote it.
  await (table === 'candidateSkill'
    ? insert.onConflict((clash) => clash.columns(['candidateId', 'nameKey'] as never).doNothing())
    : insert
  ).execute();
}

const leafKey = (leaf: string): string => (leaf === 'company' ? 'employer' : leaf);

/** What an import made of an entry that was there, field by field; a line of what one did is a change of its own. */
function changesOf({ columns }: Home, before: Row, after: Row): FieldChange[] {
  return Object.entries(columns).flatMap(([leaf, column]) => {
    const key = leafKey(leaf);
    const shared = { part: before.id, field: key, fromSource: before.sources[key] ?? null };
    if (column === 'highlights')
      return (after.highlights as string[])
        .slice((before.highlights as string[]).length)
        .map((line) => ({ ...shared, from: null, to: line }));
    const [from, to] = [textOf(before, column), textOf(after, column)];
    return from === to && before.sources[key] === after.sources[key] ? [] : [{ ...shared, from, to }];
  });
}

/** A column as text; a role that goes on ends with a word of its own. */
export const textOf = (row: Record<string, unknown>, column: string): string | null => {
  if (column === 'endOn' && row.state === 'current') return CURRENT;
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
};

function fill(before: Row, columns: Record<string, string>, facts: readonly AcceptedFact[]): Row {
  const row: Row = { ...before, sources: { ...before.sources } };
  for (const { field, value, source } of facts) {
    const leaf = field.split('.').at(-1)!;
    const column = columns[leaf];
    if (!column) continue;
    if (column === 'highlights') row.highlights = [...(row.highlights as string[]), value ?? ''];
    else if (column === 'endOn' && columns === homes.work.columns) Object.assign(row, endOf(value));
    else if (column === 'endOn' || column === 'startOn')
      row[column] = PARTIAL_DATE.test(value ?? '') ? value : null;
    else if (column === 'level' && columns === homes.skill.columns) row.level = levelOf(value);
    else row[column] = value ?? '';
    row.sources[leafKey(leaf)] = source;
  }
  return row;
}

const endOf = (value: string | null, current = value === null) => ({
  state: current ? 'current' : 'ended',
  endOn: !current && PARTIAL_DATE.test(value ?? '') ? value : null,
});

const levelOf = (value: string | null): number | null =>
  value && /^[1-4]$/.test(value) ? Number(value) : null;
