/**
 * Entries of a career: what a model says belongs together, beside what the rules found.
 *
 *     line      4    5    6    7    8    9        places of each quote over the lines of the CV
 *     company        ●              ○
 *     title     ●              ○    ●
 *     start          ●                            the rarest is the anchor: the others take the place nearest to it
 *
 * The places so chosen may touch an entry of the rules: then only what it lacks is filled, from its own lines. Or they
 * lie together in lines that no entry has, in the right section, with a name and dates: then they are a new entry.
 * Anything else is dropped.
 */
import { findDates } from '../extract/dates.ts';
import { datesAt } from './dates.ts';
import {
  addLeaf,
  BESIDE,
  type EntryRules,
  fieldOf,
  HEAD_LINES,
  inOrder,
  isDate,
  type Kind,
  type Leaf,
  type Leaves,
} from './entry-rules.ts';
import { type EntryView, entryViews, nextEntryId } from './entry-views.ts';
import { fill } from './filling.ts';
import type { Ground, Place } from './ground.ts';
import { addHighlights } from './highlights.ts';
import type { Quote } from './proposals.ts';

export type EntryProposal = {
  page?: number | null | undefined;
  highlights?: Quote[] | null | undefined;
} & Record<string, unknown>;

/** Places that are looked at for one quote. */
const MAX_PLACES = 24;

/** Fills what entries of the rules lack, and adds entries that they have not. */
export function groundEntries(ground: Ground, rules: EntryRules, proposals: readonly EntryProposal[]): void {
  let views = entryViews(ground, rules.kind);
  const known = new Map<string, Leaf[]>();
  for (const proposal of proposals) {
    const before = ground.facts.length;
    const places = placesOf(ground, rules, proposal, known);
    const chosen = nearest(places, proposal.page ?? null);
    const same = touched(views, chosen, rules.kind);
    const near = same ?? around(views, chosen, rules.kind);
    // A block without a head of its own waits for one; beside any other a whole new entry may stand.
    const isOwn = same !== null || near?.isHeadless === true;
    const made = isOwn ? null : addEntry(ground, rules, chosen, views);
    const entry = made ?? (near === null ? null : fill(ground, rules, near, places));
    if (entry !== null && rules.kind === 'work') addHighlights(ground, entry, listOf(proposal.highlights));
    if (ground.facts.length > before) views = entryViews(ground, rules.kind);
  }
}

const listOf = (quotes: EntryProposal['highlights']): readonly Quote[] =>
  Array.isArray(quotes) ? quotes : [];

/** Where each leaf may stand. The same quote is read once: a model that repeats itself is not to cost more. */
function placesOf(ground: Ground, rules: EntryRules, proposal: EntryProposal, known: Map<string, Leaf[]>) {
  const places = new Map<string, Leaf[]>();
  for (const leaf of [...rules.heads, 'start', 'end']) {
    const quote = proposal[leaf];
    if (typeof quote !== 'string') continue;
    const key = `${leaf} ${quote}`;
    const read = known.get(key) ?? readAll(ground, rules, leaf, quote);
    known.set(key, read);
    if (read.length > 0) places.set(leaf, read);
  }
  return places;
}

function readAll(ground: Ground, rules: EntryRules, leaf: string, quote: string): Leaf[] {
  const places = ground.places(quote).slice(0, MAX_PLACES);
  return distinct(
    places.flatMap((place): Leaf[] =>
      isDate(leaf) ? datesAt(ground, place, leaf) : rules.read(ground, leaf, place),
    ),
  );
}

const distinct = (leaves: Leaf[]): Leaf[] => [
  ...new Map(leaves.map((leaf) => [`${leaf.place.page}:${leaf.place.start}`, leaf])).values(),
];

/** One place for each leaf: those that stand nearest to a place of the rarest. None where two choices are as good. */
function nearest(places: Map<string, Leaf[]>, page: number | null): Leaves {
  const ranked = [...places].sort((a, b) => a[1].length - b[1].length);
  const rarest = ranked[0];
  if (rarest === undefined) return new Map();
  const choices = rarest[1].map((anchor) => {
    let cost = page !== null && anchor.place.page !== page ? 0.5 : 0;
    const chosen: Leaves = new Map([[rarest[0], anchor]]);
    for (const [leaf, others] of ranked.slice(1)) {
      const best = closest(others, anchor.place);
      cost += distance(best.place, anchor.place);
      chosen.set(leaf, best);
    }
    return { chosen, cost };
  });
  const [best, second] = choices.sort((a, b) => a.cost - b.cost);
  return second !== undefined && second.cost === best!.cost ? new Map() : best!.chosen;
}

/** Lines first; within a line, characters. */
const distance = (a: Place, b: Place) =>
  Math.abs(a.first - b.first) + (a.page === b.page ? Math.min(0.9, Math.abs(a.start - b.start) / 10_000) : 1);

function closest(leaves: readonly Leaf[], to: Place): Leaf {
  return leaves.reduce((best, one) => (distance(one.place, to) < distance(best.place, to) ? one : best));
}

/** The entry of the rules that a proposal speaks of: it has a date or a name at the same place, and none at another. */
function touched(views: readonly EntryView[], chosen: Leaves, kind: Kind): EntryView | null {
  let best: { view: EntryView; score: number } | null = null;
  for (const view of views) {
    if (contradicts(view, chosen, kind)) continue;
    let score = 0;
    for (const [leaf, { place }] of chosen)
      if (view.at(fieldOf(kind, leaf), place)) score += isDate(leaf) ? 3 : 2;
    if (score > 0 && (best === null || score > best.score)) best = { view, score };
  }
  return best?.view ?? null;
}

/** The entry whose block lies around all of the places. */
function around(views: readonly EntryView[], chosen: Leaves, kind: Kind): EntryView | null {
  const places = [...chosen.values()].map(({ place }) => place);
  const isBy = (view: EntryView) =>
    places.every(
      ({ first }) =>
        view.owns(first) && first >= view.headFirst - HEAD_LINES && first <= view.headLast + BESIDE,
    );
  const near =
    places.length === 0 ? [] : views.filter((view) => isBy(view) && !contradicts(view, chosen, kind));
  return near.length === 1 ? near[0]! : null;
}

/** A leaf of its own, elsewhere than the entry's: another position, though under the same roof. */
function contradicts(view: EntryView, chosen: Leaves, kind: Kind): boolean {
  return [...chosen].some(([leaf, { place }]) => {
    const field = fieldOf(kind, leaf);
    return view.fields.has(field) && !view.at(field, place);
  });
}

/** A new entry, where its leaves lie together in lines that no other has. */
function addEntry(
  ground: Ground,
  rules: EntryRules,
  chosen: Leaves,
  views: readonly EntryView[],
): EntryView | null {
  const free = new Map([...chosen].filter(([, { place }]) => ground.isFree(place)));
  const texts = new Map([...free].map(([leaf, { place }]) => [leaf, place.text]));
  for (const [leaf, own] of [...free])
    if (!isDate(leaf) && !rules.bornOut(ground, leaf, own, texts)) {
      free.delete(leaf);
      texts.delete(leaf);
    }
  if (!isComplete(rules, free) || overlapsItself(free) || !isBlock(ground, rules, free, views)) return null;
  const id = nextEntryId(ground, rules.kind);
  for (const leaf of [...rules.heads, 'start', 'end']) {
    const own = free.get(leaf);
    if (own !== undefined) addLeaf(ground, rules.kind, leaf, own, { id, employer: undefined });
  }
  return entryViews(ground, rules.kind).find((view) => view.id === id) ?? null;
}

/** A name, and the whole of its dates: half a range beside a name may be another entry's. */
function isComplete({ names, single }: EntryRules, leaves: Leaves): boolean {
  const [start, end] = [leaves.get('start'), leaves.get('end')];
  if (!names.some((name) => leaves.has(name)) || end === undefined) return false;
  if (start === undefined) return single && end.isSingle === true;
  return start.range === end.range && inOrder(start.value, end.value);
}

function overlapsItself(leaves: Leaves): boolean {
  const places = [...leaves.values()].map(({ place }) => place);
  return places.some((a, i) =>
    places.slice(i + 1).some((b) => a.page === b.page && a.start < b.end && a.end > b.start),
  );
}

/** Neighbouring lines of one section of the right kind, none of which an entry of the rules has. */
function isBlock(ground: Ground, rules: EntryRules, leaves: Leaves, views: readonly EntryView[]): boolean {
  const places = [...leaves.values()].map(({ place }) => place);
  const first = Math.min(...places.map((place) => place.first));
  const last = Math.max(...places.map((place) => place.last));
  if (last - first >= HEAD_LINES || !ground.isOnePiece(first, last)) return false;
  const { kind, section } = ground.lines[first]!;
  const isHere = ground.layout.kinds.has(rules.kind)
    ? kind === rules.kind
    : kind === 'top' || kind === 'other';
  if (!isHere) return false;
  for (let i = first; i <= last; i++)
    if (ground.lines[i]!.section !== section || views.some((view) => view.has(i))) return false;
  return !hasOtherDates(ground, leaves, first, last);
}

/** Dates among these lines that are not the entry's own: they are another one's. */
function hasOtherDates(ground: Ground, leaves: Leaves, first: number, last: number): boolean {
  const own = ['start', 'end'].flatMap((leaf) => leaves.get(leaf)?.place ?? []);
  for (let i = first; i <= last; i++) {
    const { line } = ground.lines[i]!;
    for (const { from, to } of findDates(line.text)) {
      const [start, end] = [line.start + from, line.start + to];
      if (!own.some((place) => place.page === line.page && place.start < end && place.end > start))
        return true;
    }
  }
  return false;
}
