import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import type { PostingTable } from '#db/schema/postings.ts';
import { after, listed } from '#db/sql.ts';
import type { Actor } from '#server/core/actor.ts';
import { gone, notFound } from '#server/core/errors.ts';
import { isMember } from '#server/features/companies/index.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import type { PayRange } from '#server/values/money.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import { DAY_MS, type Instant, toMs } from '#server/values/time.ts';
import type { Posting, PostingCard, PostingSkill, PostingStatus } from './schema.ts';

/** Postings with the name of their company: what every list starts from. */
export const postingRows = (db: Db | Tx) =>
  db.selectFrom('posting').innerJoin('company', 'company.id', 'posting.companyId');

/** Postings on offer at a moment: published, and before their deadline to the millisecond. */
export const openPostings = (db: Db | Tx, now: Instant) =>
  postingRows(db).where('posting.status', '=', 'published').where('posting.deadlineAt', '>', now);

/** What a card shows. */
export const cardColumns = [
  'posting.id',
  'posting.title',
  'posting.companyId',
  'company.name as companyName',
  'posting.location',
  'posting.remote',
  'posting.jobType',
  'posting.level',
  'posting.payMinMinor',
  'posting.payMaxMinor',
  'posting.payCurrency',
  'posting.payPeriod',
  'posting.status',
  'posting.answerDays',
  'posting.publishedAt',
  'posting.deadlineAt',
] as const;

type Columns =
  | 'id'
  | 'title'
  | 'companyId'
  | 'location'
  | 'remote'
  | 'jobType'
  | 'level'
  | 'payMinMinor'
  | 'payMaxMinor'
  | 'payCurrency'
  | 'payPeriod'
  | 'status'
  | 'answerDays'
  | 'publishedAt'
  | 'deadlineAt';
export type CardRow = Pick<PostingTable, Columns> & { companyName: string };

type PayColumns = Pick<PostingTable, 'payMinMinor' | 'payMaxMinor' | 'payCurrency' | 'payPeriod'>;

export const payOf = (row: PayColumns): PayRange | null =>
  row.payMinMinor === null || row.payMaxMinor === null || !row.payCurrency || !row.payPeriod
    ? null
    : { min: row.payMinMinor, max: row.payMaxMinor, currency: row.payCurrency, period: row.payPeriod };

/** A published posting, or one that could be put back, is over at its deadline, to the millisecond, whether or not the sweep has come by. */
export const statusAt = (row: Pick<PostingTable, 'status' | 'deadlineAt'>, now: Instant): PostingStatus =>
  (row.status === 'published' || row.status === 'unconfirmed') && row.deadlineAt <= now
    ? 'expired'
    : row.status;

export const toCard = (row: CardRow, skills: readonly PostingSkill[], now: Instant): PostingCard => ({
  id: row.id,
  title: row.title,
  company: { id: row.companyId, name: row.companyName },
  location: row.location,
  remote: row.remote,
  jobType: row.jobType,
  level: row.level,
  pay: payOf(row),
  skills: [...skills],
  status: statusAt(row, now),
  answerDays: row.answerDays,
  publishedAt: row.publishedAt,
  deadlineAt: row.deadlineAt,
});

const skillRows = prepared((db, { ids }: { ids: readonly Id<'pst'>[] }) =>
  db
    .selectFrom('postingSkill')
    .select(['postingId', 'skillId', 'name', 'need', 'level'])
    .where('postingId', 'in', listed(db, ids, 'text'))
    .orderBy('postingId')
    .orderBy('position'),
);

/** The skills of several postings, in the order the recruiter gave. */
export async function skillsOf(
  db: Db | Tx,
  ids: readonly Id<'pst'>[],
): Promise<Map<Id<'pst'>, PostingSkill[]>> {
  if (ids.length === 0) return new Map();
  const rows = await skillRows(db, { ids });
  const groups = groupBy(rows, (row) => row.postingId);
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      group.map((row) => ({
        id: row.skillId,
        name: row.name,
        required: row.need === 'must',
        level: row.level,
      })),
    ]),
  );
}

/** Rows as cards, with their skills. */
export async function toCards(db: Db | Tx, rows: readonly CardRow[], now: Instant): Promise<PostingCard[]> {
  const skills = await skillsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toCard(row, skills.get(row.id) ?? [], now));
}

const detailColumns = [
  'posting.description',
  'posting.lang',
  'posting.createdAt',
  'posting.submittedAt',
  'posting.closedAt',
  'posting.deniedReason',
  'posting.askedAt',
  'posting.checkAt',
  'posting.teamActiveAt',
  'posting.featuredUntil',
  'posting.deniedField',
] as const;

export const detailRows = (db: Db | Tx) =>
  postingRows(db)
    .select([...cardColumns, ...detailColumns])
    .select((e) =>
      e
        .selectFrom('application')
        .select((a) => a.fn.countAll<number>().as('n'))
        .whereRef('application.postingId', '=', 'posting.id')
        .where('application.stage', '!=', 'withdrawn')
        .as('applications'),
    );
type DetailRow = Awaited<ReturnType<ReturnType<typeof detailRows>['execute']>>[number];

/** Days tell candidates whether anyone is there; hours would tell when somebody works. */
const daysSince = (at: Instant | null, now: Instant): number | null =>
  at === null ? null : Math.max(0, Math.floor((toMs(now) - toMs(at)) / DAY_MS));

/** Whole days since someone worked on any posting of a company; null when nobody ever did. */
export async function findTeamActivity(
  db: Db | Tx,
  companyId: Id<'com'>,
  now: Instant,
): Promise<number | null> {
  const row = await db
    .selectFrom('posting')
    .select('teamActiveAt')
    .where('companyId', '=', companyId)
    .where('teamActiveAt', 'is not', null)
    .orderBy('teamActiveAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return daysSince(row?.teamActiveAt ?? null, now);
}

export const toPosting = (
  row: DetailRow,
  skills: readonly PostingSkill[],
  now: Instant,
  inside: boolean,
): Posting => ({
  ...toCard(row, skills, now),
  description: row.description,
  lang: row.lang,
  createdAt: row.createdAt,
  submittedAt: row.submittedAt,
  closedAt: row.closedAt,
  deniedReason: inside ? row.deniedReason : null,
  deniedField: inside ? row.deniedField : null,
  applications: inside ? Number(row.applications) : null,
  asked: inside && row.askedAt && row.checkAt ? { at: row.askedAt, until: row.checkAt } : null,
  teamActiveDays: daysSince(row.teamActiveAt, now),
  featuredUntil: inside && row.featuredUntil && row.featuredUntil > now ? row.featuredUntil : null,
});

/** When somebody applied to a posting; null if they did not. */
export async function appliedAt(db: Db | Tx, actor: Actor, postingId: Id<'pst'>): Promise<Instant | null> {
  if (actor.kind !== 'account' || !actor.candidateId) return null;
  const own = await db
    .selectFrom('application')
    .select('appliedAt')
    .where('postingId', '=', postingId)
    .where('candidateId', '=', actor.candidateId)
    .executeTakeFirst();
  return own?.appliedAt ?? null;
}

/**
 * A posting as this reader may see it: everyone while it is open; its company, admins and its applicants always.
 * @throws not_found, or gone (410) when it was public once
 */
export async function getPosting(db: Db | Tx, actor: Actor, id: Id<'pst'>, now: Instant): Promise<Posting> {
  const row = await detailRows(db).where('posting.id', '=', id).executeTakeFirst();
  if (!row) throw notFound('posting');
  const inside =
    isMember(actor, row.companyId) || (actor.kind === 'account' && actor.admin) || actor.kind === 'system';
  const open = statusAt(row, now) === 'published';
  if (!inside && !open && !(await appliedAt(db, actor, id)))
    throw row.publishedAt
      ? gone('posting', { companyId: row.companyId, company: row.companyName })
      : notFound('posting');
  const skills = await skillsOf(db, [id]);
  return toPosting(row, skills.get(id) ?? [], now, inside);
}

type OwnList = {
  companyIds: readonly Id<'com'>[];
  status?: readonly PostingStatus[] | undefined;
  cursor?: string | undefined;
  limit: number;
  now: Instant;
};

/** The postings of companies one works for, newest first. */
export async function listOwnPostings(db: Db | Tx, list: OwnList): Promise<Page<Posting>> {
  if (list.companyIds.length === 0) return { items: [], next: null };
  let query = detailRows(db)
    .where('posting.companyId', 'in', [...list.companyIds])
    .orderBy('posting.createdAt', 'desc')
    .orderBy('posting.id', 'desc')
    .limit(list.limit + 1);
  if (list.status?.length) query = query.where('posting.status', 'in', [...list.status]);
  const values = list.cursor ? decodeCursor(list.cursor, 2) : null;
  if (values) query = query.where(after(['posting.createdAt', 'posting.id'], values, 'desc'));
  const rows = await query.execute();
  const skills = await skillsOf(
    db,
    rows.map((row) => row.id),
  );
  return toPage(
    rows,
    list.limit,
    (row) => [row.createdAt, row.id],
    (row) => toPosting(row, skills.get(row.id) ?? [], list.now, true),
  );
}

/** The law a company has chosen; null: that of the house. */
export const lawOf = async (db: Db | Tx, companyId: Id<'com'>): Promise<string | null> =>
  (await db.selectFrom('company').select('lawPack').where('id', '=', companyId).executeTakeFirstOrThrow())
    .lawPack;
