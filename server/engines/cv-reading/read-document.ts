import { guessLanguage } from '#server/engines/text/index.ts';
import { withAddressed } from './addressed.ts';
import { readDoc } from './formats/doc/read.ts';
import { readDocx } from './formats/docx/read.ts';
import { readHtml } from './formats/html/read.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readOdt } from './formats/odt/read.ts';
import { readRtf } from './formats/rtf/read.ts';
import { readTextPages } from './formats/text.ts';
import { readPdf } from './pdf/read.ts';
import type { CvKind, CvWarning, HiddenText, ReadDocument, ReadPage } from './types.ts';

/** About 60 dense pages; a longer text is not a CV. */
const MAX_CHARACTERS = 200_000;

type Read = { pages: ReadPage[]; pageCount?: number; hidden?: HiddenText[]; warnings?: CvWarning[] };

/**
 * The text of a CV with the place of every line.
 * @param forModel whether a model will be asked about it: then lines that are addressed to one are marked
 * @throws the reader's error for a damaged file (see problemOf in read-cv.ts)
 */
export async function readDocument(bytes: Uint8Array, kind: CvKind, forModel = false): Promise<ReadDocument> {
  const read = await readKind(bytes, kind);
  const warnings = [...(read.warnings ?? [])];
  const whole = cut(read.pages, warnings);
  const pages = forModel ? whole.map(withAddressed) : whole;
  const hidden = read.hidden ?? [];
  const unseen = hidden.filter((text) => text.reasonKey !== 'cv.hidden.repeated');
  if (unseen.length > 0) warnings.push({ key: 'cv.hidden_text', params: { count: unseen.length } });
  const addressed = pages.flatMap((page) => page.lines.filter((line) => line.addressed)).length;
  if (addressed > 0) warnings.push({ key: 'cv.addressed', params: { count: addressed } });
  const blank = pages.flatMap((page, i) => (page.text === '' ? [i + 1] : []));
  if (blank.length > 0 && blank.length < pages.length) {
    warnings.push({ key: 'cv.pages_without_text', params: { pages: blank.join(', ') } });
  }
  return {
    kind,
    pageCount: read.pageCount ?? pages.length,
    pages,
    hidden,
    warnings,
    isSearched: forModel,
    language: guessLanguage(pages.map((page) => page.text).join('\n')),
  };
}

async function readKind(bytes: Uint8Array, kind: CvKind): Promise<Read> {
  switch (kind) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'html':
      return readHtml(bytes);
    case 'md':
      return readMarkdown(bytes);
    case 'txt':
      return { pages: readTextPages(bytes) };
  }
}

/** Ends the text at the limit, on a line, with a warning. */
function cut(pages: ReadPage[], warnings: CvWarning[]): ReadPage[] {
  let left = MAX_CHARACTERS;
  let wasCut = false;
  const kept = pages.map((page): ReadPage => {
    const lines = page.lines.filter((line) => line.end <= left);
    const whole = lines.length === page.lines.length;
    wasCut ||= !whole;
    const text = whole ? page.text : page.text.slice(0, lines.at(-1)?.end ?? 0);
    left -= text.length;
    return { text, lines };
  });
  if (wasCut) warnings.push({ key: 'cv.text_cut', params: { characters: MAX_CHARACTERS } });
  return kept;
}
