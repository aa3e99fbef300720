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
import { headingKind } from '../headings.ts';
import { type Fragment, right, rowsOf } from './fragments.ts';
import {
  DATED,
  headingsIn,
  isBesideDates,
  isEndOfRows,
  isKeyColumn,
  isSmallTable,
  isTitledMargin,
  isTitledTable,
  takesTurns,
} from './keys.ts';

/** What is read in one go, row by row. `column` is its horizontal range if it stands beside others. */
export type Group = { fragments: Fragment[]; column: [number, number] | null; keyed: boolean };

const GUTTER_PT = 2;
/** Left edges this close are one. */
const EDGE_PT = 2;
/** List points stand this far to the right of their column's edge, at most. */
const INDENT_PT = 24;
const MAX_DEPTH = 5;

/** Cuts a page's fragments into groups in reading order. */
export function segment(fragments: Fragment[], depth = 0): Group[] {
  const whole: Group = { fragments, column: null, keyed: false };
  if (fragments.length < 5 || depth > MAX_DEPTH) return [whole];
  const found = findGutter(fragments);
  if (found === null) return [whole];
  const gutter = beforeKeys(fragments, found);
  return mergeWhole(bandsOf(fragments, gutter).flatMap((band) => readBand(band, gutter, depth)));
}

type Band = { crossing: boolean; fragments: Fragment[] };

const crosses = (f: Fragment, gutter: number) => f.x < gutter - 1 && right(f) > gutter - 1;

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

const sidesOf = (fragments: Fragment[], gutter: number) => ({
  left: fragments.filter((f) => f.x < gutter - 1),
  rest: fragments.filter((f) => f.x >= gutter - 1),
});

function readBand(band: Band, gutter: number, depth: number): Group[] {
  const { left, rest } = sidesOf(band.fragments, gutter);
  const plain = { fragments: band.fragments, column: null, keyed: false };
  if (band.crossing)
    return depth < MAX_DEPTH && band.fragments.length > 8 ? cutAgain(band.fragments, gutter, depth) : [plain];
  if (left.length === 0 || rest.length === 0) return [plain];
  const [above, heading] = splitLastHeading(band.fragments, gutter);
  if (heading.length > 0)
    return [
      ...readBand({ crossing: false, fragments: above }, gutter, depth),
      { ...plain, fragments: heading },
    ];
  if (takesTurns(left, rest) || isEndOfRows(rest, left)) return [plain];
  if ([isKeyColumn, isSmallTable, isTitledTable, isTitledMargin].some((keys) => keys(left, rest)))
    return [{ ...plain, keyed: true }];
  const blocks = keyedBlocks(band.fragments, gutter);
  if (blocks.length > 1)
    return blocks.flatMap((block) => readBand({ crossing: false, fragments: block }, gutter, depth));
  if (isKeyColumn(rest, left) || isBesideDates(rest, left)) return [plain];
  if (rowsOf(left).length < 2 && rowsOf(rest).length < 2) return [plain];
  return [...asColumn(segment(left, depth + 1), left), ...asColumn(segment(rest, depth + 1), rest)];
}

/** A heading below everything else heads what comes below the columns, across the page. */
function splitLastHeading(fragments: Fragment[], gutter: number): [Fragment[], Fragment[]] {
  const rows = rowsOf(fragments);
  const last = rows.at(-1)!;
  const isHeading =
    last.every((f) => f.x < gutter - 1) && headingKind(last.map((f) => f.text).join(' ')) !== null;
  return isHeading && rows.length > 1 ? [rows.slice(0, -1).flat(), last] : [fragments, []];
}

/**
 * Two columns above (an address at each side), rows with keys below: cut where a section's heading stands alone on the
 * left, if most of what lies between such headings has keys. Otherwise one block.
 */
function keyedBlocks(fragments: Fragment[], gutter: number): Fragment[][] {
  const blocks: Fragment[][] = [[]];
  const headed = headingsIn(sidesOf(fragments, gutter).left);
  let inside = false;
  for (const row of rowsOf(fragments)) {
    // A heading of two rows opens once.
    const isHeading = row.some((f) => headed.has(f));
    const opens = isHeading && !inside;
    inside = isHeading;
    if (opens && blocks.at(-1)!.length > 0) blocks.push([]);
    blocks.at(-1)!.push(...row);
  }
  const below = blocks.slice(1);
  const keyed = below.filter((block) => {
    const { left, rest } = sidesOf(block, gutter);
    return rest.length > 0 && isKeyColumn(left, rest);
  });
  return keyed.length >= 2 && keyed.flat().length >= below.flat().length * 0.7 ? blocks : [fragments];
}

/** What crosses one gutter may have another. */
function cutAgain(fragments: Fragment[], gutter: number, depth: number): Group[] {
  const other = findGutter(fragments);
  if (other === null || Math.abs(other - gutter) < 5) return [{ fragments, column: null, keyed: false }];
  return segment(fragments, depth + 1);
}

function asColumn(groups: Group[], fragments: Fragment[]): Group[] {
  const range: [number, number] = [Math.min(...fragments.map((f) => f.x)), Math.max(...fragments.map(right))];
  return groups.map((group) => (group.column === null ? { ...group, column: range } : group));
}

/** Full-width groups one after the other are one. */
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

/** The left edge of the column with the most rows beside it, white before it, or null. */
function findGutter(fragments: Fragment[]): number | null {
  const edges = [...new Set(fragments.map((f) => Math.round(f.x)))].sort((a, b) => a - b);
  let best: { x: number; score: number } | null = null;
  for (const edge of edges.slice(1)) {
    const starting = fragments.filter((f) => Math.abs(f.x - edge) <= EDGE_PT);
    if (starting.length < 3) continue;
    const x = Math.min(...starting.map((f) => f.x));
    const score = scoreGutter(fragments, x);
    if (score !== null && (best === null || score > best.score)) best = { x, score };
  }
  return best?.x ?? null;
}

/** A side bar, keys and what they are keys of: the gutter is left of the keys. */
function beforeKeys(fragments: Fragment[], gutter: number): number {
  const { left, rest } = sidesOf(fragments, gutter);
  const edges = [...new Set(left.map((f) => Math.round(f.x)))].sort((a, b) => b - a);
  for (const edge of edges) {
    // Headings begin at the keys' edge and go on across the gutter.
    const keys = left.filter((f) => f.x >= edge - EDGE_PT && right(f) < gutter);
    const bar = left.filter((f) => f.x < edge - EDGE_PT);
    if (bar.length < 5 || keys.length < 2 || bar.some((f) => right(f) > edge - EDGE_PT)) continue;
    if (keys.length > left.length * 0.6) return gutter;
    if (keys.some((f) => DATED.test(f.text)) && isKeyColumn(keys, rest))
      return Math.min(...keys.map((f) => f.x));
  }
  return gutter;
}

/** How much stands beside each other at this gutter: rows of the shorter side, less for what crosses it. */
function scoreGutter(fragments: Fragment[], x: number): number | null {
  let beside = 0;
  let white = Number.POSITIVE_INFINITY;
  let crossing = 0;
  for (const band of bandsOf(fragments, x)) {
    if (band.crossing) {
      crossing += rowsOf(band.fragments).length;
      continue;
    }
    const { left, rest } = sidesOf(band.fragments, x);
    if (left.length === 0 || rest.length === 0) continue;
    const gap = x - Math.max(...left.map(right));
    if (gap < GUTTER_PT) return null;
    white = Math.min(white, gap);
    beside += besideRows(left, rest, x);
  }
  if (beside < 3) return null;
  return beside * 2 - crossing * 0.5 + Math.min(60, white) / 20;
}

/** Rows of the side that has fewer, if the two stand beside each other at all; on the right those that begin at the edge. */
function besideRows(left: Fragment[], rest: Fragment[], edge: number): number {
  const [top, bottom] = [Math.max(topOf(left), topOf(rest)), Math.min(bottomOf(left), bottomOf(rest))];
  const shorter = Math.min(bottomOf(left) - topOf(left), bottomOf(rest) - topOf(rest));
  if (bottom - top < shorter * 0.3) return 0;
  const flush = rest.filter((f) => f.x <= edge + INDENT_PT);
  return Math.min(rowsOf(left).length, rowsOf(flush).length);
}

const topOf = (list: Fragment[]) => Math.min(...list.map((f) => f.y));
const bottomOf = (list: Fragment[]) => Math.max(...list.map((f) => f.y));
