import { setImmediate as afterOthers } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
import { revisionOf } from '#server/core/revisions.ts';
import { type Columns, emptyColumns, removeRow } from '#server/engines/search/index.ts';
import { LOGGED_REVISIONS } from './indexing.ts';
import { readRows } from './numbers.ts';

/** The columns of all published postings as of a revision. */
type Live = { revision: number; columns: Columns };

/** Rows as one text: handing over a hundred thousand as objects takes five times as long as reading them from there. */
const textOf = (rows: RawBuilder<unknown>) =>
  sql<{ text: string | null }>`select string_agg(numbers, ',') as text from (${rows}) as chosen`;

/** Rows read at a time: some milliseconds, then others have their turn. */
const PORTION = 1_000;
/** Beyond as many changed postings reading all of them is no slower. */
const MOST_CHANGES = 20_000;

/** Numbers are given out one after the other, so the last of them says how much room is needed. */
const ROOM_FOR_NEW = 1_000;

const rowsAfter = (after: number) =>
  sql`select numbers from posting_search where no > ${after} order by no limit ${sql.lit(PORTION)}`;

async function read(db: Db | Tx, columns: Columns, rows: RawBuilder<unknown>) {
  const { rows: answer } = await textOf(rows).execute(db);
  return readRows(columns, answer[0]?.text ?? '');
}

async function readAll(db: Db): Promise<Live> {
  // The number first: what is read may be newer than it, and is then read once more; never older.
  const revision = await revisionOf(db, 'postings');
  const columns = emptyColumns((await revisionOf(db, 'posting_no')) + ROOM_FOR_NEW);
  for (let after = -1; ; ) {
    const { count, last } = await read(db, columns, rowsAfter(after));
    if (count < PORTION) return { revision, columns };
    after = last;
    await afterOthers();
  }
}

/** What changed between two revisions; null when that is too much, or too long ago to be known. */
async function changesBetween(db: Db, from: number, to: number): Promise<number[] | null> {
  if (to - from > LOGGED_REVISIONS) return null;
  const rows = await db
    .selectFrom('searchChange')
    .select('no')
    .distinct()
    .where('n', '>', from)
    .limit(MOST_CHANGES + 1)
    .execute();
  return rows.length > MOST_CHANGES ? null : rows.map(({ no }) => no);
}

const AT_ONCE = 1_000;

async function catchUp(db: Db, live: Live, revision: number): Promise<Live> {
  const numbers = await changesBetween(db, live.revision, revision);
  if (numbers === null) return readAll(db);
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE);
    const rows = sql`select numbers from posting_search where no in (${sql.join(some)})`;
    const { rows: answer } = await textOf(rows).execute(db);
    // In one go, so that nobody sees a posting missing that is only being changed.
    for (const no of some) removeRow(live.columns, no);
    readRows(live.columns, answer[0]?.text ?? '');
  }
  live.revision = revision;
  return live;
}

const lives = new WeakMap<Db, Promise<Live>>();

/**
 * The columns as the last commit left them, shared by all searches of this process: nobody else changes them. Whoever finds them
 * behind brings them up to date; who comes meanwhile waits for that.
 */
export async function liveColumns(db: Db): Promise<Live> {
  const known = lives.get(db);
  const [revision, live] = await Promise.all([revisionOf(db, 'postings'), known]);
  if (live && live.revision >= revision) return live;
  // Another may have begun meanwhile.
  if (lives.get(db) !== known) return liveColumns(db);
  const fresh = live ? catchUp(db, live, revision) : readAll(db);
  lives.set(db, fresh);
  fresh.catch(() => lives.get(db) === fresh && lives.delete(db));
  return fresh;
}

/** Columns of the postings published since a time alone, as a transaction sees them. Nothing of it is kept. */
export async function columnsSince(db: Db | Tx, since: number, most: number): Promise<Columns> {
  const columns = emptyColumns();
  const rows = sql`select numbers from posting_search where published_ms >= ${since}
    order by published_ms desc, no desc limit ${sql.lit(most)}`;
  await read(db, columns, rows);
  return columns;
}
