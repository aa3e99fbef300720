import type { Core } from '#server/core/context.ts';
import { countChange, revisionOf } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { indexPostings } from './indexing.ts';

/** Counts up when the same posting gives other tokens or numbers: then those that stand there are written anew. */
const VERSION = 1;

const AT_ONCE = 100;

/** Whether the index holds what another version of this code wrote. */
export const isIndexOld = async (core: Core): Promise<boolean> =>
  (await revisionOf(core.db, 'search_version')) !== VERSION;

/**
 * Writes the index anew, a hundred postings in a transaction. Until it is done a posting is found by what stood there before, if
 * anything. Stopped half-way, it begins again: writing a posting twice does no harm.
 */
export async function renewIndexOf(core: Core, signal: AbortSignal): Promise<void> {
  if (!(await isIndexOld(core))) return;
  for (let after = '' as Id<'pst'>; ; ) {
    signal.throwIfAborted();
    const rows = await core.db
      .selectFrom('posting')
      .select('id')
      .where('status', '=', 'published')
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (!last) break;
    await inTransaction(core, (tx) =>
      indexPostings(
        tx,
        rows.map(({ id }) => id),
      ),
    );
    after = last.id;
  }
  const old = await revisionOf(core.db, 'search_version');
  await inTransaction(core, (tx) => countChange(tx, 'search_version', VERSION - old));
}
