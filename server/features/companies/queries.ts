import type { Db, Tx } from '#db/client.ts';
import { after, contains } from '#db/sql.ts';
import { notFound } from '#server/core/errors.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import type { Company, Member } from './schema.ts';

const companyRows = (db: Db | Tx, now: Instant) =>
  db
    .selectFrom('company')
    .leftJoin('companyLogo', 'companyLogo.companyId', 'company.id')
    .select((e) => [
      'company.id',
      'company.name',
      'company.nameKey',
      'company.description',
      'company.website',
      'company.industry',
      'company.size',
      'company.location',
      'company.otherLocations',
      'company.links',
      'companyLogo.id as logoId',
      'company.createdAt',
      e
        .selectFrom('posting')
        .select((p) => p.fn.countAll<number>().as('n'))
        .whereRef('posting.companyId', '=', 'company.id')
        .where('posting.status', '=', 'published')
        .where('posting.deadlineAt', '>', now)
        .as('openPostings'),
    ]);

type CompanyRow = Awaited<ReturnType<ReturnType<typeof companyRows>['execute']>>[number];

const toCompany = ({ nameKey: _, otherLocations, logoId, ...row }: CompanyRow): Company => ({
  ...row,
  locations: row.location === null ? [] : [row.location, ...otherLocations],
  logo: logoId && { id: logoId },
  openPostings: Number(row.openPostings),
});

/** A company. @throws not_found */
export async function getCompany(db: Db | Tx, id: Id<'com'>, now: Instant): Promise<Company> {
  const row = await companyRows(db, now).where('company.id', '=', id).executeTakeFirst();
  if (!row) throw notFound('company');
  return toCompany(row);
}

/** Companies by name; `q` finds parts of names. */
export async function listCompanies(
  db: Db | Tx,
  {
    q,
    cursor,
    limit,
    now,
  }: { q?: string | undefined; cursor?: string | undefined; limit: number; now: Instant },
): Promise<Page<Company>> {
  let query = companyRows(db, now)
    .orderBy('company.nameKey')
    .orderBy('company.id')
    .limit(limit + 1);
  if (q) query = query.where(contains('company.nameKey', foldKey(q)));
  const values = cursor ? decodeCursor(cursor, 2) : null;
  if (values) query = query.where(after(['company.nameKey', 'company.id'], values, 'asc'));
  return toPage(await query.execute(), limit, (row) => [row.nameKey, row.id], toCompany);
}

/** Who works for a company. For its members only. */
export const listMembers = async (db: Db | Tx, companyId: Id<'com'>): Promise<Member[]> =>
  db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.accountId')
    .select([
      'membership.id',
      'membership.accountId',
      'account.name',
      'membership.role',
      'membership.createdAt as since',
    ])
    .where('membership.companyId', '=', companyId)
    .where('membership.endedAt', 'is', null)
    .orderBy('membership.createdAt')
    .execute();
