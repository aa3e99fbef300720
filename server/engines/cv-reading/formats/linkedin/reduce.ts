import { ZipFile } from 'yazl';
import { unpackArchive } from '../../archive.ts';
import { tableOf } from './tables.ts';

/**
 * The archive with those tables alone that belong to a CV. LinkedIn also puts messages, contacts and searches into it:
 * words of others, which must not be kept.
 */
export async function withoutOthers(bytes: Uint8Array): Promise<Buffer> {
  const zip = new ZipFile();
  await unpackArchive(bytes, (name, content) => {
    if (tableOf(name) !== null) zip.addBuffer(content, name);
  });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
