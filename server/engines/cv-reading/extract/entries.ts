/**
 * Entries of a section, found by their dates:
 *
 *     Senior Nurse                ← upper: as many lines as stand above the section's first date
 *     City Hospital, Leeds
 *     04/2019 – today             ← anchor: the line (or two) with the date
 *     • ran a ward of 18          ← body
 *
 * Where the date comes first, the lines below it that look like a head are taken instead. A section writes its entries
 * alike: what looks like the head of its first entry is the head of the next.
 */
import { type DateRange, DURATION, findDates, isOngoing, isOnlyDates } from './dates.ts';
import { companyScore, isPlace, titleScore } from './lexicon.ts';
import { contentOf, type Line, lookAt, type Part, textOf } from './lines.ts';

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
  /**
   * how many head lines are still wanted below the date, given those above and beside it; a half: one that clearly names
   * an employer is welcome
   */
  needsMore: (head: Part[]) => number;
};

export function entriesOf(lines: Line[], options: EntryOptions): Entry[] {
  const anchors = anchorsOf(lines, options.single);
  const first = anchors[0];
  if (first === undefined) return [];
  const above = upperCount(lines, first);
  const looks = new Set(lines.slice(first.at - above, first.at + 1).map(lookOf));
  const tops = anchors.map((anchor, i) => {
    const floor = i === 0 ? 0 : anchors[i - 1]!.at + anchors[i - 1]!.lines;
    return i === 0 ? anchor.at - above : topOf(lines, anchor, floor, above, looks);
  });
  const heads = anchors.map((anchor, i) => [
    ...lines.slice(tops[i], anchor.at).map(contentOf),
    ...besideDate(lines, anchor),
  ]);
  const wanted = habitual(heads.map(options.needsMore));
  return anchors.map((anchor, i) => {
    const limit = tops[i + 1] ?? lines.length;
    const after = anchor.at + anchor.lines;
    const count = lowerCount(lines, after, limit, wanted[i]!);
    const lower = lines.slice(after, after + count).map(contentOf);
    return {
      ...anchor.parts,
      head: [...heads[i]!, ...lower],
      body: lines.slice(after + count, limit),
    };
  });
}

/** Where most entries have a line more below their date, those that could have one do too. */
function habitual(wanted: number[]): number[] {
  const sure = wanted.filter((count) => count >= 1).length;
  const unsure = wanted.filter((count) => count > 0 && count < 1).length;
  return sure >= unsure && sure > 0 ? wanted.map(Math.ceil) : wanted;
}

const lookOf = (line: Line) => lookAt(line, 0);

function anchorsOf(lines: Line[], single: boolean): Anchor[] {
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
  return before === '' || (after === '' && /[,(\[|–—]$/.test(before));
}

/** `avr. 2018` above `sept. 2012`: the end stands above the start. */
function stackedDates(line: Line, next: Line, range: DateRange): Anchor['parts'] | null {
  if (range.start !== null || range.end?.value == null || next.page !== line.page || next.stream !== line.stream) return null;
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
  const [before, after] = [text.slice(0, range.from).trim(), text.slice(range.to).replace(/[.;]\s*$/, '').trim()];
  return before === '' || after === '' || /^[)\]]/.test(after) || /^[:\t|–—,]/.test(text.slice(range.to));
}

/** Whether a line carries on what the one before it says: a point or paragraph over several lines. */
function goesOn(line: Line, before: Line | undefined): boolean {
  if (before === undefined || line.bullet || line.heading !== null || line.gap >= 0.4) return false;
  if (line.stream !== before.stream || line.page !== before.page) return false;
  if (lookOf(line) !== lookOf(before)) return false;
  if (/[,‐-]$/.test(before.text) && before.text.length > 40) return true;
  return /^[\p{Ll}(]/u.test(line.text) && before.text.length > 50 && !/[.:]$/.test(before.text);
}

/** Lines above the first date are its head, unless they are running text. */
function upperCount(lines: Line[], first: Anchor): number {
  let count = 0;
  while (count < 3 && first.at - count > 0 && isHeadLine(lines[first.at - count - 1]!)) count += 1;
  return count;
}

function topOf(lines: Line[], anchor: Anchor, floor: number, above: number, looks: Set<string>): number {
  const at = lines[anchor.at]!;
  let top = anchor.at;
  let lengths = 0;
  while (top > floor && anchor.at - top - lengths < above) {
    const line = lines[top - 1]!;
    // `10 years 2 months` between an employer and its first role counts for nothing.
    if (isLengthOnly(line.text)) {
      lengths += 1;
      top -= 1;
      continue;
    }
    if (!isHeadLine(line) || goesOn(line, lines[top - 2])) break;
    // A description between two entries is the first one's, not the second one's head.
    if (anchor.at - top >= 1 && startsBlock(lines[top]!, line)) break;
    if (line.marks.length > 0 && !looks.has(lookOf(line)) && lookOf(line) !== lookOf(at)) break;
    top -= 1;
  }
  return top;
}

const isLengthOnly = (text: string) => /\d/.test(text) && !/\p{L}/u.test(text.replace(DURATION, ''));

/** Whether a gap, a heading or bold after plain text shows that something new begins. */
function startsBlock(line: Line, before: Line | undefined): boolean {
  if (before === undefined || line.heading !== null) return true;
  return line.gap >= 0.35 || (line.marks.length === 0 && line.bold && !before.bold);
}

/** Lines below the date that still belong to the head: wanted ones, and a place that stands by itself. */
function lowerCount(lines: Line[], from: number, limit: number, wanted: number): number {
  let count = 0;
  while (from + count < limit && count < wanted + 1) {
    const line = lines[from + count]!;
    if (count >= wanted && !isPlace(line.text)) break;
    if (count + 1 > wanted && !isPlace(line.text) && !names(line)) break;
    if (line.bullet || !isHeadLine(line) || (count > 0 && line.gap >= 0.8)) break;
    if (isIndented(line, lines[from - 1]!)) break;
    count += 1;
  }
  while (count < 3 && from + count < limit && carriesHead(lines[from + count]!, lines[from + count - 1]!))
    count += 1;
  return count;
}

/** Points stand further right than what they are points of; a key at the left pushes everything right of itself. */
const isIndented = (line: Line, anchor: Line) =>
  line.x >= 0 && !anchor.text.includes('\t') && line.page === anchor.page && line.x - anchor.x > 1.5;

/** A head that is too long for its line: `Postdoc, Wageningen University⇥2019–2021` `& Research, Wageningen.` */
function carriesHead(line: Line, head: Line): boolean {
  if (line.bullet || line.gap > 0.3 || line.stream !== head.stream || line.page !== head.page) return false;
  const cell = head.text.split('\t').find((text) => !isOnlyDates(text) && /\p{L}{2}/u.test(text)) ?? '';
  if (line.text.length > 60 || line.size !== head.size) return false;
  return /^[&(]/.test(line.text) || (/,$/.test(cell) && /^\p{Lu}[\p{L} .]{1,40}$/u.test(line.text));
}

/** An employer or a title in a few words, and nothing else. */
const names = (line: Line) =>
  line.text.length < 70 &&
  line.text.split(/\s+/).length <= 8 &&
  companyScore(line.text) + titleScore(line.text) > 0 &&
  /^\p{Lu}/u.test(line.text) &&
  !/[.:;]$/.test(line.text);

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
    const isStacked = anchor.range.to <= first.text.length;
    if (isStacked) parts.push({ line: first, from: anchor.range.to, to: first.text.length });
    const end = Math.max(...dates.filter((date) => date.part.line === second).map((date) => date.part.to));
    parts.push({ line: second, from: end, to: second.text.length });
  }
  return parts.filter((part) => /[\p{L}]/u.test(textOf(part).replace(DURATION, '')));
}

/** Short, not a bullet, not a sentence: something that names rather than tells. */
export function isHeadLine(line: Line): boolean {
  if (line.heading !== null) return true;
  if (line.bullet || line.text.length > 110 || isSentence(line)) return false;
  if (/^\p{Ll}/u.test(line.text) && titleScore(line.text) === 0 && !/^[a-z]+\.[a-z]{2,3}\b/.test(line.text))
    return false;
  return line.text.split(/\s+/).length <= 15;
}

const ABBREVIATED =
  /(?:\b(?:inc|ltd|co|corp|bros|e\.v|jr|sr|dept|s\.l|s\.a|s\.l\.u|s\.a\.u|s\.r\.l|s\.p\.a|gmbh & co|st|univ|d\.c|u\.s|u\.k)\.|\b\p{L}\.)$/iu;

function isSentence(line: Line): boolean {
  const text = line.text.trim();
  if (/[.!?;]$/.test(text) && !ABBREVIATED.test(text))
    return text.split(/\s+/).length > 3 || companyScore(text) === 0;
  return text.split(/\s+/).length > 16;
}
