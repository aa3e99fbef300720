import type { Db, Tx } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { notFound } from '#server/core/errors.ts';
import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import type { Company, Member } from './schema.ts';
import { domainOf } from './website.ts';

const companyRows = (db: Db | Tx, now: Instant) =>
  db
    .selectFrom('company')
    .leftJoin('companyLogo', 'companyLogo.companyId', 'company.id')
    .leftJoin('companyDomain', 'companyDomain.companyId', 'company.id')
    .select((e) => [
      'company.id',
      'company.name',
      'company.description',
      'company.website',
      'company.industry',
      'company.size',
      'company.location',
      'company.otherLocations',
      'company.links',
      'companyLogo.id as logoId',
      'companyDomain.domain',
      'companyDomain.method',
      'companyDomain.verifiedAt',
      'company.createdAt',
      e
        .selectFrom('posting')
        .select((p) => p.fn.countAll<number>().as('n'))
        .whereRef('posting.companyId', '=', 'company.id')
        .where('posting.status', '=', 'published')
        .where('posting.deadlineAt', '>', now)
        .as('openPostings'),
    ]);

type ProofColumns = Pick<CompanyRow, 'website' | 'domain' | 'method' | 'verifiedAt'>;
type CompanyRow = Awaited<ReturnType<ReturnType<typeof companyRows>['execute']>>[number];

/** What was proved of another domain says nothing of this website. */
const verifiedOf = ({ website, domain, method, verifiedAt: at }: ProofColumns): Company['verified'] =>
  domain && method && at && domain === domainOf(website) ? { domain, method, at } : null;

const toCompany = ({ otherLocations, logoId, domain, method, verifiedAt, ...row }: CompanyRow): Company => ({
  ...row,
  locations: row.location === null ? [] : [row.location, ...otherLocations],
  logo: logoId && { id: logoId },
  verified: verifiedOf({ website: row.website, domain, method, verifiedAt }),
  openPostings: Number(row.openPostings),
});

/** A company. @throws not_found */
export async function getCompany(db: Db | Tx, id: Id<'com'>, now: Instant): Promise<Company> {
  const row = await companyRows(db, now).where('company.id', '=', id).executeTakeFirst();
  if (!row) throw notFound('company');
  return toCompany(row);
}

/** Companies in the order of their ids; those that are gone are left out. */
export async function findCompanies(
  db: Db | Tx,
  ids: readonly Id<'com'>[],
  now: Instant,
): Promise<Company[]> {
  if (ids.length === 0) return [];
  const rows = await companyRows(db, now).where('company.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, toCompany(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type MemberList = { companyId: Id<'com'>; accountId: Id<'acc'>; limit: number; cursor?: string | undefined };

/** Who works for a company, in the order of their coming. For its members only. */
export async function listMembers(
  db: Db | Tx,
  { companyId, accountId, limit, cursor }: MemberList,
): Promise<Page<Member>> {
  let query = db
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
    .orderBy('membership.id')
    .limit(limit + 1);
  const values = cursor ? decodeCursor(cursor, 2) : null;
  if (values) query = query.where(after(['membership.createdAt', 'membership.id'], values, 'asc'));
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.since, row.id],
    (row) => ({ ...row, you: row.accountId === accountId }),
  );
}

/** What somebody does in a company now; undefined for who does not work there. */
export async function findRole(
  db: Db | Tx,
  companyId: Id<'com'>,
  accountId: Id<'acc'>,
): Promise<CompanyRole | undefined> {
  const row = await db
    .selectFrom('membership')
    .select('role')
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row?.role;
}
