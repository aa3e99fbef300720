import type { Recognise } from '#server/values/recognised.ts';
import { admitCv, cvProblem } from './admission.ts';
import { ArchiveLimitError } from './archive.ts';
import { extractFacts } from './extract/index.ts';
import { readWhole } from './read-document.ts';
import type { CvKind, CvProblem, Fact, ReadDocument } from './types.ts';

/** `open`: getting at the text. `sections`: finding the parts of the CV. `facts`: reading facts from them. */
export type CvStage = 'open' | 'sections' | 'facts';

/** With a problem there are no facts, and the document may be empty. */
export type CvReading = { document: ReadDocument; facts: Fact[]; problem?: CvProblem };

export type ReadCvOptions = {
  fileName: string;
  /** whether a model will be asked about it */
  forModel?: boolean;
  onStage?: (stage: CvStage) => void;
  /** reads pages that are only pictures; without it they stay unread */
  recognise?: Recognise | null;
};

/**
 * Reads a CV: its text with places, and the facts that stand in it. Never throws for a bad file: that is an answer
 * with a `problem`. Takes 10–300 ms and up to ~100 MB, so call it in a thread.
 */
export async function readCv(
  bytes: Uint8Array,
  { fileName, forModel = false, onStage, recognise = null }: ReadCvOptions,
): Promise<CvReading> {
  onStage?.('open');
  const admission = await admitCv(bytes, fileName);
  if (!admission.ok) return { document: emptyDocument('txt'), facts: [], problem: admission.problem };
  let read: Awaited<ReturnType<typeof readWhole>>;
  try {
    read = await readWhole(bytes, admission.kind, forModel, recognise);
  } catch (error) {
    return { document: emptyDocument(admission.kind), facts: [], problem: problemOf(error) };
  }
  const { document, facts } = read;
  for (const warning of admission.warnings) {
    if (!document.warnings.some(({ key }) => key === warning.key)) document.warnings.push(warning);
  }
  if (!document.pages.some((page) => /\p{L}/u.test(page.text))) {
    return { document, facts: [], problem: cvProblem('cv.no_text', { pages: document.pageCount }) };
  }
  return { document, facts: lessSure(facts ?? extractFacts(document, onStage), read.fromPictures) };
}

/** What was read from a picture is for a person to look at, however clear it seems: below what is accepted together. */
const SURE_FROM_PICTURE = 0.75;

const lessSure = (facts: Fact[], pages: number[]): Fact[] =>
  pages.length === 0
    ? facts
    : facts.map((fact) =>
        pages.includes(fact.source.page)
          ? { ...fact, confidence: Math.min(fact.confidence * 0.85, SURE_FROM_PICTURE) }
          : fact,
      );

const emptyDocument = (kind: CvKind): ReadDocument => ({
  kind,
  pageCount: 0,
  pages: [],
  hidden: [],
  warnings: [],
  isSearched: true,
  language: null,
});

function problemOf(error: unknown): CvProblem {
  if (error instanceof ArchiveLimitError) return cvProblem('cv.archive_limits', { limit: error.limit });
  const encrypted = error instanceof Error && error.name === 'PasswordException';
  return cvProblem(encrypted ? 'cv.encrypted' : 'cv.corrupted');
}
