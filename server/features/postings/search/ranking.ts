import type { Db, Tx } from '#db/client.ts';
import { type Columns, evidenceOf, matchAll, matchTerm, type Term } from '#server/engines/search/index.ts';
import { retrieve } from './retrieval.ts';

/** Postings that were found by words, and how they rank: the larger the better. */
export type Ranked = {
  among: Int32Array;
  rank: (no: number) => number;
  /** which of the terms a posting lacks, as bits */
  lacks: (no: number) => number;
  /** what each term weighed, where that depended on how many postings have it */
  rarity: number[] | null;
};

/** Postings with all terms. */
export async function withAll(db: Db | Tx, terms: readonly Term[], columns: Columns): Promise<Ranked> {
  // Each by itself rather than within all: going through a few thousand numbers costs less than finding the same postings again.
  const evidence = terms.flatMap(evidenceOf);
  const [among, ...lists] = await retrieve(db, [matchAll(terms), ...evidence.map(({ match }) => match)]);
  const ranks = new Float32Array(columns.end);
  lists.forEach((list, i) => {
    addTo(ranks, list, evidence[i]!.weight);
  });
  preferShortTitles(ranks, among!, columns, terms);
  return { among: among!, rank: (no) => ranks[no]!, lacks: () => 0, rarity: null };
}

function addTo(ranks: Float32Array, list: Int32Array, weight: number): void {
  for (const no of list) if (no < ranks.length) ranks[no]! += weight;
}

/** A title that says little else is about what was asked for. */
const SHORT_TITLE = 2;

function preferShortTitles(
  ranks: Float32Array,
  among: Int32Array,
  { titleWords }: Columns,
  terms: readonly Term[],
): void {
  const words = terms.reduce((sum, { asked }) => sum + asked.length, 0);
  for (const no of among)
    if (no < ranks.length) ranks[no]! += (SHORT_TITLE * words) / Math.max(words, titleWords[no] || words);
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
  const evidence = terms.flatMap((term, i) => evidenceOf(term).map((one) => ({ ...one, term: i })));
  const anywhere = terms.map(matchTerm);
  const lists = await retrieve(db, [...anywhere, ...evidence.map(({ match }) => match)]);
  const ranks = new Float32Array(columns.end);
  const has = new Uint8Array(columns.end);
  const counts = new Uint8Array(columns.end);
  const rarity = known ?? terms.map((term, i) => rarityOf(term, lists[i]!.length, columns.end));
  terms.forEach((_, i) => {
    for (const no of lists[i]!)
      if (no < columns.end) {
        has[no]! |= 1 << i;
        counts[no]!++;
        ranks[no]! += rarity[i]!;
      }
  });
  evidence.forEach(({ weight, term }, i) => {
    addTo(ranks, lists[terms.length + i]!, weight * rarity[term]!);
  });
  const enough = quorum(terms.length);
  const among = new Int32Array(columns.end);
  let size = 0;
  for (let no = 0; no < columns.end; no++) if (counts[no]! >= enough) among[size++] = no;
  preferShortTitles(ranks, among.subarray(0, size), columns, terms);
  const everything = (1 << terms.length) - 1;
  return {
    among: among.subarray(0, size),
    rank: (no) => ranks[no]! + (has[no] === everything ? COMPLETE : 0),
    lacks: (no) => everything & ~has[no]!,
    rarity,
  };
}
