/** Filling what an entry of the rules lacks, from its own lines. */
import { findDates } from '../extract/dates.ts';
import {
  addLeaf,
  BESIDE,
  type EntryRules,
  fieldOf,
  HEAD_LINES,
  inOrder,
  isDate,
  type Leaf,
} from './entry-rules.ts';
import type { EntryView } from './entry-views.ts';
import type { Ground, Place } from './ground.ts';

/** Fills leaves that an entry lacks, from its own head. */
export function fill(
  ground: Ground,
  rules: EntryRules,
  view: EntryView,
  places: Map<string, Leaf[]>,
): EntryView {
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
        one.place.first >= view.headFirst - (view.isHeadless ? HEAD_LINES : BESIDE) &&
        one.place.last <= view.headLast + BESIDE &&
        fits(dates, leaf, one) &&
        (!isDate(leaf) || isAlone(ground, view, one.place)) &&
        (isDate(leaf) || !isNearerToOthers(ground, dates, one.place)),
    );
    const best = own.length === 1 ? own[0]! : onlyNearest(own, view);
    if (best === undefined || !rules.bornOut(ground, leaf, best, texts)) continue;
    addLeaf(ground, rules.kind, leaf, best, view);
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

/** A date whose line says nothing else but what is the entry's own. */
function isAlone(ground: Ground, { id }: EntryView, { page, first }: Place): boolean {
  const { line } = ground.lines[first]!;
  const own = ground.on({ page, start: line.start, end: line.end }).filter(({ entry }) => entry === id);
  const dates = findDates(line.text).map(({ from, to }) => [from, to] as const);
  const said = own.map(({ source }) => [source.start - line.start, source.end - line.start] as const);
  let rest = line.text;
  for (const [from, to] of [...dates, ...said])
    rest =
      rest.slice(0, Math.max(0, from)) + ' '.repeat(Math.max(0, to - Math.max(0, from))) + rest.slice(to);
  return !/\p{L}{3}/u.test(rest);
}

/** Nearer to dates that are not the entry's than to its own: what stands there is another's. */
function isNearerToOthers(ground: Ground, dates: EntryView['dates'], { first }: Place): boolean {
  const own = [...dates.values()].map(({ line }) => line);
  if (own.length === 0) return false;
  const away = Math.min(...own.map((line) => Math.abs(line - first)));
  const isDated = (i: number) =>
    findDates(ground.lines[i]?.line.text ?? '').some(({ start }) => start !== null);
  for (let i = first - away + 1; i < first + away; i++) if (!own.includes(i) && isDated(i)) return true;
  return false;
}
