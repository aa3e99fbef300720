import type { CandidateTable, SourcesColumn } from '#db/schema/candidates.ts';
import type { CvImportTable } from '#db/schema/cvs.ts';
import type { TxCtx } from '#server/core/context.ts';
import { groupBy } from '#server/values/groups.ts';
import { type Id, newId } from '#server/values/id.ts';
import { PARTIAL_DATE, toMs } from '#server/values/time.ts';
import { newPart, skillRow } from './parts.ts';
import { announceChange } from './profile.ts';

/** A fact that its owner accepted, perhaps with a value of their own. */
export type AcceptedFact = {
  field: string;
  value: string | null;
  entry: string | null;
  source: SourcesColumn[string];
};
export type Import = { id: Id<'imp'>; cvId: Id<'cv'>; candidateId: Id<'cnd'> };
export type FieldChange = CvImportTable['changes'][number];

const scalars = ['name', 'headline', 'summary', 'email', 'phone', 'location'] as const;
type Scalar = (typeof scalars)[number];
const isScalar = (field: string): field is Scalar => scalars.includes(field as Scalar);

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
  for (const [entry, group] of entries) await importEntry(tx, imported, `${imported.cvId}:${entry}`, group);
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
const homes = {
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

const prefixes = {
  experience: 'exp',
  education: 'edu',
  candidateSkill: 'csk',
  candidateLanguage: 'lng',
  candidateLink: 'lnk',
  achievement: 'ach',
} as const;

type Row = Record<string, unknown> & { id: string; sources: SourcesColumn };

async function importEntry(
  tx: TxCtx,
  imported: Import,
  origin: string,
  facts: readonly AcceptedFact[],
): Promise<void> {
  const name = facts[0]!.field.split('.')[0] as HomeName;
  const home = homes[name];
  if (!home) return;
  // The tables differ in columns that the plan above names; the row is checked by the database.
  const table = home.table as 'experience';
  const known = (await tx.db
    .selectFrom(table)
    .selectAll()
    .where('candidateId', '=', imported.candidateId)
    .where('origin', '=', origin)
    .executeTakeFirst()) as Row | undefined;
  const before: Row = known ?? {
    ...structuredClone(empty[home.table]),
    ...(home.table === 'achievement' && { kind: name }),
    id: '',
    sources: {},
  };
  const row = fill(before, home.columns, facts);
  if (home.table === 'candidateSkill')
    Object.assign(row, skillRow({ name: String(row.name), level: row.level as never }));
  if (known) {
    const { id, ...change } = row;
    await tx.db
      .updateTable(table)
      .set(change)
      .where('id', '=', id as Id<'exp'>)
      .execute();
    return;
  }
  const part = await newPart(tx, home.table, imported.candidateId);
  const values = {
    ...part,
    ...row,
    id: newId(prefixes[home.table], toMs(tx.now())),
    importId: imported.id,
    origin,
  };
  const insert = tx.db.insertInto(table).values(values as never);
  // A skill that already stands in the profile stays as its owner wrote it.
  await (home.table === 'candidateSkill'
    ? insert.onConflict((clash) => clash.columns(['candidateId', 'nameKey'] as never).doNothing())
    : insert
  ).execute();
}

function fill(before: Row, columns: Record<string, string>, facts: readonly AcceptedFact[]): Row {
  const row: Row = { ...before, sources: { ...before.sources } };
  for (const { field, value, source } of facts) {
    const leaf = field.split('.').at(-1)!;
    const column = columns[leaf];
    if (!column) continue;
    if (column === 'highlights') row.highlights = [...(row.highlights as string[]), value ?? ''];
    else if (column === 'endOn' && value === null) Object.assign(row, { state: 'current', endOn: null });
    else if (column === 'endOn' || column === 'startOn')
      row[column] = PARTIAL_DATE.test(value ?? '') ? value : null;
    else if (column === 'level' && columns === homes.skill.columns) row.level = levelOf(value);
    else row[column] = value ?? '';
    row.sources[leaf === 'company' ? 'employer' : leaf] = source;
  }
  return row;
}

const levelOf = (value: string | null): number | null =>
  value && /^[1-4]$/.test(value) ? Number(value) : null;

/** Takes an import back: its rows go, and fields that still say what it wrote say again what they said before. */
export async function undoImport(
  tx: TxCtx,
  imported: Import,
  changes: readonly FieldChange[],
): Promise<void> {
  for (const table of Object.keys(prefixes) as Array<keyof typeof prefixes>)
    await tx.db
      .deleteFrom(table as 'experience')
      .where('candidateId', '=', imported.candidateId)
      .where('importId', '=', imported.id)
      .execute();
  const row = await tx.db
    .selectFrom('candidate')
    .selectAll()
    .where('id', '=', imported.candidateId)
    .executeTakeFirstOrThrow();
  const sources = { ...row.sources };
  const back: Partial<Pick<CandidateTable, Scalar>> = {};
  // Newest first, so that a field changed twice ends with what stood there at the start.
  for (const { field, from, to, fromSource } of [...changes].reverse()) {
    if (!isScalar(field) || (back[field] === undefined ? row[field] : back[field]) !== to) continue;
    back[field] = from as string;
    if (fromSource) sources[field] = fromSource;
    else delete sources[field];
  }
  await tx.db
    .updateTable('candidate')
    .set({ ...back, sources })
    .where('id', '=', imported.candidateId)
    .execute();
  await announceChange(tx, imported.candidateId);
}
