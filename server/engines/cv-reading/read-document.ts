import { guessLanguage } from '#server/engines/text/index.ts';
import type { Recognise } from '#server/values/recognised.ts';
import { withAddressed } from './addressed.ts';
import { MAX_FACTS } from './extract/order.ts';
import { readTextPages } from './formats/text.ts';
import type { CvKind, CvWarning, Fact, HiddenText, ReadDocument, ReadPage } from './types.ts';

/** About 60 dense pages; a longer text is not a CV. */
const MAX_CHARACTERS = 200_000;

type Read = {
  pages: ReadPage[];
  pageCount?: number;
  hidden?: HiddenText[];
  warnings?: CvWarning[];
  fromPictures?: number[];
  /** what the file states as such */
  facts?: Fact[];
};

/** The text of a CV alone, see readWhole. */
export const readDocument = async (
  bytes: Uint8Array,
  kind: CvKind,
  forModel = false,
): Promise<ReadDocument> => (await readWhole(bytes, kind, forModel)).document;

/**
 * The text of a CV with the place of every line; for kinds that are data also the facts that it states, else null.
 * @param forModel whether a model will be asked about it: then lines that are addressed to one are marked
 * @throws the reader's error for a damaged file (see problemOf in read-cv.ts)
 */
export async function readWhole(
  bytes: Uint8Array,
  kind: CvKind,
  forModel = false,
  recognise: Recognise | null = null,
): Promise<{ document: ReadDocument; facts: Fact[] | null; fromPictures: number[] }> {
  const read = await readKind(bytes, kind, recognise);
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
  // The keys of data are English in every language.
  const words = read.facts?.map(({ value }) => value ?? '') ?? pages.map((page) => page.text);
  const document: ReadDocument = {
    kind,
    pageCount: read.pageCount ?? pages.length,
    pages,
    hidden,
    warnings,
    isSearched: forModel,
    language: guessLanguage(words.join('\n')),
  };
  const facts = read.facts?.filter(({ source }) => isWithin(source, pages)).slice(0, MAX_FACTS) ?? null;
  return { document, facts, fromPictures: read.fromPictures ?? [] };
}

const isWithin = ({ page, end }: Fact['source'], pages: ReadPage[]) =>
  end <= (pages[page - 1]?.text.length ?? 0);

/** A reader and the packages under it are loaded with the first file of their kind: most files are of one kind. */
async function readKind(bytes: Uint8Array, kind: CvKind, recognise: Recognise | null): Promise<Read> {
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/read.ts')).readPdf(bytes, recognise);
    case 'docx':
      return (await import('./formats/docx/read.ts')).readDocx(bytes);
    case 'doc':
      return (await import('./formats/doc/read.ts')).readDoc(bytes);
    case 'odt':
      return (await import('./formats/odt/read.ts')).readOdt(bytes);
    case 'rtf':
      return (await import('./formats/rtf/read.ts')).readRtf(bytes);
    case 'html':
      return (await import('./formats/html/read.ts')).readHtml(bytes);
    case 'md':
      return (await import('./formats/markdown.ts')).readMarkdown(bytes);
    case 'json':
      return (await import('./formats/json/read.ts')).readJsonResume(bytes);
    case 'linkedin':
      return (await import('./formats/linkedin/read.ts')).readLinkedIn(bytes);
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
