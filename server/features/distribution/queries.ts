import type { Db } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { cardColumns, openPostings, skillsOf } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, encodeCursor, type Page, toPage } from '#server/values/page.ts';
import { type Instant, instant } from '#server/values/time.ts';
import { type Outgoing, toOutgoing } from './outgoing.ts';
import type { SitePart } from './schema.ts';

const openRows = (db: Db, now: Instant) =>
  openPostings(db, now)
    .leftJoin('companyLogo', 'companyLogo.companyId', 'company.id')
    .select([
      ...cardColumns,
      'companyLogo.id as logoId',
      'posting.description',
      'posting.lang',
      'company.website',
      'company.location as companyLocation',
    ]);

export type OpenRow = Awaited<ReturnType<ReturnType<typeof openRows>['execute']>>[number];

/** Anyone may write a cursor; Postgres refuses to compare an instant with what is none. */
const isInstant = (text: unknown): text is Instant =>
  typeof text === 'string' && Number.isFinite(Date.parse(text)) && instant(Date.parse(text)) === text;

const KEY = ['posting.publishedAt', 'posting.id'] as const;

async function withSkills(db: Db, rows: readonly OpenRow[], baseUrl: string): Promise<Outgoing[]> {
  const skills = await skillsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    toOutgoing(
      row,
      (skills.get(row.id) ?? []).map((skill) => skill.name),
      baseUrl,
    ),
  );
}

/** One open posting, or null when it is none. */
export async function findOpen(
  db: Db,
  id: Id<'pst'>,
  { now, baseUrl }: { now: Instant; baseUrl: string },
): Promise<Outgoing | null> {
  const rows = await openRows(db, now).where('posting.id', '=', id).execute();
  return (await withSkills(db, rows, baseUrl))[0] ?? null;
}

type Read = { cursor: string | undefined; limit: number; now: Instant; baseUrl: string };

/** Open postings, the oldest first: what is published while someone reads on comes at the end, and nothing is lost. */
export async function listOpen(db: Db, { cursor, limit, now, baseUrl }: Read): Promise<Page<Outgoing>> {
  let query = openRows(db, now)
    .orderBy('posting.publishedAt')
    .orderBy('posting.id')
    .limit(limit + 1);
  const values = cursor ? decodeCursor(cursor, 2) : null;
  if (values && isInstant(values[0])) query = query.where(after(KEY, values, 'asc'));
  const page = toPage(
    await query.execute(),
    limit,
    (row) => [row.publishedAt!, row.id],
    (row) => row,
  );
  return { items: await withSkills(db, page.items, baseUrl), next: page.next };
}

// ── the sitemap ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A place in a list, and how many addresses of its part of the sitemap are still to come from there. */
export type Mark = { key: [string, string] | null; left: number };

/** The mark of a cursor; one that is not ours is the beginning. */
export function readMark(part: SitePart, cursor: string | undefined, most: number): Mark {
  const values = cursor ? decodeCursor(cursor, 3) : null;
  if (!values || (part === 'jobs' && !isInstant(values[0]))) return { key: null, left: most };
  const left = Math.min(Math.max(Math.trunc(Number(values[2])) || 0, 0), most);
  return { key: [String(values[0]), String(values[1])], left };
}

export const writeMark = ({ key, left }: Mark): string | null => key && encodeCursor([...key, left]);

/**
 * Published postings by their key alone, which the index holds. Those past their deadline are counted too: where the parts
 * of the sitemap begin must not depend on the moment.
 */
const jobKeys = (db: Db, key: Mark['key']) => {
  const query = db
    .selectFrom('posting')
    .where('status', '=', 'published')
    .orderBy('posting.publishedAt')
    .orderBy('posting.id');
  return key ? query.where(after(KEY, key, 'asc')) : query;
};

const companyKeys = (db: Db, key: Mark['key']) => {
  const query = db.selectFrom('company').orderBy('company.id');
  return key ? query.where('company.id', '>', key[1] as Id<'com'>) : query;
};

type Entry = { key: [string, string]; path: string | null; changedAt: Instant | null };

/** Addresses from a mark on; a null path is counted and not told. */
export async function listEntries(
  db: Db,
  part: 'companies' | 'jobs',
  { key, limit, now }: { key: Mark['key']; limit: number; now: Instant },
): Promise<Entry[]> {
  if (part === 'companies') {
    const rows = await companyKeys(db, key).select('company.id').limit(limit).execute();
    return rows.map(({ id }) => ({ key: ['', id], path: `/companies/${id}`, changedAt: null }));
  }
  const rows = await jobKeys(db, key)
    .select(['id', 'publishedAt', 'updatedAt', 'deadlineAt'])
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    key: [row.publishedAt!, row.id],
    path: row.deadlineAt > now ? `/jobs/${row.id}` : null,
    changedAt: row.updatedAt,
  }));
}

/** Where the part after this one begins, or null when all that is left fits into this one. */
export async function findNextStart(
  db: Db,
  part: 'companies' | 'jobs',
  key: Mark['key'],
  most: number,
): Promise<[string, string] | null> {
  // The last of this part and the first of the next: two rows, or this part is the last one.
  const jump = { offset: most - 1, limit: 2 };
  if (part === 'companies') {
    const rows = await companyKeys(db, key)
      .select('company.id')
      .offset(jump.offset)
      .limit(jump.limit)
      .execute();
    return rows.length === 2 ? ['', rows[0]!.id] : null;
  }
  const rows = await jobKeys(db, key)
    .select(['id', 'publishedAt'])
    .offset(jump.offset)
    .limit(jump.limit)
    .execute();
  return rows.length === 2 ? [rows[0]!.publishedAt!, rows[0]!.id] : null;
}
