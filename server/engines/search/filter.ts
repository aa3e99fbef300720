import { kilometresBetween } from '#server/engines/places/index.ts';
import { blockOf, placeIn } from './block.ts';
import type { Columns } from './columns.ts';

/** Choices with a count each. Company and skills may have thousands of values, the others have a few. */
export type FacetName = 'remote' | 'jobType' | 'level' | 'company' | 'skills';

/** What a posting must be, in the numbers of the columns. Null: it does not matter. */
export type Choice = {
  /** milliseconds since 1970: what is over by then is not found */
  now: number;
  /** published then or later */
  since: number;
  /** numbers that may be, as bits */
  remote: number | null;
  jobType: number | null;
  level: number | null;
  /** -1: a company that has no postings */
  company: number | null;
  /** all of them; -1 among them: a skill that nobody asks for */
  skills: readonly number[];
  payMin: number | null;
  currency: number;
  place: Place | null;
};

/** Within a distance of a town, or among those whose place has the words. */
export type Place = {
  latitude: number | null;
  longitude: number | null;
  kilometres: number;
  named: Int32Array;
};

/** Bits of the tests that a posting fails: one for each facet, and one for what no facet is about. */
const FAILS = { remote: 1, jobType: 2, level: 4, company: 8, skills: 16, other: 32 } as const;

type Test = (no: number) => number;

/** Where a place is: one pass over the columns, so that asking of a posting is looking it up. */
function placeTest(columns: Columns, { latitude, longitude, kilometres, named }: Place): Uint8Array {
  const near = new Uint8Array(columns.end);
  for (const no of named) if (no < columns.end) near[no] = 1;
  if (latitude === null || longitude === null) return near;
  // A degree of latitude is 111 km: what is further off in it alone needs no sines.
  const degrees = kilometres / 111 + 0.01;
  for (let no = 0; no < columns.end; no++) {
    const at = columns.latitude[no]!;
    if (Math.abs(at - latitude) > degrees) continue;
    if (kilometresBetween(latitude, longitude, at, columns.longitude[no]!) <= kilometres) near[no] = 1;
  }
  return near;
}

function hasSkills(columns: Columns, no: number, wanted: readonly number[]): boolean {
  const { from, values } = columns.skills[blockOf(no)]!;
  const end = from[placeIn(no) + 1]!;
  return wanted.every((skill) => {
    for (let i = from[placeIn(no)]!; i < end; i++) if (values[i] === skill) return true;
    return false;
  });
}

/** Says of a posting which tests it fails, in bits; 0: it is found. */
function testOf(columns: Columns, choice: Choice): Test {
  const { now, since, remote, jobType, level, company, skills, payMin, currency } = choice;
  const near = choice.place && placeTest(columns, choice.place);
  return (no) => {
    const published = columns.publishedAt[no];
    if (!published || published < since || columns.deadlineAt[no]! <= now) return FAILS.other;
    if (payMin !== null && (columns.pay[no]! < payMin || columns.currency[no] !== currency))
      return FAILS.other;
    if (near && !near[no]) return FAILS.other;
    let fails = 0;
    if (remote !== null && !((1 << columns.remote[no]!) & remote)) fails |= FAILS.remote;
    if (jobType !== null && !((1 << columns.jobType[no]!) & jobType)) fails |= FAILS.jobType;
    if (level !== null && !((1 << columns.level[no]!) & level)) fails |= FAILS.level;
    if (company !== null && columns.company[no] !== company) fails |= FAILS.company;
    if (skills.length > 0 && !hasSkills(columns, no, skills)) fails |= FAILS.skills;
    return fails;
  };
}

/** How many were found, by the number of a value. */
export type Counts = Record<FacetName, Int32Array>;
export type Counted = { found: Int32Array; counts: Counts };

/**
 * Those of some postings that pass, and how they divide. Each facet counts what would pass without its own choice; chosen skills narrow
 * each other, so that facet counts inside its own.
 * @param among numbers to look at; null: all of them
 */
export function countAmong(columns: Columns, among: Int32Array | null, choice: Choice): Counted {
  const test = testOf(columns, choice);
  const counts = emptyCounts(columns);
  const found = new Int32Array(among ? among.length : columns.end);
  let total = 0;
  for (let i = 0; i < found.length; i++) {
    const no = among ? among[i]! : i;
    if (no >= columns.end) continue;
    const fails = test(no);
    if (fails & FAILS.other) continue;
    if (fails === 0) {
      found[total++] = no;
      countSkills(columns, counts.skills, no);
    }
    if ((fails & ~FAILS.remote) === 0) counts.remote[columns.remote[no]!]!++;
    if ((fails & ~FAILS.jobType) === 0) counts.jobType[columns.jobType[no]!]!++;
    if ((fails & ~FAILS.level) === 0) counts.level[columns.level[no]!]!++;
    if ((fails & ~FAILS.company) === 0) counts.company[columns.company[no]!]!++;
  }
  return { found: found.subarray(0, total), counts };
}

/** Only those that pass. */
export function findAmong(columns: Columns, among: Int32Array | null, choice: Choice): Int32Array {
  const test = testOf(columns, choice);
  const found = new Int32Array(among ? among.length : columns.end);
  let total = 0;
  for (let i = 0; i < found.length; i++) {
    const no = among ? among[i]! : i;
    if (no < columns.end && test(no) === 0) found[total++] = no;
  }
  return found.subarray(0, total);
}

/** Fixed choices have a few values each. */
const FEW_VALUES = 256;

const emptyCounts = ({ valuesEnd }: Columns): Counts => ({
  remote: new Int32Array(FEW_VALUES),
  jobType: new Int32Array(FEW_VALUES),
  level: new Int32Array(FEW_VALUES),
  company: new Int32Array(valuesEnd),
  skills: new Int32Array(valuesEnd),
});

function countSkills(columns: Columns, counts: Int32Array, no: number): void {
  const { from, values } = columns.skills[blockOf(no)]!;
  const end = from[placeIn(no) + 1]!;
  for (let i = from[placeIn(no)]!; i < end; i++) counts[values[i]!]!++;
}

/** The most frequent values of a facet; of as many, the one that came first. */
export function mostFrequent(counts: Int32Array, most: number): Array<{ value: number; count: number }> {
  const best: Array<{ value: number; count: number }> = [];
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value]!;
    // Most of some thousand values are not among the first dozen: they must not cost a sort.
    if (count === 0 || (best.length === most && count <= best[most - 1]!.count)) continue;
    const at = best.findIndex((one) => one.count < count);
    best.splice(at < 0 ? best.length : at, 0, { value, count });
    if (best.length > most) best.pop();
  }
  return best;
}
