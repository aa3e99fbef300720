/** Text and looks of a Word 97–2003 file to blocks. */
import type { Block, Run } from '../blocks.ts';
import { linkTarget } from '../link-target.ts';
import { hiddenReason } from '../sight.ts';
import { Story } from '../story.ts';
import type { CharLook, ParaLook } from './looks.ts';
import { paraLook } from './looks.ts';
import { Stretches } from './pages.ts';
import { Text } from './pieces.ts';
import { type Places, TABLES } from './places.ts';
import { Styles } from './styles.ts';

type Range = { from: number; to: number };
type Paragraph = Range & { look: ParaLook; char: CharLook; heading: number | null; mark: string };

const CELL = '\x07';
/** Paragraph, cell or row, page or section end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a cell ends with one
const MARKS = /[\r\x07\f]/g;
/** Signs that stand for text; all other control characters stand for pictures, notes and drawings. */
const SIGNS: Record<string, string> = { '\t': '\t', '\v': '\n', '\x1e': '-', '\x1f': '' };

export class Body {
  private readonly text: Text;
  private readonly runs: Stretches;
  private readonly paragraphs: Stretches;
  private readonly styles: Styles;
  private readonly boxes: { anchor: number; box: Range }[] = [];

  constructor(places: Places) {
    this.text = new Text(places);
    this.styles = new Styles(places.table(TABLES.styles));
    this.runs = new Stretches(places.word, places.table(TABLES.runs), 'runs');
    this.paragraphs = new Stretches(places.word, places.table(TABLES.paragraphs), 'paragraphs');
  }

  /** Hangs a text box on a place of the main text. */
  hang(anchor: number, box: Range): void {
    this.boxes.push({ anchor, box });
  }

  blocks(from: number, to: number): Block[] {
    const story = new Story();
    const paragraphs = this.paragraphsOf(from, Math.min(to, this.text.all.length));
    const painted = paintedRows(paragraphs);
    for (const [i, paragraph] of paragraphs.entries()) {
      const { look, mark } = paragraph;
      story.runs.push(...this.runsOf(paragraph, painted[i]!));
      for (const { anchor, box } of this.boxes)
        if (anchor >= paragraph.from && anchor < paragraph.to && box.from >= to)
          story.frames.push({ is: 'frame', blocks: this.blocks(box.from, box.to) });
      const listed = look.listed ?? false;
      const standing = { depth: look.depth, heading: look.outline ?? paragraph.heading, listed };
      if (look.isRowEnd && mark === CELL) story.endRow(Math.max(1, look.depth));
      else if (look.endsInnerRow) story.endRow(look.depth);
      else if (mark === CELL && look.depth > 0) story.endCell({ ...standing, depth: 1 });
      else if (look.endsInnerCell) story.endCell(standing);
      else story.endParagraph(standing);
    }
    return story.blocks();
  }

  private paragraphsOf(from: number, to: number): Paragraph[] {
    const found: Paragraph[] = [];
    MARKS.lastIndex = from;
    for (let start = from; start < to; ) {
      const match = MARKS.exec(this.text.all);
      const end = match === null || match.index >= to ? to : match.index;
      found.push(this.paragraph(start, end));
      start = end + 1;
      MARKS.lastIndex = start;
    }
    return found;
  }

  private paragraph(from: number, end: number): Paragraph {
    const changes = this.paragraphs.at(this.text.place(end))?.changes;
    const style = changes !== undefined && changes.length >= 2 ? changes.readUInt16LE(0) : 0;
    const { para, char, heading } = this.styles.of(style);
    const look = changes === undefined ? para : paraLook(changes.subarray(2), para);
    return { from, to: end + 1, look, char, heading, mark: this.text.all[end] ?? '' };
  }

  private runsOf({ from, to, look, char }: Paragraph, onRow: boolean): Run[] {
    const line = new FieldLine();
    for (let at = from; at < to; ) {
      const stretch = this.runs.at(this.text.place(at));
      const end = Math.min(to, this.endOf(at, stretch?.to ?? null));
      const own = stretch === null ? char : this.styles.char(stretch.changes, char);
      if (!own.isDeleted) {
        const hidden = hiddenReason({ ...own, onGround: own.onGround || look.isPainted || onRow });
        line.add(this.text.all.slice(at, end), own, hidden);
      }
      at = end;
    }
    return line.runs;
  }

  /** The end in the text of what ends at a place of the stream. */
  private endOf(at: number, place: number | null): number {
    const pieceEnd = this.text.pieceEnd(at);
    if (place === null) return at + 1;
    const width = this.text.place(at + 1) - this.text.place(at) === 2 ? 2 : 1;
    return Math.max(at + 1, Math.min(pieceEnd, at + Math.ceil((place - this.text.place(at)) / width)));
  }
}

/** Whether each paragraph stands in a row with painted cells, which only the row's end says. */
function paintedRows(paragraphs: Paragraph[]): boolean[] {
  let painted = false;
  return paragraphs
    .toReversed()
    .map(({ look }) => {
      if (look.depth === 0) painted = false;
      else if (look.isRowEnd || look.endsInnerRow) painted = look.rowIsPainted;
      return painted;
    })
    .toReversed();
}

/** Runs of a paragraph without the instructions of its fields, targets of links kept. */
class FieldLine {
  readonly runs: Run[] = [];
  private readonly fields: { instruction: string; from: number | null }[] = [];

  add(text: string, look: CharLook, hidden: Run['hidden']): void {
    const { bold = false, italic = false, size = 0 } = look;
    const like = { bold, italic, size, hidden };
    let plain = '';
    const flush = () => {
      if (plain !== '') this.runs.push({ text: plain, ...like });
      plain = '';
    };
    for (const sign of text) {
      if (sign === '\x13' || sign === '\x14' || sign === '\x15') {
        flush();
        this.follow(sign);
      } else if (this.fields.at(-1)?.from === null) this.fields.at(-1)!.instruction += sign;
      else if (sign === '(' && look.symbol !== undefined) plain += look.symbol;
      else if (sign >= ' ' || SIGNS[sign] !== undefined) plain += SIGNS[sign] ?? sign;
    }
    flush();
  }

  private follow(sign: string): void {
    const field = this.fields.at(-1);
    if (sign === '\x13') this.fields.push({ instruction: '', from: null });
    else if (sign === '\x14' && field) field.from = this.runs.length;
    else if (sign === '\x15' && field) {
      this.fields.pop();
      const href = /^\s*HYPERLINK\s+(?!\\l)"?([^"\s]+)"?/i.exec(field.instruction)?.[1] ?? '';
      const label = field.from === null ? [] : this.runs.slice(field.from);
      const target = linkTarget(href, label.map((run) => run.text).join(''));
      if (target !== '') this.runs.push({ ...label.at(-1), text: target });
    }
  }
}
