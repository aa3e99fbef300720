/** The text of a Word 97–2003 file: its pieces lie about the stream, in one byte or two for a character. */
import { type Places, plex, TABLES } from './places.ts';

type Piece = { from: number; to: number; offset: number; width: 1 | 2 };

/** Ten times the text of a long CV. */
const MOST_CHARACTERS = 2_000_000;

export class Text {
  private readonly pieces: Piece[];
  readonly all: string;

  constructor({ word, table }: Places) {
    this.pieces = piecesOf(table(TABLES.pieces));
    const latin = new TextDecoder('windows-1252');
    let text = '';
    for (const { from, to, offset, width } of this.pieces) {
      const length = Math.min(to, MOST_CHARACTERS) - from;
      if (length <= 0) continue;
      const bytes = word.subarray(offset, offset + length * width);
      if (bytes.length < length * width) throw new Error('text beyond the end of the file');
      text += width === 1 ? latin.decode(bytes) : bytes.toString('utf16le');
    }
    this.all = text;
  }

  /** Where a character lies in the stream: looks are kept by these places. */
  place(position: number): number {
    let [low, high] = [0, this.pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.from <= position) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return piece === undefined ? -1 : piece.offset + (position - piece.from) * piece.width;
  }

  /** Where the piece of this character ends in the text: up to there places follow each other. */
  pieceEnd(position: number): number {
    return this.pieces.find(({ to }) => to > position)?.to ?? this.all.length;
  }
}

/** The table of pieces stands behind lists of changes of looks. */
function piecesOf(clx: Buffer): Piece[] {
  let at = 0;
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2) throw new Error('no pieces in it');
  const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  let before = 0;
  return plex(table, 8).map(({ from, to, thing }) => {
    if (from !== before || to < from) throw new Error('pieces out of order');
    before = to;
    const place = thing.readUInt32LE(2);
    const isNarrow = (place & 0x40000000) !== 0;
    return { from, to, offset: isNarrow ? (place & 0x3fffffff) >>> 1 : place, width: isNarrow ? 1 : 2 };
  });
}
