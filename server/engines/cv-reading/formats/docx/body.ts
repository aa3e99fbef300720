/** WordprocessingML to blocks. */
import type { Block, Run } from '../blocks.ts';
import { linkTarget } from '../link-target.ts';
import { hiddenReason } from '../sight.ts';
import {
  childOf,
  type Element,
  elementsOf,
  find,
  findAll,
  isText,
  type ParentNode,
  parseXml,
} from '../xml.ts';
import { isShaded, listedBy, outlineOf, type Props, propsOf, type Styles } from './styles.ts';

/** Gathers the runs of a paragraph and the text boxes that hang on it. */
type Line = { runs: Run[]; frames: Block[]; base: Props; fields: Field[] };
/** A field of several runs: what it is, and where its result began. */
type Field = { instruction: string; from: number | null };

/** What Word takes where no style says a size. */
const DEFAULT_PT = 10;

const CLOSED = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
  'w:tblPr',
]);
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

export class Body {
  /** Whether shapes are painted on the page: then white text in a box may lie on one. */
  private hasShapes = false;

  constructor(
    private readonly styles: Styles,
    private readonly links: Map<string, string>,
  ) {}

  blocks(xml: string): Block[] {
    const root = elementsOf(parseXml(xml))[0];
    this.hasShapes = /<a:(?:solidFill|gradFill|blip)\b|\bfillcolor=/.test(xml);
    const isPainted = childOf(root, 'w:background') !== undefined;
    return this.within(childOf(root, 'w:body') ?? root, isPainted);
  }

  private within(parent: ParentNode | undefined, onGround: boolean): Block[] {
    return elementsOf(parent).flatMap((child): Block[] => {
      if (child.name === 'w:p') return this.paragraph(child, onGround);
      if (child.name === 'w:tbl') return [this.table(child, onGround)];
      // Word's own notes that only draw a line.
      if (CLOSED.has(child.name) || /[sS]eparator$/.test(child.attribs['w:type'] ?? '')) return [];
      return isPlaceholder(child) ? [] : this.within(child, onGround);
    });
  }

  private table(table: Element, onGround: boolean): Block {
    const tblPr = childOf(table, 'w:tblPr');
    const style = childOf(tblPr, 'w:tblStyle')?.attribs['w:val'];
    const painted = onGround || isShaded(tblPr) || this.styles.paintsCells(style);
    const rows = findAll(table, 'w:tr').map((row) =>
      findAll(row, 'w:tc').map((cell) => this.within(cell, painted || isShaded(childOf(cell, 'w:tcPr')))),
    );
    return { is: 'table', rows };
  }

  private paragraph(element: Element, onGround: boolean): Block[] {
    const pPr = childOf(element, 'w:pPr');
    const style = this.styles.ofParagraph(childOf(pPr, 'w:pStyle')?.attribs['w:val']);
    const ground = onGround || isShaded(pPr);
    const base = { ...this.styles.defaults, ...style.props, ...(ground ? { onGround: true } : {}) };
    const line: Line = { runs: [], frames: [], base, fields: [] };
    this.collect(element, line);
    const heading = outlineOf(pPr) ?? style.heading;
    const listed = listedBy(pPr) ?? style.listed;
    return [{ is: 'paragraph', runs: line.runs, heading, listed }, ...line.frames];
  }

  private collect(parent: ParentNode, line: Line): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') this.run(child, line);
      else if (child.name === 'w:hyperlink') this.hyperlink(child, line);
      else if (child.name === 'w:fldSimple') this.linked(child, line, hrefOf(child.attribs['w:instr'] ?? ''));
      else if (!CLOSED.has(child.name) && !isPlaceholder(child)) this.collect(child, line);
    }
  }

  private hyperlink(element: Element, line: Line): void {
    this.linked(element, line, this.links.get(element.attribs['r:id'] ?? '') ?? '');
  }

  private linked(element: Element, line: Line, href: string): void {
    const from = line.runs.length;
    this.collect(element, line);
    addTarget(line, from, href);
  }

  private run(element: Element, line: Line): void {
    const rPr = childOf(element, 'w:rPr');
    const style = this.styles.ofRun(childOf(rPr, 'w:rStyle')?.attribs['w:val']);
    const props = { ...line.base, ...style, ...propsOf(rPr) };
    const hidden = hiddenReason(props);
    const add = (text: string) => {
      if (text === '') return;
      const { bold = false, italic = false, size = DEFAULT_PT } = props;
      line.runs.push({ text, bold, italic, size, hidden });
    };
    for (const child of elementsOf(element)) {
      if (child.name === 'w:t') add(child.children.map((node) => (isText(node) ? node.data : '')).join(''));
      else if (child.name === 'w:sym') add(symbol(child));
      else if (child.name === 'w:fldChar') followField(child.attribs['w:fldCharType'] ?? '', line);
      else if (child.name === 'w:instrText') instruct(child, line);
      else if (SIGNS[child.name] !== undefined) add(SIGNS[child.name]!);
      else this.drawing(child, line);
    }
  }

  /** Text boxes; of a drawing that is there in two forms the newer one. */
  private drawing(element: Element, line: Line): void {
    const alternatives = element.name === 'mc:AlternateContent' ? element : null;
    const drawn = alternatives
      ? (childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback'))
      : element;
    const boxes = findAll(drawn, 'w:txbxContent');
    const isPainted = this.hasShapes || line.base.onGround === true;
    for (const box of boxes) line.frames.push({ is: 'frame', blocks: this.within(box, isPainted) });
    if (boxes.length === 0 && alternatives) this.collect(drawn ?? alternatives, line);
  }
}

/** A content control that still shows what to type. */
const isPlaceholder = (element: Element) =>
  element.name === 'w:sdt' && find(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

function instruct(element: Element, { fields }: Line): void {
  const field = fields.at(-1);
  if (field?.from === null)
    field.instruction += element.children.map((node) => (isText(node) ? node.data : '')).join('');
}

function followField(type: string, line: Line): void {
  const field = line.fields.at(-1);
  if (type === 'begin') line.fields.push({ instruction: '', from: null });
  else if (type === 'separate' && field) field.from = line.runs.length;
  else if (type === 'end' && field) {
    line.fields.pop();
    if (field.from !== null) addTarget(line, field.from, hrefOf(field.instruction));
  }
}

/** ` HYPERLINK "https://…" \o "…" ` */
const hrefOf = (instruction: string) => /^\s*HYPERLINK\s+(?!\\l)"?([^"\s]+)"?/i.exec(instruction)?.[1] ?? '';

/** Puts the target of a link behind its label, in the label's look. */
function addTarget(line: Line, from: number, href: string): void {
  const label = line.runs.slice(from);
  const text = linkTarget(href, label.map((run) => run.text).join(''));
  if (text !== '') line.runs.push({ ...label.at(-1), text });
}

/** Symbol and Wingdings by their private-use codes, as cleanText knows them. */
function symbol(element: Element): string {
  const code = Number.parseInt(element.attribs['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
}
