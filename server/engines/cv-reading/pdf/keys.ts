/** Columns that are none: dates, labels and headings that stand beside their rows. */
import { isOneDate, isOnlyDates } from '../extract/dates.ts';
import { isPlace } from '../extract/lexicon.ts';
import { headingKind, isLabel } from '../headings.ts';
import { type Fragment, right, rowsOf } from './fragments.ts';

const widthOf = (list: Fragment[]) => Math.max(...list.map(right)) - Math.min(...list.map((f) => f.x));

export const DATED =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b|\b(?:present|heute|actualidad|aujourd|oggi|presente)/i;

/** Dates, labels or headings that stand beside their rows: most cells begin on a row of the other side and say so. */
export function isKeyColumn(narrow: Fragment[], other: Fragment[]): boolean {
  // Section headings may stand in the narrow column between its keys; they are beside nothing.
  const headed = headingsIn(narrow);
  const cells = cellsOf(
    narrow.filter((f) => !headed.has(f)),
    other,
  );
  const headings = headed.size;
  if (cells.length === 0) return headings > 0 && isHeadingColumn(narrow, other);
  if (widthOf(narrow) > widthOf(other) * 0.8) return false;
  const aligned = cells.filter((cell) => other.some((f) => Math.abs(f.y - cell[0]!.y) < f.size * 0.45));
  const keys = cells.filter((cell) => {
    const text = cell.map((f) => f.text).join(' ');
    return text.length < 60 && (DATED.test(text) || isLabel(text) || headingKind(text) !== null);
  });
  if (cells.length > 1 && cells.every((cell) => isOnlyDates(cell.map((f) => f.text).join(' ')))) return true;
  if (aligned.length < cells.length * 0.7) return false;
  if (keys.length >= cells.length * 0.6) return true;
  return isLabelling(narrow, cells, other, aligned.length);
}

/**
 * A table with titles between its rows: each cell on the left stands on a row of the right or, drawn otherwise, where the
 * right is white. A side bar has rows of its own rhythm, and what stands beside it has titles too.
 */
export function isTitledTable(left: Fragment[], rest: Fragment[]): boolean {
  const rows = rowsOf(left).map((row) => row[0]!);
  const titles = rows.filter((f) => isAlone(f, rest));
  const cells = rows.filter((f) => rest.some((o) => Math.abs(o.y - f.y) < o.size * 0.35));
  if (titles.length === 0 || cells.length === 0 || titles.length + cells.length < rows.length * 0.9)
    return false;
  const others = [...cells, ...rest];
  return titles.every((f) => f.text.length <= 40 && others.every((other) => standsOut(f, other)));
}

/** Titles of any words in a margin: drawn alike and unlike the rest, each beside the first row below white. */
export function isTitledMargin(left: Fragment[], rest: Fragment[]): boolean {
  const rows = rowsOf(left).map((row) => row[0]!);
  const beside = rowsOf(rest).map((row) => row[0]!);
  const looks = rows.map(lookOf);
  const usual = looks.find((look) => looks.filter((one) => one === look).length >= rows.length * 0.7);
  const titles = rows.filter((f) => lookOf(f) === usual);
  if (titles.length < 3 || rows.length > beside.length * 0.5 || rest.some((f) => lookOf(f) === usual))
    return false;
  const steps = beside.slice(1).map((f, i) => f.y - beside[i]!.y);
  const step = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)]!;
  const opening = titles.filter((f) => {
    const at = beside.findIndex((o) => Math.abs(o.y - f.y) < o.size * 0.45);
    return at === 0 || (at > 0 && steps[at - 1]! > step * 1.25);
  });
  return opening.length >= titles.length * 0.8;
}

const standsOut = (f: Fragment, other: Fragment): boolean =>
  f.size >= other.size && (f.size > other.size * 1.05 || (f.bold && !other.bold));

/** Nothing on either side stands beside anything of the other. */
export const takesTurns = (left: Fragment[], rest: Fragment[]): boolean =>
  left.every((f) => isAlone(f, rest));

/** A cell or two at the right of their rows make no column. */
export function isEndOfRows(few: Fragment[], other: Fragment[]): boolean {
  const rows = rowsOf(few);
  return rows.length <= 2 && rows.every(([f]) => other.some((o) => Math.abs(o.y - f!.y) < o.size * 0.3));
}

const isAlone = (f: Fragment, others: Fragment[]): boolean =>
  others.every((o) => Math.abs(o.y - f.y) > Math.max(o.size, f.size) * 0.9);

/** How many rows from here on, up to four, are one date written over several lines: `Okt⏎2021–jetzt`. */
function dateRows(rows: Fragment[][], from: number): number {
  for (const count of [4, 3, 2]) {
    const together = rows.slice(from, from + count);
    if (together.length < count) continue;
    const isClose = together.every(
      (row, k) => k === 0 || row[0]!.y - together[k - 1]![0]!.y < row[0]!.size * 1.7,
    );
    if (isClose && isOneDate(together.map((row) => row.map((f) => f.text).join(' ')).join(' '))) return count;
  }
  return 1;
}

/** Fragments that are headings, alone or with those right below them: `Teaching⏎Experience`. */
export function headingGroups(fragments: Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  const rows = rowsOf(fragments).map((row) => row[0]!);
  for (let i = 0; i < rows.length; i++) {
    const length = [3, 2, 1].find((n) => isHeadingOf(rows.slice(i, i + n), n));
    if (length === undefined) continue;
    groups.push(rows.slice(i, i + length));
    i += length - 1;
  }
  // What looks like a date beside it is a key like that: `Tools` among years.
  const keys = new Set(rows.filter((f) => DATED.test(f.text)).map(lookOf));
  const own = largest(groups.filter((group) => !keys.has(lookOf(group[0]!))));
  return [...own, ...drawnAlike(rows, own)].sort((a, b) => a[0]!.y - b[0]!.y);
}

/** Words of headings that are smaller than two headings are labels: `Address`, below `Personal information`. */
function largest(groups: Fragment[][]): Fragment[][] {
  const sizes = groups.map(([f]) => f!.size).sort((a, b) => b - a);
  return sizes.length < 3 ? groups : groups.filter(([f]) => f!.size > sizes[1]! * 0.95);
}

const lookOf = (f: Fragment): string =>
  `${f.size.toFixed(1)} ${f.marks[0]?.font ?? ''} ${/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(f.text) ? 'capitals' : ''}`;

/** What is drawn like two known headings, larger than what else stands here, is one too. */
function drawnAlike(rows: Fragment[], groups: Fragment[][]): Fragment[][] {
  const known = new Set(groups.flat());
  const looks = new Map<string, number>();
  for (const group of groups) looks.set(lookOf(group[0]!), (looks.get(lookOf(group[0]!)) ?? 0) + 1);
  const others = rows.filter((f) => !known.has(f));
  const usual = Math.max(0, ...others.filter((f) => !looks.has(lookOf(f))).map((f) => f.size));
  return others
    .filter(
      (f) => (looks.get(lookOf(f)) ?? 0) >= 2 && f.size > usual && !DATED.test(f.text) && f.text.length < 40,
    )
    .map((f) => [f]);
}

function isHeadingOf(rows: Fragment[], length: number): boolean {
  if (rows.length < length || !rows.every((f, k) => k === 0 || f.y - rows[k - 1]!.y < f.size * 1.7))
    return false;
  // Headings one below the other are each its own.
  if (length > 1 && rows.every((f) => headingKind(f.text) !== null)) return false;
  return headingKind(rows.map((f) => f.text).join(' ')) !== null;
}

export const headingsIn = (fragments: Fragment[]): Set<Fragment> => new Set(headingGroups(fragments).flat());

/** Headings of sections in a margin of their own: each begins beside its section, and the other side has none. */
function isHeadingColumn(narrow: Fragment[], other: Fragment[]): boolean {
  const cells = cellsOf(narrow);
  const beside = cells.filter(([f]) => other.some((o) => Math.abs(o.y - f!.y) < o.size * 0.6));
  return beside.length >= cells.length * 0.7 && headingsIn(other).size === 0;
}

/**
 * Labels of any words: short cells, each with white below it, each beside a row, hardly any heading among them, and
 * sections only on one of the two sides. A side bar has headings of its own and rows of its own rhythm.
 */
function isLabelling(narrow: Fragment[], cells: Fragment[][], other: Fragment[], aligned: number): boolean {
  const own = headingsIn(narrow).size;
  const others = headingsIn(other).size;
  if (own > 0 && others > 0) return false;
  if (widthOf(narrow) > widthOf(other) * (own > 0 ? 0.8 : 0.5)) return false;
  const short = cells.every((cell) => cell.every((f) => f.text.length <= 40 && !f.text.includes('@')));
  return short && aligned >= cells.length * 0.8 && cells.length >= 2 && others + own <= cells.length;
}

/** Places and dates flush at the right of their rows. */
export function isBesideDates(narrow: Fragment[], other: Fragment[]): boolean {
  const rows = rowsOf(narrow).map((row) => row.map((f) => f.text).join(' '));
  if (rows.some((text) => text.length > 45) || narrow.some((f) => headingKind(f.text) !== null)) return false;
  const besides = rowsOf(narrow).filter(([f]) => other.some((o) => Math.abs(o.y - f!.y) < o.size * 0.45));
  const telling = rows.filter((text) => isOnlyDates(text) || DATED.test(text) || isPlace(text)).length;
  return besides.length >= rows.length * 0.8 && telling >= rows.length * 0.4;
}

/**
 * Consecutive rows that stand close are one cell, unless the next begins a date of its own, or stands beside a row of
 * the `other` side.
 */
export function cellsOf(fragments: Fragment[], other: Fragment[] = []): Fragment[][] {
  const cells: Fragment[][] = [];
  const rows = rowsOf(fragments);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const together = dateRows(rows, i);
    if (together > 1) {
      cells.push(rows.slice(i, i + together).flat());
      i += together - 1;
      continue;
    }
    const last = cells.at(-1)?.at(-1);
    const near = last !== undefined && row[0]!.y - last.y < last.size * 1.7;
    const open =
      last !== undefined && (/[-–—]\s*$|\b(?:bis|to|a|au)$/i.test(last.text) || /^[-–—]/.test(row[0]!.text));
    const beside = other.some((o) => Math.abs(o.y - row[0]!.y) < o.size * 0.3);
    const fresh = beside || (DATED.test(row[0]!.text) && DATED.test(last?.text ?? ''));
    if (near && (open || !fresh)) cells.at(-1)!.push(...row);
    else cells.push([...row]);
  }
  return cells;
}

/** A row or two, each with something short before it. */
export function isSmallTable(left: Fragment[], rest: Fragment[]): boolean {
  const headed = headingsIn(left);
  const rows = rowsOf(left.filter((f) => !headed.has(f)));
  if (rows.length === 0 || rows.length > 2 || headingsIn(rest).size > 0) return false;
  const beside = (f: Fragment) => rest.some((o) => Math.abs(o.y - f.y) < o.size * 0.45);
  return rows.every((row) => beside(row[0]!) && row[0]!.text.length <= 30 && !row[0]!.text.includes('@'));
}
