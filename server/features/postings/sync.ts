import type { Db } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { AppError, invalidField } from '#server/core/errors.ts';
import { revisionOf } from '#server/core/revisions.ts';
import { decodeCursor, encodeCursor } from '#server/values/page.ts';
import { DAY_MS, type Instant, toMs } from '#server/values/time.ts';
import { cardColumns, postingRows, statusAt, toCards } from './queries.ts';
import type { PostingSync, SyncedPosting } from './schema.ts';

/*
 * For who keeps a copy of what is open. Postings stand in the order of their last change outside; a token says how far one
 * has read. What changes meanwhile moves behind that place, so it is told, perhaps twice, but never missed:
 *
 *    read ──────────────▶ token                      revision
 *    a  b  c  d  e  f  g  │  h  b'  i(gone)   ──────────▶
 */

/** As long as a token is good. */
const TOKEN_DAYS = 30;

/**
 * Where one stands: after the posting of this change and id. `from` is the revision at which reading began: what had ended
 * by then, one never had. `issued` is when the token was made, in milliseconds.
 */
type Place = { n: number; id: string; from: number; issued: number };

/** @throws invalid when it is none of ours, not_found (410) when it is too old or of another time of this database */
function readToken(token: string, revision: number, now: Instant): Place {
  const [n, id, from, issued] = decodeCursor(token, 4) ?? [];
  if (
    typeof n !== 'number' ||
    typeof id !== 'string' ||
    typeof from !== 'number' ||
    typeof issued !== 'number'
  )
    throw invalidField('syncToken', 'invalid.sync_token');
  // A copy of the database that was put back knows nothing of what was told after it was made.
  if (n > revision || toMs(now) - issued > TOKEN_DAYS * DAY_MS)
    throw new AppError('not_found', 'error.sync_token_old', { days: TOKEN_DAYS }, [], 410);
  return { n, id, from, issued };
}

type Asked = { syncToken?: string | undefined; limit: number };

/** What changed since a token, oldest change first; without one, all that is open. */
export async function syncPostings(db: Db, { syncToken, limit }: Asked, now: Instant): Promise<PostingSync> {
  const revision = await revisionOf(db, 'postings');
  const place = syncToken
    ? readToken(syncToken, revision, now)
    : { n: -1, id: '', from: revision, issued: toMs(now) };
  const rows = await postingRows(db)
    .select([...cardColumns, 'posting.publicN', 'posting.closedAt'])
    .where(after(['posting.publicN', 'posting.id'], [place.n, place.id], 'asc'))
    .where((e) => e.or([e('posting.status', '=', 'published'), e('posting.publicN', '>', place.from)]))
    .orderBy('posting.publicN')
    .orderBy('posting.id')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const cards = await toCards(db, shown, now);
  const items = shown.map((row, i): SyncedPosting => {
    const status = statusAt(row, now);
    if (status === 'published') return { id: row.id, kind: 'open', job: cards[i]!, status, at: null };
    return { id: row.id, kind: 'gone', job: null, status, at: row.closedAt ?? row.deadlineAt };
  });
  const last = shown.at(-1);
  const [n, id] = last ? [Number(last.publicN), last.id] : [place.n, place.id];
  return { items, more: rows.length > limit, syncToken: encodeCursor([n, id, place.from, toMs(now)]) };
}
