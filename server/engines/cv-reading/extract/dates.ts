/** Dates and ranges of dates as CVs write them, in English, German, French and Spanish. What is not written is not made up. */
import type { PartialDate } from '#server/values/time.ts';

/** `value` null: still going on. Offsets are into the text that was searched. */
export type DatePoint = { value: PartialDate | null; from: number; to: number };
export type DateRange = { start: DatePoint | null; end: DatePoint | null; from: number; to: number };

const MONTHS: [RegExp, number][] = [
  [/^(jan|jän|ene)/, 1],
  [/^(feb|f[ée]v)/, 2],
  [/^(mar|mär|mrz|maerz)/, 3],
  [/^(apr|abr|avr)/, 4],
  [/^(may|mai)/, 5],
  [/^(juin|jun)/, 6],
  [/^(juil|jul)/, 7],
  [/^(aug|ago|ao[uû])/, 8],
  [/^sep/, 9],
  [/^(oct|okt)/, 10],
  [/^nov/, 11],
  [/^(dec|dez|dic|d[ée]c)/, 12],
];

const MONTH =
  '(?:jan(?:uary|uar|vier|v)?|jän(?:ner)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:r(?:ier)?)?|mar(?:ch|s|zo)?|märz?|mrz|maerz|' +
  'apr(?:il)?|abr(?:il)?|avr(?:il)?|mayo?|mai|june?|juni?o?|juin|july?|julio?|juil(?:let)?|aug(?:ust)?|ago(?:sto)?|ao[uû]t|' +
  'sept?(?:ember|iembre|embre|bre)?|o[ck]t(?:ober|ubre|obre)?|nov(?:ember|iembre|embre)?|de[cz](?:ember)?|d[ée]c(?:embre)?|dic(?:iembre)?)';
const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const SEASON =
  '(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|sommersemester|wintersemester|été|automne|hiver|verano|otoño|invierno)';
const DATE = [
  `(?<![\\p{L}])${MONTH}\\.?,?\\s*(?:de\\s+|del\\s+)?(?:${YEAR}|[’']\\d{2})(?!\\d)`,
  `(?<!\\d)\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${YEAR}(?!\\d)`,
  `(?<!\\d)\\d{1,2}/\\d{1,2}/${YEAR}(?!\\d)`,
  `(?<![\\d.])(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}[-./](?:0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
  `(?<![\\d/])(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/])`,
  `${SEASON}\\s+${YEAR}(?!\\d)`,
  `(?<![\\d.,/€$£-])${YEAR}(?![\\d%€]|[.,]\\d)`,
].join('|');
const PRESENT =
  "(?:(?:the\\s+)?present|current(?:ly)?|now|today|ongoing|to\\s+date|heute|jetzt|aktuell|laufend|dato|gegenwart|(?:la\\s+)?actualidad|actualmente|actual|(?:el\\s+)?presente|hoy|la\\s+fecha|aujourd[’']hui|présent|actuel(?:lement)?|ce\\s+jour|en\\s+cours)(?![\\p{L}])";
/** `heute`, `present`: the end of what still goes on. */
export const isOngoing = (text: string): boolean => ONGOING.test(text.trim());
const ONGOING = new RegExp(`^${PRESENT}$`, 'iu');

const UNTIL =
  "(?:\\s*(?:[-–—−‐~→]|\\s[-–—]+\\s)\\s*|\\s+(?:to|until|till|through|bis(?:\\s+zu[mr]?)?|a(?:\\s+la)?|al|hasta(?:\\s+(?:la|el))?|à|au|jusqu[’']?(?:à|en|au)?)\\s+)";
const SINCE = '(?<![\\p{L}])(?:since|seit(?:\\s+dem)?|depuis|desde|from|ab)';

const RANGE = new RegExp(
  `(?:${SINCE}\\s+)?(?:(?:from|von|vom|de|du|desde)\\s+)?(?<a>${DATE})(?<sep>${UNTIL})(?:(?<now>${PRESENT})|(?<b>${DATE})|(?<short>1[3-9]|[2-9]\\d)(?![\\d./]))` +
    `|(?<since>${SINCE})\\s+(?<c>${DATE})` +
    `|(?<d>${DATE})`,
  'giud',
);

/** Every range and single date, in order. A single date is a range whose start is null: when one thing was, or ended. */
export function findDates(text: string): DateRange[] {
  const ranges: DateRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const places = (
      match as RegExpMatchArray & { indices: { groups: Record<string, [number, number] | undefined> } }
    ).indices.groups;
    const point = (group: string, value?: string | null): DatePoint | null => {
      const place = places[group];
      if (place === undefined) return null;
      const written = text.slice(place[0], place[1]);
      return { value: value === undefined ? partialDate(written) : value, from: place[0], to: place[1] };
    };
    const from = match.index;
    const to = from + match[0].length;
    const single = point('d');
    if (single !== null) {
      ranges.push({ start: null, end: single, from, to });
      continue;
    }
    const start = point('a') ?? point('c');
    const century = start?.value?.slice(0, 2) ?? '20';
    const short = places.short === undefined ? null : point('short', century + text.slice(...places.short));
    ranges.push({ start, end: point('now', null) ?? point('b') ?? short ?? point('since', null), from, to });
  }
  return ranges;
}

/** One written date: `2019`, `2019-03`, `2019-03-14`, as fine as it was written; null when it is none. */
export function partialDate(written: string): PartialDate | null {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const two = (n: string | number) => String(n).padStart(2, '0');
  let m = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text);
  // A slash may be month first (US); only the month and year are sure when both could be one.
  if (m !== null) return Number(m[3]) > 12 ? `${m[4]}-${two(m[1]!)}` : `${m[4]}-${two(m[3]!)}-${two(m[1]!)}`;
  m = /^(\d{4})[-./](\d{2})(?:-(\d{2}))?$/.exec(text);
  if (m !== null) return m[3] ? `${m[1]}-${m[2]}-${m[3]}` : `${m[1]}-${m[2]}`;
  m = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(text);
  if (m !== null) return `${m[2]}-${two(m[1]!)}`;
  m = /^(\d{2})\/(\d{2})$/.exec(text);
  if (m !== null) return `${centuryOf(m[2]!)}${m[2]}-${m[1]}`;
  const year = /(\d{4})$/.exec(text)?.[1] ?? shortYear(text);
  if (year === null) return null;
  const month = MONTHS.find(([name]) => name.test(text))?.[1];
  return month === undefined ? year : `${year}-${two(month)}`;
}

function shortYear(text: string): string | null {
  const short = /[’'](\d{2})$/.exec(text)?.[1];
  return short === undefined ? null : centuryOf(short) + short;
}

const centuryOf = (short: string) => (Number(short) > 49 ? '19' : '20');
