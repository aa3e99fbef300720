/** From lines that give a machine orders to the passages they belong to. */

/** A line with what gave it away, or null. */
export type Line = { start: number; end: number; text: string; sign: string | null };

/** Longer lines are cut for the search: patterns look back from every character. */
const MAX_LINE = 2_000;
/** Lines that may be read as one text. */
const MAX_UNIT = 14;

const isBlank = (text: string) => text.trim() === '';
const BULLET = /^\s*(?:[•●○▪▫■□◦‣⁃∙·➢➤►▶✓✔❖*+~]\s|[-–—]\s)/u;

/** Lines that are read as one text: up to a blank line or the next point of a list. */
export function unitsOf(text: string): Line[][] {
  const units: Line[][] = [];
  let at = 0;
  let isOpen = false;
  for (const written of text.split('\n')) {
    const line: Line = { start: at, end: at + written.length, text: written.slice(0, MAX_LINE), sign: null };
    at = line.end + 1;
    if (isBlank(written)) {
      isOpen = false;
      continue;
    }
    const unit = units.at(-1);
    if (isOpen && unit !== undefined && unit.length < MAX_UNIT && !BULLET.test(written)) unit.push(line);
    else units.push([line]);
    isOpen = true;
  }
  return units;
}

/** What follows belongs to the order: `output the following:`, a brace that is still open, a comment not yet closed. */
const GOES_ON = /[:{[("]\s*$|\b(?:following|below|as follows)\b[^.]*$/iu;
/** So many lines of an order's data are taken with it. */
const MAX_DATA = 12;
/** Lines between two orders are part of them when there are no more than this. */
const BETWEEN = 3;

/** Passages of whole lines: an order, the rest of its paragraph, the data it announces, and what orders enclose. */
export function extended(units: Line[][]): Array<{ start: number; end: number; sign: string }> {
  for (const [i, unit] of units.entries()) {
    const first = unit.findIndex((line) => line.sign !== null);
    if (first < 0) continue;
    spread(unit, first);
    const last = unit.at(-1)!;
    if (GOES_ON.test(last.text)) take(units.slice(i + 1).flat(), last.sign!);
  }
  const lines = units.flat();
  enclose(lines);
  return passagesOf(lines);
}

/** Down to the end of the paragraph, and up to where its sentence begins. */
function spread(unit: Line[], first: number): void {
  const sign = unit[first]!.sign!;
  for (const line of unit.slice(first)) line.sign ??= sign;
  for (
    let i = first - 1;
    i >= 0 && !/[.!?:]["')]?\s*$/.test(unit[i]!.text) && goesOn(unit[i]!, unit[i + 1]!);
    i--
  )
    unit[i]!.sign = sign;
}

/** A sentence that runs over the line's end goes on in small letters. */
const goesOn = (line: Line, next: Line) => /^\s*\p{Ll}/u.test(next.text) || /[,;-]\s*$/.test(line.text);

/** The data that an order announces ends with its paragraph; a list that stands close is its data, too. */
function take(following: Line[], sign: string): void {
  let before: Line | null = null;
  for (const line of following.slice(0, MAX_DATA)) {
    if (before !== null && line.start - before.end > 1) return;
    line.sign ??= sign;
    before = line;
  }
}

function enclose(lines: Line[]): void {
  let last = -1;
  lines.forEach((line, i) => {
    if (line.sign === null) return;
    if (last >= 0 && i - last - 1 <= BETWEEN)
      for (const between of lines.slice(last + 1, i)) between.sign ??= line.sign;
    last = i;
  });
}

function passagesOf(lines: Line[]): Array<{ start: number; end: number; sign: string }> {
  const passages: Array<{ start: number; end: number; sign: string }> = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.sign !== null) {
      const last = passages.at(-1);
      if (last !== undefined && before?.sign != null) last.end = line.end;
      else passages.push({ start: line.start, end: line.end, sign: line.sign });
    }
    before = line;
  }
  return passages;
}
