import { insertAll } from '#db/insert-all.ts';
import type { TxCtx } from '#server/core/context.ts';
import { countChange } from '#server/core/revisions.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import type { CreateInput } from './inputs.ts';
import { draftRow, skillRows } from './posting.ts';
import { indexPostings } from './search/indexing.ts';
import { freshCheck } from './team-work.ts';

/** A posting that has been public since a time. */
export type PublicPosting = CreateInput & {
  companyId: Id<'com'>;
  createdBy: Id<'acc'>;
  lang: string;
  publishedAt: Instant;
};

/**
 * Writes some thousand published postings at once and makes them findable. It trusts its caller, asks no gates and tells
 * nobody: it is for filling a house, not for hiring in it.
 */
export async function addPublicPostings(tx: TxCtx, postings: readonly PublicPosting[]): Promise<void> {
  const publicN = await countChange(tx, 'postings');
  const rows = postings.map((posting) => ({
    ...draftRow(posting, { ...posting, at: posting.publishedAt }),
    status: 'published' as const,
    submittedAt: posting.publishedAt,
    publishedAt: posting.publishedAt,
    publicN,
    // Whoever fills a house with them says that they are open now.
    ...freshCheck(tx.now()),
  }));
  await insertAll(tx.db, rows, (some) => tx.db.insertInto('posting').values(some));
  const skills = rows.flatMap(({ id }, i) => skillRows(id, postings[i]!.skills));
  await insertAll(tx.db, skills, (some) => tx.db.insertInto('postingSkill').values(some));
  await indexPostings(
    tx,
    rows.map(({ id }) => id),
  );
}
