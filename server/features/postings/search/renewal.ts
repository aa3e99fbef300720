import { setTimeout } from 'node:timers/promises';
import { after } from '#db/sql.ts';
import type { Core } from '#server/core/context.ts';
import { countChange, revisionOf } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { indexPostings } from './indexing.ts';

/** Counts up when the same posting gives other tokens or numbers: then those that stand there are written anew. */
const VERSION = 1;

/** Some dozens of milliseconds: on SQLite all others wait for that long. */
const AT_ONCE = 25;

/** Whether the index holds what another version of this code wrote. */
export const isIndexOld = async (core: Core): Promise<boolean> =>
  (await revisionOf(core.db, 'search_version')) !== VERSION;

/**
 * Writes the index anew, a few postings in a transaction, in the order of their numbers, and between them leaves the house to others for as
 * long as the last ones took. Until it is done a posting is found by what stood there before, if anything. Stopped half-way, it begins
 * again: writing a posting twice does no harm.
 */
export async function renewIndexOf(core: Core, signal?: AbortSignal): Promise<void> {
  if (!(await isIndexOld(core))) return;
  for (let last: Read | null = null; ; ) {
    signal?.throwIfAborted();
    const began = performance.now();
    const rows = await published(core, last);
    if (rows.length === 0) break;
    const ids = rows.map(({ id }) => id);
    await inTransaction(core, (tx) => indexPostings(tx, ids));
    last = rows.at(-1)!;
    await setTimeout(performance.now() - began);
  }
  const old = await revisionOf(core.db, 'search_version');
  await inTransaction(core, (tx) => countChange(tx, 'search_version', VERSION - old));
}

type Read = { id: Id<'pst'>; publishedAt: Instant | null };

/** The published postings after one, the oldest first: so they were numbered, and neighbours stand in one block. */
function published({ db }: Core, last: Read | null): Promise<Read[]> {
  let query = db
    .selectFrom('posting')
    .select(['id', 'publishedAt'])
    .where('status', '=', 'published')
    .orderBy('publishedAt')
    .orderBy('id')
    .limit(AT_ONCE);
  if (last) query = query.where(after(['publishedAt', 'id'], [last.publishedAt!, last.id], 'asc'));
  return query.execute();
}
