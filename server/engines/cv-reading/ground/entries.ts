/**
 * Entries of a career: what a model says belongs together, beside what the rules found.
 *
 *     line      4    5    6    7    8    9        places of each quote over the lines of the CV
 *     company        ●              ○
 *     title     ●              ○    ●
 *     start          ●                            the rarest is the anchor: the others take the place nearest to it
 *
 * The places so chosen either touch an entry of the rules, or lie in its block: then only what it lacks is filled, from
 * its own lines. Or they lie together in lines that no entry has, in the right section, with a name and dates: then
 * they are a new entry. Anything else is dropped.
 */

import { monthIndex, type PartialDate } from '#server/values/time.ts';
import type { Fact, FactField } from '../types.ts';
import { datesAt } from './dates.ts';
import { type EntryView, entryViews, nextEntryId } from './entry-views.ts';
import type { Ground, Place } from './ground.ts';
import { addHighlights } from './highlights.ts';
import type { Quote } from './proposals.ts';

export type Kind = 'work' | 'education';
/** What a leaf is read as at a place. */
export type Leaf = { place: Place; value?: Fact['value']; range?: string };
type Leaves = Map<string, Leaf>;

/** How the leaves of one kind of entry are told. */
export type EntryRules = {
  kind: Kind;
  /** leaves of the head in the order of facts, without dates */
  heads: readonly string[];
  /** a new entry has one of these */
  names: readonly string[];
  /** whether a place reads as such a leaf, whatever is beside it; what our rules make of it */
  read: (ground: Ground, leaf: string, place: Place) => Leaf[];
  /** whether leaves that say little by themselves are borne out by the others of their entry */
  bornOut: (ground: Ground, leaf: string, own: Leaf, others: ReadonlyMap<string, string>) => boolean;
  /** whether one date is enough for a new entry */
  single: boolean;
};

export type EntryProposal = {
  page?: number | null | undefined;
  highlights?: Quote[] | null | undefined;
} & Record<string, unknown>;

/** Places that are looked at for one quote. */
const MAX_PLACES = 24;
/** Lines of a head, and as many beside it that may belong to it. */
const HEAD_LINES = 6;
const BESIDE = 2;

const isDate = (leaf: string): leaf is 'start' | 'end' => leaf === 'start' || leaf === 'end';
const fieldOf = (kind: Kind, leaf: string) => `${kind}.${leaf}` as FactField;

/** Fills what entries of the rules lack, and adds entries that they have not. */
export function groundEntries(ground: Ground, rules: EntryRules, proposals: readonly EntryProposal[]): void {
  let views = entryViews(ground, rules.kind);
  const known = new Map<string, Leaf[]>();
  for (const proposal of proposals) {
    const before = ground.facts.length;
    const places = placesOf(ground, rules, proposal, known);
    const chosen = nearest(places, proposal.page ?? null);
    const view = matching(views, chosen, rules.kind);
    const entry = view === null ? addEntry(ground, rules, chosen, views) : fill(ground, rules, view, places);
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

/** The entry of the rules that a proposal speaks of: it has the same dates or names, or its block lies around them. */
function matching(views: readonly EntryView[], chosen: Leaves, kind: Kind): EntryView | null {
  let best: { view: EntryView; score: number } | null = null;
  for (const view of views) {
    if (contradicts(view, chosen, kind)) continue;
    let score = 0;
    for (const [leaf, { place }] of chosen) {
      if (view.at(fieldOf(kind, leaf), place)) score += isDate(leaf) ? 3 : 2;
      else if (
        place.first >= view.headFirst - BESIDE &&
        place.first <= view.headLast + BESIDE &&
        view.owns(place.first)
      )
        score += 0.5;
    }
    if (score > 0 && (best === null || score > best.score)) best = { view, score };
  }
  return best?.view ?? null;
}

/** Dates or a title of its own, elsewhere than the entry's: another position, though under the same roof. */
function contradicts(view: EntryView, chosen: Leaves, kind: Kind): boolean {
  return ['start', 'end', 'title', 'degree'].some((leaf) => {
    const own = chosen.get(leaf);
    const field = fieldOf(kind, leaf);
    return own !== undefined && view.fields.has(field) && !view.at(field, own.place);
  });
}

/** Fills leaves that an entry lacks, from its own head. */
function fill(ground: Ground, rules: EntryRules, view: EntryView, places: Map<string, Leaf[]>): EntryView {
  const texts = new Map(view.texts);
  const dates = new Map(view.dates);
  for (const leaf of [...rules.heads, 'start', 'end']) {
    const field = fieldOf(rules.kind, leaf);
    if (view.fields.has(field)) continue;
    const own = (places.get(leaf) ?? []).filter(
      (one) =>
        ground.isFree(one.place) &&
        view.owns(one.place.first) &&
        view.owns(one.place.last) &&
        one.place.first >= view.headFirst - BESIDE &&
        one.place.last <= view.headLast + BESIDE &&
        fits(dates, leaf, one),
    );
    const best = own.length === 1 ? own[0]! : onlyNearest(own, view);
    if (best === undefined || !rules.bornOut(ground, leaf, best, texts)) continue;
    add(ground, rules.kind, leaf, best, view);
    texts.set(leaf, best.place.text);
    if (isDate(leaf)) dates.set(leaf, { line: best.place.first, value: best.value ?? null });
    view.fields.add(field);
  }
  return view;
}

function onlyNearest(leaves: readonly Leaf[], view: EntryView): Leaf | undefined {
  const away = ({ place }: Leaf) => Math.max(view.headFirst - place.first, place.first - view.headLast, 0);
  const least = Math.min(...leaves.map(away));
  const near = leaves.filter((leaf) => away(leaf) === least);
  return near.length === 1 ? near[0] : undefined;
}

/** A date stands beside the entry's other date, and not on the wrong side of it. */
function fits(dates: EntryView['dates'], leaf: string, { place, value }: Leaf): boolean {
  if (!isDate(leaf)) return true;
  const other = dates.get(leaf === 'start' ? 'end' : 'start');
  if (other === undefined) return true;
  if (Math.abs(other.line - place.first) > 1) return false;
  return leaf === 'start' ? inOrder(value, other.value) : inOrder(other.value, value);
}

const inOrder = (start: Fact['value'] | undefined, end: Fact['value'] | undefined) =>
  typeof start !== 'string' ||
  typeof end !== 'string' ||
  monthIndex(start as PartialDate) <= monthIndex(end as PartialDate, 'end');

function add(
  ground: Ground,
  kind: Kind,
  leaf: string,
  { place, value }: Leaf,
  { id, employer }: Pick<EntryView, 'id' | 'employer'>,
): void {
  ground.add(fieldOf(kind, leaf), place, {
    entry: id,
    ...(employer === undefined ? {} : { employer }),
    ...(value === undefined ? {} : { value }),
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
    if (own !== undefined) add(ground, rules.kind, leaf, own, { id, employer: undefined });
  }
  return entryViews(ground, rules.kind).find((view) => view.id === id) ?? null;
}

function isComplete({ names, single }: EntryRules, leaves: Leaves): boolean {
  const [start, end] = [leaves.get('start'), leaves.get('end')];
  if (!names.some((name) => leaves.has(name))) return false;
  if (start === undefined) return single && end !== undefined && end.value !== null;
  if (end === undefined) return single;
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
  return true;
}
