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
import { type Anchor, anchorsOf, type DatePart, goesOn, lookOf } from './anchors.ts';
import { DURATION, findDates, isOnlyDates } from './dates.ts';
import { isHeadLine } from './head-lines.ts';
import { isPlace } from './lexicon.ts';
import { contentOf, type Line, type Part, textOf } from './lines.ts';

export type Entry = {
  start: DatePart | null;
  end: DatePart | null;
  /** What the head says beside its dates, in order. */
  head: Part[];
  body: Line[];
};

export type EntryOptions = {
  /** a lone year is date enough (education) */
  single: boolean;
  /**
   * how many head lines each entry still wants below its date, given those above and beside it; a half: one that clearly
   * names what is missing is welcome
   */
  needsMore: (heads: Part[][]) => number[];
  /** whether its words clearly name one of the two things that a head says */
  names: (line: Line) => boolean;
};

export function entriesOf(written: Line[], options: EntryOptions): Entry[] {
  const lines = withoutHeadBullets(written);
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
  const wanted = habitual(options.needsMore(heads));
  return anchors.map((anchor, i) => {
    const limit = tops[i + 1] ?? lines.length;
    const after = anchor.at + anchor.lines;
    const count = lowerCount(lines, after, limit, wanted[i]!, options.names);
    const lower = lines.slice(after, after + count).map(contentOf);
    return {
      ...anchor.parts,
      head: [...heads[i]!, ...lower],
      body: lines.slice(after + count, limit),
    };
  });
}

/** Lists within lists: the bullets furthest left mark entries, not points. */
function withoutHeadBullets(lines: Line[]): Line[] {
  const marked = lines.flatMap(({ bullet, x }, i) => (bullet && x >= 0 ? [i] : []));
  const left = marked.reduce((least, i) => Math.min(least, lines[i]!.x), Number.POSITIVE_INFINITY);
  const heads = new Set(marked.filter((i) => lines[i]!.x - left < 1.5));
  if (heads.size === 0) return lines;
  const isDated = (at: number) => findDates(lines[at]?.text ?? '').length > 0;
  const dated = [...heads].filter(
    (i) => isDated(i) || [i + 1, i + 2].some((at) => !heads.has(at) && isDated(at)),
  );
  const haveBodies = marked.length > heads.size || [...heads].every((i) => lines[i + 1]?.bullet === false);
  if (!haveBodies || dated.length < heads.size * 0.7) return lines;
  return lines.map((line, i) => (heads.has(i) ? { ...line, bullet: false } : line));
}

/** Where most entries have a line more below their date, those that could have one do too. */
function habitual(wanted: number[]): number[] {
  const sure = wanted.filter((count) => count >= 1).length;
  const unsure = wanted.filter((count) => count > 0 && count < 1).length;
  return sure >= unsure && sure > 0 ? wanted.map(Math.ceil) : wanted;
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
    if (!isHeadLine(line) || goesOn(line, lines[top - 2]) || isIndented(line, at)) break;
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
function lowerCount(
  lines: Line[],
  from: number,
  limit: number,
  wanted: number,
  names: EntryOptions['names'],
): number {
  let count = 0;
  let named = 0;
  let placed = 0;
  while (from + count < limit && named < wanted + 1 && placed <= 1) {
    const line = lines[from + count]!;
    const place = isPlace(line.text);
    if (named >= wanted && !place) break;
    if ((named + 1 > wanted || (placed > 0 && !line.bold)) && !place && !(isShort(line) && names(line)))
      break;
    if (line.bullet || !isHeadLine(line) || (count > 0 && line.gap >= 0.8)) break;
    if ([lines[from - 1]!, lines[from - 2] ?? lines[from - 1]!].every((head) => isIndented(line, head)))
      break;
    count += 1;
    if (place) placed += 1;
    else named += 1;
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

/** A few words, and nothing else. */
const isShort = (line: Line) =>
  line.text.length < 70 &&
  line.text.split(/\s+/).length <= 7 &&
  /^\p{Lu}/u.test(line.text) &&
  !/[.:;]$/.test(line.text);

/** `Summers 2014–2017` */
const SEASONS =
  /^\W*(?:summers?|winters?|springs?|autumns?|falls?|sommer|winter|fr[üu]hjahr|herbst|[ée]t[ée]s?|hivers?|veranos?|inviernos?|estat[ei]|inverni|stagion[ei]|seasons?|saisons?|temporadas?|zomers?|somrar)\W*$/iu;

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
  return parts.filter((part) => /[\p{L}]/u.test(textOf(part).replace(DURATION, '').replace(SEASONS, '')));
}
