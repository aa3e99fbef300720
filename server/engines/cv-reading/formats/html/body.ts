/** A web page to blocks: block elements part paragraphs, everything else flows. */
import type { Block, Run } from '../blocks.ts';
import { linkTarget } from '../link-target.ts';
import { hiddenReason } from '../sight.ts';
import { type Element, elementsOf, isTag, isText, type ParentNode, textIn } from '../xml.ts';
import type { Props, Sheet } from './sheet.ts';

const DROPPED = new Set(
  'script style template noscript head title meta link object embed applet iframe svg math canvas audio video select datalist textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary ul caption'.split(
    ' ',
  ),
);

type Open = { heading: number | null; listed: boolean; runs: Run[] };

export class Body {
  private readonly out: Block[][] = [[]];
  private open: Open = { heading: null, listed: false, runs: [] };

  constructor(private readonly sheet: Sheet) {}

  blocks(tree: ParentNode): Block[] {
    this.within(tree, {}, false);
    this.close();
    return this.out[0]!;
  }

  private within(parent: ParentNode, props: Props, isPre: boolean): void {
    const hidden = hiddenReason(props);
    for (const node of parent.children) {
      if (isText(node)) this.text(isPre ? node.data : node.data.replace(/[\t\r\n\f ]+/g, ' '), props, hidden);
      else if (isTag(node) && !DROPPED.has(node.name)) this.element(node, props, isPre);
    }
  }

  private text(text: string, props: Props, hidden: Run['hidden']): void {
    const before = this.open.runs.at(-1)?.text ?? '\n';
    const fresh = /[ \n\t]$/.test(before) ? text.replace(/^ +/, '') : text;
    const { bold = false, italic = false, size = 12 } = props;
    if (fresh !== '') this.open.runs.push({ text: fresh, bold, italic, size, hidden });
  }

  private element(element: Element, around: Props, isPre: boolean): void {
    const { name } = element;
    const css = this.sheet.cssOf(element);
    const props = this.sheet.props(element, around);
    const pre = isPre || name === 'pre' || /^pre/.test(css['white-space'] ?? '');
    if (name === 'br') this.open.runs.push({ text: '\n' });
    else if (name === 'table') this.table(element, props, pre);
    else if (name === 'a') this.link(element, props, pre);
    else if (name === 'input') this.text(inputText(element), props, hiddenReason(props));
    else if (isBlock(name, css.display)) this.block(element, props, pre);
    else {
      // Boxes side by side stand apart though nothing is written between them.
      if (/^(inline-block|inline-flex|table-cell)$/.test(css.display ?? ''))
        this.open.runs.push({ text: ' ' });
      this.within(element, props, pre);
    }
  }

  private block(element: Element, props: Props, pre: boolean): void {
    const { name } = element;
    const level =
      /^h([1-6])$/.exec(name)?.[1] ??
      (element.attribs.role === 'heading' ? element.attribs['aria-level'] : undefined);
    const outer = this.open;
    // A sign of a list stays for the paragraph within its item.
    const waits = outer.listed && outer.runs.length === 0;
    this.close();
    this.open.listed = name === 'li' || waits;
    this.open.heading = level === undefined ? outer.heading : Number(level) || 2;
    this.within(element, props, pre);
    this.close();
    this.open.heading = outer.heading;
  }

  private close(): void {
    const { runs, heading, listed } = this.open;
    if (runs.some(({ text }) => text.trim() !== ''))
      this.out.at(-1)!.push({ is: 'paragraph', runs, heading, listed });
    this.open = { heading, listed: false, runs: [] };
  }

  private table(element: Element, props: Props, pre: boolean): void {
    this.close();
    const rows = rowsOf(element).map((row) => {
      const around = this.sheet.props(row, props);
      return elementsOf(row)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => this.cell(cell, this.sheet.props(cell, around), pre));
    });
    for (const caption of elementsOf(element, 'caption'))
      this.block(caption, this.sheet.props(caption, props), pre);
    const isTitled = rows.length > 1 && isTitleRow(rowsOf(element)[0]!);
    this.out.at(-1)!.push({ is: 'table', rows: isTitled ? rows.slice(1) : rows });
  }

  private cell(cell: Element, props: Props, pre: boolean): Block[] {
    this.out.push([]);
    this.within(cell, props, pre);
    this.close();
    return this.out.pop()!;
  }

  private link(element: Element, props: Props, pre: boolean): void {
    const from = this.open.runs.length;
    this.within(element, props, pre);
    const label = this.open.runs.slice(from);
    const text = linkTarget(element.attribs.href ?? '', label.map((run) => run.text).join(''));
    if (text !== '') this.text(text, props, label.at(-1)?.hidden ?? hiddenReason(props));
  }
}

const isBlock = (name: string, display: string | undefined) =>
  display === undefined
    ? BLOCKS.has(name)
    : /^(block|flex|grid|list-item|table|table-row|none)$/.test(display) ||
      (BLOCKS.has(name) && !/^(inline|contents|table-cell)/.test(display));

/** What a form of a saved page was filled with. */
const inputText = ({ attribs }: Element) =>
  /^(text|email|tel|url|)$/.test(attribs.type ?? '') ? (attribs.value ?? '') : '';

/** Titles of columns name no fact: "Area", "What". A head with an address or a date in it says more than that. */
function isTitleRow(row: Element): boolean {
  const cells = elementsOf(row);
  const texts = cells.map((cell) => textIn(cell).trim());
  return cells.every(({ name }) => name === 'th') && texts.every((text) => /^[^\d@/]{0,30}$/.test(text));
}

/** Rows of a table, not of tables within its cells. */
const rowsOf = (parent: ParentNode): Element[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(tbody|thead|tfoot)$/.test(child.name) ? rowsOf(child) : [];
  });
