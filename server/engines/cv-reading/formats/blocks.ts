/** What files of word processors and web pages have in common: paragraphs of runs, tables, text beside the text. */
import { cleanText, undoLetterSpacing } from '../clean.ts';
import { headingKind } from '../headings.ts';
import { composePage, type DraftLine } from '../page.ts';
import type { HiddenReasonKey, HiddenText, Mark, ReadPage } from '../types.ts';

/** Text of one look. `size` in points; `hidden`: why nobody sees it. Tabs and line ends are part of the text. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  hidden?: HiddenReasonKey | null;
};
export type Paragraph = { is: 'paragraph'; runs: Run[]; heading?: number | null; listed?: boolean };
/** Rows of cells of blocks. */
export type Table = { is: 'table'; rows: Block[][][] };
/** A text box: it floats over the page and holds text of its own. */
export type Frame = { is: 'frame'; blocks: Block[] };
export type Block = Paragraph | Table | Frame;

/** `hidden` is for what a reader finds beside its blocks. */
export type BlocksRead = { pages: ReadPage[]; hidden: HiddenText[] };

/** The blocks of a document as one page in reading order, and the text that nobody sees. */
export function pageOfBlocks(blocks: Block[]): BlocksRead {
  const layout = new Layout();
  const lines = layout.lines(blocks, 0);
  const page = composePage([...lines, ...layout.beside()]);
  return { pages: [page], hidden: layout.hidden };
}

class Layout {
  readonly hidden: HiddenText[] = [];
  private streams = 0;
  private readonly frames: Block[][] = [];

  lines(blocks: Block[], stream: number): DraftLine[] {
    return blocks.flatMap((block) => {
      if (block.is === 'paragraph') return this.paragraph(block, stream);
      return block.is === 'table' ? this.table(block, stream) : this.frame(block, stream);
    });
  }

  /** Frames with sections of their own, after everything else: between others they would cut a section in two. */
  beside(): DraftLine[] {
    const lines: DraftLine[] = [];
    for (let blocks = this.frames.shift(); blocks !== undefined; blocks = this.frames.shift())
      lines.push(BLANK, ...this.lines(blocks, ++this.streams));
    return lines;
  }

  private frame({ blocks }: Frame, stream: number): DraftLine[] {
    if (!blocks.some(opensSection)) return this.lines(blocks, stream);
    this.frames.push(blocks);
    return [];
  }

  private paragraph({ runs, heading, listed }: Paragraph, stream: number): DraftLine[] {
    const lines = linesOf(this.seen(runs)).map((line) => draftOf(line, stream));
    const first = lines.find((line) => line.text !== '');
    if (first && listed && !heading) {
      first.text = `• ${first.text}`;
      if (first.marks)
        first.marks = first.marks.map((mark) => ({ ...mark, from: mark.from + 2, to: mark.to + 2 }));
    }
    if (heading) for (const line of lines) line.heading = heading;
    return lines;
  }

  private seen(runs: Run[]): Run[] {
    for (const { text, hidden } of runs) {
      if (!hidden || text.trim() === '') continue;
      const last = this.hidden.at(-1);
      const clean = cleanText(text).replace(/\s+/g, ' ').trim();
      if (last?.reasonKey === hidden) last.text += ` ${clean}`;
      else this.hidden.push({ page: 1, text: clean, reasonKey: hidden });
    }
    return runs.filter(({ hidden }) => !hidden);
  }

  private table({ rows }: Table, stream: number): DraftLine[] {
    return rows.flatMap((cells) => {
      const filled = cells
        .map((blocks) => ({ blocks, lines: this.lines(blocks, stream).filter(({ text }) => text !== '') }))
        .filter(({ lines }) => lines.length > 0);
      if (filled.length === 0) return [{ ...BLANK, stream }];
      if (filled.filter(isColumn).length < 2) return rowLines(filled.map(({ lines }) => lines));
      return filled.flatMap(({ lines }) => {
        const column = ++this.streams;
        return lines.map((line) => (line.stream === stream ? { ...line, stream: column } : line));
      });
    });
  }
}

const BLANK: DraftLine = { text: '', box: null };

const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('');

function opensSection(block: Block): boolean {
  if (block.is === 'paragraph') return headingKind(textOf(block.runs).trim()) !== null;
  if (block.is === 'frame') return block.blocks.some(opensSection);
  return block.rows.some((cells) => cells.some((blocks) => blocks.some(opensSection)));
}

/** Tall cells, and those with sections in them, are columns of a page, not cells of a list. */
function isColumn({ blocks, lines }: { blocks: Block[]; lines: DraftLine[] }): boolean {
  const isNested = blocks.some((block) => block.is === 'table');
  return lines.length >= 6 || isNested || (lines.length >= 2 && blocks.some(opensSection));
}

/** First lines of the cells on one line, the rest below; a first cell of several lines stands before the others. */
function rowLines(cells: DraftLine[][]): DraftLine[] {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return first ?? [];
  if (first.length > 1) return [...first, ...others.flat()];
  const heads = [first[0]!, ...others.map((cell) => cell[0]!)];
  const head = { ...heads[0]!, text: heads.map(({ text }) => text).join('\t') };
  const marks = joinedMarks(heads);
  if (marks.length > 0) head.marks = marks;
  const bold = heads.some((line) => line.bold);
  return [bold ? { ...head, bold } : head, ...others.flatMap((cell) => cell.slice(1))];
}

/** Marks of lines that stand on one, parted by tabs. */
function joinedMarks(lines: DraftLine[]): Mark[] {
  let at = 0;
  return lines.flatMap(({ text, marks = [] }) => {
    const from = at;
    at += text.length + 1;
    return marks.map((mark) => ({ ...mark, from: mark.from + from, to: mark.to + from }));
  });
}

/** Runs cut at line ends. */
function linesOf(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}

function draftOf(runs: Run[], stream: number): DraftLine {
  const written = cleanText(textOf(runs));
  const text = undoLetterSpacing(written).trim();
  const draft: DraftLine = { text, box: null, stream };
  const marks = marksOf(runs);
  if (marks.length > 0 && text === written.trim()) draft.marks = marks;
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const size = Math.max(0, ...inked.map((run) => run.size ?? 0));
  if (size > 0) draft.size = size;
  const length = (list: Run[]) => list.reduce((sum, { text }) => sum + text.trim().length, 0);
  const bold = length(inked.filter((run) => run.bold));
  const letters = length(inked);
  // The first run leads: a bold title beside a plain date is a bold line.
  if (bold > letters / 2 || (inked[0]?.bold && bold > letters / 3)) draft.bold = true;
  return draft;
}

/** Looks from left to right, where any differs from the plain one. */
function marksOf(runs: Run[]): Mark[] {
  if (!runs.some((run) => run.bold || run.italic)) return [];
  const cleaned = runs.map((run) => ({ ...run, text: cleanText(run.text) }));
  const lead = /^\s*/.exec(textOf(cleaned))![0].length;
  const length = textOf(cleaned).trim().length;
  let at = -lead;
  const marks: Mark[] = [];
  for (const { text, bold = false, italic = false } of cleaned) {
    const last = marks.at(-1);
    const [from, to] = [Math.max(0, at), Math.min(length, at + text.length)];
    at += text.length;
    if (to <= from) continue;
    if (last?.bold === bold && last.italic === italic) last.to = to;
    else marks.push({ from, to, bold, italic });
  }
  return marks;
}
