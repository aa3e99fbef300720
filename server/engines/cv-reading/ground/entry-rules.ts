/** What entries of a kind are made of, and how their leaves are told. */
import { monthIndex, type PartialDate } from '#server/values/time.ts';
import type { Fact, FactField } from '../types.ts';
import type { EntryView } from './entry-views.ts';
import type { Ground, Place } from './ground.ts';

export type Kind = 'work' | 'education';
/** What a leaf is read as at a place. */
export type Leaf = { place: Place; value?: Fact['value']; range?: string; isSingle?: boolean };
export type Leaves = Map<string, Leaf>;

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

/** Lines of a head, and as many beside it that may belong to it. */
export const HEAD_LINES = 6;
export const BESIDE = 2;

export const isDate = (leaf: string): leaf is 'start' | 'end' => leaf === 'start' || leaf === 'end';
export const fieldOf = (kind: Kind, leaf: string) => `${kind}.${leaf}` as FactField;

/** Whether a start and an end can be those of one thing. */
export const inOrder = (start: Fact['value'] | undefined, end: Fact['value'] | undefined) =>
  typeof start !== 'string' ||
  typeof end !== 'string' ||
  monthIndex(start as PartialDate) <= monthIndex(end as PartialDate, 'end');

/** Adds a leaf of an entry. */
export function addLeaf(
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
