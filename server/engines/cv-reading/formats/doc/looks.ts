/** Changes of looks ("sprms") of characters, paragraphs and rows: [MS-DOC] 2.6. */
import { isWhite, type Look } from '../sight.ts';

export type CharLook = Look & {
  bold?: boolean;
  italic?: boolean;
  style?: number;
  isDeleted?: boolean;
  symbol?: string;
};
export type ParaLook = {
  style: number;
  depth: number;
  isRowEnd: boolean;
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  listed: boolean | null;
  outline: number | null;
  isPainted: boolean;
  rowIsPainted: boolean;
};

/** Operand sizes by the upper three bits of a code; 6 says its size itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const DEFINES_TABLE = 0xd608;
const CHANGES_TABS = 0xc615;

function* changesOf(list: Buffer): Generator<[code: number, operand: Buffer]> {
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.readUInt16LE(at);
    at += 2;
    let size = SIZES[code >> 13]!;
    if (code === DEFINES_TABLE) {
      if (at + 2 > list.length) return;
      size = 1 + list.readUInt16LE(at);
    } else if (size === 0) {
      // Long lists of tabs say their size in another way; nothing that matters here follows them.
      if (code === CHANGES_TABS && list[at] === 255) return;
      size = 1 + list[at]!;
    }
    if (at + size > list.length) return;
    yield [code, list.subarray(at, at + size)];
    at += size;
  }
}

/** Colours by number: 0 is the reader's own, 8 white. */
const WHITE_NUMBER = 8;
const byNumber = (number: number): string | null =>
  number === 0 ? null : number === WHITE_NUMBER ? 'ffffff' : '000000';

function colorOf(operand: Buffer, at = 0): string | null {
  if (operand[at + 3] === 0xff) return null;
  return operand.subarray(at, at + 3).toString('hex');
}

/** 0 and 1 are plain, 128 is as the style says, 129 the other way round. */
const toggle = (value: number, styled: boolean | undefined) =>
  value < 2 ? value === 1 : value === 128 ? styled === true : styled !== true;

const shadeIsPaint = (operand: Buffer, at: number) => {
  const ground = colorOf(operand, at + 4);
  return (ground !== null && !isWhite(ground)) || operand.readUInt16LE(at + 8) === 1;
};
const oldShadeIsPaint = (shade: number) => {
  const ground = (shade >> 5) & 0x1f;
  return shade !== 0xffff && ground !== 0 && ground !== WHITE_NUMBER;
};

/** A character's look: that of its styles, changed by these. */
export function charLook(changes: Buffer, below: CharLook): CharLook {
  const look = { ...below };
  for (const [code, operand] of changesOf(changes)) {
    const byte = operand[0]!;
    if (code === 0x0835) look.bold = toggle(byte, below.bold);
    else if (code === 0x0836) look.italic = toggle(byte, below.italic);
    else if (code === 0x083c) look.vanishes = toggle(byte, below.vanishes);
    else if (code === 0x0800) look.isDeleted = byte === 1;
    else if (code === 0x4a43) look.size = operand.readUInt16LE(0) / 2;
    else if (code === 0x4a30) look.style = operand.readUInt16LE(0);
    else if (code === 0x2a42) look.color = byNumber(byte);
    else if (code === 0x6870) look.color = colorOf(operand);
    else if (code === 0x2a0c) look.onGround = byte !== 0 && byte !== WHITE_NUMBER;
    else if (code === 0x4866) look.onGround = oldShadeIsPaint(operand.readUInt16LE(0));
    else if (code === 0xca71 && operand.length >= 11) look.onGround = shadeIsPaint(operand, 1);
    else if (code === 0x6a09) look.symbol = String.fromCharCode(operand.readUInt16LE(2));
  }
  return look;
}

export const PLAIN_PARAGRAPH: ParaLook = {
  style: 0,
  depth: 0,
  isRowEnd: false,
  endsInnerCell: false,
  endsInnerRow: false,
  listed: null,
  outline: null,
  isPainted: false,
  rowIsPainted: false,
};

/** A paragraph's look; `changes` without the style that stands before them. */
export function paraLook(changes: Buffer, below: ParaLook): ParaLook {
  const look = { ...below };
  for (const [code, operand] of changesOf(changes)) {
    const isOn = operand[0] === 1;
    if (code === 0x2416) look.depth = Math.max(look.depth, isOn ? 1 : 0);
    else if (code === 0x6649) look.depth = Math.min(20, operand.readUInt32LE(0));
    else if (code === 0x2417) look.isRowEnd = isOn;
    else if (code === 0x244b) look.endsInnerCell = isOn;
    else if (code === 0x244c) look.endsInnerRow = isOn;
    else if (code === 0x460b) look.listed = operand.readInt16LE(0) !== 0;
    else if (code === 0x2640) look.outline = operand[0]! < 9 ? operand[0]! + 1 : null;
    else if (code === 0x442d) look.isPainted = oldShadeIsPaint(operand.readUInt16LE(0));
    else if (code === 0xc64d && operand.length >= 11) look.isPainted = shadeIsPaint(operand, 1);
    else if (code === 0xd612)
      look.rowIsPainted ||= cells(operand, 10).some((at) => shadeIsPaint(operand, at));
    else if (code === 0xd609)
      look.rowIsPainted ||= cells(operand, 2).some((at) => oldShadeIsPaint(operand.readUInt16LE(at)));
  }
  return look;
}

/** Offsets of the shades of a row's cells. */
const cells = (operand: Buffer, size: number): number[] =>
  Array.from({ length: Math.floor((operand.length - 1) / size) }, (_, i) => 1 + i * size);
