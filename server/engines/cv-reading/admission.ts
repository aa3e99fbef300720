/**
 * The door: decides within milliseconds, from the bytes alone, whether an upload is a CV that can be read, before
 * anything is kept. It looks for harm but parses nothing; damage that only a parser sees comes out later as `cv.corrupted`.
 */
import { ArchiveLimitError, listArchive } from './archive.ts';
import { decodeText } from './encoding.ts';
import { openCompound } from './formats/doc/compound.ts';
import { docState } from './formats/doc/places.ts';
import { isLinkedInArchive } from './formats/linkedin/tables.ts';
import { scanForHarm } from './safety/scan.ts';
import { latin1, sniff } from './sniff.ts';
import type { CvKind, CvProblem, CvProblemKey, CvWarning } from './types.ts';

export const MAX_CV_BYTES = 10 * 1024 * 1024;

export const cvMediaTypes: Record<CvKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  json: 'application/json',
  linkedin: 'application/zip',
  md: 'text/markdown',
  txt: 'text/plain',
};

export type Admission =
  | { ok: true; kind: CvKind; mediaType: string; warnings: CvWarning[] }
  | { ok: false; problem: CvProblem };

const codes: Partial<Record<CvProblemKey, CvProblem['code']>> = {
  'cv.too_large': 'too_large',
  'cv.unsupported': 'unsupported',
  'cv.picture': 'unsupported',
};

/** A problem with the code that fits its key. */
export function cvProblem(key: CvProblemKey, params: CvProblem['params'] = {}): CvProblem {
  return { code: codes[key] ?? 'invalid', key, params };
}

const refuse = (key: CvProblemKey, params: CvProblem['params'] = {}): Admission => ({
  ok: false,
  problem: cvProblem(key, params),
});

const admit = (kind: CvKind): Admission => ({
  ok: true,
  kind,
  mediaType: cvMediaTypes[kind],
  warnings: [],
});

/**
 * Checks size, type by content, emptiness, truncation, encryption, archive limits, and looks for what does harm.
 * The file's name only tells kinds of text from each other, and refuses text that claims to be something else.
 */
export async function admitCv(bytes: Uint8Array, fileName: string): Promise<Admission> {
  const admission = await admitKind(bytes, fileName);
  return admission.ok ? scanned(bytes, admission) : admission;
}

/** Lets nothing in that a rule finds harmful, and notes what only acts where it is opened. */
async function scanned(bytes: Uint8Array, admission: Admission & { ok: true }): Promise<Admission> {
  try {
    const found = await scanForHarm(bytes, admission.kind);
    if (found === null) return admission;
    if (found.key !== 'cv.active_content') return refuse(found.key, found.params);
    return { ...admission, warnings: [{ key: found.key, params: {} }] };
  } catch (error) {
    return refuseArchive(error);
  }
}

async function admitKind(bytes: Uint8Array, fileName: string): Promise<Admission> {
  if (bytes.length === 0) return refuse('cv.empty');
  if (bytes.length > MAX_CV_BYTES)
    return refuse('cv.too_large', { bytes: bytes.length, maxBytes: MAX_CV_BYTES });
  const sniffed = await sniff(bytes);
  switch (sniffed.is) {
    case 'pdf':
      return admitPdf(bytes);
    case 'zip':
      return admitArchive(bytes);
    case 'doc':
      return admitDoc(bytes);
    case 'rtf':
    case 'html':
      return admit(sniffed.is);
    case 'encrypted_office':
      return refuse('cv.encrypted');
    case 'text':
      return admitText(bytes, fileName);
    case 'other':
      return refuse(PICTURES.has(sniffed.kind) ? 'cv.picture' : 'cv.unsupported', { kind: sniffed.kind });
  }
}

const PICTURES = new Set(['png', 'jpg', 'gif', 'webp', 'tif', 'bmp', 'heic', 'avif']);

function admitPdf(bytes: Uint8Array): Admission {
  const text = latin1(bytes);
  const tail = text.slice(-2_048);
  if (!tail.includes('%%EOF') && !/startxref\s+\d+\s*$/.test(tail)) return refuse('cv.truncated');
  if (!text.includes(' obj')) return refuse('cv.corrupted');
  return admit('pdf');
}

async function admitArchive(bytes: Uint8Array): Promise<Admission> {
  try {
    const entries = await listArchive(bytes);
    const names = new Set(entries.map((entry) => entry.fileName));
    if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) === 1)) return refuse('cv.encrypted');
    if (
      names.has('[Content_Types].xml') &&
      [...names].some((name) => /^word\/document\d*\.xml$/.test(name))
    ) {
      return admit('docx');
    }
    if (isLinkedInArchive(names)) return admit('linkedin');
    if (names.has('content.xml') && isOpenText(bytes)) return admit('odt');
    return refuse('cv.unsupported', { kind: archiveKind(names) });
  } catch (error) {
    return refuseArchive(error);
  }
}

function refuseArchive(error: unknown): Admission {
  if (error instanceof ArchiveLimitError) return refuse('cv.archive_limits', { limit: error.limit });
  // The directory of a ZIP is at its end: a file cut short has none.
  const cut = /end of central directory/i.test(error instanceof Error ? error.message : '');
  return refuse(cut ? 'cv.truncated' : 'cv.corrupted');
}

/** The first entry of an OpenDocument file says what it is, unpacked, so that it can be read at its head. */
const isOpenText = (bytes: Uint8Array) =>
  latin1(bytes.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument.text');

async function admitDoc(bytes: Uint8Array): Promise<Admission> {
  try {
    const state = docState(await openCompound(bytes));
    if (state === 'encrypted') return refuse('cv.encrypted');
    return state === 'good' ? admit('doc') : refuse('cv.old_word');
  } catch {
    return refuse('cv.corrupted');
  }
}

async function admitJson(text: string): Promise<Admission> {
  const { jsonProblem, MAX_JSON_CHARACTERS } = await import('./formats/json/check.ts');
  if (text.length > MAX_JSON_CHARACTERS)
    return refuse('cv.too_large', { bytes: text.length, maxBytes: MAX_JSON_CHARACTERS });
  const problem = jsonProblem(text);
  return problem === null ? admit('json') : refuse(problem.key, problem.params);
}

function archiveKind(names: Set<string>): string {
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if (names.has('content.xml')) return 'odf';
  return 'zip';
}

/** What a file name says of text that could be either. */
const TEXT_NAMES: Record<string, CvKind> = {
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  text: 'txt',
  '': 'txt',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  json: 'json',
};

async function admitText(bytes: Uint8Array, fileName: string): Promise<Admission> {
  const extension = /\.([^.\\/]*)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  const kind = TEXT_NAMES[extension];
  if (kind === undefined) return refuse('cv.unsupported', { kind: 'txt', named: extension });
  const text = decodeText(bytes) ?? '';
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('cv.empty');
  if (kind === 'json') return admitJson(text);
  return admit(kind);
}
