import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { etagOf, namesTag } from '#server/core/etag.ts';
import type { Piece } from '#server/features/distribution/schema.ts';
import { type Instant, instant, SECOND_MS, toMs } from '#server/values/time.ts';

/**
 * A file as long as it is, piece by piece: the next one is read when the one before has left, so that neither memory nor
 * other requests feel how many there are. Should one fail, the connection breaks: half a list must not look like a whole.
 * @param read throws for the first piece before anything is sent
 */
export async function sendPieces(
  type: string,
  read: (cursor: string | undefined) => Promise<Piece>,
): Promise<Response> {
  let piece: Piece | null = await read(undefined);
  let next: string | null = null;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // SQLite answers at once: without this, nobody else would be heard until the end.
        await setImmediate();
        piece ??= await read(next ?? undefined);
        controller.enqueue(new TextEncoder().encode(piece.xml));
        next = piece.next;
        piece = null;
        if (next === null) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** Since when an answer has been as it is, for readers that compare times rather than tags. */
const unchanged = new LRUCache<string, { tag: string; since: Instant }>({ max: 2_000 });

/** Never twice the same second for two answers: HTTP knows no shorter time. */
function unchangedSince(url: string, tag: string, now: Instant): Instant {
  const known = unchanged.get(url);
  if (known?.tag === tag) return known.since;
  const since = instant(Math.max(toMs(now), known ? toMs(known.since) + SECOND_MS : 0));
  unchanged.set(url, { tag, since });
  return since;
}

/** A list of tags as RFC 9110 §13.1.2 compares them here: a proxy that packs an answer makes its tag a weak one. */
const isKnown = (list: string, tag: string): boolean => namesTag(list.replaceAll('W/', ''), tag);

/** A text that readers fetch again and again: 304 for those who have it. */
export function sendText(request: Request, now: Instant, type: string, text: string): Response {
  const tag = etagOf(text);
  const modified = new Date(toMs(unchangedSince(request.url, tag, now))).toUTCString();
  const headers = {
    ETag: tag,
    'Last-Modified': modified,
    'Content-Type': `${type}; charset=utf-8`,
    Vary: 'Cookie, Accept-Language',
  };
  const tags = request.headers.get('if-none-match');
  const since = request.headers.get('if-modified-since');
  const has = tags ? isKnown(tags, tag) : since !== null && Date.parse(since) >= Date.parse(modified);
  return has ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}
