/** The scan by rules: what every file goes through before it is kept, with or without a virus scanner in the house. */
import { openCompound } from '../formats/doc/compound.ts';
import { latin1 } from '../sniff.ts';
import type { CvKind } from '../types.ts';
import { isAlsoZip, scanArchive } from './archive.ts';
import { scanCompound } from './compound.ts';
import { type Finding, finding, malware } from './findings.ts';
import { scanPdf } from './pdf.ts';
import { EICAR_HEX, hasTestVirus } from './signatures.ts';

const ARCHIVES: readonly CvKind[] = ['docx', 'odt', 'linkedin'];

/** Worst first. */
const RANK: Finding['key'][] = ['cv.malware', 'cv.program', 'cv.macros', 'cv.two_files', 'cv.active_content'];

/**
 * What a file of this kind hides, the worst of it, or null.
 * @throws the archive's or file system's error when it is damaged
 */
export async function scanForHarm(bytes: Uint8Array, kind: CvKind): Promise<Finding | null> {
  const found = await findingsIn(bytes, kind);
  if (hasTestVirus(bytes)) found.push(malware('EICAR'));
  if (isTwoFiles(bytes, kind)) found.push(finding('cv.two_files'));
  return found.sort((a, b) => RANK.indexOf(a.key) - RANK.indexOf(b.key))[0] ?? null;
}

async function findingsIn(bytes: Uint8Array, kind: CvKind): Promise<Finding[]> {
  if (ARCHIVES.includes(kind)) return scanArchive(bytes);
  if (kind === 'pdf') return scanPdf(bytes);
  if (kind === 'doc') return scanCompound(await openCompound(bytes));
  if (kind === 'rtf') return scanRtf(latin1(bytes));
  return kind === 'html' || kind === 'md' ? scanMarkup(latin1(bytes)) : [];
}

/** A file that other programs take for something else than we do. */
function isTwoFiles(bytes: Uint8Array, kind: CvKind): boolean {
  if (ARCHIVES.includes(kind)) return latin1(bytes.subarray(0, 1_024)).includes('%PDF-');
  return kind !== 'doc' && isAlsoZip(bytes);
}

/** Objects are written as hexadecimal digits, with line ends between them. */
function scanRtf(text: string): Finding[] {
  const found: Finding[] = [];
  for (const [data] of text.matchAll(/\\objdata[^{}]*/g)) {
    const digits = data.replace(/\\[a-z]+-?\d*|[^0-9a-f]/gi, '').toLowerCase();
    found.push(finding('cv.active_content'));
    if (digits.includes(EICAR_HEX)) found.push(malware('EICAR'));
    if (/4d5a[0-9a-f]{4}0[0-9a-f]00/.test(digits)) found.push(finding('cv.program'));
  }
  if (/\\fldinst[^{}]*\bDDE(AUTO)?\b|\\object\b|\\objupdate\b|\\template\b[^{}]*https?:/i.test(text))
    found.push(finding('cv.active_content'));
  return found;
}

const SCRIPTS =
  /<script[\s>/]|<(?:iframe|object|embed)[\s>]|<[a-z][^<>]{0,500}\son[a-z]{3,20}\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript):/i;
const scanMarkup = (text: string): Finding[] => (SCRIPTS.test(text) ? [finding('cv.active_content')] : []);
