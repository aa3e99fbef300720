/** Looks by their place in the stream, from pages of 512 bytes: [MS-DOC] 2.9.33 and 2.9.175. */
import { plex } from './places.ts';

/** What holds from one place to another. */
export type Stretch = { from: number; to: number; changes: Buffer };

const PAGE = 512;

/** @param table positions with page numbers; `kind` how a page lists its changes */
export class Stretches {
  private readonly list: Stretch[] = [];

  constructor(word: Buffer, table: Buffer, kind: 'runs' | 'paragraphs') {
    for (const { thing } of plex(table, 4)) {
      const start = (thing.readUInt32LE(0) & 0x3fffff) * PAGE;
      const page = word.subarray(start, start + PAGE);
      if (page.length === PAGE) this.list.push(...stretchesOf(page, kind));
    }
    this.list.sort((a, b) => a.from - b.from);
  }

  /** What holds at a place. */
  at(place: number): Stretch | null {
    let [low, high] = [0, this.list.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.list[middle]!.from <= place) low = middle;
      else high = middle - 1;
    }
    const found = this.list[low];
    return found !== undefined && found.from <= place && place < found.to ? found : null;
  }
}

function stretchesOf(page: Buffer, kind: 'runs' | 'paragraphs'): Stretch[] {
  const count = page[PAGE - 1]!;
  const width = kind === 'runs' ? 1 : 13;
  const offsets = 4 * (count + 1);
  if (offsets + count * width > PAGE) return [];
  return Array.from({ length: count }, (_, i) => ({
    from: page.readUInt32LE(4 * i),
    to: page.readUInt32LE(4 * i + 4),
    changes: changesAt(page, page[offsets + i * width]! * 2, kind),
  }));
}

function changesAt(page: Buffer, at: number, kind: 'runs' | 'paragraphs'): Buffer {
  if (at === 0) return page.subarray(0, 0);
  const size = page[at]!;
  if (kind === 'runs') return page.subarray(at + 1, at + 1 + size);
  return size === 0
    ? page.subarray(at + 2, at + 2 + 2 * page[at + 1]!)
    : page.subarray(at + 1, at + 2 * size);
}
