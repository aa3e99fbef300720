/** Entries that are known, with the lines they stand on and those that are theirs. */
import type { Fact, FactField } from '../types.ts';
import type { Ground, Place } from './ground.ts';

export type EntryView = {
  id: string;
  employer: string | undefined;
  fields: Set<FactField>;
  /** texts of its leaves, by the leaf's name */
  texts: ReadonlyMap<string, string>;
  dates: ReadonlyMap<string, { line: number; value: Fact['value'] }>;
  /** lines of names and dates */
  headFirst: number;
  headLast: number;
  /** whether one of its facts stands on the line */
  has: (line: number) => boolean;
  /** whether the line is between the entries before and after it, in its own section */
  owns: (line: number) => boolean;
  /** whether its fact of this field stands at this place */
  at: (field: FactField, place: Place) => boolean;
};

type Kind = 'work' | 'education';
type Draft = { id: string; facts: Fact[]; lines: Set<number>; first: number; last: number };

/** The entries of a kind, in the order in which they stand. */
export function entryViews(ground: Ground, kind: Kind): EntryView[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of ground.facts)
    if (fact.entry?.startsWith(`${kind}:`)) groups.set(fact.entry, [...(groups.get(fact.entry) ?? []), fact]);
  const seen = new Set<string>();
  const drafts = [...groups].map(([id, facts]): Draft => {
    const lines = new Set<number>();
    for (const { source } of facts) {
      // An employer that stands once above several roles has its lines in the first of them.
      const place = `${source.page}:${source.start}`;
      if (seen.has(place) && facts.length > 1) continue;
      seen.add(place);
      const last = ground.layout.lineAt(source.page, source.end - 1);
      for (let i = ground.layout.lineAt(source.page, source.start); i >= 0 && i <= last; i++) lines.add(i);
    }
    return { id, facts, lines, first: Math.min(...lines), last: Math.max(...lines) };
  });
  const ordered = drafts.filter(({ lines }) => lines.size > 0).sort((a, b) => a.first - b.first);
  return ordered.map((draft, i) =>
    viewOf(ground, draft, ordered[i - 1]?.last ?? -1, ordered[i + 1]?.first ?? ground.lines.length),
  );
}

function viewOf(
  ground: Ground,
  { id, facts, lines, first, last }: Draft,
  before: number,
  after: number,
): EntryView {
  const heads = facts.filter(({ field }) => !field.endsWith('.highlight'));
  const lineOf = ({ source }: Fact) => ground.layout.lineAt(source.page, source.start);
  const own = heads.map(lineOf).filter((line) => lines.has(line));
  const { section } = ground.lines[first]!;
  const leaf = ({ field }: Fact) => field.split('.')[1]!;
  return {
    id,
    employer: facts.find(({ employer }) => employer !== undefined)?.employer,
    fields: new Set(facts.map(({ field }) => field)),
    texts: new Map(heads.map((fact) => [leaf(fact), fact.source.text])),
    dates: new Map(
      heads
        .filter((fact) => ['start', 'end'].includes(leaf(fact)))
        .map((fact) => [leaf(fact), { line: lineOf(fact), value: fact.value }]),
    ),
    headFirst: own.length > 0 ? Math.min(...own) : first,
    headLast: own.length > 0 ? Math.max(...own) : first,
    has: (line) => line >= first && line <= last,
    owns: (line) => line > before && line < after && ground.lines[line]?.section === section,
    at: (field, { page, start, end }) =>
      facts.some(
        (fact) =>
          fact.field === field &&
          fact.source.page === page &&
          fact.source.start < end &&
          fact.source.end > start,
      ),
  };
}

/** The first number that no entry of this kind has, behind all that have one. */
export function nextEntryId(ground: Ground, kind: string): string {
  const numbers = ground.facts.flatMap(({ entry }) => {
    const [of, number] = entry?.split(':') ?? [];
    return of === kind ? [Number(number)] : [];
  });
  return `${kind}:${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
