/** Dates and ranges of dates as CVs write them, in a dozen languages. What is not written is not made up. */
import type { PartialDate } from '#server/values/time.ts';
import { MONTH_FORMS, PRESENT_FORMS, SEASON_FORMS } from './dates-lexicon.ts';

/** `value` null: still going on. Offsets are into the text that was searched. */
export type DatePoint = { value: PartialDate | null; from: number; to: number };
export type DateRange = { start: DatePoint | null; end: DatePoint | null; from: number; to: number };

const monthOf = new Map<string, number>();
MONTH_FORMS.forEach((forms, i) => {
  for (const form of forms.split(' ')) monthOf.set(plain(form), i + 1);
});
const seasons = new Set(SEASON_FORMS.split('|').map(plain));

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.|º|°)?';
const OF = '(?:de\\s+|del\\s+|of\\s+|do\\s+)?';
/** A word that must turn out to be a month or a season: looking it up is far quicker than a pattern of all of them. */
const WORD = '(?<word>(?<![\\p{L}])\\p{L}{3,14}(?:\\ssemester|\\sterm)?)';
/** `Sep 15 – Mar 17`: between months and a dash two digits are a year, not a day. */
const SHORT_YEAR =
  '[ -]\\d{2}(?=\\s*[-–—]+\\s*(?!\\p{L}+\\.? \\d{1,2},)\\p{L}{3})|(?<=\\d{2}\\s*[-–—]+\\s*\\p{L}{3,9}\\.?)[ -]\\d{2}(?![\\d:.,])';
const DATE = new RegExp(
  [
    // 15 May 2019, May 2019, Mai ’19, Summer 2013; May 15, 2019
    `(?:(?<![\\p{L}\\d.,])${DAY} *${OF})?${WORD}\\.?(?:\\s*[,/-]?\\s*${OF}(?:${YEAR}|[’'‘\`]\\s?\\d{2})|\\s+${DAY}\\s*,\\s*${YEAR}|${SHORT_YEAR})(?!\\d)`,
    // 01.04.2015, 31/03/2018; 05/2019, 05.2019; 2019-05; 06/15; Q1 2019; 2019
    `(?<!\\d)\\d{1,2}(?<sign>\\s?[./-]\\s?)\\d{1,2}\\k<sign>${YEAR}(?!\\d)`,
    `(?<![\\d.:])(?:0?[1-9]|1[0-2]) ?[./-] ?${YEAR}(?!\\d)`,
    `(?<!\\d)${YEAR}[-./](?:0[1-9]|1[0-2])(?:[-./]\\d{2})?(?!\\d)`,
    '(?<![\\d/.])(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/.])',
    `(?<![\\p{L}])Q[1-4]\\s*,?\\s*${YEAR}(?!\\d)`,
    `(?<![\\d.,€$£+])${YEAR}(?![\\d%€]|[.,]\\d)`,
  ].join('|'),
  'giu',
);
const PRESENT = `(?:${[...new Set(PRESENT_FORMS.split('|'))]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/'/g, "[’']").replace(/ /g, '\\s+'))
  .join('|')})(?![\\p{L}])`;
/** `heute`, `present`: the end of what still goes on. */
export const isOngoing = (text: string): boolean => ONGOING.test(text.trim());
const ONGOING = new RegExp(`^${PRESENT}$`, 'iu');
const PRESENT_HERE = new RegExp(PRESENT, 'iuy');

/** What stands between the two ends of a range. */
const UNTIL =
  /\s*(?:[-–—−‐‑~→»>]{1,3}|\s[-–—]+\s)\s*|\s*\/\s*(?=(?:19|20)\d\d)|\s+(?:to|until|till?|through|thru|bis(?:\s+(?:zu[mr]?|einschl\.?))?|a(?:\s+la)?|al|ad|hasta(?:\s+(?:la|el))?|à|au|fino\s+(?:ad?|al)|até|tot(?:\s+en\s+met)?|t\/m|do|jusqu[’']?(?:à|en|au)?)\s+/iuy;
const SINCE =
  /(?<![\p{L}])(?:since|seit(?:\s+dem)?|depuis(?:\s+l[’']?)?|desde|from|ab|as\s+of|starting|dal?|dall[’']|à\s+partir\s+de|a\s+partir\s+de|sinds|vanaf|od|sedan|siden|fra)\s*$/iu;
const FROM = /(?<![\p{L}])(?:from|von|vom|de|du|desde|dal|da|van|od)\s+$/iu;
/** May – August 2019: the year stands once. */
const MONTH_BEFORE = /(?<![\p{L}])(\p{L}{3,10})\.?\s*(?:[-–—]|\bto\b|\bbis\b|\ba\b|à)\s*$/iu;
const SHORT_END = /(?:1[3-9]|[2-9]\d|(?<=[–—]\s?)[01]\d)(?![\d./])/uy;
/** `2018/19` */
const SHORT_BESIDE = /\/(\d{2})(?![\d/])/uy;
/** `2019 –` and nothing more. */
const OPEN = /\s*[-–—]+\s*(?=$|\n|\t|[)|])/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Every single date of a text, in order. */
function datesIn(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match !== null; match = DATE.exec(text)) {
    const word = match.groups?.word;
    const from = match.index;
    const to = from + match[0].length;
    if (word !== undefined && !monthOf.has(plain(word)) && !seasons.has(plain(word))) {
      // Some other word before a year: the year is looked for anew behind it.
      DATE.lastIndex = from + match[0].indexOf(word) + word.length;
      continue;
    }
    points.push({ value: partialDate(match[0]), from, to });
  }
  return points;
}

/** Every range and single date, in order. A single date is a range whose start is null: when one thing was, or ended. */
export function findDates(text: string): DateRange[] {
  if (!/\d\d/.test(text)) return [];
  const points = datesIn(text);
  const ranges: DateRange[] = [];
  for (let i = 0; i < points.length; i++) {
    const range = rangeAt(text, points[i]!, points[i + 1]);
    const floor = ranges.at(-1)?.to ?? 0;
    const before = text.slice(floor, range.from);
    const lead = (range.start === null ? null : FROM.exec(before)) ?? null;
    ranges.push({ ...range, from: lead === null ? range.from : floor + lead.index });
    if (range.end !== null && range.end === points[i + 1]) i += 1;
  }
  return ranges;
}

function rangeAt(text: string, point: DatePoint, next: DatePoint | undefined): DateRange {
  const until = matchAt(UNTIL, text, point.to);
  const at = until === null ? -1 : point.to + until[0].length;
  if (until !== null && next?.from === at)
    return inTime({ start: point, end: next, from: point.from, to: next.to });
  const ongoing = until === null ? null : matchAt(PRESENT_HERE, text, at);
  if (ongoing !== null) {
    const end = { value: null, from: at, to: at + ongoing[0].length };
    return { start: point, end, from: point.from, to: end.to };
  }
  return (
    besideRange(text, point, next) ??
    shortRange(text, point, at) ??
    sinceRange(text, point) ??
    openRange(text, point)
  );
}

/** Written from the right, or the later one first: no time ends before it begins. */
function inTime(range: DateRange): DateRange {
  const { start, end } = range;
  const isTurned =
    start?.value != null && end?.value != null && start.value.slice(0, 4) > end.value.slice(0, 4);
  return isTurned ? { ...range, start: end, end: start } : range;
}

/** `Sep. 2023 Mar. 2024`: two months with nothing but blanks between, where the dash was lost. */
function besideRange(text: string, point: DatePoint, next: DatePoint | undefined): DateRange | null {
  if (next?.value == null || point.value === null || !/^ +$/.test(text.slice(point.to, next.from)))
    return null;
  const areMonths = point.value.length >= 7 && next.value.length >= 7 && point.value <= next.value;
  return areMonths ? { start: point, end: next, from: point.from, to: next.to } : null;
}

/** Ranges of which one end is written short. */
function shortRange(text: string, point: DatePoint, at: number): DateRange | null {
  const century = point.value?.slice(0, 2) ?? '20';
  const isYear = /^\d{4}$/.test(text.slice(point.from, point.to));
  const beside = isYear ? matchAt(SHORT_BESIDE, text, point.to) : null;
  if (beside !== null) {
    const end = { value: century + beside[1]!, from: point.to + 1, to: point.to + 3 };
    return { start: point, end, from: point.from, to: end.to };
  }
  const short = at < 0 ? null : matchAt(SHORT_END, text, at);
  if (short !== null) {
    const end = { value: century + short[0], from: at, to: at + 2 };
    return { start: point, end, from: point.from, to: end.to };
  }
  if (point.value === null || point.value.length < 7) return null;
  const month = MONTH_BEFORE.exec(text.slice(0, point.from));
  if (month === null || !monthOf.has(plain(month[1]!))) return null;
  const start = {
    value: `${point.value.slice(0, 4)}-${two(monthOf.get(plain(month[1]!))!)}`,
    from: month.index,
    to: month.index + month[1]!.length,
  };
  return { start, end: point, from: start.from, to: point.to };
}

function sinceRange(text: string, point: DatePoint): DateRange | null {
  const since = SINCE.exec(text.slice(0, point.from));
  if (since === null) return null;
  const end = { value: null, from: since.index, to: since.index + since[0].trimEnd().length };
  return { start: point, end, from: since.index, to: point.to };
}

/** `2019 –` has a start and no end; a date by itself is an end. */
function openRange(text: string, point: DatePoint): DateRange {
  const open = matchAt(OPEN, text, point.to);
  if (open !== null)
    return { start: point, end: null, from: point.from, to: point.to + open[0].trimEnd().length };
  return { start: null, end: point, from: point.from, to: point.to };
}

/** One written date: `2019`, `2019-03`, `2019-03-14`, as fine as it was written; null when it is none. */
export function partialDate(written: string): PartialDate | null {
  const text = plain(written)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*([./-])\s*/g, '$1');
  return fromNumbers(text) ?? fromWords(text);
}

const two = (n: string | number) => String(n).padStart(2, '0');

function fromNumbers(text: string): PartialDate | null {
  let m = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (m !== null) return ofDay(m[4]!, Number(m[3]), Number(m[1]));
  m = /^(\d{4})[-./](\d{2})(?:[-./](\d{2}))?$/.exec(text);
  if (m !== null) return m[3] ? `${m[1]}-${m[2]}-${m[3]}` : `${m[1]}-${m[2]}`;
  m = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (m !== null) return `${m[2]}-${two(m[1]!)}`;
  m = /^(\d{2})\/(\d{2})$/.exec(text);
  return m === null ? null : `${centuryOf(m[2]!)}${m[2]}-${m[1]}`;
}

/** A slash may be month first (US); what cannot be a month is the day. */
function ofDay(year: string, month: number, day: number): PartialDate | null {
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return `${year}-${two(month)}-${two(day)}`;
  if (day >= 1 && day <= 12 && month <= 31) return `${year}-${two(day)}-${two(month)}`;
  return year;
}

function fromWords(text: string): PartialDate | null {
  const year = /(\d{4})$/.exec(text)?.[1] ?? shortYear(text);
  if (year === null) return null;
  for (const [name] of text.matchAll(/\p{L}+/gu)) {
    const month = monthOf.get(name);
    if (month === undefined) continue;
    const day = new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?,?\\s*(?:de |of )?${name}|${name}\\.? (\\d{1,2})(?:st|nd|rd|th)?,`,
    ).exec(text);
    const n = day?.[1] ?? day?.[2];
    return n === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(n)}`;
  }
  return year;
}

function shortYear(text: string): string | null {
  const short = /(?:[’'‘`]\s?|\p{L}\.?[ -])(\d{2})$/u.exec(text)?.[1];
  return short === undefined ? null : centuryOf(short) + short;
}

const centuryOf = (short: string) => (Number(short) > 49 ? '19' : '20');

/** Whether a text is a date or a range of dates and nothing else, brackets and lengths of time apart. */
export function isOnlyDates(text: string): boolean {
  if (text.length > 60 || !/\d\d/.test(text)) return false;
  const [range, ...more] = findDates(text);
  if (range === undefined || more.length > 1) return false;
  return !/[\p{L}\d]/u.test((text.slice(0, range.from) + text.slice(range.to)).replace(DURATION, ''));
}

/** Whether a text is one date or one range, written out whole. */
export const isOneDate = (text: string): boolean => isOnlyDates(text) && findDates(text).length === 1;

/** `(3 years 2 months)` beside dates says nothing new. */
export const DURATION =
  /\(?\d+[.,]?\d*\s*\+?\s*(?:years?|yrs?|months?|mos?|weeks?|jahre?n?|monate?n?|wochen?|ans?|mois|semaines?|años?|meses|semanas|anni|anno|mes[ie]|anos?|jaar|maanden)(?![\p{L}])(?:[^)|\t\p{L}]*\d+\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|mes(?:es)?|ann[io]|mes[ie])(?![\p{L}]))?\)?/giu;
