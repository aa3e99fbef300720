import type { Db, Tx } from '#db/client.ts';
import type { AccountActor, Role } from '#server/core/actor.ts';
import { notFound } from '#server/core/errors.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import type { User } from './schema.ts';

type Facts = { adminAt: Instant | null; candidateId: Id<'cnd'> | null; companyIds: readonly unknown[] };

/** The hats a person may wear. Who signed up to hire is a recruiter before there is a company. */
export function rolesOf(facts: Facts): Role[] {
  const roles: Role[] = [];
  if (facts.candidateId) roles.push('candidate');
  if (facts.companyIds.length > 0 || (!facts.candidateId && !facts.adminAt)) roles.push('recruiter');
  if (facts.adminAt) roles.push('admin');
  return roles;
}

export const findAccountByEmail = (db: Db | Tx, emailKey: string) =>
  db
    .selectFrom('account')
    .select(['id', 'passwordHash', 'suspendedAt', 'adminAt'])
    .where('emailKey', '=', emailKey)
    .executeTakeFirst();

/** Everything an actor is made of, in one query: session, account, profile, memberships. */
const actorRows = (db: Db | Tx) =>
  db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .leftJoin('candidate', 'candidate.accountId', 'account.id')
    .leftJoin('membership', (join) =>
      join.onRef('membership.accountId', '=', 'account.id').on('membership.endedAt', 'is', null),
    )
    .select([
      'session.id as sessionId',
      'session.kind',
      'session.role',
      'session.idleEndsAt',
      'session.endsAt',
      'session.endedAt',
      'account.id as accountId',
      'account.email',
      'account.name',
      'account.lang',
      'account.verifiedAt',
      'account.adminAt',
      'account.suspendedAt',
      'candidate.id as candidateId',
      'membership.companyId',
    ]);

type ActorRow = Awaited<ReturnType<ReturnType<typeof actorRows>['execute']>>[number];
export type LiveSession = {
  actor: AccountActor;
  kind: 'browser' | 'api';
  idleEndsAt: Instant;
  endsAt: Instant;
};

function toSession(rows: readonly ActorRow[], now: Instant): LiveSession | null {
  const row = rows[0];
  if (!row || row.endedAt || row.suspendedAt || row.idleEndsAt <= now || row.endsAt <= now) return null;
  const companyIds = rows.flatMap((one) => (one.companyId ? [one.companyId] : []));
  return {
    kind: row.kind,
    idleEndsAt: row.idleEndsAt,
    endsAt: row.endsAt,
    actor: {
      kind: 'account',
      accountId: row.accountId,
      sessionId: row.sessionId,
      email: row.email,
      name: row.name,
      lang: row.lang,
      verified: row.verifiedAt !== null,
      admin: row.adminAt !== null,
      role: row.role,
      candidateId: row.candidateId,
      companyIds,
    },
  };
}

/** The session behind a cookie, or null when it has ended, by whatever road. */
export async function findBrowserSession(
  db: Db | Tx,
  tokenHash: string,
  now: Instant,
): Promise<LiveSession | null> {
  const rows = await actorRows(db)
    .where('session.tokenHash', '=', tokenHash)
    .where('session.kind', '=', 'browser')
    .execute();
  return toSession(rows, now);
}

/** The session that an access token names, or null when it has ended. */
export async function findSession(db: Db | Tx, id: Id<'ses'>, now: Instant): Promise<LiveSession | null> {
  return toSession(await actorRows(db).where('session.id', '=', id).execute(), now);
}

/** The signed-in person as their own pages show them. @throws not_found */
export async function getUser(db: Db | Tx, actor: Pick<AccountActor, 'accountId' | 'role'>): Promise<User> {
  // A row for each company; one without when there is none.
  const rows = await db
    .selectFrom('account')
    .leftJoin('candidate', 'candidate.accountId', 'account.id')
    .leftJoin('membership', (join) =>
      join.onRef('membership.accountId', '=', 'account.id').on('membership.endedAt', 'is', null),
    )
    .leftJoin('company', 'company.id', 'membership.companyId')
    .select([
      'account.id',
      'account.email',
      'account.name',
      'account.lang',
      'account.verifiedAt',
      'account.adminAt',
      'account.createdAt',
      'candidate.id as candidateId',
      'company.id as companyId',
      'company.name as companyName',
    ])
    .where('account.id', '=', actor.accountId)
    .orderBy('membership.createdAt')
    .execute();
  const [account] = rows;
  if (!account) throw notFound('account');
  const companies = rows.flatMap(({ companyId, companyName }) =>
    companyId && companyName ? [{ id: companyId, name: companyName }] : [],
  );
  return {
    id: account.id,
    email: account.email,
    name: account.name,
    lang: account.lang,
    role: actor.role,
    roles: rolesOf({ adminAt: account.adminAt, candidateId: account.candidateId, companyIds: companies }),
    emailVerifiedAt: account.verifiedAt,
    candidateId: account.candidateId,
    companies,
    createdAt: account.createdAt,
  };
}

export const countAccounts = async (db: Db | Tx): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('account')
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
