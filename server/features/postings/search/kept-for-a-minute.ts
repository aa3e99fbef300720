import type { Db } from '#db/client.ts';
import { revisionOf } from '#server/core/revisions.ts';
import { type Instant, MINUTE_MS, toMs } from '#server/values/time.ts';

type Kept<T> = { checkedAt: number; revision: number; made: Promise<T> };

/**
 * What may lag behind the postings by a minute: made on first use, and once a posting changed anew by the first who asks a minute later.
 * Meanwhile the old one serves.
 */
export function keptForAMinute<T>(make: (db: Db) => Promise<T>) {
  const kept = new WeakMap<Db, Kept<T>>();
  const renew = async (db: Db, known: Kept<T> | undefined): Promise<T> => {
    const revision = await revisionOf(db, 'postings');
    if (known?.revision === revision) return known.made;
    const made = await make(db);
    const last = kept.get(db);
    if (last) kept.set(db, { ...last, revision, made: Promise.resolve(made) });
    return made;
  };
  return (db: Db, now: Instant): Promise<T> => {
    const known = kept.get(db);
    const at = toMs(now);
    if (known && at - known.checkedAt < MINUTE_MS) return known.made;
    const fresh = renew(db, known);
    const made = known?.made ?? fresh;
    kept.set(db, { checkedAt: at, revision: known?.revision ?? -1, made });
    // Whoever began with nothing waits for it; else what there was goes on serving, and the next minute tries again.
    fresh.catch(() => known || kept.delete(db));
    return made;
  };
}
