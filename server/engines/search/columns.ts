import { BLOCK, type Lists, readBlock } from './block.ts';

/**
 * What filters, counts and orders look at, of every posting that may be found, in typed arrays by the number of the posting: about 200
 * bytes each. A column store in the sense of Abadi et al., "The Design and Implementation of Modern Column-Oriented Database Systems";
 * it is read and brought up to date in blocks of `BLOCK` postings.
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
  company: Int32Array;
  /** degrees; NaN: no town */
  latitude: Float32Array;
  longitude: Float32Array;
  currency: Uint8Array;
  remote: Uint8Array;
  jobType: Uint8Array;
  level: Uint8Array;
  titleWords: Uint8Array;
  /** by block */
  skills: Lists[];
  /** by block: the words that a posting is known by, as `headHash` writes them */
  heads: Lists[];
  /** one more than the largest number of a company or skill */
  valuesEnd: number;
};

export function emptyColumns(capacity = BLOCK): Columns {
  return {
    capacity,
    end: 0,
    publishedAt: new Float64Array(capacity),
    deadlineAt: new Float64Array(capacity),
    pay: new Float64Array(capacity),
    company: new Int32Array(capacity),
    latitude: new Float32Array(capacity),
    longitude: new Float32Array(capacity),
    currency: new Uint8Array(capacity),
    remote: new Uint8Array(capacity),
    jobType: new Uint8Array(capacity),
    level: new Uint8Array(capacity),
    titleWords: new Uint8Array(capacity),
    skills: [],
    heads: [],
    valuesEnd: 0,
  };
}

const PER_POSTING = [
  ...(['publishedAt', 'deadlineAt', 'pay', 'company', 'latitude', 'longitude'] as const),
  ...(['currency', 'remote', 'jobType', 'level', 'titleWords'] as const),
];

type Typed = Float64Array | Float32Array | Int32Array | Uint8Array;

function grown<T extends Typed>(old: T, length: number): T {
  const made = new (old.constructor as new (length: number) => T)(length);
  made.set(old);
  return made;
}

/** A quarter more than needed, so that one block after another does not copy all of them. */
function makeRoom(columns: Columns, end: number): void {
  if (end <= columns.capacity) return;
  columns.capacity = Math.ceil(end * 1.25);
  const wider = columns as Record<(typeof PER_POSTING)[number], Typed>;
  for (const name of PER_POSTING) wider[name] = grown(wider[name], columns.capacity);
}

const NOTHING: Lists = { from: new Uint16Array(BLOCK + 1), values: new Int32Array(0) };

/** Takes a block as it stands in the database; what stood there before is gone. */
export function putBlock(columns: Columns, block: number, bytes: Uint8Array): void {
  const fresh = readBlock(bytes);
  const start = block * BLOCK;
  makeRoom(columns, start + BLOCK);
  for (const name of PER_POSTING) columns[name].set(fresh[name], start);
  for (let i = columns.skills.length; i < block; i++) columns.skills[i] = columns.heads[i] = NOTHING;
  columns.skills[block] = fresh.skills;
  columns.heads[block] = fresh.heads;
  columns.valuesEnd = Math.max(columns.valuesEnd, fresh.valuesEnd);
  let used = BLOCK;
  while (used > 0 && fresh.publishedAt[used - 1] === 0) used--;
  columns.end = Math.max(columns.end, start + used);
}
