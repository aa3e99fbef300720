import { blockOf, type Lists, placeIn } from './block.ts';
import type { Columns } from './columns.ts';
import type { Evidence, Match } from './query.ts';
import { HEAD_ZONES, ZONE } from './tokens.ts';

/** Zones whose tokens stand in the columns: what a posting is known by, beside its words at large. */
const KNOWN_BY = new Set<string>([...HEAD_ZONES, ZONE.knownSkill, ZONE.attribute]);

/**
 * A token in 32 bits: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, mixed once more so that any of the bits may be looked at.
 * Among the thirty thousand tokens of a hundred thousand heads one in ten collections has two that are alike; then a few postings
 * rank as if they had a word that they lack. What is found does not depend on it.
 */
export function headHash(token: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) h = Math.imul(h ^ token.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Of a posting's tokens those that it is known by, as the columns hold them. */
export const headsOf = (tokens: readonly string[]): number[] =>
  tokens.filter((token) => KNOWN_BY.has(token[0]!)).map(headHash);

type Leaf = Exclude<Match, { all: Match[] } | { any: Match[] }>;
const isLeaf = (match: Match): match is Leaf => typeof match === 'string' || 'begins' in match;

/** Beginnings of words, and the words of heads that begin so. */
export type Beginnings = ReadonlyMap<string, readonly string[]>;

/** Any of these tokens fills a place; a way is met when all its places are filled, evidence when any of its ways is. */
type Way = number[];

/** Which hashes fill which places. */
type Plan = { places: Map<number, number[]>; size: number; beginnings: Beginnings };

function tokensFor(leaf: Leaf, { beginnings }: Plan): string[] {
  if (typeof leaf === 'string') return [leaf];
  const [zone, word] = [leaf.begins[0]!, leaf.begins.slice(1)];
  return (beginnings.get(word) ?? []).map((whole) => zone + whole);
}

function addPlace(plan: Plan, leaves: readonly Leaf[]): number {
  const place = plan.size++;
  for (const token of new Set(leaves.flatMap((leaf) => tokensFor(leaf, plan)))) {
    const hash = headHash(token);
    const places = plan.places.get(hash);
    if (places) places.push(place);
    else plan.places.set(hash, [place]);
  }
  return place;
}

function waysOf(match: Match, plan: Plan): Way[] {
  if (isLeaf(match)) return [[addPlace(plan, [match])]];
  if ('any' in match)
    return match.any.every(isLeaf)
      ? [[addPlace(plan, match.any)]]
      : match.any.flatMap((part) => waysOf(part, plan));
  const parts = match.all.map((part) => waysOf(part, plan));
  return parts.reduce((ways, more) => ways.flatMap((way) => more.map((one) => [...way, ...one])), [
    [],
  ] as Way[]);
}

function isMet(ways: readonly Way[], filled: Uint8Array): boolean {
  for (let w = 0; w < ways.length; w++) {
    const way = ways[w]!;
    let i = 0;
    while (i < way.length && filled[way[i]!] === 1) i++;
    if (i === way.length) return true;
  }
  return false;
}

/** Hashes that end in other bits are not looked up at all: most words of a head are none that was asked for. */
const SIEVE = 1 << 14;

/**
 * How much speaks for each of some postings, of what stands in its head: the weights of the evidence that it has. Plain loops without
 * objects: there may be a hundred thousand postings, with thirty words each.
 * @param beginnings of each word of the evidence that may be the beginning of one
 */
export function headScores(
  columns: Columns,
  numbers: Int32Array,
  evidence: readonly Evidence[],
  beginnings: Beginnings,
): Float64Array {
  const plan: Plan = { places: new Map(), size: 0, beginnings };
  const rules = evidence.map(({ match, weight }) => ({ ways: waysOf(match, plan), weight }));
  const filled = new Uint8Array(plan.size);
  const sieve = new Uint8Array(SIEVE);
  for (const hash of plan.places.keys()) sieve[hash & (SIEVE - 1)] = 1;
  const scores = new Float64Array(numbers.length);
  for (let n = 0; n < numbers.length; n++) {
    const no = numbers[n]!;
    const lists = columns.heads[blockOf(no)];
    if (!lists || !fillPlaces(plan.places, sieve, lists, placeIn(no), filled)) continue;
    for (let r = 0; r < rules.length; r++) {
      const { ways, weight } = rules[r]!;
      if (isMet(ways, filled)) scores[n]! += weight;
    }
    filled.fill(0);
  }
  return scores;
}

/** Fills the places that the words of a posting's head fill. @returns whether there were any */
function fillPlaces(
  places: ReadonlyMap<number, number[]>,
  sieve: Uint8Array,
  { from, values }: Lists,
  place: number,
  filled: Uint8Array,
): boolean {
  let any = false;
  const end = from[place + 1]!;
  for (let i = from[place]!; i < end; i++) {
    const hash = values[i]!;
    const found = sieve[hash & (SIEVE - 1)] === 1 ? places.get(hash) : undefined;
    if (!found) continue;
    any = true;
    for (let k = 0; k < found.length; k++) filled[found[k]!] = 1;
  }
  return any;
}
