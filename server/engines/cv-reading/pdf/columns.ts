/**
 * Reading order. The page is cut along its white gaps, recursively:
 *
 *     ┌─────────────────────────┐     the name crosses the gutter: a band of its own
 *     │  A N N A   B E C K E R  │
 *     ├────────┬────────────────┤     columns are read one after the other,
 *     │ skills │ experience     │     each may be cut again
 *     │ …      │ 2019  Nurse    │     dates beside their rows are a key column: rows, not columns
 *     └────────┴────────────────┘
 */
import { headingKind, isLabel } from '../headings.ts';
import type { Piece } from './items.ts';

/** A stretch of a row without a wide gap. */
export type Fragment = Piece;
/** What is read in one go, row by row. `column` is its horizontal range if it stands beside others. */
export type Group = { fragments: Fragment[]; column: [number, number] | null; keyed: boolean };

/** A gap of this many ems parts fragments; a column's gutter is at least as wide. */
const FRAGMENT_GAP_EM = 1.3;
const SPACE_EM = 0.14;
const GUTTER_PT = 6;

const right = (f: Fragment) => f.x + f.width;

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

/** Joins the pieces of a row into fragments, with a blank where the gap is that of a word. */
export function fragmentsOf(pieces: Piece[]): Fragment[] {
  return rowsOf(pieces).flatMap((row) => {
    const fragments: Fragment[] = [];
    for (const piece of row) {
      const last = fragments.at(-1);
      const em = last === undefined ? 0 : Math.max(last.size, piece.size);
      const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - right(last);
      if (last === undefined || gap > em * FRAGMENT_GAP_EM) fragments.push({ ...piece });
      else join(last, piece, gap > em * SPACE_EM);
    }
    return fragments;
  });
}

function join(last: Fragment, piece: Piece, spaced: boolean): void {
  const blank = spaced && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
  // Right-to-left pieces come in visual order: the one further right is read first.
  last.text =
    last.rtl && piece.rtl ? piece.text + (blank || ' ') + last.text : last.text + blank + piece.text;
  last.bold = last.text.length - piece.text.length >= piece.text.length ? last.bold : piece.bold;
  last.size = Math.max(last.size, piece.size);
  last.width = Math.max(right(last), right(piece)) - last.x;
}

/** Cuts a page's fragments into groups in reading order. */
export function segment(fragments: Fragment[], depth = 0): Group[] {
  const whole: Group = { fragments, column: null, keyed: false };
  if (fragments.length < 6 || depth > 5) return [whole];
  const gutter = findGutter(fragments);
  if (gutter === null) return [whole];
  const groups: Group[] = [];
  for (const band of bandsOf(fragments, gutter)) groups.push(...readBand(band, gutter, depth));
  return mergeWhole(groups);
}

type Band = { crossing: boolean; fragments: Fragment[] };

/** Stretches of the page, top to bottom, that lie beside the gutter or across it. */
function bandsOf(fragments: Fragment[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const row of rowsOf(fragments)) {
    const crossing = row.some((f) => crosses(f, gutter));
    const band = bands.at(-1);
    if (band !== undefined && band.crossing === crossing) band.fragments.push(...row);
    else bands.push({ crossing, fragments: [...row] });
  }
  return bands;
}

function readBand(band: Band, gutter: number, depth: number): Group[] {
  const left = band.fragments.filter((f) => f.x < gutter - 1);
  const rest = band.fragments.filter((f) => f.x >= gutter - 1);
  const plain = { fragments: band.fragments, column: null, keyed: false };
  if (band.crossing || left.length === 0 || rest.length === 0) return [plain];
  if (isKeyColumn(left, rest)) return [{ ...plain, keyed: true }];
  if (isKeyColumn(rest, left)) return [plain];
  if (rowsOf(left).length < 2 && rowsOf(rest).length < 2) return [plain];
  return [...asColumn(segment(left, depth + 1), left), ...asColumn(segment(rest, depth + 1), rest)];
}

function asColumn(groups: Group[], fragments: Fragment[]): Group[] {
  const range: [number, number] = [Math.min(...fragments.map((f) => f.x)), Math.max(...fragments.map(right))];
  return groups.map((group) => (group.column === null ? { ...group, column: range } : group));
}

function mergeWhole(groups: Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    if (last !== undefined && last.column === null && group.column === null && last.keyed === group.keyed) {
      last.fragments.push(...group.fragments);
    } else merged.push(group);
  }
  return merged;
}

const crosses = (f: Fragment, gutter: number) => f.x < gutter - 1 && right(f) > gutter - GUTTER_PT;

/** The left edge of a column with white before it over many rows, or null. Few fragments may cross it. */
function findGutter(fragments: Fragment[]): number | null {
  const edges = [...new Set(fragments.map((f) => Math.round(f.x)))].sort((a, b) => a - b);
  let best: { x: number; score: number } | null = null;
  for (const edge of edges.slice(1)) {
    const starting = fragments.filter((f) => Math.abs(f.x - edge) <= 2);
    if (starting.length < 3) continue;
    const x = Math.min(...starting.map((f) => f.x));
    const score = scoreGutter(fragments, x);
    if (score !== null && (best === null || score > best.score)) best = { x, score };
  }
  return best?.x ?? null;
}

function scoreGutter(fragments: Fragment[], x: number): number | null {
  const crossing = fragments.filter((f) => crosses(f, x));
  const left = fragments.filter((f) => right(f) <= x - GUTTER_PT);
  const rest = fragments.filter((f) => f.x >= x - 1);
  const rows = [rowsOf(left).length, rowsOf(rest).length];
  const fewer = Math.min(...rows);
  if (fewer < 3 || crossing.length > fragments.length * 0.3) return null;
  const [top, bottom] = [Math.max(topOf(left), topOf(rest)), Math.min(bottomOf(left), bottomOf(rest))];
  const shorter = Math.min(bottomOf(left) - topOf(left), bottomOf(rest) - topOf(rest));
  if (bottom - top < shorter * 0.3) return null;
  return fewer * 2 - crossing.length * 1.5 + whiteBefore(left, x) / 20;
}

const topOf = (list: Fragment[]) => Math.min(...list.map((f) => f.y));
const bottomOf = (list: Fragment[]) => Math.max(...list.map((f) => f.y));
const whiteBefore = (left: Fragment[], x: number) => Math.min(60, x - Math.max(...left.map(right)));

const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b|\b(?:present|heute|actualidad|aujourd)/i;

/** Dates, labels or headings that stand beside their rows: most cells begin on a row of the other side and say so. */
function isKeyColumn(narrow: Fragment[], other: Fragment[]): boolean {
  // Section headings may stand in the narrow column between its keys; they are beside nothing.
  const cells = cellsOf(narrow.filter((f) => headingKind(f.text) === null));
  if (cells.length === 0) return false;
  const width = (list: Fragment[]) => Math.max(...list.map(right)) - Math.min(...list.map((f) => f.x));
  if (width(narrow) > width(other) * 0.8) return false;
  const aligned = cells.filter((cell) => other.some((f) => Math.abs(f.y - cell[0]!.y) < f.size * 0.45));
  const keys = cells.filter((cell) => {
    const text = cell.map((f) => f.text).join(' ');
    return text.length < 60 && (DATED.test(text) || isLabel(text) || headingKind(text) !== null);
  });
  return aligned.length >= cells.length * 0.7 && keys.length >= cells.length * 0.6;
}

/** Consecutive rows that stand close are one cell, unless the next begins a date of its own. */
export function cellsOf(fragments: Fragment[]): Fragment[][] {
  const cells: Fragment[][] = [];
  for (const row of rowsOf(fragments)) {
    const last = cells.at(-1)?.at(-1);
    const near = last !== undefined && row[0]!.y - last.y < last.size * 1.7;
    const open = last !== undefined && /[-–—]\s*$|\b(?:bis|to|a|au)$/i.test(last.text);
    if (near && (open || !DATED.test(row[0]!.text) || !DATED.test(last.text))) cells.at(-1)!.push(...row);
    else cells.push([...row]);
  }
  return cells;
}
