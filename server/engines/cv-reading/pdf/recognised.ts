/** Words that were read from a picture as pieces of text, so that columns, rows and headings are found as in any PDF. */
import type { GreyPicture, PictureWord, Recognise } from '#server/values/recognised.ts';
import { cleanText } from '../clean.ts';
import type { PageItems, Piece } from './items.ts';
import { openPdf, type Pdf, type PdfPage } from './open.ts';
import { pictureOf } from './pictures.ts';

/** Pages that are read from pictures; each takes seconds. */
const MOST_PAGES = 10;
/** A scan of A3 at 300 dpi in colour; pdfjs leaves larger ones out. */
const LARGEST_PICTURE = 36_000_000;
/** Below this a word is more likely a stain; below `UNSURE` somebody should look. */
const NOISE = 0.3;
const UNSURE = 0.7;
/** Text of a page that has one, though it is mostly a picture: a page number, a stamp of the scanner. */
const LEAST_LETTERS = 25;

/** Pages read from pictures, by number, with how many words of theirs are unsure. */
export type FromPictures = { pages: number[]; unsure: number };

/** Fills pages that have no text of their own, where somebody can read pictures. */
export class PictureReader {
  readonly read: FromPictures = { pages: [], unsure: 0 };
  private large: Pdf | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly operations: Record<string, number>,
    private readonly recognise: Recognise,
  ) {}

  async fill(page: PdfPage, number: number, items: PageItems): Promise<void> {
    if (lettersIn(items) >= LEAST_LETTERS || this.read.pages.length >= MOST_PAGES) return;
    this.large ??= await openPdf(this.bytes, LARGEST_PICTURE);
    const same = await this.large.getPage(number);
    const picture = await pictureOf(same, this.operations);
    same.cleanup();
    const words = picture === null ? null : await this.recognise(picture);
    if (picture === null || words === null) return;
    const seen = words.filter(isWritten);
    if (seen.length === 0) return;
    this.read.pages.push(page.pageNumber);
    this.read.unsure += seen.filter(({ confidence }) => confidence < UNSURE).length;
    items.pieces.push(...piecesOf(seen, picture));
  }

  async close(): Promise<void> {
    await this.large?.destroy();
  }
}

/** Letters, numbers and signs that mean something; of other marks those that are clear. */
const isWritten = ({ text, confidence }: PictureWord) =>
  confidence >= (/[\p{L}\p{N}]|^[-–—&•·|+@%/→]+$/u.test(text) ? NOISE : UNSURE);

const lettersIn = ({ pieces }: PageItems) =>
  pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);

/** What a dot before a line is taken for. */
const BULLETS = /^[+*»°·©®¢]$/;

/** A line's words up to a wide gap are one piece; the layout decides what such a gap means. */
function piecesOf(words: PictureWord[], { dpi }: GreyPicture): Piece[] {
  const points = 72 / dpi;
  const lines = new Map<number, PictureWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const sizes = sizesOf([...lines.values()], points);
  return [...lines.values()].flatMap((line, i) => {
    const size = sizes[i]!;
    const [top, bottom] = [
      Math.min(...line.map(({ y }) => y)),
      Math.max(...line.map(({ y, height }) => y + height)),
    ];
    const baseline = (bottom - (bottom - top) * 0.18) * points;
    const pieces: Piece[] = [];
    for (const [j, word] of line.entries()) {
      const [x, width] = [word.x * points, word.width * points];
      const last = pieces.at(-1);
      const text = j === 0 && BULLETS.test(word.text) ? '•' : cleanText(word.text);
      if (last !== undefined && x - (last.x + last.width) < size) {
        last.text += ` ${text}`;
        last.width = x + width - last.x;
      } else pieces.push({ text, x, y: baseline, width, size, bold: false, rtl: false, marks: [] });
    }
    return pieces;
  });
}

/** Heights of lines wobble by the letters in them: those near the usual one are of one size. */
function sizesOf(lines: PictureWord[][], points: number): number[] {
  const heights = lines.map((line) => median(line.map(({ height }) => height)) * points * 1.25);
  const usual = median(heights);
  return heights.map((height) => (Math.abs(height / usual - 1) < 0.3 ? round(usual) : round(height)));
}

const round = (n: number) => Math.round(n * 2) / 2;
const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
