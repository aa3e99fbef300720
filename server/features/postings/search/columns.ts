import { setImmediate as breath } from 'node:timers/promises';
import type { Db, Tx } from '#db/client.ts';
import { revisionOf } from '#server/core/revisions.ts';
import { BLOCK, type Columns, emptyColumns, putBlock } from '#server/engines/search/index.ts';
import { blocksOf, readBlocks, readBlocksAfter, type StoredBlock } from './blocks.ts';
import { LOGGED_REVISIONS } from './indexing.ts';

/** The columns of all published postings as of a revision. */
export type Live = { revision: number; columns: Columns };

/** Blocks read at a time, a megabyte and some milliseconds: then others have their turn. */
const PORTION = 32;
/** Beyond as many changed postings reading all of them is no slower. */
const MOST_CHANGES = 20_000;

/** Numbers are given out one after the other, so the last of them says how much room is needed. */
const roomFor = async (db: Db | Tx) => (await revisionOf(db, 'posting_no')) + 4 * BLOCK;

function put(columns: Columns, blocks: readonly StoredBlock[]): void {
  for (const { block, bytes } of blocks) putBlock(columns, block, bytes);
}

async function readAll(db: Db): Promise<Live> {
  // The number first: what is read may be newer than it, and is then read once more; never older.
  const revision = await revisionOf(db, 'postings');
  const columns = emptyColumns(await roomFor(db));
  for (let after = -1; ; ) {
    const blocks = await readBlocksAfter(db, after, PORTION);
    put(columns, blocks);
    if (blocks.length < PORTION) return { revision, columns };
    after = blocks.at(-1)!.block;
    await breath();
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

async function catchUp(db: Db, live: Live, revision: number): Promise<Live> {
  const numbers = await changesBetween(db, live.revision, revision);
  if (numbers === null) return readAll(db);
  const blocks = blocksOf(numbers);
  for (let at = 0; at < blocks.length; at += PORTION)
    put(live.columns, await readBlocks(db, blocks.slice(at, at + PORTION)));
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

/** Columns with the newest postings since a time, and their neighbours, as a transaction sees them. Nothing of it is kept. */
export async function columnsSince(db: Db | Tx, since: number, most: number): Promise<Columns> {
  const rows = await db
    .selectFrom('postingSearch')
    .select('no')
    .where('publishedMs', '>=', since)
    .orderBy('publishedMs', 'desc')
    .orderBy('no', 'desc')
    .limit(most)
    .execute();
  const columns = emptyColumns();
  put(columns, await readBlocks(db, blocksOf(rows.map(({ no }) => no))));
  return columns;
}
