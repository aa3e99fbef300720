/**
 * What filters, counts and orders look at, of every posting that may be found, in typed arrays by the number of the posting: about 70
 * bytes each. A column store in the sense of Abadi et al., "The Design and Implementation of Modern Column-Oriented Database Systems".
 */
export type Columns = {
  /** one more than the largest number there is room for */
  capacity: number;
  /** one more than the largest number in use */
  end: number;
  /** milliseconds since 1970; 0: there is no such posting */
  publishedAt: Float64Array;
  deadlineAt: Float64Array;
  /** minor units a year, the upper end; 0: not told */
  pay: Float64Array;
  currency: Uint8Array;
  remote: Uint8Array;
  jobType: Uint8Array;
  level: Uint8Array;
  company: Int32Array;
  /** degrees; NaN: no town */
  latitude: Float32Array;
  longitude: Float32Array;
  titleWords: Uint8Array;
  /** the skills of posting `no` are `skills[skillsFrom[no]]` and those after it */
  skillsFrom: Int32Array;
  skillsCount: Uint8Array;
  skills: Int32Array;
  skillsEnd: number;
  /** one more than the largest number of a company or skill */
  valuesEnd: number;
};

/** A posting as it goes into the columns. */
export type ColumnRow = {
  no: number;
  publishedAt: number;
  deadlineAt: number;
  pay: number;
  currency: number;
  remote: number;
  jobType: number;
  level: number;
  company: number;
  latitude: number;
  longitude: number;
  titleWords: number;
  skills: ArrayLike<number>;
};

const FIRST_ROOM = 1024;
const SKILLS_EACH = 8;

export function emptyColumns(capacity = FIRST_ROOM): Columns {
  return {
    capacity,
    end: 0,
    publishedAt: new Float64Array(capacity),
    deadlineAt: new Float64Array(capacity),
    pay: new Float64Array(capacity),
    currency: new Uint8Array(capacity),
    remote: new Uint8Array(capacity),
    jobType: new Uint8Array(capacity),
    level: new Uint8Array(capacity),
    company: new Int32Array(capacity),
    latitude: new Float32Array(capacity),
    longitude: new Float32Array(capacity),
    titleWords: new Uint8Array(capacity),
    skillsFrom: new Int32Array(capacity),
    skillsCount: new Uint8Array(capacity),
    skills: new Int32Array(capacity * SKILLS_EACH),
    skillsEnd: 0,
    valuesEnd: 0,
  };
}

type Typed = Float64Array | Float32Array | Int32Array | Uint8Array;

function grown<T extends Typed>(old: T, length: number): T {
  const made = new (old.constructor as new (length: number) => T)(length);
  made.set(old);
  return made;
}

const PER_POSTING = [
  ...(['publishedAt', 'deadlineAt', 'pay', 'currency', 'remote', 'jobType', 'level', 'company'] as const),
  ...(['latitude', 'longitude', 'titleWords', 'skillsFrom', 'skillsCount'] as const),
];

/** Room for a number; a quarter more than needed, so that one posting after another does not copy all of them. */
function makeRoom(columns: Columns, no: number): void {
  if (no < columns.capacity) return;
  columns.capacity = Math.ceil((no + 1) * 1.25);
  const wider = columns as Record<(typeof PER_POSTING)[number], Typed>;
  for (const name of PER_POSTING) wider[name] = grown(wider[name], columns.capacity);
}

/** Writes a posting; one of its number is written over. */
export function putRow(columns: Columns, row: ColumnRow): void {
  const { no } = row;
  makeRoom(columns, no);
  columns.end = Math.max(columns.end, no + 1);
  columns.publishedAt[no] = row.publishedAt;
  columns.deadlineAt[no] = row.deadlineAt;
  columns.pay[no] = row.pay;
  columns.currency[no] = row.currency;
  columns.remote[no] = row.remote;
  columns.jobType[no] = row.jobType;
  columns.level[no] = row.level;
  columns.company[no] = row.company;
  columns.latitude[no] = row.latitude;
  columns.longitude[no] = row.longitude;
  columns.titleWords[no] = Math.min(row.titleWords, 255);
  columns.valuesEnd = Math.max(columns.valuesEnd, row.company + 1);
  putSkills(columns, no, row.skills);
}

/** What a posting had before stays behind unused until the columns are read anew: a few bytes for each change. */
function putSkills(columns: Columns, no: number, skills: ArrayLike<number>): void {
  const end = columns.skillsEnd + skills.length;
  if (end > columns.skills.length) columns.skills = grown(columns.skills, Math.ceil(end * 1.25));
  columns.skills.set(skills, columns.skillsEnd);
  columns.skillsFrom[no] = columns.skillsEnd;
  columns.skillsCount[no] = Math.min(skills.length, 255);
  columns.skillsEnd = end;
  for (let i = 0; i < skills.length; i++) columns.valuesEnd = Math.max(columns.valuesEnd, skills[i]! + 1);
}

export function removeRow(columns: Columns, no: number): void {
  if (no < columns.end) columns.publishedAt[no] = 0;
}
