/** What a PDF may start when it is opened, also where it says so in compressed streams. */
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { latin1 } from '../sniff.ts';
import { type Finding, finding, malware } from './findings.ts';
import { asBuffer, hasTestVirus, isProgram, RUNS } from './signatures.ts';

const unpack = promisify(inflate);

/** What is looked into; a real CV has a hundred streams. */
const MOST_STREAMS = 1_500;
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_BYTES_IN_ALL = 40 * 1024 * 1024;

/** `/JavaScript`, `/JS`, `/Launch`, files within, forms that are sent away. */
const ACTS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia)(?![A-Za-z])/;
const FILE_NAMES = /\/U?F\s*\(([^()]{1,200})\)/g;

export async function scanPdf(bytes: Uint8Array): Promise<Finding[]> {
  const source = latin1(bytes);
  const found = scanObjects(source);
  let left = MOST_BYTES_IN_ALL;
  let streams = 0;
  for (const { dictionary, from, to } of streamsOf(source)) {
    if (left <= 0 || ++streams > MOST_STREAMS) break;
    const content = await contentOf(bytes.subarray(from, to), dictionary);
    if (content === null) continue;
    left -= content.length;
    if (hasTestVirus(content)) found.push(malware('EICAR'));
    if (/\/EmbeddedFile(?![A-Za-z])/.test(dictionary) && isProgram(content))
      found.push(finding('cv.program'));
    if (/\/ObjStm/.test(dictionary)) found.push(...scanObjects(content.toString('latin1')));
  }
  return found;
}

function scanObjects(text: string): Finding[] {
  // `/J#61vaScript` is the same name.
  const plain = text.includes('#')
    ? text.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  const found: Finding[] = [];
  if (ACTS.test(plain)) found.push(finding('cv.active_content'));
  for (const [, name] of plain.matchAll(FILE_NAMES)) if (RUNS.test(name!)) found.push(finding('cv.program'));
  return found;
}

type Stream = { dictionary: string; from: number; to: number };

/** Streams between their words; those of pictures are left out, since nothing runs a picture. */
function* streamsOf(source: string): Generator<Stream> {
  for (let at = source.indexOf('stream'); at >= 0; at = source.indexOf('stream', at + 6)) {
    if (source.startsWith('end', at - 3)) continue;
    const from = at + (source.startsWith('\r\n', at + 6) ? 8 : 7);
    const to = source.indexOf('endstream', from);
    if (to < 0) return;
    const before = source.slice(Math.max(0, at - 1_000), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    at = to;
    if (!/\/Subtype\s*\/Image/.test(dictionary)) yield { dictionary, from, to };
  }
}

/** A stream's content; null when it is not deflated (then it was seen with the whole file) or is damaged. */
async function contentOf(packed: Uint8Array, dictionary: string): Promise<Buffer | null> {
  if (!/\/Fl(?:ateDecode)?(?![A-Za-z])/.test(dictionary))
    return /\/EmbeddedFile/.test(dictionary) ? asBuffer(packed) : null;
  try {
    return await unpack(packed, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
}
