/** Where a Word 97–2003 file keeps what (its FIB): [MS-DOC] 2.5. */
import type { Compound } from './compound.ts';

/** Characters of the parts of the text, one after the other. */
export type Parts = { main: number; footnotes: number; headers: number; endnotes: number; boxes: number };

export type Places = {
  /** the stream `WordDocument`: text and looks */
  word: Buffer;
  /** the stream of tables, as long as it says */
  table: (at: (typeof TABLES)[keyof typeof TABLES]) => Buffer;
  parts: Parts;
  /** offset of each part in the text */
  starts: Parts;
};

/** Indexes into the FIB's list of tables. */
export const TABLES = {
  styles: 1,
  headers: 11,
  runs: 12,
  paragraphs: 13,
  pieces: 33,
  shapes: 40,
  boxes: 56,
} as const;

const WORD_97 = 0xc1;

/** What keeps a file from being read, seen before anything is read. */
export function docState({ stream }: Compound): 'good' | 'encrypted' | 'old' | 'none' {
  const word = stream('WordDocument');
  if (word === null || word.length < 900) return 'none';
  if (word.readUInt16LE(0) !== 0xa5ec || word.readUInt16LE(2) < WORD_97) return 'old';
  return (word.readUInt16LE(10) & 0x100) !== 0 ? 'encrypted' : 'good';
}

/** @throws when there is no such file in it */
export function placesOf(file: Compound): Places {
  const word = file.stream('WordDocument');
  if (word === null) throw new Error('no WordDocument in it');
  const isSecond = (word.readUInt16LE(10) & 0x200) !== 0;
  const tables = file.stream(isSecond ? '1Table' : '0Table');
  if (tables === null) throw new Error('no tables in it');
  const count = (at: number) => Math.max(0, word.readInt32LE(76 + 4 * at));
  const [main, footnotes, headers, macros, notes, endnotes, boxes] = [0, 1, 2, 3, 4, 5, 6].map(count) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const afterHeaders = main + footnotes + headers + macros + notes;
  return {
    word,
    table: (at) => {
      const offset = word.readUInt32LE(154 + 8 * at);
      return tables.subarray(offset, offset + word.readUInt32LE(158 + 8 * at));
    },
    parts: { main, footnotes, headers, endnotes, boxes },
    starts: {
      main: 0,
      footnotes: main,
      headers: main + footnotes,
      endnotes: afterHeaders,
      boxes: afterHeaders + endnotes,
    },
  };
}

/** A table of positions, each with something of a fixed size: n + 1 positions, then n things. */
export function plex(table: Buffer, size: number): { from: number; to: number; thing: Buffer }[] {
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + size)));
  const things = 4 * (count + 1);
  return Array.from({ length: count }, (_, i) => ({
    from: table.readUInt32LE(4 * i),
    to: table.readUInt32LE(4 * i + 4),
    thing: table.subarray(things + size * i, things + size * (i + 1)),
  }));
}
