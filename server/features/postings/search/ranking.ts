import type { Db, Tx } from '#db/client.ts';
import {
  type Columns,
  type Evidence,
  evidenceOf,
  headScores,
  matchAll,
  matchTerm,
  type Term,
} from '#server/engines/search/index.ts';
import { headWords } from './head-words.ts';
import { retrieve } from './retrieval.ts';

/** Postings that were found by words, and how they rank: the larger the better. */
export type Ranked = {
  among: Int32Array;
  /** of some of them, each at the place of its number */
  rank: (numbers: Int32Array) => Float64Array;
  /** which of the terms a posting lacks, as bits */
  lacks: (no: number) => number;
  /** what each term weighed, where that depended on how many postings have it */
  rarity: number[] | null;
};

/** Postings with all terms. */
export async function withAll(db: Db | Tx, terms: readonly Term[], columns: Columns): Promise<Ranked> {
  const [[among], rank] = await Promise.all([
    retrieve(db, [matchAll(terms)]),
    rankByHead(db, terms, columns, terms.flatMap(evidenceOf)),
  ]);
  return { among: among!, rank, lacks: () => 0, rarity: null };
}

/** Only the words of heads rank, and those stand in the columns: the database is asked for numbers once. */
async function rankByHead(
  db: Db | Tx,
  terms: readonly Term[],
  columns: Columns,
  evidence: readonly Evidence[],
): Promise<Ranked['rank']> {
  const beginnings = await headWords(db, terms);
  return (numbers) => {
    const ranks = headScores(columns, numbers, evidence, beginnings);
    preferShortTitles(ranks, numbers, columns, terms);
    return ranks;
  };
}

/** A title that says little else is about what was asked for. */
const SHORT_TITLE = 2;

function preferShortTitles(
  ranks: Float64Array,
  numbers: Int32Array,
  { titleWords }: Columns,
  terms: readonly Term[],
): void {
  const words = terms.reduce((sum, { asked }) => sum + asked.length, 0);
  for (let i = 0; i < ranks.length; i++)
    ranks[i]! += (SHORT_TITLE * words) / Math.max(words, titleWords[numbers[i]!] || words);
}

/** Above the rank of any posting that lacks a term. */
const COMPLETE = 10_000;

/** What a word is worth at most that says how work is done, rather than which: `internship biologist` is a biologist first. */
const HOW = 0.5;

function rarityOf({ attribute }: Term, postings: number, all: number): number {
  const idf = Math.log(1 + all / (1 + postings));
  return attribute ? Math.min(idf, HOW) : idf;
}

/** How many of the terms a posting must have: all but one, of many the greater part. */
const quorum = (terms: number) => (terms <= 3 ? terms - 1 : Math.ceil(terms * 0.6));

/** Which of some lists each number is in, as bits. */
function membership(lists: readonly Int32Array[], end: number): Uint8Array {
  const has = new Uint8Array(end);
  lists.forEach((list, i) => {
    for (const no of list) if (no < end) has[no]! |= 1 << i;
  });
  return has;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Postings with most of the terms, those with all of them first. A term counts the more, the fewer postings have it: inverse document
 * frequency, as K. Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28(1), 1972.
 * @param known the weights of the first page, so that the next ones rank alike whatever is published meanwhile
 */
export async function withMost(
  db: Db | Tx,
  terms: readonly Term[],
  columns: Columns,
  known: number[] | null,
): Promise<Ranked> {
  const lists = await retrieve(db, terms.map(matchTerm));
  const has = membership(lists, columns.end);
  const rarity = known ?? terms.map((term, i) => rarityOf(term, lists[i]!.length, columns.end));
  const evidence = terms.flatMap((term, i) =>
    evidenceOf(term).map(({ match, weight }) => ({ match, weight: weight * rarity[i]! })),
  );
  const rankOfHead = await rankByHead(db, terms, columns, evidence);
  const everything = (1 << terms.length) - 1;
  const worth = Float64Array.from({ length: everything + 1 }, (_, bits) =>
    rarity.reduce(
      (sum, weight, i) => sum + (bits & (1 << i) ? weight : 0),
      bits === everything ? COMPLETE : 0,
    ),
  );
  const enough = quorum(terms.length);
  const isEnough = Uint8Array.from(worth, (_, bits) => (bitsIn(bits) >= enough ? 1 : 0));
  return {
    among: numbersWhere(has, isEnough),
    rank: (numbers) => rankOfHead(numbers).map((rank, i) => rank + worth[has[numbers[i]!]!]!),
    lacks: (no) => everything & ~has[no]!,
    rarity,
  };
}

/** The numbers whose bits are among some. */
function numbersWhere(bits: Uint8Array, isAmong: Uint8Array): Int32Array {
  const found = new Int32Array(bits.length);
  let size = 0;
  for (let no = 0; no < bits.length; no++) if (isAmong[bits[no]!]) found[size++] = no;
  return found.subarray(0, size);
}
