import type { Db, Tx } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { listNewestOpen } from '#server/features/companies/index.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import { DAY_MS, type Instant, plus } from '#server/values/time.ts';
import type { CompanyUpdate, Followed, PostingNews } from './schema.ts';

type Asked = { cursor?: string | undefined; limit: number };

const updateColumns = ['id', 'companyId', 'text', 'createdAt'] as const;

/** The words of a company, newest first. */
export async function listUpdates(
  db: Db | Tx,
  companyId: Id<'com'>,
  { cursor, limit }: Asked,
): Promise<Page<CompanyUpdate>> {
  let query = db
    .selectFrom('companyUpdate')
    .select(updateColumns)
    .where('companyId', '=', companyId)
    .where('removedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  const values = cursor ? decodeCursor(cursor, 1) : null;
  // An id sorts by the time of its making, so it alone says where the page before ended.
  if (values) query = query.where(after(['id'], values, 'desc'));
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.id],
    (row) => row,
  );
}

/** Some words, taken away or not. */
export const findUpdate = (db: Db | Tx, id: Id<'upd'>) =>
  db
    .selectFrom('companyUpdate')
    .select([...updateColumns, 'removedAt'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Since when somebody follows a company; null when they do not. */
export async function findFollow(
  db: Db | Tx,
  accountId: Id<'acc'>,
  companyId: Id<'com'>,
): Promise<Instant | null> {
  const row = await db
    .selectFrom('companyFollow')
    .select('followedAt')
    .where('accountId', '=', accountId)
    .where('companyId', '=', companyId)
    .executeTakeFirst();
  return row?.followedAt ?? null;
}

const NEW_MS = 14 * DAY_MS;
const JOBS_EACH = 3;
const CHANGES_EACH = 5;
const MOST_CHANGES = 500;
const MOST_APPLICATIONS = 200;

type Reader = { accountId: Id<'acc'>; candidateId: Id<'cnd'> | null; now: Instant };

/** The companies that somebody follows, the latest first, each with what is new there. */
export async function listFollowed(
  db: Db | Tx,
  reader: Reader,
  { since: wished = '', ...asked }: Asked & { since?: Instant | undefined },
): Promise<Page<Followed>> {
  const page = await listCompanies(db, reader.accountId, asked);
  const ids = page.items.map(({ company }) => company.id);
  if (ids.length === 0) return { items: [], next: page.next };
  const since = plus(reader.now, -NEW_MS);
  const [jobs, changes, updates, applications] = await Promise.all([
    listNewestOpen(db, ids, { now: reader.now, since, each: JOBS_EACH + 1 }),
    listChanges(db, ids, wished > since ? wished : since),
    lastUpdates(db, ids),
    ownApplications(db, reader.candidateId, ids),
  ]);
  const jobsOf = groupBy(jobs, (job) => job.companyId);
  const changesOf = groupBy(changes, (one) => one.companyId);
  const applicationsOf = groupBy(applications, (one) => one.companyId);
  const items = page.items.map(({ company, followedAt }): Followed => {
    const open = jobsOf.get(company.id) ?? [];
    return {
      company,
      followedAt,
      jobs: open.slice(0, JOBS_EACH).map(({ id, title, publishedAt }) => ({ id, title, publishedAt })),
      moreJobs: open.length > JOBS_EACH,
      changes: (changesOf.get(company.id) ?? [])
        .slice(0, CHANGES_EACH)
        .map(({ companyId: _, ...change }) => change),
      update: updates.find((one) => one.companyId === company.id) ?? null,
      applications: (applicationsOf.get(company.id) ?? []).map(({ companyId: _, ...one }) => one),
    };
  });
  return { items, next: page.next };
}

async function listCompanies(db: Db | Tx, accountId: Id<'acc'>, { cursor, limit }: Asked) {
  let query = db
    .selectFrom('companyFollow')
    .innerJoin('company', 'company.id', 'companyFollow.companyId')
    .leftJoin('companyLogo', 'companyLogo.companyId', 'company.id')
    .select(['company.id', 'company.name', 'companyLogo.id as logoId', 'companyFollow.followedAt'])
    .where('companyFollow.accountId', '=', accountId)
    .orderBy('companyFollow.followedAt', 'desc')
    .orderBy('companyFollow.companyId', 'desc')
    .limit(limit + 1);
  const values = cursor ? decodeCursor(cursor, 2) : null;
  if (values)
    query = query.where(after(['companyFollow.followedAt', 'companyFollow.companyId'], values, 'desc'));
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.followedAt, row.id],
    ({ id, name, logoId, followedAt }) => ({
      company: { id, name, logo: logoId && { id: logoId } },
      followedAt,
    }),
  );
}

const newsOf: Record<string, PostingNews> = {
  'posting.terms_changed': 'changed',
  'posting.closed': 'closed',
  'posting.unconfirmed': 'unconfirmed',
  'posting.put_back': 'back',
};

/** The last word on each posting that changed its terms or ended after a moment, newest first. */
async function listChanges(db: Db | Tx, companyIds: readonly Id<'com'>[], since: Instant) {
  const rows = await db
    .selectFrom('event')
    .innerJoin('posting', (join) =>
      join
        .onRef('posting.id', '=', (e) => e.ref('event.subjectId').$castTo<Id<'pst'>>())
        .onRef('posting.companyId', '=', 'event.companyId'),
    )
    .select(['posting.id', 'posting.companyId', 'posting.title', 'event.type', 'event.at'])
    .where('event.companyId', 'in', companyIds)
    .where('event.type', 'in', Object.keys(newsOf))
    .where('event.at', '>', since)
    .orderBy('event.at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(MOST_CHANGES)
    .execute();
  const told = new Set<Id<'pst'>>();
  return rows.flatMap(({ type, ...change }) => {
    if (told.has(change.id)) return [];
    told.add(change.id);
    return [{ ...change, what: newsOf[type]! }];
  });
}

const lastUpdates = (db: Db | Tx, companyIds: readonly Id<'com'>[]): Promise<CompanyUpdate[]> =>
  db
    .selectFrom('companyUpdate')
    .select(updateColumns)
    .where('id', 'in', (e) =>
      e
        .selectFrom('companyUpdate')
        .select((last) => last.fn.max('id').as('id'))
        .where('companyId', 'in', companyIds)
        .where('removedAt', 'is', null)
        .groupBy('companyId'),
    )
    .execute();

/** A stage is told where it stands; what was withdrawn is over. */
async function ownApplications(db: Db | Tx, candidateId: Id<'cnd'> | null, companyIds: readonly Id<'com'>[]) {
  if (!candidateId) return [];
  return db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.postingId')
    .select([
      'application.id',
      'application.companyId',
      'posting.title',
      'application.stage',
      'application.movedAt',
    ])
    .where('application.candidateId', '=', candidateId)
    .where('application.companyId', 'in', companyIds)
    .where('application.stage', '!=', 'withdrawn')
    .orderBy('application.appliedAt', 'desc')
    .limit(MOST_APPLICATIONS)
    .execute();
}
