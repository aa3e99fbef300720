/** The styles of a Word 97–2003 file: [MS-DOC] 2.9.271. */
import { type CharLook, charLook, type ParaLook, PLAIN_PARAGRAPH, paraLook } from './looks.ts';

type Style = { base: number; heading: number | null; para: Buffer; char: Buffer };
export type Styled = { para: ParaLook; char: CharLook; heading: number | null };

const NONE = Buffer.alloc(0);
const NO_BASE = 0xfff;
const TITLE = 62;
/** What Word takes where nothing is said. */
const DEFAULT: Styled = { para: PLAIN_PARAGRAPH, char: { size: 10 }, heading: null };

export class Styles {
  private readonly styles: (Style | null)[] = [];
  private readonly known = new Map<number, Styled>();

  constructor(sheet: Buffer) {
    if (sheet.length < 6) return;
    const head = sheet.readUInt16LE(0);
    const count = sheet.readUInt16LE(2);
    const baseSize = sheet.readUInt16LE(4);
    let at = 2 + head;
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const size = sheet.readUInt16LE(at);
      this.styles.push(size === 0 ? null : styleOf(sheet.subarray(at + 2, at + 2 + size), baseSize));
      at += 2 + size;
    }
  }

  /** What a style comes to, with those that it stands on. */
  of(id: number, depth = 0): Styled {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const style = this.styles[id];
    // A chain of styles that bites its tail ends here.
    if (style === undefined || style === null || depth > 20) return DEFAULT;
    const below = style.base === NO_BASE ? DEFAULT : this.of(style.base, depth + 1);
    const styled = {
      para: paraLook(style.para, below.para),
      char: charLook(style.char, below.char),
      heading: style.heading ?? below.heading,
    };
    this.known.set(id, styled);
    return styled;
  }

  /** The look of a character whose run may name a style of its own. */
  char(changes: Buffer, around: CharLook): CharLook {
    const look = charLook(changes, around);
    if (look.style === undefined || look.style === around.style) return look;
    const own = this.styles[look.style];
    return own ? charLook(changes, charLook(own.char, around)) : look;
  }
}

function styleOf(std: Buffer, baseSize: number): Style | null {
  if (std.length < baseSize + 2) return null;
  const builtIn = std.readUInt16LE(0) & 0xfff;
  const kind = std.readUInt16LE(2) & 0xf;
  const base = std.readUInt16LE(2) >> 4;
  const name = std.readUInt16LE(baseSize);
  const lists = changeLists(std, baseSize + 2 + 2 * (name + 1));
  // A paragraph's style names itself before its changes.
  const [para, char] =
    kind === 1 ? [lists[0]?.subarray(2), lists[1]] : [undefined, kind === 2 ? lists[0] : undefined];
  const heading = builtIn >= 1 && builtIn <= 9 ? builtIn : builtIn === TITLE ? 1 : null;
  return { base, heading, para: para ?? NONE, char: char ?? NONE };
}

function changeLists(std: Buffer, from: number): Buffer[] {
  const lists: Buffer[] = [];
  for (let at = from; at + 2 <= std.length && lists.length < 3; ) {
    const size = std.readUInt16LE(at);
    lists.push(std.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  return lists;
}
