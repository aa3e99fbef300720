import type { Db, Tx } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import { detailRows, skillsOf, toPosting } from './queries.ts';
import type { Posting } from './schema.ts';

type PendingPosting = Posting & { submittedBy: string; lawPack: string | null };
type PendingList = { cursor?: string | undefined; limit: number };
/** Postings that wait for an admin, the longest wait first, with who submitted them and their company's law. */
export async function listPending(
  db: Db | Tx,
  { cursor, limit }: PendingList,
  now: Instant,
): Promise<Page<PendingPosting>> {
  const values = cursor ? decodeCursor(cursor, 2) : null;
  let query = detailRows(db)
    .innerJoin('account', 'account.id', 'posting.createdBy')
    .select(['account.name as submittedBy', 'company.lawPack'])
    .where('posting.status', '=', 'submitted')
    .orderBy('posting.submittedAt')
    .orderBy('posting.id')
    .limit(limit + 1);
  if (values) query = query.where(after(['posting.submittedAt', 'posting.id'], values, 'asc'));
  const rows = await query.execute();
  const skills = await skillsOf(
    db,
    rows.map((row) => row.id),
  );
  return toPage(
    rows,
    limit,
    (row) => [row.submittedAt!, row.id],
    (row) => ({
      ...toPosting(row, skills.get(row.id) ?? [], now, true),
      submittedBy: row.submittedBy,
      lawPack: row.lawPack,
    }),
  );
}

export async function countPending(db: Db | Tx): Promise<number> {
  const { n } = await db
    .selectFrom('posting')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow();
  return Number(n);
}
