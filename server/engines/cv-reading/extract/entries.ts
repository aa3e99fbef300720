/**
 * Entries of a section, found by their dates:
 *
 *     Senior Nurse                ← upper: as many lines as stand above the section's first date
 *     City Hospital, Leeds
 *     04/2019 – today             ← anchor: the line (or two) with the date
 *     • ran a ward of 18          ← body
 *
 * Where the date comes first, the lines below it that look like a head are taken instead.
 */

import { type DateRange, findDates } from './dates.ts';
import { companyScore, isPlace, titleScore } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf } from './lines.ts';

export type DatePart = { value: string | null; part: Part };
export type Entry = {
  start: DatePart | null;
  end: DatePart | null;
  /** What the head says beside its dates, in order. */
  head: Part[];
  body: Line[];
};

/** Dates and the lines they stand on; `lines` counts 1 or 2. */
type Anchor = {
  at: number;
  lines: number;
  range: DateRange;
  parts: { start: DatePart | null; end: DatePart | null };
};

export type EntryOptions = {
  /** a lone year is date enough (education) */
  single: boolean;
  /** whether head lines above and beside the date leave something to look for below */
  needsMore: (head: string[]) => number;
};

export function entriesOf(lines: Line[], options: EntryOptions): Entry[] {
  const anchors = anchorsOf(lines, options.single);
  const first = anchors[0];
  if (first === undefined) return [];
  const above = upperCount(lines, first);
  const heads = anchors.map((anchor, i) => {
    const floor = i === 0 ? 0 : anchors[i - 1]!.at + anchors[i - 1]!.lines;
    return { anchor, top: topOf(lines, anchor, floor, above) };
  });
  return heads.map(({ anchor, top }, i) => {
    const limit = heads[i + 1]?.top ?? lines.length;
    const upper = lines.slice(top, anchor.at).map(contentOf);
    const beside = besideDate(lines, anchor);
    const after = anchor.at + anchor.lines;
    const count = lowerCount(lines, after, limit, options.needsMore([...upper, ...beside].map(textOf)));
    const lower = lines.slice(after, after + count).map(contentOf);
    return {
      ...anchor.parts,
      head: [...upper, ...beside, ...lower],
      body: lines.slice(after + count, limit),
    };
  });
}

function anchorsOf(lines: Line[], single: boolean): Anchor[] {
  const plain = findAnchors(lines, false, false);
  if (plain.length > 0) return single ? withSingles(lines, plain) : plain;
  const listed = findAnchors(lines, true, false);
  if (listed.length > 0) return single ? withSingles(lines, listed) : listed;
  const lone = findAnchors(lines, false, true);
  return lone.length > 0 ? lone : single ? findAnchors(lines, true, true) : [];
}

/** Where ranges and single years are mixed, a lone year counts if it is alone or at an edge of its line. */
function withSingles(lines: Line[], anchors: Anchor[]): Anchor[] {
  const taken = new Set(anchors.flatMap(({ at, lines: count }) => (count === 2 ? [at, at + 1] : [at])));
  const more = findAnchors(lines, false, true).filter((anchor) => !taken.has(anchor.at));
  return [...anchors, ...more].sort((a, b) => a.at - b.at);
}

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
  if (range === undefined || (open && range.to <= line.text.length && range.start === null)) return null;
  const rest = `${text.slice(0, range.from)} ${text.slice(range.to)}`.trim();
  if (rest.length > 120 || (isSentence(line) && range.from > 0)) return null;
  if (singles && range.start === null && !atEdge(text, range)) return null;
  const place = (point: DateRange['start']): DatePart | null => {
    if (point === null) return null;
    const offset = open && point.from > line.text.length ? next.start - line.start : 0;
    const on = offset > 0 ? next! : line;
    return { value: point.value, part: { line: on, from: point.from - offset, to: point.to - offset } };
  };
  const spans = open && range.to > line.text.length ? 2 : 1;
  return { at, lines: spans, range, parts: { start: place(range.start), end: place(range.end) } };
}

const isOpen = (text: string) => /\d{4}\s*(?:[-–—−]|\b(?:bis|to|a|au|hasta))\s*$/.test(text);

function atEdge(text: string, range: DateRange): boolean {
  const [before, after] = [text.slice(0, range.from).trim(), text.slice(range.to).trim()];
  return before === '' || after === '' || /^[)\]]/.test(after) || /^[:\t|–—,]/.test(text.slice(range.to));
}

/** Lines above the first date are its head, unless they are running text. */
function upperCount(lines: Line[], first: Anchor): number {
  let count = 0;
  while (count < 3 && first.at - count > 0 && isHeadLine(lines[first.at - count - 1]!)) count += 1;
  return count;
}

function topOf(lines: Line[], anchor: Anchor, floor: number, above: number): number {
  let top = anchor.at;
  if (
    startsBlock(lines[anchor.at]!, lines[anchor.at - 1]) &&
    above > 0 &&
    anchor.at > floor &&
    lines[anchor.at - 1]!.bullet
  )
    return top;
  while (top > floor && anchor.at - top < above && isHeadLine(lines[top - 1]!)) {
    // A description between two entries is the first one's, not the second one's head.
    if (anchor.at - top >= 1 && startsBlock(lines[top]!, lines[top - 1])) break;
    top -= 1;
  }
  return top;
}

/** Whether a gap, a heading or bold after plain text shows that something new begins. */
function startsBlock(line: Line, before: Line | undefined): boolean {
  if (before === undefined) return true;
  if (line.heading !== null && before.heading !== null)
    return line.heading <= before.heading && line.gap === 0;
  return line.gap >= 0.35 && before.heading === null;
}

function lowerCount(lines: Line[], from: number, limit: number, wanted: number): number {
  let count = 0;
  let found = 0;
  while (from + count < limit && found < wanted) {
    const line = lines[from + count]!;
    if (!isHeadLine(line) || line.gap > 1.2) break;
    count += 1;
    found += isPlace(line.text) ? 0 : 1;
  }
  // The place of work may have a line of its own.
  const next = lines[from + count];
  if (next !== undefined && from + count < limit && !next.bullet && isPlace(next.text)) count += 1;
  return count;
}

/** What stands on the date's lines beside it. */
function besideDate(lines: Line[], anchor: Anchor): Part[] {
  const first = lines[anchor.at]!;
  const content = contentOf(first);
  const dates = [anchor.parts.start, anchor.parts.end].filter((date): date is DatePart => date !== null);
  const parts: Part[] = [
    { line: first, from: content.from, to: Math.min(anchor.range.from, first.text.length) },
  ];
  if (anchor.lines === 1) parts.push({ line: first, from: anchor.range.to, to: first.text.length });
  else {
    const second = lines[anchor.at + 1]!;
    const end = Math.max(...dates.filter((date) => date.part.line === second).map((date) => date.part.to));
    parts.push({ line: second, from: end, to: second.text.length });
  }
  return parts.filter((part) => /[\p{L}]/u.test(textOf(part).replace(DURATION, '')));
}

/** `(3 years 2 months)` beside the dates says nothing new. */
const DURATION =
  /\(?\d+\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses)[^)|\t]*\)?/giu;

/** Short, not a bullet, not a sentence: something that names rather than tells. */
export function isHeadLine(line: Line): boolean {
  if (line.heading !== null) return true;
  if (line.bullet || line.text.length > 95 || isSentence(line)) return false;
  if (/^\p{Ll}/u.test(line.text) && titleScore(line.text) === 0) return false;
  return line.text.split(/\s+/).length <= 13;
}

const ABBREVIATED =
  /(?:\b(?:inc|ltd|co|corp|bros|e\.v|jr|sr|dept|s\.l|s\.a|s\.l\.u|s\.a\.u|gmbh & co|st)\.|\b\p{L}\.)$/iu;

function isSentence(line: Line): boolean {
  const text = line.text.trim();
  if (/[.!?;]$/.test(text) && !ABBREVIATED.test(text))
    return text.split(/\s+/).length > 3 || companyScore(text) === 0;
  return text.split(/\s+/).length > 14;
}
