/** OpenDocument text to blocks. */
import type { Block, Run } from '../blocks.ts';
import { linkTarget } from '../link-target.ts';
import { hiddenReason } from '../sight.ts';
import { type Element, elementsOf, findAll, isTag, isText, type ParentNode } from '../xml.ts';
import type { Props, Styles } from './styles.ts';

type Line = { runs: Run[]; frames: Block[] };

/** What no reader of the page sees, or what is said of it and not in it. */
const CLOSED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:note-citation',
  'text:ruby-text',
  'text:page-number',
  'text:page-count',
  'text:sequence-decls',
  'text:variable-decls',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:hidden-text',
  'text:hidden-paragraph',
]);

/** A repeated blank or cell beyond this is not a layout. */
const MOST_BLANKS = 200;

export class Body {
  /** Foot- and endnotes, in order. */
  readonly notes: Block[] = [];

  constructor(private readonly styles: Styles) {}

  blocksIn(parent: ParentNode | undefined, onGround = false, listed = false): Block[] {
    return elementsOf(parent).flatMap((child) => this.block(child, onGround, listed));
  }

  private block(element: Element, onGround: boolean, listed: boolean): Block[] {
    const { name } = element;
    if (CLOSED.has(name)) return [];
    if (name === 'text:p' || name === 'text:h') return this.paragraph(element, onGround, listed);
    if (name === 'table:table') return [this.table(element, onGround)];
    // Only the first paragraph of a list's item carries its sign.
    if (name === 'text:list-item')
      return elementsOf(element).flatMap((child, i) => this.block(child, onGround, i === 0));
    if (name === 'draw:text-box' || name === 'draw:custom-shape')
      return [{ is: 'frame', blocks: this.blocksIn(element, onGround || this.isPainted(element)) }];
    if (name === 'draw:frame') return this.blocksIn(element, onGround || this.isPainted(element));
    if (element.attribs['text:display'] === 'none') return this.unseen(element);
    return this.blocksIn(element, onGround, listed);
  }

  private isPainted = ({ attribs }: Element): boolean =>
    this.styles.of('graphic', attribs['draw:style-name']).onGround === true;

  /** A hidden section: its text is set aside. */
  private unseen(element: Element): Block[] {
    const hide = (block: Block): Block => {
      if (block.is !== 'paragraph') return block;
      return {
        ...block,
        runs: block.runs.map((run) => ({ ...run, hidden: run.hidden ?? 'cv.hidden.invisible' })),
      };
    };
    return findAll(element, 'text:p').flatMap((paragraph) =>
      this.paragraph(paragraph, false, false).map(hide),
    );
  }

  private table(element: Element, onGround: boolean): Block {
    const painted =
      onGround || this.styles.of('table', element.attribs['table:style-name']).onGround === true;
    const rows = ownRows(element).map((row) => {
      const ground =
        painted || this.styles.of('table-row', row.attribs['table:style-name']).onGround === true;
      return elementsOf(row, 'table:table-cell').map((cell) =>
        this.blocksIn(
          cell,
          ground || this.styles.of('table-cell', cell.attribs['table:style-name']).onGround === true,
        ),
      );
    });
    return { is: 'table', rows };
  }

  private paragraph(element: Element, onGround: boolean, listed: boolean): Block[] {
    const { attribs } = element;
    const base = this.styles.of('paragraph', attribs['text:style-name']);
    const line: Line = { runs: [], frames: [] };
    this.collect(element, { ...base, ...(onGround ? { onGround } : {}) }, line);
    const level = element.name === 'text:h' ? Number(attribs['text:outline-level'] ?? 1) : null;
    const heading = level ?? this.styles.titleLevel(attribs['text:style-name']);
    return [{ is: 'paragraph', runs: line.runs, heading, listed }, ...line.frames];
  }

  private collect(parent: ParentNode, props: Props, line: Line): void {
    const hidden = hiddenReason(props);
    const { bold = false, italic = false, size = 0 } = props;
    const add = (text: string) => line.runs.push({ text, bold, italic, size, hidden });
    for (const node of parent.children) {
      if (isText(node)) add(node.data.replace(/[\t\r\n ]+/g, ' '));
      else if (isTag(node)) this.inline(node, props, line, add);
    }
  }

  private inline(element: Element, props: Props, line: Line, add: (text: string) => void): void {
    const { name, attribs } = element;
    if (name === 'text:s') add(' '.repeat(Math.min(MOST_BLANKS, Number(attribs['text:c'] ?? 1) || 1)));
    else if (name === 'text:tab') add('\t');
    else if (name === 'text:line-break') add('\n');
    else if (name === 'text:note') this.notes.push(...this.blocksIn(element));
    else if (name === 'text:a') this.link(element, props, line);
    else if (name === 'text:span')
      this.collect(element, this.within(props, attribs['text:style-name']), line);
    else if (/^(draw|table):/.test(name))
      line.frames.push(...this.block(element, props.onGround === true, false));
    else if (!CLOSED.has(name)) this.collect(element, props, line);
  }

  private within(props: Props, style: string | undefined): Props {
    const own = this.styles.of('text', style);
    return { ...props, ...own };
  }

  private link(element: Element, props: Props, line: Line): void {
    const from = line.runs.length;
    this.collect(element, this.within(props, element.attribs['text:style-name']), line);
    const label = line.runs.slice(from);
    const text = linkTarget(element.attribs['xlink:href'] ?? '', label.map((run) => run.text).join(''));
    if (text !== '') line.runs.push({ ...label.at(-1), text });
  }
}

/** Rows of a table, through groups of rows, not of tables within its cells. */
const ownRows = (parent: ParentNode): Element[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(header-rows|rows|row-group)$/.test(child.name) ? ownRows(child) : [];
  });
