/** What of a CV a model is shown: for each part of the question the sections it is about, and nothing else. */
import { isData } from './data-kinds.ts';
import { type Layout, layoutOf, type PlacedLine } from './layout.ts';
import type { Fact, FactField, ReadDocument } from './types.ts';

export type ExcerptPart = 'person' | 'work' | 'education' | 'more';

type Kind = PlacedLine['kind'];
const SECTIONS: Record<ExcerptPart, readonly Kind[]> = {
  person: ['top', 'contact', 'summary', 'links'],
  work: ['work'],
  education: ['education'],
  more: ['skills', 'languages', 'certificates', 'projects', 'publications'],
};
/** What no section claims: where a section that is looked for may stand without its heading. */
const UNCLAIMED: readonly Kind[] = ['top', 'other'];

/** Characters of an excerpt. Who someone is stands at the top, or nowhere. */
const LONGEST: Record<ExcerptPart, number> = { person: 4_000, work: 12_000, education: 12_000, more: 12_000 };

type Known = { document: ReadDocument; facts: readonly Fact[] };

/**
 * The text to ask about for a part, with marks of pages and every line as it is; null where the rules left nothing to
 * find. Lines that give orders to a machine are left out.
 */
export function excerptFor(known: Known, part: ExcerptPart): string | null {
  if (isData(known.document.kind)) return null;
  const layout = layoutOf(known.document);
  const covered = coverage(known, layout);
  const lines = shownLines(known, layout, covered, part);
  if (!isWorthAsking(known.facts, covered, lines, part)) return null;
  const text = written(lines, LONGEST[part]);
  return /\p{L}{2}/u.test(text) ? text : null;
}

function shownLines({ facts }: Known, layout: Layout, covered: Coverage, part: ExcerptPart): PlacedLine[] {
  const kinds = SECTIONS[part];
  const missing = kinds.filter((kind) => !layout.kinds.has(kind));
  const isOwn = ({ kind }: PlacedLine) => kinds.includes(kind);
  const seen = layout.lines.filter(({ isAddressed }) => !isAddressed);
  if (part === 'person' || missing.length === 0) return seen.filter(isOwn);
  const contact = linesOf(facts, layout, (fact) => ALREADY_SAID.includes(fact.field));
  if (part === 'more') {
    // Where one kind of list is missing its items may stand unclaimed, on lines that say nothing else.
    const isFree = (line: PlacedLine) =>
      UNCLAIMED.includes(line.kind) && covered.uncovered(line) > 0 && !contact.has(line);
    return seen.filter((line) => isOwn(line) || isFree(line));
  }
  return seen.filter((line) => UNCLAIMED.includes(line.kind) && !contact.has(line));
}

/** Lines of these say who someone is, and are not shown where something else is asked. */
const ALREADY_SAID: readonly FactField[] = [
  'name',
  'headline',
  'summary',
  'email',
  'phone',
  'location',
  'link',
];

/** Leaves without which an entry is not whole. */
const LEAVES: Record<'work' | 'education', readonly string[]> = {
  work: ['company', 'title', 'start', 'end'],
  education: ['institution', 'degree', 'end'],
};
const SINGLES: readonly FactField[] = ['name', 'headline', 'summary', 'email', 'phone', 'location'];

/** Whether a model could add anything: something is missing, or lines say what no fact has. */
function isWorthAsking(
  facts: readonly Fact[],
  covered: Coverage,
  lines: PlacedLine[],
  part: ExcerptPart,
): boolean {
  const content = lines.filter(({ isTitle }) => !isTitle);
  if (content.length === 0) return false;
  if (part === 'person') return SINGLES.some((field) => !facts.some((fact) => fact.field === field));
  if (content.some((line) => covered.uncovered(line) > 0)) return true;
  return part !== 'more' && hasGaps(facts, part);
}

function hasGaps(facts: readonly Fact[], kind: 'work' | 'education'): boolean {
  const entries = new Map<string, Set<string>>();
  for (const { entry, field } of facts) {
    if (!entry?.startsWith(`${kind}:`)) continue;
    entries.set(entry, (entries.get(entry) ?? new Set()).add(field.split('.')[1]!));
  }
  return [...entries.values()].some((leaves) => LEAVES[kind].some((leaf) => !leaves.has(leaf)));
}

/** Fewer letters than that between facts are joining words. */
const FEW_LETTERS = 6;
type Coverage = { uncovered: (line: PlacedLine) => number };

/** How much of a line no fact stands on: letters, when they are more than joining words and labels. */
function coverage({ document, facts }: Known, layout: Layout): Coverage {
  const byLine = new Map<PlacedLine, Array<[from: number, to: number]>>();
  for (const { source } of facts) {
    const last = layout.lineAt(source.page, source.end - 1);
    for (let i = layout.lineAt(source.page, source.start); i >= 0 && i <= last; i++) {
      const placed = layout.lines[i]!;
      byLine.set(placed, [...(byLine.get(placed) ?? []), [source.start, source.end]]);
    }
  }
  return {
    uncovered(placed) {
      const { page, start, end } = placed.line;
      const { text } = document.pages[page - 1]!;
      const letters = [...text.slice(start, end)].filter((letter) => /\p{L}/u.test(letter)).length;
      let left = text.slice(start, end);
      for (const [from, to] of byLine.get(placed) ?? [])
        left = blanked(left, Math.max(0, from - start), Math.min(end, to) - start);
      const open = left.match(/\p{L}/gu)?.length ?? 0;
      return open >= FEW_LETTERS && open > letters * 0.25 ? open : 0;
    },
  };
}

const blanked = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to);

function linesOf(facts: readonly Fact[], layout: Layout, isMeant: (fact: Fact) => boolean): Set<PlacedLine> {
  const found = new Set<PlacedLine>();
  for (const { source } of facts.filter(isMeant)) {
    const line = layout.lines[layout.lineAt(source.page, source.start)];
    if (line !== undefined) found.add(line);
  }
  return found;
}

/** Lines as they are, up to a limit, with a mark where a page begins and a blank line where something new does. */
function written(lines: readonly PlacedLine[], limit: number): string {
  let text = '';
  let before: PlacedLine | null = null;
  for (const placed of lines) {
    const { line, section } = placed;
    let piece = '';
    if (before === null || before.line.page !== line.page)
      piece += `${text === '' ? '' : '\n'}[page ${line.page}]\n`;
    else if (before.section !== section || line.gap >= 0.5) piece += '\n';
    piece += `${line.text}\n`;
    if (text.length + piece.length > limit) break;
    text += piece;
    before = placed;
  }
  return text.trimEnd();
}
