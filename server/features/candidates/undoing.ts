import type { CandidateTable, SourcesColumn } from '#db/schema/candidates.ts';
import type { TxCtx } from '#server/core/context.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import { CURRENT } from './comparing.ts';
import {
  type FieldChange,
  homes,
  type Import,
  isScalar,
  prefixes,
  type Scalar,
  textOf,
} from './importing.ts';
import { skillRow } from './parts.ts';
import { announceChange } from './profile.ts';

/**
 * Takes an import back: rows it made go, and fields that still say what it wrote say again what they said before. What was typed
 * since stays.
 */
export async function undoImport(
  tx: TxCtx,
  imported: Import,
  changes: readonly FieldChange[],
): Promise<void> {
  const tables = Object.keys(prefixes) as Array<keyof typeof prefixes>;
  for (const table of tables)
    await tx.db
      .deleteFrom(table as 'experience')
      .where('candidateId', '=', imported.candidateId)
      .where('importId', '=', imported.id)
      .execute();
  // Newest first, so that a field changed twice ends with what stood there at the start.
  const newestFirst = [...changes].reverse();
  await undoScalars(
    tx,
    imported,
    newestFirst.filter(({ part }) => !part),
  );
  const entries = groupBy(
    newestFirst.filter(({ part }) => part),
    ({ part }) => part!,
  );
  for (const [part, group] of entries) await undoEntry(tx, imported, part, group);
  await announceChange(tx, imported.candidateId);
}

async function undoScalars(
  tx: TxCtx,
  { candidateId }: Import,
  changes: readonly FieldChange[],
): Promise<void> {
  const row = await tx.db
    .selectFrom('candidate')
    .selectAll()
    .where('id', '=', candidateId)
    .executeTakeFirstOrThrow();
  const sources = { ...row.sources };
  const back: Partial<Pick<CandidateTable, Scalar>> = {};
  for (const change of changes) {
    const { field, from, to } = change;
    if (!isScalar(field) || (back[field] === undefined ? row[field] : back[field]) !== to) continue;
    back[field] = from as string;
    giveBackSource(sources, change);
  }
  await tx.db
    .updateTable('candidate')
    .set({ ...back, sources })
    .where('id', '=', candidateId)
    .execute();
}

function giveBackSource(sources: SourcesColumn, { field, fromSource }: FieldChange): void {
  if (fromSource) sources[field] = fromSource;
  else delete sources[field];
}

type Row = Record<string, unknown> & { id: string; sources: SourcesColumn };

/** Gives an entry back what an import changed in it. One that its owner took away since is gone. */
async function undoEntry(
  tx: TxCtx,
  { candidateId }: Import,
  part: string,
  changes: readonly FieldChange[],
): Promise<void> {
  const table = (Object.keys(prefixes) as Array<keyof typeof prefixes>).find((one) =>
    part.startsWith(`${prefixes[one]}_`),
  );
  if (!table) return;
  const known = (await tx.db
    .selectFrom(table as 'experience')
    .selectAll()
    .where('id', '=', part as Id<'exp'>)
    .where('candidateId', '=', candidateId)
    .executeTakeFirst()) as unknown as Row | undefined;
  if (!known) return;
  const { id, ...row } = changes.reduce(giveBack(table), { ...known, sources: { ...known.sources } });
  await tx.db
    .updateTable(table as 'experience')
    .set(row)
    .where('id', '=', id as Id<'exp'>)
    .execute();
}

const columnsOf = (table: keyof typeof prefixes): Record<string, string> =>
  Object.assign(
    {},
    ...Object.values(homes)
      .filter((home) => home.table === table)
      .map((home) => home.columns),
  );

const giveBack =
  (table: keyof typeof prefixes) =>
  (row: Row, change: FieldChange): Row => {
    const { field, from, to } = change;
    const column = columnsOf(table)[field === 'employer' ? 'company' : field];
    if (!column) return row;
    if (column === 'highlights') {
      const lines = row.highlights as string[];
      const at = lines.lastIndexOf(to ?? '');
      if (at >= 0) giveBackSource(row.sources, change);
      return { ...row, highlights: lines.filter((_, i) => i !== at) };
    }
    if (textOf(row, column) !== to) return row;
    giveBackSource(row.sources, change);
    if (column === 'endOn')
      return from === CURRENT ? { ...row, state: 'current', endOn: null } : { ...row, ...ended(row, from) };
    if (column === 'level' && table === 'candidateSkill')
      return { ...row, level: from === null ? null : Number(from) };
    if (column === 'name' && table === 'candidateSkill')
      return { ...row, ...skillRow({ name: from ?? '', level: row.level as never }) };
    return { ...row, [column]: from };
  };

/** Schools have an end, and no word for going on. */
const ended = (row: Row, endOn: string | null) => ('state' in row ? { state: 'ended', endOn } : { endOn });
