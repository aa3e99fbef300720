import type { Columns } from './columns.ts';

/** Where a posting stands in an order: by its key, then the newer, then the larger number. No two stand at the same. */
export type Standing = readonly [key: number, publishedAt: number, no: number];

/** What postings are ordered by, the larger first, each at the place of its number; null: all alike. */
export type Keys = Float64Array | null;

const isBefore = (a: Standing, b: Standing): boolean =>
  a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] > b[1] : a[2] > b[2];

/**
 * The first postings of an order, of those after a standing. Looks at each once and keeps no more than asked for, so that any page
 * costs the same.
 * @param most how many, a few hundred at most
 */
export function firstOf(
  columns: Columns,
  found: Int32Array,
  keys: Keys,
  { after, most }: { after: Standing | null; most: number },
): Standing[] {
  const best: Standing[] = [];
  // The larger numbers are the newer postings as a rule: what is kept first stays.
  for (let i = found.length - 1; i >= 0; i--) {
    const no = found[i]!;
    const publishedAt = columns.publishedAt[no]!;
    const key = keys ? keys[i]! : 0;
    const last = best.length === most ? best[most - 1]! : null;
    // Said here without a standing of its own: most are not among the first, and there may be a hundred thousand.
    if (last && (key < last[0] || (key === last[0] && publishedAt < last[1]))) continue;
    const standing: Standing = [key, publishedAt, no];
    if ((last && !isBefore(standing, last)) || (after && !isBefore(after, standing))) continue;
    insert(best, standing);
    if (best.length > most) best.pop();
  }
  return best;
}

function insert(best: Standing[], standing: Standing): void {
  let [from, to] = [0, best.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(standing, best[middle]!)) to = middle;
    else from = middle + 1;
  }
  best.splice(from, 0, standing);
}
