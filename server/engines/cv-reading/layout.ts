/** A document as whoever looks at it line by line needs it: the lines in reading order, each with its section. */
import { withAddressed } from './addressed.ts';
import { type Line, orderedLines } from './extract/lines.ts';
import { type Section, sectionsOf } from './extract/sections.ts';
import type { ReadDocument } from './types.ts';

/**
 * `kind`: the section it stands in, also for the section's own title. `section` counts sections. `isAddressed`: it gives
 * orders to a machine, so no model sees it and no fact that a model proposes may touch it.
 */
export type PlacedLine = {
  line: Line;
  kind: Section['kind'];
  section: number;
  isTitle: boolean;
  isAddressed: boolean;
};

export type Layout = {
  document: ReadDocument;
  lines: readonly PlacedLine[];
  /** Sections that the document has. */
  kinds: ReadonlySet<Section['kind']>;
  /** The line that holds this offset of a page (from 1), as its place in `lines`; -1 between lines. */
  lineAt: (page: number, offset: number) => number;
};

const known = new WeakMap<ReadDocument, Layout>();

/** The layout of a document; it is made once, since several questions are asked about the same one. */
export function layoutOf(document: ReadDocument): Layout {
  const before = known.get(document);
  if (before !== undefined) return before;
  const layout = makeLayout(document);
  known.set(document, layout);
  return layout;
}

function makeLayout(document: ReadDocument): Layout {
  // Whoever read it may not have known that a model would be asked.
  const pages = document.isSearched ? document.pages : document.pages.map(withAddressed);
  const lines = orderedLines({ ...document, pages });
  const lineAt = finderOf(lines, document.pages.length);
  const placed = lines.map(
    (line): PlacedLine => ({ line, kind: 'top', section: 0, isTitle: false, isAddressed: line.addressed }),
  );
  const sections = sectionsOf(lines);
  sections.forEach(({ kind, title, lines: own }, section) => {
    if (title !== null)
      Object.assign(placed[lineAt(title.page, title.start)]!, { kind, section, isTitle: true });
    // A heading may share its line with the first of its content.
    for (const { page, start } of own)
      Object.assign(placed[lineAt(page, start)]!, { kind, section, isTitle: false });
  });
  return { document, lines: placed, kinds: new Set(sections.map(({ kind }) => kind)), lineAt };
}

function finderOf(lines: readonly Line[], pages: number): Layout['lineAt'] {
  const byPage = Array.from({ length: pages }, (): number[] => []);
  for (const [i, line] of lines.entries()) byPage[line.page - 1]!.push(i);
  for (const page of byPage) page.sort((a, b) => lines[a]!.start - lines[b]!.start);
  return (page, offset) => {
    const own = byPage[page - 1] ?? [];
    let low = 0;
    let high = own.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = own[middle]!;
      if (offset < lines[at]!.start) high = middle - 1;
      else if (offset >= lines[at]!.end) low = middle + 1;
      else return at;
    }
    return -1;
  };
}
