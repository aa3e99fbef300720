/** Postings in a block: a change of one writes some forty kilobytes, and a hundred thousand are read in four hundred pieces. */
const BITS = 8;
export const BLOCK = 1 << BITS;

/** The block of a posting, and its place in there. */
export const blockOf = (no: number): number => no >> BITS;
export const placeIn = (no: number): number => no & (BLOCK - 1);

/** Several numbers for each posting of a block: those of the `i`th are `values[from[i]]` up to `values[from[i + 1]]`. */
export type Lists = { from: Uint16Array; values: Int32Array };

/** A posting as it goes into the columns. */
export type ColumnRow = {
  no: number;
  /** milliseconds since 1970 */
  publishedAt: number;
  deadlineAt: number;
  /** minor units a year, the upper end; 0: not told */
  pay: number;
  /** its place in the list of currencies; so for remote, jobType and level */
  currency: number;
  remote: number;
  jobType: number;
  level: number;
  /** numbers of `search_value`; so for skills */
  company: number;
  /** degrees; NaN: no town */
  latitude: number;
  longitude: number;
  titleWords: number;
  skills: ArrayLike<number>;
  /** see `headHash` */
  heads: ArrayLike<number>;
};

/*
 * A block as bytes, little-endian, each part at a multiple of its size:
 *
 *   int32 one more than the largest value, int32 how many skills
 *   float64[256] published, deadline, pay
 *   int32[256] company, float32[256] latitude, longitude
 *   uint8[256] currency, remote, jobType, level, title words, how many skills, how many heads
 *   int32[] skills, int32[] heads
 */
const HEADER = 8;
const WIDE = ['publishedAt', 'deadlineAt', 'pay'] as const;
const NARROW = ['currency', 'remote', 'jobType', 'level', 'titleWords', 'skillsCount', 'headsCount'] as const;
const COMPANY = HEADER + WIDE.length * BLOCK * 8;
const LATITUDE = COMPANY + BLOCK * 4;
const LONGITUDE = LATITUDE + BLOCK * 4;
const BYTES = LONGITUDE + BLOCK * 4;
const LISTS = BYTES + NARROW.length * BLOCK;
/** What a byte holds; a posting has twenty skills and some thirty words in its head. */
const MOST = 255;

/** The parts of a block, as they lie in its bytes. @param bytes from an address that is a multiple of eight */
function viewsOf({ buffer, byteOffset: start, byteLength }: Uint8Array) {
  const wide = (i: number) => new Float64Array(buffer, start + HEADER + i * BLOCK * 8, BLOCK);
  const narrow = (i: number) => new Uint8Array(buffer, start + BYTES + i * BLOCK, BLOCK);
  const header = new Int32Array(buffer, start, 2);
  const lists = new Int32Array(buffer, start + LISTS, (byteLength - LISTS) / 4);
  return {
    header,
    publishedAt: wide(0),
    deadlineAt: wide(1),
    pay: wide(2),
    company: new Int32Array(buffer, start + COMPANY, BLOCK),
    latitude: new Float32Array(buffer, start + LATITUDE, BLOCK),
    longitude: new Float32Array(buffer, start + LONGITUDE, BLOCK),
    currency: narrow(0),
    remote: narrow(1),
    jobType: narrow(2),
    level: narrow(3),
    titleWords: narrow(4),
    skillsCount: narrow(5),
    headsCount: narrow(6),
    lists,
  };
}

function listsOf(counts: Uint8Array, values: Int32Array): Lists {
  const from = new Uint16Array(BLOCK + 1);
  for (let i = 0; i < BLOCK; i++) from[i + 1] = from[i]! + counts[i]!;
  return { from, values };
}

/** A block's columns, for as long as its bytes stay as they are; its lists are copies. */
export function readBlock(bytes: Uint8Array) {
  // What comes from a database begins anywhere at times.
  const views = viewsOf(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
  const [valuesEnd, skillsEnd] = [views.header[0]!, views.header[1]!];
  return {
    ...views,
    valuesEnd,
    skills: listsOf(views.skillsCount, views.lists.slice(0, skillsEnd)),
    heads: listsOf(views.headsCount, views.lists.slice(skillsEnd)),
  };
}

/** The postings of a block one by one, to write it with some of them changed. */
export function rowsOfBlock(block: number, bytes: Uint8Array): ColumnRow[] {
  const { skills, heads, ...views } = readBlock(bytes);
  const listOf = ({ from, values }: Lists, i: number) => values.subarray(from[i], from[i + 1]);
  const rows: ColumnRow[] = [];
  for (let i = 0; i < BLOCK; i++)
    if (views.publishedAt[i]! > 0)
      rows.push({
        no: block * BLOCK + i,
        publishedAt: views.publishedAt[i]!,
        deadlineAt: views.deadlineAt[i]!,
        pay: views.pay[i]!,
        company: views.company[i]!,
        latitude: views.latitude[i]!,
        longitude: views.longitude[i]!,
        currency: views.currency[i]!,
        remote: views.remote[i]!,
        jobType: views.jobType[i]!,
        level: views.level[i]!,
        titleWords: views.titleWords[i]!,
        skills: listOf(skills, i),
        heads: listOf(heads, i),
      });
  return rows;
}

/** Postings of one block as bytes. */
export function writeBlock(unsorted: readonly ColumnRow[]): Uint8Array {
  const rows = [...unsorted].sort((a, b) => a.no - b.no);
  const cut = (list: ArrayLike<number>) => Array.from(list).slice(0, MOST);
  const [skills, heads] = [rows.map((row) => cut(row.skills)), rows.map((row) => cut(row.heads))];
  const lists = [...skills, ...heads].flat();
  const bytes = new Uint8Array(LISTS + lists.length * 4);
  const views = viewsOf(bytes);
  views.lists.set(lists);
  const skillsEnd = skills.reduce((sum, list) => sum + list.length, 0);
  let valuesEnd = 0;
  rows.forEach((row, k) => {
    const i = placeIn(row.no);
    for (const name of [...WIDE, 'company', 'latitude', 'longitude'] as const) views[name][i] = row[name];
    for (const name of ['currency', 'remote', 'jobType', 'level'] as const) views[name][i] = row[name];
    views.titleWords[i] = Math.min(row.titleWords, MOST);
    views.skillsCount[i] = skills[k]!.length;
    views.headsCount[i] = heads[k]!.length;
    valuesEnd = Math.max(valuesEnd, row.company + 1, ...skills[k]!.map((skill) => skill + 1));
  });
  views.header.set([valuesEnd, skillsEnd]);
  return bytes;
}
