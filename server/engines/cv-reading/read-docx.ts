import mammoth from 'mammoth';
import { readArchive } from './archive.ts';
import { cleanText, undoLetterSpacing } from './clean.ts';
import { composePage, type DraftLine } from './page.ts';
import type { HiddenText, ReadPage } from './types.ts';

/** What we use of mammoth's document tree; it publishes no types for it. */
type Node = {
  type: string;
  children?: Node[];
  value?: string;
  href?: string;
  isBold?: boolean;
  fontSize?: number | null;
  styleName?: string | null;
  numbering?: object | null;
};

export type DocxRead = { pages: ReadPage[]; hidden: HiddenText[] };

/**
 * A DOCX as one page of paragraphs. Table rows become lines with tabs, cells of several paragraphs are read one
 * after the other; Word's header and footer come first and last. Hidden, white and 1-pt runs are set aside.
 * @throws ArchiveLimitError, Error when it is damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxRead> {
  const parts = await readArchive(bytes, /^word\/(document|header\d*|footer\d*)\.xml$/);
  const hidden = hiddenRuns(parts.get('word/document.xml') ?? '');
  let tree: Node = { type: 'document' };
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      transformDocument: (document) => {
        tree = document as Node;
        return { ...document, children: [] };
      },
    },
  );
  const unseen = hidden.map((run) => run.text);
  const drafts = [
    ...plainParagraphs(parts, 'word/header'),
    ...blocks(tree.children ?? [], unseen, { next: 0 }),
    ...plainParagraphs(parts, 'word/footer'),
  ];
  return { pages: [composePage(drafts)], hidden };
}

/** mammoth knows neither vanishing runs nor colours, so they are looked up in the XML itself. */
function hiddenRuns(xml: string): HiddenText[] {
  const hidden: HiddenText[] = [];
  for (const [run] of xml.matchAll(/<w:r[ >](?:(?!<\/w:r>)[\s\S])*<\/w:r>/g)) {
    const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(run)?.[0] ?? '';
    const reasonKey = hiddenReason(properties);
    if (reasonKey === null) continue;
    const text = xmlText(run);
    if (text.trim() !== '') hidden.push({ page: 1, text, reasonKey });
  }
  return hidden;
}

function hiddenReason(properties: string): HiddenText['reasonKey'] | null {
  if (/<w:vanish(?:\/>| w:val="(?:1|true|on)")/.test(properties)) return 'cv.hidden.invisible';
  if (Number(/<w:sz w:val="(\d+)"/.exec(properties)?.[1] ?? 20) <= 4) return 'cv.hidden.tiny';
  // White on a shaded or highlighted ground is seen.
  const white =
    /<w:color [^>]*w:val="F[EF]F[EF]F[EF]"/i.test(properties) && !/<w:(shd|highlight) /.test(properties);
  return white ? 'cv.hidden.white' : null;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function xmlText(xml: string): string {
  const text = xml
    .replace(/<w:(tab|br|cr)\/>/g, ' ')
    .replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')
    .replace(/<[^>]*>/g, '');
  return cleanText(text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole));
}

function plainParagraphs(parts: Map<string, string>, prefix: string): DraftLine[] {
  const lines = new Set<string>();
  for (const [name, xml] of parts) {
    if (!name.startsWith(prefix)) continue;
    for (const [paragraph] of xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)) lines.add(xmlText(paragraph).trim());
  }
  const pageNumber = /^(?:(?:page|seite|página)\s*)?\d*(?:\s*(?:of|von|de|\/)\s*\d*)?$/i;
  return [...lines].filter((text) => !pageNumber.test(text)).map((text) => ({ text, box: null }));
}

/** The next column to be read on its own; 0 is the running text. */
type Streams = { next: number };

function blocks(nodes: Node[], unseen: string[], streams: Streams, stream = 0): DraftLine[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return paragraph(node, unseen, stream);
    if (node.type === 'table') return table(node, unseen, streams, stream);
    return node.children === undefined ? [] : blocks(node.children, unseen, streams, stream);
  });
}

type Runs = { text: string; boldLength: number; size: number };

function paragraph(node: Node, unseen: string[], stream: number): DraftLine[] {
  const runs: Runs = { text: '', boldLength: 0, size: 0 };
  collect(node, unseen, runs, false, 0);
  const heading = headingLevel(node.styleName ?? '');
  const prefix = node.numbering ? '• ' : '';
  return cleanText(runs.text)
    .split('\n')
    .map((text): DraftLine => {
      const draft: DraftLine = { text: prefix + undoLetterSpacing(text), box: null, stream };
      if (text.trim() === '') draft.text = '';
      if (heading !== null) draft.heading = heading;
      if (runs.size > 0) draft.size = runs.size;
      if (runs.boldLength > runs.text.length * 0.6) draft.bold = true;
      return draft;
    });
}

function headingLevel(style: string): number | null {
  const named = /^(?:heading|überschrift|titre|título)\s*(\d)/i.exec(style);
  if (named !== null) return Number(named[1]);
  return /^(title|titel)$/i.test(style) ? 1 : null;
}

function collect(node: Node, unseen: string[], runs: Runs, bold: boolean, size: number): void {
  for (const child of node.children ?? []) {
    if (child.type === 'text') {
      const value = child.value ?? '';
      const at = unseen.indexOf(cleanText(value));
      if (at >= 0) {
        unseen.splice(at, 1);
        continue;
      }
      runs.text += value;
      if (bold) runs.boldLength += value.length;
      runs.size = Math.max(runs.size, size);
    } else if (child.type === 'tab') runs.text += '\t';
    else if (child.type === 'break') runs.text += '\n';
    else collect(child, unseen, runs, bold || child.isBold === true, child.fontSize ?? size);
    if (child.type === 'hyperlink') runs.text += linkTarget(child, runs.text);
  }
}

/** Where a link goes, when its text does not say so. */
function linkTarget(link: Node, text: string): string {
  const target = (link.href ?? '').replace(/^(mailto|tel):/, '');
  const bare = target.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare === '' || text.includes(bare) || !/[.@]|^\+?\d/.test(bare) ? '' : ` ${target}`;
}

function table(node: Node, unseen: string[], streams: Streams, stream: number): DraftLine[] {
  return (node.children ?? []).flatMap((row) => {
    const cells = (row.children ?? []).map((cell) => {
      const nested = (cell.children ?? []).some((child) => child.type === 'table');
      const lines = blocks(cell.children ?? [], unseen, streams, stream).filter(
        (line) => line.text.trim() !== '',
      );
      return { nested, lines };
    });
    const filled = cells.filter((cell) => cell.lines.length > 0);
    if (filled.length === 0) return [{ text: '', box: null, stream }];
    // Two tall cells beside each other are columns of a page, not a row of a list.
    const tall = filled.filter((cell) => cell.lines.length >= 6 || cell.nested);
    if (filled.length >= 2 && tall.length >= 2) {
      return filled.flatMap((cell) => {
        const column = ++streams.next;
        return cell.lines.map((line) => ({ ...line, stream: column }));
      });
    }
    return rowLines(filled.map((cell) => cell.lines));
  });
}

/** First lines of the cells on one line, the rest below; a first cell of several lines stands before the others. */
function rowLines(cells: DraftLine[][]): DraftLine[] {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return first ?? [];
  if (first.length > 1) return [...first, ...others.flat()];
  const heads = [first[0]!, ...others.map((cell) => cell[0]!)];
  const head = { ...heads[0]!, text: heads.map((line) => line.text.trim()).join('\t') };
  const bold = heads.some((line) => line.bold);
  return [bold ? { ...head, bold } : head, ...others.flatMap((cell) => cell.slice(1))];
}
