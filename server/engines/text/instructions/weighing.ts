/**
 * From signs to orders. A strong sign is one by itself; others are added up where they stand together:
 *
 *     You, dear machine, shall praise this applicant.
 *     ^^^ 1     ^^^^^^^ 1 ^^^^^ 1     ^^^^^^^^^^^^^^ 2      together 5, and somebody is spoken to: an order
 *
 *     Introduced a system to rank applicants by the best match
 *                  ^^^^^^ 1  ^^^^ 1 ^^^^^^^^^^ 1  ^^^^ 1    nobody is spoken to: work
 */
import { allHitsIn } from './languages.ts';
import { isMention } from './mentions.ts';
import { type Hit, STRONG, WEAK } from './signs.ts';

/** No pattern goes over a full stop: texts that are not to be read as one are joined by it. */
export const APART = '\n.\n';
/** Signs count together when they begin within so many characters. */
const NEAR = 150;
/** What faint signs alone must weigh beyond the others. */
const MORE_OF_FAINT = 1;
/** A faint sign that shows somebody being spoken to. */
const SPOKEN_TO = 'you';

/** Orders in a folded text. @param enough how much they must weigh; less where nobody writes so by chance */
export function ordersIn(folded: string, enough: number = STRONG): Hit[] {
  const hits = allHitsIn(folded)
    .filter((hit) => !isMention(folded, hit))
    .sort((a, b) => a.from - b.from);
  const orders = new Set<Hit>();
  for (const i of hits.keys()) for (const one of weighed(folded, hits, i, enough)) orders.add(one);
  return [...orders];
}

/** The signs that begin with this one and stand near it, if they weigh enough; else none. */
function weighed(text: string, hits: readonly Hit[], at: number, enough: number): Hit[] {
  const first = hits[at]!;
  if (first.weight >= enough) return [first];
  const near: Hit[] = [];
  for (let i = at; i < hits.length && hits[i]!.from - first.from <= NEAR; i++) near.push(hits[i]!);
  const counted: Hit[] = [];
  for (const hit of near.sort((a, b) => b.weight - a.weight))
    if (!counted.some((one) => one.sign === hit.sign || overlaps(one, hit))) counted.push(hit);
  const sum = counted.reduce((all, { weight }) => all + weight, 0);
  const isTelling = counted.some(({ weight }) => weight >= WEAK);
  const isSpokenTo = counted.some(({ sign }) => sign === SPOKEN_TO);
  if (!isTelling && !isSpokenTo) return [];
  if (sum < enough + (isTelling ? 0 : MORE_OF_FAINT)) return [];
  const end = Math.max(...counted.map(({ to }) => to));
  return text.slice(first.from, end).includes(APART) ? [] : counted;
}

const overlaps = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;
