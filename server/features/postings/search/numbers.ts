import { type Columns, putRow } from '#server/engines/search/index.ts';

/**
 * A posting in whole numbers: no, published and deadline (milliseconds since 1970), pay (minor units a year, 0: not told), places of
 * currency, way of working, job type and level in their lists, company, latitude, longitude (ten-thousandths of a degree), words of the
 * title, how many skills, and each of them. Companies and skills are numbers of `search_value`.
 */
export type NumberRow = {
  no: number;
  publishedAt: number;
  deadlineAt: number;
  pay: number | null;
  currency: number | null;
  remote: number;
  jobType: number;
  level: number;
  company: number;
  town: { latitude: number; longitude: number } | null;
  titleWords: number;
  skills: readonly number[];
};

/** Numbers of a row before those of its skills. */
const WIDTH = 13;
/** What a town that is not known has for its degrees. */
const NOWHERE = 9_999_999;
/** Eleven metres. */
const PARTS_OF_A_DEGREE = 10_000;

const parts = (degrees: number | undefined) =>
  degrees === undefined ? NOWHERE : Math.round(degrees * PARTS_OF_A_DEGREE);
const degrees = (parts: number) => (parts === NOWHERE ? Number.NaN : parts / PARTS_OF_A_DEGREE);

/** A row as the database keeps it. */
export const writeRow = (row: NumberRow): string =>
  [
    ...[row.no, row.publishedAt, row.deadlineAt, row.pay ?? 0, row.currency ?? 0],
    ...[row.remote, row.jobType, row.level, row.company],
    ...[parts(row.town?.latitude), parts(row.town?.longitude), row.titleWords],
    ...[row.skills.length, ...row.skills],
  ].join();

/** Reads rows, one after the other, into columns. @returns how many, and the last number */
export function readRows(columns: Columns, text: string): { count: number; last: number } {
  const numbers = parseNumbers(text);
  let [count, last] = [0, -1];
  for (let at = 0; at < numbers.length; at += WIDTH + numbers[at + WIDTH - 1]!) {
    last = numbers[at]!;
    putRow(columns, {
      no: last,
      publishedAt: numbers[at + 1]!,
      deadlineAt: numbers[at + 2]!,
      pay: numbers[at + 3]!,
      currency: numbers[at + 4]!,
      remote: numbers[at + 5]!,
      jobType: numbers[at + 6]!,
      level: numbers[at + 7]!,
      company: numbers[at + 8]!,
      latitude: degrees(numbers[at + 9]!),
      longitude: degrees(numbers[at + 10]!),
      titleWords: numbers[at + 11]!,
      skills: numbers.subarray(at + WIDTH, at + WIDTH + numbers[at + WIDTH - 1]!),
    });
    count++;
  }
  return { count, last };
}

const COMMA = 44;
const MINUS = 45;
const ZERO = 48;

/**
 * `3,-17,4` as numbers, without a string for each. What is many goes from the database into memory in this form: as rows and objects
 * it would take five times as long.
 */
export function parseNumbers(text: string): Float64Array {
  if (text === '') return new Float64Array(0);
  let size = 1;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) size++;
  const numbers = new Float64Array(size);
  let [i, value, sign] = [0, 0, 1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      numbers[i++] = sign * value;
      value = 0;
      sign = 1;
    } else if (code === MINUS) sign = -1;
    else value = value * 10 + code - ZERO;
  }
  numbers[i] = sign * value;
  return numbers;
}
