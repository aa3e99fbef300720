/**
 * From pieces to fragments: stretches of a row without a gap that means something. A wide gap always parts; a
 * narrow one parts where a column begins, since a date may stand close to what it dates:
 *
 *     2019 – 2021 │ Nurse, City Hospital         the gap is a blank and a half,
 *       Oct. 2018 │ Diploma in Nursing           but many rows begin at this very edge
 */
import { withAccents } from '../clean.ts';
import { isOnlyDates } from '../extract/dates.ts';
import type { Piece } from './items.ts';

/** A stretch of a row without a meaningful gap. `marks` says where its look changes. */
export type Fragment = Piece;

/** A gap of this many ems always parts fragments. */
const WIDE_EM = 1.3;
/** From this gap on fragments may part, at the edge of a column or beside a date. */
const NARROW_EM = 0.55;
const SPACE_EM = 0.15;
/** A bullet or number stays with what it counts, however far it stands from it: within this many ems. */
const SIGN_EM = 2.5;
const LIST_SIGN = /^\s*(?:[•●○▪▫■□◦‣⁃∙·➢➤►▶✓✔❖*–—-]|[[(]?\d{1,3}[.)\]]|\[\p{L}+\d*\])\s*$/u;
/** How far the beginnings of aligned rows may differ, in points. */
const EDGE_PT = 1.6;
/** Rows that must begin at an edge, and those of them that have something before it. */
const EDGE_ROWS = 4;
const EDGE_ROWS_BESIDE = 2;

export const right = (f: Piece): number => f.x + f.width;

/** Rows of pieces that share a baseline, top to bottom, each from left to right. */
export function rowsOf<T extends Piece>(pieces: T[]): T[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: T[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      piece.y - first.y < Math.min(piece.size, first.size) * 0.4
    ) {
      row.push(piece);
    } else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Joins the pieces of a page into fragments, with a blank where the gap is that of a word. */
export function fragmentsOf(pieces: Piece[]): Fragment[] {
  const rows = rowsOf(pieces).map(respaced);
  const isEdge = columnEdges(rows.map((row) => joined(row, (gap, em) => gap <= em * NARROW_EM)));
  const narrow = rows.map((row) =>
    joined(row, (gap, em, before, after) => {
      if (LIST_SIGN.test(before.text)) return gap <= em * SIGN_EM;
      return gap <= em * NARROW_EM && !(gap > em * SPACE_EM && isEdge(after.x));
    }),
  );
  const fragments = narrow.flatMap((row) =>
    joined(row, (gap, em, before, after) => {
      if (gap > em * WIDE_EM || isEdge(after.x)) return false;
      return !isOnlyDates(before.text) && !isOnlyDates(after.text);
    }),
  );
  return fragments.map(composed);
}

/** Accents that were drawn as pieces of their own are put on their letters. */
function composed(fragment: Fragment): Fragment {
  const text = withAccents(fragment.text);
  if (text === fragment.text) return fragment;
  const lost = (to: number) => to - withAccents(fragment.text.slice(0, to)).length;
  const marks = fragment.marks.map((mark) => ({
    ...mark,
    from: mark.from - lost(mark.from),
    to: mark.to - lost(mark.to),
  }));
  return { ...fragment, text, marks };
}

type Joins = (gap: number, em: number, before: Fragment, after: Fragment) => boolean;

function joined(row: Piece[], joins: Joins): Fragment[] {
  const fragments: Fragment[] = [];
  for (const piece of row) {
    const last = fragments.at(-1);
    if (last === undefined) {
      fragments.push({ ...piece });
      continue;
    }
    const gap = piece.x - right(last);
    // The smaller of two sizes sets how wide a gap is: a large heading may stand close to small print.
    const joining = goTogether(last, piece) && joins(gap, Math.min(last.size, piece.size), last, piece);
    if (joining) append(last, piece, gap > Math.max(last.size, piece.size) * SPACE_EM);
    else fragments.push({ ...piece });
  }
  return fragments;
}

function append(last: Fragment, piece: Piece, spaced: boolean): void {
  const blank = spaced && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
  // Right-to-left pieces come in visual order: the one further right is read first.
  if (last.rtl || piece.rtl) {
    last.rtl = true;
    last.text = piece.text + blank + last.text;
    last.marks = [];
  } else {
    const at = last.text.length + blank.length;
    last.text += blank + piece.text;
    last.marks = [
      ...last.marks,
      ...piece.marks.map((mark) => ({ ...mark, from: mark.from + at, to: mark.to + at })),
    ];
  }
  last.bold = last.text.length - piece.text.length >= piece.text.length ? last.bold : piece.bold;
  last.size = Math.max(last.size, piece.size);
  last.width = Math.max(right(last), right(piece)) - last.x;
}

/** Whether a column begins at this place: rows begin there that have something else, and white, before it. */
function columnEdges(rows: Fragment[][]): (x: number) => boolean {
  const starts = rows
    .flatMap((row) => row.map((f, i) => ({ x: f.x, beside: i > 0 })))
    .sort((a, b) => a.x - b.x);
  const edges: number[] = [];
  for (let from = 0; from < starts.length; ) {
    let to = from;
    while (to < starts.length && starts[to]!.x - starts[from]!.x <= EDGE_PT) to += 1;
    const group = starts.slice(from, to);
    if (group.length >= EDGE_ROWS && group.filter(({ beside }) => beside).length >= EDGE_ROWS_BESIDE)
      edges.push(group[0]!.x);
    from = to;
  }
  return (x) => edges.some((edge) => x - edge >= -0.1 && x - edge <= EDGE_PT);
}

/** Single letters in a row are one word drawn wide; where the gap is clearly wider, the next word begins. */
function respaced(row: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let i = 0; i < row.length; ) {
    let end = i;
    while (end < row.length && isLetter(row[end]!) && sizesMatch(row[end]!, row[i]!)) end += 1;
    if (end - i < 4) {
      result.push(row[i]!);
      i += 1;
      continue;
    }
    result.push(...wordsOf(row.slice(i, end)));
    i = end;
  }
  return result;
}

/** Small capitals are drawn at some four fifths of the size of large ones. */
const sizesMatch = (a: Piece, b: Piece): boolean =>
  Math.max(a.size, b.size) <= Math.min(a.size, b.size) * 1.45;

/** Whether it may stand among right-to-left text without turning it round: signs have no direction of their own. */
const isNeutral = (piece: Piece): boolean => piece.rtl || !/[\p{Script=Latin}\d]/u.test(piece.text);

/** Words of two directions stay apart: the line puts them in order. */
const goTogether = (last: Piece, piece: Piece): boolean =>
  !(last.rtl || piece.rtl) || (isNeutral(last) && isNeutral(piece));

/** Right-to-left scripts come letter by letter anyway, and are joined from the right. */
const isLetter = (piece: Piece) => piece.text.trim().length === 1 && !piece.rtl;

function wordsOf(letters: Piece[]): Piece[] {
  const gaps = letters.slice(1).map((letter, i) => letter.x - right(letters[i]!));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  const words: Piece[] = [{ ...letters[0]!, text: letters[0]!.text.trim() }];
  letters.slice(1).forEach((letter, i) => {
    const word = words.at(-1)!;
    const text = letter.text.trim();
    if (gaps[i]! > usual + letter.size * 0.2) words.push({ ...letter, text });
    else {
      word.text += text;
      word.width = right(letter) - word.x;
      word.marks = word.marks
        .slice(0, 1)
        .map((mark) => ({ ...mark, font: `${mark.font?.replace(/ wide$/, '')} wide`, to: word.text.length }));
    }
  });
  return words;
}
