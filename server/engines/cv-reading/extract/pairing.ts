/**
 * Which piece of an entry is which of two things: title and employer, degree and school. Words tell where they are known; the
 * other entries of the section tell the rest, since a CV writes its entries alike: in one order, in one look.
 */

export type Pairable = { look: string; row: number };
export type Pair<T> = { first: T | null; second: T | null; rest: T[] };

type Lean<T> = (piece: T) => number;

/**
 * @param lean above 0 a piece sounds like the first thing, below like the second
 * @returns for each entry its two things and what is left, in the order of the entries
 */
export function pairUp<T extends Pairable>(entries: T[][], lean: Lean<T>): Pair<T>[] {
  const habits = habitsOf(entries, lean);
  return entries.map((pieces) => pairOf(pieces, lean, habits));
}

type Habits = { firstComesFirst: number; looks: Map<string, number>; rows: Map<number, number> };

/** What the section does: the sum of all its entries' evidence on order, on what each look and each row of a head holds. */
function habitsOf<T extends Pairable>(entries: T[][], lean: Lean<T>): Habits {
  const looks = new Map<string, number>();
  const rows = new Map<number, number>();
  let firstComesFirst = 0;
  for (const pieces of entries) {
    const [a, b] = pieces;
    if (a === undefined) continue;
    for (const piece of pieces.slice(0, 3)) {
      looks.set(piece.look, (looks.get(piece.look) ?? 0) + lean(piece));
      rows.set(piece.row, (rows.get(piece.row) ?? 0) + lean(piece));
    }
    if (b !== undefined) firstComesFirst += Math.sign(lean(a) - lean(b));
  }
  return { firstComesFirst, looks, rows };
}

function pairOf<T extends Pairable>(pieces: T[], lean: Lean<T>, habits: Habits): Pair<T> {
  if (pieces.length === 0) return { first: null, second: null, rest: [] };
  if (pieces.length === 1) {
    const only = pieces[0]!;
    const own = lean(only) || Math.sign(habits.looks.get(only.look) ?? 0);
    return own < 0 ? { first: null, second: only, rest: [] } : { first: only, second: null, rest: [] };
  }
  const pairs = pieces.flatMap((first, i) =>
    pieces.flatMap((second, j) =>
      i === j ? [] : [{ first, second, score: scoreOf(first, second, i, j, lean, habits) }],
    ),
  );
  const { first, second } = pairs.reduce((best, pair) => (pair.score > best.score ? pair : best));
  return { first, second, rest: pieces.filter((piece) => piece !== first && piece !== second) };
}

function scoreOf<T extends Pairable>(
  first: T,
  second: T,
  i: number,
  j: number,
  lean: Lean<T>,
  habits: Habits,
): number {
  const words = lean(first) - lean(second);
  const inOrder = Math.sign(j - i) * Math.max(-2, Math.min(2, habits.firstComesFirst));
  const look = (piece: T) => Math.max(-1, Math.min(1, habits.looks.get(piece.look) ?? 0));
  const looks = first.look === second.look ? 0 : look(first) - look(second);
  const row = (piece: T) => Math.max(-1, Math.min(1, habits.rows.get(piece.row) ?? 0));
  const rows = first.row === second.row ? 0 : row(first) - row(second);
  // What comes early and close together names the entry; the rest are departments and remarks.
  const early = -0.3 * (i + j) - (Math.abs(i - j) > 1 ? 0.2 : 0);
  return words + inOrder * 0.6 + looks * 0.6 + rows * 0.6 + early;
}
