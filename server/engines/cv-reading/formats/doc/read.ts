import { type Block, type BlocksRead, pageOfBlocks } from '../blocks.ts';
import { repeatedOnce } from '../repeated.ts';
import { Body } from './body.ts';
import { openCompound } from './compound.ts';
import { placesOf, plex, TABLES } from './places.ts';

/**
 * A file of Word 97–2003 as one page of paragraphs, tables and text boxes; headers first, notes and footers last.
 * @throws Error when it is damaged
 */
export async function readDoc(bytes: Uint8Array): Promise<BlocksRead> {
  const places = placesOf(await openCompound(bytes));
  const { parts, starts } = places;
  const body = new Body(places);
  const shapes = plex(places.table(TABLES.shapes), 26);
  // Text boxes stand in a part of their own; what they hang on is found by the number of their shape.
  plex(places.table(TABLES.boxes), 22).forEach(({ from, to, thing }, i, all) => {
    if (i === all.length - 1) return;
    const shape = shapes.find((one) => one.thing.readUInt32LE(0) === thing.readUInt32LE(14));
    body.hang(shape?.from ?? parts.main, { from: starts.boxes + from, to: starts.boxes + to });
  });
  const stories = plex(places.table(TABLES.headers), 0);
  const repeated = (kinds: number[]): Block[] =>
    repeatedOnce(
      stories
        // Six lines that part notes from text come first, then six stories for each section.
        .filter((_, i) => i >= 6 && kinds.includes((i - 6) % 6))
        .map(({ from, to }) => body.blocks(starts.headers + from, starts.headers + to)),
    );
  return pageOfBlocks([
    ...repeated([0, 1, 4]),
    ...body.blocks(0, parts.main),
    ...body.blocks(starts.footnotes, starts.footnotes + parts.footnotes),
    ...body.blocks(starts.endnotes, starts.endnotes + parts.endnotes),
    ...repeated([2, 3, 5]),
  ]);
}
