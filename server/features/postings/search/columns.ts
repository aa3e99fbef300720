import { setImmediate as afterOthers } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
import { revisionOf } from '#server/core/revisions.ts';
import { type Columns, emptyColumns, putRow, removeRow } from '#server/engines/search/index.ts';
import { LOGGED_REVISIONS } from './indexing.ts';
import { parseNumbers } from './numbers.ts';

/** The columns of all published postings as of a revision. */
type Live = { revision: number; columns: Columns };

/** What a town that is not known has for its degrees. */
const NOWHERE = 9_999_999;

/**
 * Rows as one text of whole numbers, the skills at the end of each: handing over a hundred thousand rows as objects takes five times
 * as long as writing them down here and reading them there.
 */
const numbersOf = (rows: RawBuilder<unknown>) => sql<{ numbers: string | null }>`
  select string_agg(no || ',' || published_ms || ',' || deadline_ms || ',' || coalesce(pay_year_max, 0) || ',' ||
    coalesce(pay_currency, 0) || ',' || remote || ',' || job_type || ',' || level || ',' || company_no || ',' ||
    coalesce(latitude, ${sql.lit(NOWHERE)}) || ',' || coalesce(longitude, ${sql.lit(NOWHERE)}) || ',' || title_words || ',' ||
    skill_nos, ',') as numbers
  from (${rows}) as chosen`;

/** Numbers of a row before those of its skills. */
const WIDTH = 12;

/** Writes what such a text says into columns. @returns how many postings it told of, and the last number */
function putNumbers(columns: Columns, text: string): { count: number; last: number } {
  const numbers = parseNumbers(text);
  let [count, last] = [0, -1];
  for (let at = 0; at < numbers.length; at += WIDTH + 1 + numbers[at + WIDTH]!) {
    last = numbers[at]!;
    putRow(columns, {
      no: last,
      publishedAt: numbers[at + 1]!,
      deadlineAt: numbers[at + 2]!,
      pay: numbers[at + 3]!,
      currency: numbers[at + 4]!,
      remote: numbers[at + 5]!,
      jobType: numbers[at + 6]!,
      level: numbers[at + 7]!,
      company: numbers[at + 8]!,
      latitude: degrees(numbers[at + 9]!),
      longitude: degrees(numbers[at + 10]!),
      titleWords: numbers[at + 11]!,
      skills: numbers.subarray(at + WIDTH + 1, at + WIDTH + 1 + numbers[at + WIDTH]!),
    });
    count++;
  }
  return { count, last };
}

const degrees = (parts: number) => (parts === NOWHERE ? Number.NaN : parts / 10_000);

/** Rows read at a time: some milliseconds, then others have their turn. */
const PORTION = 5_000;
/** Beyond as many changed postings reading all of them is no slower. */
const MOST_CHANGES = 20_000;

const rowsAfter = (after: number) =>
  sql`select * from posting_search where no > ${after} order by no limit ${sql.lit(PORTION)}`;

async function read(db: Db | Tx, columns: Columns, rows: RawBuilder<unknown>) {
  const { rows: answer } = await numbersOf(rows).execute(db);
  return putNumbers(columns, answer[0]?.numbers ?? '');
}

async function readAll(db: Db): Promise<Live> {
  // The number first: what is read may be newer than it, and is then read once more; never older.
  const revision = await revisionOf(db, 'postings');
  const columns = emptyColumns();
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
    const rows = sql`select * from posting_search where no in (${sql.join(some)})`;
    const { rows: answer } = await numbersOf(rows).execute(db);
    // In one go, so that nobody sees a posting missing that is only being changed.
    for (const no of some) removeRow(live.columns, no);
    putNumbers(live.columns, answer[0]?.numbers ?? '');
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
  const rows = sql`select * from posting_search where published_ms >= ${since}
    order by published_ms desc, no desc limit ${sql.lit(most)}`;
  await read(db, columns, rows);
  return columns;
}
