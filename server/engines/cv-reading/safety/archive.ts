/** What a ZIP of a word processor may hide: macros, programs, links to elsewhere. */
import { unpackArchive } from '../archive.ts';
import { type Finding, finding, malware } from './findings.ts';
import { asBuffer, hasTestVirus, isProgram, RUNS } from './signatures.ts';

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\/.*\.(xml|py|js|bsh)$/i;
const OBJECTS = /^word\/(embeddings|activeX)\/|^Object \d+\/|^ObjectReplacements\//;
const IS_PART = /\.(xml|rels)$/i;
/** Fields that start a program, templates and objects that are fetched when the file is opened, types that allow macros. */
const REACHES_OUT =
  /\bDDE(?:AUTO)?\s|(?:attachedTemplate|oleObject|frame|subDocument)"[^>]*TargetMode="External"|TargetMode="External"[^>]*(?:attachedTemplate|oleObject|frame|subDocument)"/i;
const ALLOWS_MACROS = /macroEnabled/;

/** @throws as unpackArchive */
export async function scanArchive(bytes: Uint8Array, isOuter = true): Promise<Finding[]> {
  const found: Finding[] = [];
  await unpackArchive(bytes, async (name, content) => {
    if (hasTestVirus(content)) found.push(malware('EICAR'));
    if (RUNS.test(name) || isProgram(content)) found.push(finding('cv.program'));
    if (MACROS.test(name)) found.push(finding('cv.macros'));
    if (OBJECTS.test(name)) found.push(finding('cv.active_content'));
    if (IS_PART.test(name)) found.push(...scanPart(name, content.toString('latin1')));
    if (isOuter && isZip(content)) found.push(...(await scanInner(content)));
  });
  return found;
}

function scanPart(name: string, text: string): Finding[] {
  if (name === '[Content_Types].xml' && ALLOWS_MACROS.test(text)) return [finding('cv.macros')];
  return REACHES_OUT.test(text) ? [finding('cv.active_content')] : [];
}

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));

/** An archive within: one that cannot be opened here opens nowhere else either. */
async function scanInner(bytes: Buffer): Promise<Finding[]> {
  try {
    return await scanArchive(bytes, false);
  } catch {
    return [];
  }
}

/** A ZIP is found by its end, a PDF by its head: a file can be both, and look harmless as one of them. */
export function isAlsoZip(bytes: Uint8Array): boolean {
  const tail = asBuffer(bytes.subarray(-66_000));
  for (let at = tail.lastIndexOf('PK\x05\x06'); at >= 0 && at + 22 <= tail.length; ) {
    if (at + 22 + tail.readUInt16LE(at + 20) === tail.length && tail.readUInt16LE(at + 10) > 0) return true;
    if (at === 0) break;
    at = tail.lastIndexOf('PK\x05\x06', at - 1);
  }
  return false;
}
