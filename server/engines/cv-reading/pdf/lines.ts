/** Groups of fragments to lines of text in reading order. */
import { bulletLength } from '../clean.ts';
import { isOnlyDates } from '../extract/dates.ts';
import { type DraftLine, unite } from '../page.ts';
import type { Box, Mark } from '../types.ts';
import type { Group } from './columns.ts';
import { type Fragment, right, rowsOf } from './fragments.ts';
import type { PageItems } from './items.ts';
import { cellsOf, headingGroups } from './keys.ts';

/** A column seen on an earlier page; its text goes on in the same stream. */
export type Column = { stream: number; range: [number, number] };

type Row = { y: number; fragments: Fragment[] };

/** Lines of a page; `columns` collects the columns of the document and is added to. Stream 0 is full-width text. */
export function linesOf(groups: Group[], page: PageItems, columns: Column[]): DraftLine[] {
  return groups.flatMap((group) => {
    const stream = streamOf(group, columns);
    const rows = group.keyed ? keyedRows(group.fragments) : plainRows(group.fragments);
    const drafts = withGaps(rows).map(({ row, gap }) => draft(row, gap, stream, page));
    return group.column !== null && group.column[1] - group.column[0] < page.width * NARROW
      ? healed(drafts)
      : drafts;
  });
}

/** Columns narrower than this part of the page break names in two. */
const NARROW = 0.36;
const UNFINISHED =
  /(?:(?<![\p{L}])(?:of|and|for|in|the|with|de|des|du|der|die|f[üu]r|und|di|del|della|dei|e|y|et|la|le|en|à|van|voor)|&|\/)$/iu;

/** `London School of⏎Economics` in a side bar is one line. */
function healed(drafts: DraftLine[]): DraftLine[] {
  const whole: DraftLine[] = [];
  for (const line of drafts) {
    const last = whole.at(-1);
    const isTail = last !== undefined && UNFINISHED.test(last.text) && isDrawnAlike(last, line);
    if (isTail) whole[whole.length - 1] = oneLine(last, line);
    else whole.push(line);
  }
  return whole;
}

const isDrawnAlike = (a: DraftLine, b: DraftLine): boolean =>
  a.size === b.size &&
  a.bold === b.bold &&
  (b.gap ?? 0) < 0.3 &&
  a.marks?.[0]?.font === b.marks?.[0]?.font &&
  bulletLength(b.text) === 0 &&
  !/\t/.test(a.text + b.text) &&
  a.text.length + b.text.length < 90;

function oneLine(a: DraftLine, b: DraftLine): DraftLine {
  const at = a.text.length + 1;
  const moved = (b.marks ?? []).map((mark) => ({ ...mark, from: mark.from + at, to: mark.to + at }));
  const marks = oneLooks([...(a.marks ?? []), ...moved]);
  const box = a.box === null || b.box === null ? a.box : unite(a.box, b.box);
  return { ...a, text: `${a.text} ${b.text}`, marks, box };
}

function streamOf(group: Group, columns: Column[]): number {
  const range = group.column ?? extent(group.fragments);
  const known = columns.find(
    (column) => overlap(column.range, range) > 0.6 && Math.abs(column.range[0] - range[0]) < 15,
  );
  if (known !== undefined) return known.stream;
  if (group.column === null) return 0;
  const stream = columns.length + 1;
  columns.push({ stream, range: group.column });
  return stream;
}

function extent(fragments: Fragment[]): [number, number] {
  return [Math.min(...fragments.map((f) => f.x)), Math.max(...fragments.map((f) => f.x + f.width))];
}

/** Shared part of the wider of two ranges. */
function overlap(a: [number, number], b: [number, number]): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared / Math.max(a[1] - a[0], b[1] - b[0]);
}

const plainRows = (fragments: Fragment[]): Row[] =>
  rowsOf(fragments)
    .flatMap(apartFromPoint)
    .map((row) => ({ y: row[0]!.y, fragments: row }));

/** Dates flush right beside the first point of what they date: they belong to the head above it. */
function apartFromPoint(row: Fragment[]): Fragment[][] {
  const [first, last] = [row[0]!, row.at(-1)!];
  const words = row.slice(0, -1).flatMap(({ text }) => text.split(' ')).length;
  const isPoint = row.length > 1 && words > 7 && bulletLength(`${first.text} `) > 0 && isOnlyDates(last.text);
  return isPoint ? [[last], row.slice(0, -1)] : [row];
}

/**
 * Rows with keys at the left. A key of one line shares its row. One of several (`03/2019 –⏎heute`) is put before the row
 * it stands beside, so that its own lines stay together; so is the heading of a section.
 */
function keyedRows(fragments: Fragment[]): Row[] {
  const left = Math.min(...fragments.map((f) => f.x));
  const first = rowsOf(fragments).flatMap((row) =>
    row.length > 1 && row[0]!.x < left + 30 ? [row[1]!.x] : [],
  );
  const edge = Math.min(...first);
  // Bullets hang to the left of what they mark.
  const isKey = (f: Fragment) => f.x < edge - 1 && right(f) < edge + 5;
  const keys = fragments.filter(isKey);
  const others = fragments.filter((f) => !isKey(f));
  const headed = headingGroups(keys);
  const headings = new Set(headed.flat());
  const cells = cellsOf(
    keys.filter((f) => !headings.has(f)),
    others,
  );
  const tall = cells.filter((cell) => cell.length > 1 && cell.some((f) => f.y > cell[0]!.y + 1));
  const whole = tall.map(oneDate);
  const apart = [...headed, ...whole].sort((a, b) => a[0]!.y - b[0]!.y);
  const moved = new Set([...headings, ...tall.flat()]);
  const rows = plainRows(fragments.filter((f) => !moved.has(f)));
  for (const cell of apart) {
    const beside = cell.length === 1 && whole.includes(cell) ? besideRow(rows, cell[0]!) : undefined;
    if (beside !== undefined) {
      beside.fragments.unshift(cell[0]!);
      continue;
    }
    const at = rows.findIndex(
      (row) => row.y > cell[0]!.y - cell[0]!.size * 0.5 && !moved.has(row.fragments[0]!),
    );
    rows.splice(at < 0 ? rows.length : at, 0, ...plainRows(cell));
  }
  return rows;
}

const besideRow = (rows: Row[], key: Fragment): Row | undefined =>
  rows.find((row) => Math.abs(row.y - key.y) < key.size * 0.6 && row.fragments.every((f) => f.x > key.x));

/** A range of dates over several lines is read as one. */
function oneDate(cell: Fragment[]): Fragment[] {
  const text = cell.map((f) => f.text).join(' ');
  if (!isOnlyDates(text)) return cell;
  const first = cell[0]!;
  return [
    {
      ...first,
      text,
      width: Math.max(...cell.map((f) => f.width)),
      marks: first.marks.map((mark) => ({ ...mark, to: text.length })),
    },
  ];
}

/** White above each row in line heights beyond the usual distance of this group. */
function withGaps(rows: Row[]): { row: Row; gap: number }[] {
  const steps = rows.slice(1).map((row, i) => (row.y - rows[i]!.y) / row.fragments[0]!.size);
  const usual =
    [...steps].filter((step) => step > 0.5).sort((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? 1.2;
  return rows.map((row, i) => ({
    row,
    gap: i === 0 ? 0 : Math.max(0, round(steps[i - 1]! - Math.min(usual, 1.6))),
  }));
}

const round = (n: number) => Math.round(n * 100) / 100;

function draft(row: Row, gap: number, stream: number, page: PageItems): DraftLine {
  const pieces = inReadingOrder(row.fragments);
  let text = '';
  const marks: Mark[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (text !== '') text += signBetween(pieces[i - 1]!, piece, text);
    const at = text.length;
    marks.push(...piece.marks.map((mark) => ({ ...mark, from: mark.from + at, to: mark.to + at })));
    text += piece.text;
  }
  const letters = row.fragments.reduce((sum, f) => sum + f.text.length, 0);
  const bold = row.fragments.filter((f) => f.bold).reduce((sum, f) => sum + f.text.length, 0);
  const line: DraftLine = {
    text,
    box: row.fragments.map((f) => boxOf(f, page)).reduce(unite),
    size: round(Math.max(...row.fragments.map((f) => f.size))),
    stream,
    gap,
    marks: oneLooks(marks),
  };
  // The first piece leads: a bold title beside a plain date is a bold line.
  if (bold > letters / 2 || (row.fragments[0]!.bold && bold > letters / 3)) line.bold = true;
  return line;
}

/** A bullet stands apart from its text by as much as a column would; words of two directions do not. */
function signBetween(before: Fragment, piece: Fragment, text: string): string {
  if (bulletLength(`${text} `) >= text.length) return ' ';
  const gap = Math.max(piece.x - right(before), before.x - right(piece));
  return before.rtl !== piece.rtl && gap < piece.size ? ' ' : '\t';
}

/** From the right where most is written from the right; what is written from the left in between keeps its order. */
function inReadingOrder(fragments: Fragment[]): Fragment[] {
  const length = (list: Fragment[]) =>
    list.reduce((sum, f) => sum + f.text.replace(/[^\p{L}]/gu, '').length, 0);
  const fromRight = fragments.filter((f) => f.rtl);
  if (length(fromRight) <= length(fragments) / 2) return fragments;
  const ordered: Fragment[] = [];
  let run: Fragment[] = [];
  for (const fragment of [...fragments].reverse()) {
    if (!fragment.rtl) {
      run.unshift(fragment);
      continue;
    }
    ordered.push(...run, fragment);
    run = [];
  }
  return [...ordered, ...run];
}

/** Neighbours of one look as one. */
function oneLooks(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      last.font === mark.font &&
      last.bold === mark.bold &&
      last.italic === mark.italic
    )
      last.to = mark.to;
    else merged.push({ ...mark });
  }
  return merged;
}

function boxOf(f: Fragment, page: PageItems): Box {
  const part = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    x: part(f.x / page.width),
    y: part((f.y - f.size * 0.85) / page.height),
    width: part(f.width / page.width),
    height: part((f.size * 1.1) / page.height),
  };
}
