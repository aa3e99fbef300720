import type { Db } from '#db/client.ts';
import { type Instant, MINUTE_MS, toMs } from '#server/values/time.ts';

/**
 * What may lag behind the database by a minute: made on first use, and anew by the first who asks later than that. Meanwhile the old
 * one serves.
 */
export function keptForAMinute<T>(make: (db: Db) => Promise<T>) {
  const kept = new WeakMap<Db, { madeAt: number; made: Promise<T> }>();
  return (db: Db, now: Instant): Promise<T> => {
    const known = kept.get(db);
    const at = toMs(now);
    if (known && at - known.madeAt < MINUTE_MS) return known.made;
    const fresh = { madeAt: at, made: make(db) };
    kept.set(db, known ? { ...known, madeAt: at } : fresh);
    fresh.made.then(
      () => kept.set(db, fresh),
      () => kept.delete(db),
    );
    return (known ?? fresh).made;
  };
}
