import type { TxCtx } from '#server/core/context.ts';
import { countChange, revisionOf } from '#server/core/revisions.ts';
import type { Id } from '#server/values/id.ts';
import { indexCompany, indexPosting, unindexPosting } from './search/indexing.ts';

/*
 * What readers outside see of postings changes here and nowhere else: the search follows, and the posting is marked with the
 * revision of the change. A revision is counted on one row that its transaction holds to the end, so a change of a smaller
 * number is never committed after one of a larger: whoever has read up to a number has missed nothing before it.
 */

/** Makes a published posting findable, or findable by what it says now. */
export async function showPosting(tx: TxCtx, id: Id<'pst'>): Promise<void> {
  await indexPosting(tx, id);
  await mark(tx, id);
}

/** Takes a posting out of all that others see. */
export async function hidePosting(tx: TxCtx, id: Id<'pst'>): Promise<void> {
  await unindexPosting(tx, id);
  await mark(tx, id);
}

/** The revision that this transaction has just counted is the last there is. */
async function mark(tx: TxCtx, id: Id<'pst'>): Promise<void> {
  const publicN = await revisionOf(tx.db, 'postings');
  await tx.db.updateTable('posting').set({ publicN }).where('id', '=', id).execute();
}

/** Shows the open postings of a company under its new name. */
export async function showCompany(tx: TxCtx, companyId: Id<'com'>): Promise<void> {
  await indexCompany(tx, companyId);
  const publicN = await countChange(tx, 'postings');
  await tx.db
    .updateTable('posting')
    .set({ publicN })
    .where('companyId', '=', companyId)
    .where('status', '=', 'published')
    .execute();
}
