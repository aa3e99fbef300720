import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import type { PostingSearchTable } from '#db/schema/postings.ts';
import { revisionOf } from '#server/core/revisions.ts';
import {
  type ColumnRow,
  type Columns,
  emptyColumns,
  putRow,
  removeRow,
} from '#server/engines/search/index.ts';
import { LOGGED_REVISIONS } from './indexing.ts';

/** The columns of all published postings as of a revision. */
type Live = { revision: number; columns: Columns };

/** Rows read at a time: a few milliseconds, then others have their turn. */
const PORTION = 4_000;
/** Beyond as many changed postings reading all of them is no slower. */
const MOST_CHANGES = 20_000;

const toRow = (row: PostingSearchTable): ColumnRow => ({
  no: row.no,
  publishedAt: row.publishedMs,
  deadlineAt: row.deadlineMs,
  pay: row.payYearMax,
  currency: row.payCurrency,
  remote: row.remote,
  jobType: row.jobType,
  level: row.level,
  company: row.companyNo,
  latitude: row.latitude,
  longitude: row.longitude,
  titleWords: row.titleWords,
  // A copy of their own: what the database gives may begin anywhere in a larger piece of memory.
  skills: new Int32Array(Uint8Array.from(row.skillNos).buffer),
});

const portion = prepared((db, { after }: { after: number }) =>
  db.selectFrom('postingSearch').selectAll().where('no', '>', after).orderBy('no').limit(PORTION),
);

async function readAll(db: Db): Promise<Live> {
  // The number first: what is read may be newer than it, and is then read once more; never older.
  const revision = await revisionOf(db, 'postings');
  const columns = emptyColumns();
  for (let after = -1; ; ) {
    const rows = await portion(db, { after });
    for (const row of rows) putRow(columns, toRow(row));
    if (rows.length < PORTION) return { revision, columns };
    after = rows.at(-1)!.no;
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
    const rows = await db.selectFrom('postingSearch').selectAll().where('no', 'in', some).execute();
    for (const no of some) removeRow(live.columns, no);
    for (const row of rows) putRow(live.columns, toRow(row));
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
  const rows = await db
    .selectFrom('postingSearch')
    .selectAll()
    .where('publishedMs', '>=', since)
    .orderBy('publishedMs', 'desc')
    .orderBy('no', 'desc')
    .limit(most)
    .execute();
  const columns = emptyColumns();
  for (const row of rows) putRow(columns, toRow(row));
  return columns;
}
