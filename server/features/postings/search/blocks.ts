import type { Db, Tx } from '#db/client.ts';
import { blockOf, type ColumnRow, rowsOfBlock, writeBlock } from '#server/engines/search/index.ts';

/** Blocks of columns as the database holds them; those with no postings are not there. */
export type StoredBlock = { block: number; bytes: Uint8Array };

export const readBlocks = async (db: Db | Tx, blocks: readonly number[]): Promise<StoredBlock[]> =>
  blocks.length === 0
    ? []
    : db
        .selectFrom('searchBlock')
        .selectAll()
        .where('block', 'in', [...blocks])
        .execute();

/** The first of the blocks after one, in their order. */
export const readBlocksAfter = (db: Db | Tx, block: number, most: number): Promise<StoredBlock[]> =>
  db.selectFrom('searchBlock').selectAll().where('block', '>', block).orderBy('block').limit(most).execute();

/** Each number's block, once. */
export const blocksOf = (numbers: readonly number[]): number[] => [...new Set(numbers.map(blockOf))];

/**
 * Takes postings out of the columns and writes others into them. Only for who counted a change of `postings` before: two that write the
 * same block at once would lose what one of them wrote.
 */
export async function writeRows(tx: Tx, gone: readonly number[], rows: readonly ColumnRow[]): Promise<void> {
  const out = new Set([...gone, ...rows.map(({ no }) => no)]);
  const blocks = blocksOf([...out]);
  const known = new Map((await readBlocks(tx, blocks)).map(({ block, bytes }) => [block, bytes]));
  for (const block of blocks) {
    const bytes = known.get(block);
    const kept = bytes ? rowsOfBlock(block, bytes).filter(({ no }) => !out.has(no)) : [];
    const row = { block, bytes: writeBlock([...kept, ...rows.filter(({ no }) => blockOf(no) === block)]) };
    await tx
      .insertInto('searchBlock')
      .values(row)
      .onConflict((clash) => clash.column('block').doUpdateSet({ bytes: row.bytes }))
      .execute();
  }
}
