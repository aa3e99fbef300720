import { decodeText } from './encoding.ts';

/** What bytes are, by content; `other` names it as a file extension ('png', 'exe', 'xls', 'bin'). */
export type Sniffed =
  | { is: 'pdf' | 'zip' | 'doc' | 'rtf' | 'html' | 'text' | 'encrypted_office' }
  | { is: 'other'; kind: string };

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** Looks at content only. A PDF may have up to 1 KB before its header, as other readers allow. */
export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return { is: 'zip' };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffCompoundFile(bytes);
  const head = latin1(bytes.subarray(0, 1_024));
  if (head.startsWith('%PDF-')) return { is: 'pdf' };
  if (/^(\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return { is: 'rtf' };
  if (isPage(head)) return { is: 'html' };
  if (hasUtf16Mark(bytes) && decodeText(bytes) !== null) return { is: 'text' };
  const { fileTypeFromBuffer } = await import('file-type');
  const known = await fileTypeFromBuffer(bytes.subarray(0, 4_100));
  if (known !== undefined && known.ext !== 'xml') return { is: 'other', kind: known.ext };
  if (head.includes('%PDF-')) return { is: 'pdf' };
  return decodeText(bytes) === null ? { is: 'other', kind: 'bin' } : { is: 'text' };
}

/** A web page, also behind a declaration of XML or remarks. */
const isPage = (head: string) =>
  /^(\xef\xbb\xbf)?(?:\s|<\?xml[^>]*>|<!--[\s\S]{0,500}?-->)*<(!doctype html|html|head|body)[\s>]/i.test(
    head,
  );

/** Such a mark looks like the start of an MP3 frame to a guesser of media types. */
const hasUtf16Mark = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/** OLE compound files: old Office, or a new Office file wrapped by its password. */
function sniffCompoundFile(bytes: Uint8Array): Sniffed {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const has = (name: string) => text.includes([...name].join('\0'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return { is: 'encrypted_office' };
  if (has('Workbook')) return { is: 'other', kind: 'xls' };
  if (has('PowerPoint Document')) return { is: 'other', kind: 'ppt' };
  return has('WordDocument') ? { is: 'doc' } : { is: 'other', kind: 'ole' };
}

/** One character per byte, so that offsets and binary content survive a search by pattern. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
