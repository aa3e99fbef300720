/** Lines of a section on which the dates of its entries stand. */
import { type DateRange, findDates, isOngoing, isOnlyDates } from './dates.ts';
import { isSentence } from './head-lines.ts';
import { contentOf, type Line, lookAt, type Part } from './lines.ts';

export type DatePart = { value: string | null; part: Part };

/** Dates and the lines they stand on; `lines` counts 1 or 2. */
export type Anchor = {
  at: number;
  lines: number;
  range: DateRange;
  parts: { start: DatePart | null; end: DatePart | null };
};

export const lookOf = (line: Line) => lookAt(line, 0);

export function anchorsOf(lines: Line[], single: boolean): Anchor[] {
  const plain = findAnchors(lines, false, false);
  if (plain.length > 0) return withSingles(lines, plain, single);
  const listed = findAnchors(lines, true, false);
  if (listed.length > 0) return withSingles(lines, listed, single);
  const lone = findAnchors(lines, false, true);
  return lone.length > 0 ? lone : findAnchors(lines, true, true);
}

/**
 * Where ranges and single dates are mixed, a single one counts if it is alone or at an edge of its line; among positions
 * only where its line looks like one that has a range.
 */
function withSingles(lines: Line[], anchors: Anchor[], any: boolean): Anchor[] {
  const taken = new Set(anchors.flatMap(({ at, lines: count }) => (count === 2 ? [at, at + 1] : [at])));
  const looks = new Set(anchors.map(({ at }) => lookOf(lines[at]!)));
  const hasLooks = lines.some((line) => line.marks.length > 0);
  const more = findAnchors(lines, false, true).filter(({ at }) => {
    if (taken.has(at)) return false;
    return any || isApart(lines[at]!) || (hasLooks && looks.has(lookOf(lines[at]!)));
  });
  return [...anchors, ...more].sort((a, b) => a.at - b.at);
}

/** A date in a cell of its own: `Graduate Instructor⇥Fall 2013`. */
const isApart = (line: Line) => line.text.split('\t').some(isOnlyDates) && line.text.includes('\t');

function findAnchors(lines: Line[], bullets: boolean, singles: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < lines.length; at++) {
    const anchor = anchorAt(lines, at, bullets, singles);
    if (anchor === null) continue;
    anchors.push(anchor);
    at += anchor.lines - 1;
  }
  return anchors;
}

function anchorAt(lines: Line[], at: number, bullets: boolean, singles: boolean): Anchor | null {
  const line = lines[at]!;
  if (line.bullet && !bullets) return null;
  const next = lines[at + 1];
  const open =
    next !== undefined && next.page === line.page && next.start - line.end <= 2 && isOpen(line.text);
  const text = open ? `${line.text}${'\n'.repeat(next.start - line.end)}${next.text}` : line.text;
  const range = findDates(text).find((found) => (singles ? true : found.start !== null));
  const going = range === undefined && next !== undefined ? ongoingAbove(line, next) : null;
  if (going !== null) return { at, lines: 2, ...going };
  if (range === undefined || (open && range.to <= line.text.length && range.start === null)) return null;
  if (!singles && goesOn(line, lines[at - 1])) return null;
  const [before, after] = [text.slice(0, range.from).trim(), text.slice(range.to).trim()];
  // `to $1.6 billion in GAAP revenue in 2015` tells on; no head begins small but `since 2015`.
  if (range.start === null && /^\p{Ll}/u.test(before) && lines[at - 1] !== undefined) return null;
  if (before.length + after.length > 140 || (isSentence(line) && !opensOrEnds(line, range))) return null;
  if (range.start === null && !atEdge(text, range)) return null;
  // In the middle of running words it tells of something else: "the 2018–2020 budget".
  if (/\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after)) return null;
  const stacked = next === undefined || open ? null : stackedDates(line, next, range);
  if (stacked !== null) return { at, lines: 2, range, parts: stacked };
  const place = (point: DateRange['start']): DatePart | null => {
    if (point === null) return null;
    const offset = open && point.from > line.text.length ? next.start - line.start : 0;
    const on = offset > 0 ? next! : line;
    return { value: point.value, part: { line: on, from: point.from - offset, to: point.to - offset } };
  };
  const spans = open && range.to > line.text.length ? 2 : 1;
  return { at, lines: spans, range, parts: { start: place(range.start), end: place(range.end) } };
}

/** A date at the start of a point, or behind a comma or bracket at the end of a sentence. */
function opensOrEnds(line: Line, range: DateRange): boolean {
  const before = line.text.slice(contentOf(line).from, range.from).trim();
  const after = line.text.slice(range.to).replace(/[.)\]\s]+$/, '');
  return before === '' || (after === '' && /[,([|–—]$/.test(before));
}

/** `avr. 2018` above `sept. 2012`: the end stands above the start. */
function stackedDates(line: Line, next: Line, range: DateRange): Anchor['parts'] | null {
  if (
    range.start !== null ||
    range.end?.value == null ||
    next.page !== line.page ||
    next.stream !== line.stream
  )
    return null;
  const key = next.text.split('\t')[0]!;
  const [below, ...more] = findDates(key);
  if (below === undefined || more.length > 0 || below.start !== null || !isOnlyDates(key)) return null;
  if (!isOnlyDates(line.text.split('\t')[0]!) || below.end!.value! > range.end.value) return null;
  return {
    start: { value: below.end!.value, part: { line: next, from: below.from, to: below.to } },
    end: { value: range.end.value, part: { line, from: range.end.from, to: range.end.to } },
  };
}

/** `En cours` above `mai 2018`. */
function ongoingAbove(line: Line, next: Line): Pick<Anchor, 'range' | 'parts'> | null {
  const key = line.text.split('\t')[0]!;
  const [below, ...more] = findDates(next.text.split('\t')[0]!);
  if (!isOngoing(key) || below === undefined || more.length > 0 || below.start !== null) return null;
  if (!isOnlyDates(next.text.split('\t')[0]!) || next.page !== line.page) return null;
  const end = { value: null, from: 0, to: key.length };
  return {
    range: { start: null, end, from: 0, to: key.length },
    parts: {
      start: { value: below.end!.value, part: { line: next, from: below.from, to: below.to } },
      end: { value: null, part: { line, from: 0, to: key.length } },
    },
  };
}

const isOpen = (text: string) => /\d{2}\s*(?:[-–—−]|\s(?:bis|to|a|au|al|hasta|à|until))\s*$/i.test(text);

function atEdge(text: string, range: DateRange): boolean {
  const [before, after] = [
    text.slice(0, range.from).trim(),
    text
      .slice(range.to)
      .replace(/[.;]\s*$/, '')
      .trim(),
  ];
  return before === '' || after === '' || /^[)\]]/.test(after) || /^[:\t|–—,]/.test(text.slice(range.to));
}

/** Whether a line carries on what the one before it says: a point or paragraph over several lines. */
export function goesOn(line: Line, before: Line | undefined): boolean {
  if (before === undefined || line.bullet || line.heading !== null || line.gap >= 0.4) return false;
  if (line.stream !== before.stream || line.page !== before.page) return false;
  if (lookOf(line) !== lookOf(before)) return false;
  if (/[,‐-]$/.test(before.text) && before.text.length > 40) return true;
  return /^[\p{Ll}(]/u.test(line.text) && before.text.length > 50 && !/[.:]$/.test(before.text);
}
