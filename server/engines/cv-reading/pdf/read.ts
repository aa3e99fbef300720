import type { Recognise } from '#server/values/recognised.ts';
import { composePage, type DraftLine } from '../page.ts';
import type { CvWarning, HiddenText, ReadPage } from '../types.ts';
import { segment } from './columns.ts';
import { fragmentsOf } from './fragments.ts';
import { type PageItems, type Piece, readItems } from './items.ts';
import { type Column, linesOf } from './lines.ts';
import { hasActiveContent, openPdf, type Pdf, pdfOperations } from './open.ts';
import { PictureReader } from './recognised.ts';
import { setRepeatedAside } from './repeated.ts';

/** Nobody reads on; and each page costs time and memory. */
export const MAX_PAGES = 30;
/** A page with more pieces than this is not a CV but a drawing or an attack. */
const MAX_PIECES = 6_000;

export type PdfRead = {
  pageCount: number;
  pages: ReadPage[];
  hidden: HiddenText[];
  warnings: CvWarning[];
  /** pages, counted from 1, whose text was read from pictures */
  fromPictures: number[];
};

/**
 * Reads a PDF's text in reading order; pages without text are read from their pictures, where `recognise` can.
 * @throws pdfjs' errors: PasswordException, InvalidPDFException
 */
export async function readPdf(bytes: Uint8Array, recognise: Recognise | null = null): Promise<PdfRead> {
  const pdf = await openPdf(bytes);
  try {
    const warnings: CvWarning[] = [];
    if (await hasActiveContent(pdf)) warnings.push({ key: 'cv.active_content', params: {} });
    const operations = await pdfOperations();
    const pictures = recognise && new PictureReader(bytes, operations, recognise);
    const items = await itemsOf(pdf, operations, pictures).finally(() => pictures?.close());
    const { pages: fromPictures, unsure } = pictures?.read ?? { pages: [], unsure: 0 };
    if (fromPictures.length > 0)
      warnings.push({
        key: 'cv.read_from_picture',
        params: { pages: fromPictures.join(', '), count: unsure },
      });
    if (pdf.numPages > items.length) {
      warnings.push({ key: 'cv.pages_cut', params: { read: items.length, pages: pdf.numPages } });
    }
    setRepeatedAside(items);
    const columns: Column[] = [];
    const pages = items.map((page) => {
      const drafts = linesOf(segment(fragmentsOf(page.pieces)), page, columns);
      return composePage([...drafts, ...unwrittenLinks(page, drafts)]);
    });
    const hidden = items.flatMap((page, i) => page.hidden.map((text) => ({ page: i + 1, ...text })));
    return { pageCount: pdf.numPages, pages, hidden, warnings, fromPictures };
  } finally {
    await pdf.destroy();
  }
}

/** A damaged file can put text nowhere: what compares places would never come to an end. */
const isPlaced = ({ x, y, width, size }: Piece) => [x, y, width, size].every(Number.isFinite);

async function itemsOf(
  pdf: Pdf,
  operations: Record<string, number>,
  pictures: PictureReader | null,
): Promise<PageItems[]> {
  const pages: PageItems[] = [];
  for (let n = 1; n <= Math.min(pdf.numPages, MAX_PAGES); n++) {
    const page = await pdf.getPage(n);
    const items = await readItems(page, operations);
    await pictures?.fill(page, n, items);
    items.pieces = items.pieces.filter(isPlaced).slice(0, MAX_PIECES);
    pages.push(items);
    page.cleanup();
  }
  return pages;
}

/** Links that only an annotation carries become lines of their own, so that they too have a place and a text. */
function unwrittenLinks(page: PageItems, drafts: DraftLine[]): DraftLine[] {
  // A line too narrow for an address breaks it: then the link has it whole.
  const written = drafts.map((line) => line.text.toLowerCase().replace(/\s/g, ''));
  const lines: DraftLine[] = [];
  for (const link of page.links) {
    const text = link.url.replace(/^(mailto|tel):/i, '').replace(/\?.*$/, '');
    const bare = text
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, '')
      .replace(/\s/g, '');
    if (written.some((text) => text.includes(bare)) || lines.some((line) => line.text === text)) continue;
    lines.push({
      text,
      box: {
        x: link.x / page.width,
        y: link.y / page.height,
        width: link.width / page.width,
        height: link.height / page.height,
      },
      stream: LINK_STREAM,
    });
  }
  return lines;
}

/** Lines that a page does not show as text. */
export const LINK_STREAM = -1;
