import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Limits of a ZIP archive that we are willing to unpack. A large real DOCX has ~60 entries and a ratio of ~15. */
export const ARCHIVE_LIMITS = {
  entries: 1_000,
  bytes: 60 * 1024 * 1024,
  ratio: 120,
  ratioFromBytes: 2 * 1024 * 1024,
};

export class ArchiveLimitError extends Error {
  constructor(readonly limit: 'entries' | 'size' | 'ratio') {
    super(`archive limit: ${limit}`);
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) =>
    fromBuffer(
      buffer,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, zip) => (error ? reject(error) : resolve(zip!)),
    ),
  );
}

/**
 * The entries of an archive as its directory states them, nothing unpacked.
 * @throws ArchiveLimitError over the limits; Error when it is not a sound ZIP
 */
export async function listArchive(bytes: Uint8Array): Promise<Entry[]> {
  const zip = await open(bytes);
  if (zip.entryCount > ARCHIVE_LIMITS.entries) throw new ArchiveLimitError('entries');
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let packed = 0;
    let unpacked = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      if (entries.length > ARCHIVE_LIMITS.entries) return reject(new ArchiveLimitError('entries'));
      // Entries that share their bytes (overlapping files) add up to more than the archive holds.
      if (unpacked > ARCHIVE_LIMITS.bytes || packed > bytes.length)
        return reject(new ArchiveLimitError('size'));
      if (unpacked > ARCHIVE_LIMITS.ratioFromBytes && unpacked > bytes.length * ARCHIVE_LIMITS.ratio) {
        return reject(new ArchiveLimitError('ratio'));
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const parts: Buffer[] = [];
      stream!.on('data', (part: Buffer) => parts.push(part));
      stream!.on('error', reject);
      stream!.on('end', () => resolve(Buffer.concat(parts)));
    }),
  );
}

/**
 * Unpacks every entry once and shows it.
 * @throws as listArchive; Error when an entry is damaged
 */
export async function unpackArchive(
  bytes: Uint8Array,
  show: (name: string, content: Buffer) => Promise<void> | void,
): Promise<void> {
  const entries = await listArchive(bytes);
  const zip = await open(bytes);
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    await show(entry.fileName, await readEntry(zip, entry));
  }
}

/**
 * The texts of entries that `wanted` names. All are unpacked, so that one which lies about its size is found here and
 * not in a reader that trusts it.
 * @throws as unpackArchive
 */
export async function readArchive(bytes: Uint8Array, wanted: RegExp): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  await unpackArchive(bytes, (name, content) => {
    if (wanted.test(name)) texts.set(name, content.toString('utf8'));
  });
  return texts;
}
