import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What is not UTF-8 behind its percent signs names no file. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

/**
 * A file of the client build, or null when there is none. Files under /assets carry a hash in their name and may be
 * kept for ever.
 */
export async function staticFile(folder: string, pathname: string): Promise<Response | null> {
  const type = types[extname(pathname)];
  if (!type || pathname.includes('\0')) return null;
  const path = normalize(join(folder, decoded(pathname)));
  if (!path.startsWith(folder + sep)) return null;
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const forEver = pathname.startsWith('/assets/');
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(found.size),
      'Cache-Control': forEver ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
  });
}
