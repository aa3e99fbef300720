import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
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

/** What a person is made of: a row for each company, or one without. */
const personColumns = [
  'account.id as accountId',
  'account.email',
  'account.name',
  'account.lang',
  'account.verifiedAt',
  'account.adminAt',
  'account.createdAt',
  'candidate.id as candidateId',
  'company.id as companyId',
  'company.name as companyName',
  'membership.role as companyRole',
] as const;

/** Everything an actor is made of, in one query: session, account, profile, memberships. */
const actorRows = (db: Db | Tx) =>
  db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .leftJoin('candidate', 'candidate.accountId', 'account.id')
    .leftJoin('membership', (join) =>
      join.onRef('membership.accountId', '=', 'account.id').on('membership.endedAt', 'is', null),
    )
    .leftJoin('company', 'company.id', 'membership.companyId')
    .orderBy('membership.createdAt')
    .select([
      'session.id as sessionId',
      'session.kind',
      'session.role',
      'session.idleEndsAt',
      'session.endsAt',
      'session.endedAt',
      'account.suspendedAt',
      ...personColumns,
    ]);

type ActorRow = Awaited<ReturnType<ReturnType<typeof actorRows>['execute']>>[number];
type SessionColumn = 'sessionId' | 'kind' | 'role' | 'idleEndsAt' | 'endsAt' | 'endedAt' | 'suspendedAt';
export type LiveSession = {
  actor: AccountActor;
  kind: 'browser' | 'api';
  idleEndsAt: Instant;
  endsAt: Instant;
};

/** A person from their rows: one for each company, or one without. */
function toUser(rows: readonly Omit<ActorRow, SessionColumn>[], role: Role): User {
  const { accountId, email, name, lang, verifiedAt, adminAt, createdAt, candidateId } = rows[0]!;
  const companies = rows.flatMap(({ companyId, companyName, companyRole }) =>
    companyId && companyName && companyRole ? [{ id: companyId, name: companyName, role: companyRole }] : [],
  );
  const roles = rolesOf({ adminAt, candidateId, companyIds: companies });
  // Whoever no longer works for any company looks for work again, whatever hat the session had.
  const worn = candidateId && !roles.includes(role) ? 'candidate' : role;
  return {
    ...{ id: accountId, email, name, lang, role: worn, roles },
    ...{ emailVerifiedAt: verifiedAt, candidateId, companies, createdAt },
  };
}

/** The person as they were read with their session, by the actor that was made of it. */
const users = new WeakMap<AccountActor, User>();

function toSession(rows: readonly ActorRow[], now: Instant): LiveSession | null {
  const row = rows[0];
  if (!row || row.endedAt || row.suspendedAt || row.idleEndsAt <= now || row.endsAt <= now) return null;
  const user = toUser(rows, row.role);
  const actor: AccountActor = {
    kind: 'account',
    accountId: row.accountId,
    sessionId: row.sessionId,
    email: row.email,
    name: row.name,
    lang: row.lang,
    verified: row.verifiedAt !== null,
    admin: row.adminAt !== null,
    role: user.role,
    candidateId: row.candidateId,
    companyIds: user.companies.map((company) => company.id),
    companyRoles: Object.fromEntries(user.companies.map(({ id, role }) => [id, role])),
  };
  users.set(actor, user);
  return { kind: row.kind, idleEndsAt: row.idleEndsAt, endsAt: row.endsAt, actor };
}

const browserSession = prepared((db, { tokenHash }: { tokenHash: string }) =>
  actorRows(db).where('session.tokenHash', '=', tokenHash).where('session.kind', '=', 'browser'),
);

/** The session behind a cookie, or null when it has ended, by whatever road. */
export async function findBrowserSession(
  db: Db | Tx,
  tokenHash: string,
  now: Instant,
): Promise<LiveSession | null> {
  return toSession(await browserSession(db, { tokenHash }), now);
}

/** The session that an access token names, or null when it has ended. */
export async function findSession(db: Db | Tx, id: Id<'ses'>, now: Instant): Promise<LiveSession | null> {
  return toSession(await actorRows(db).where('session.id', '=', id).execute(), now);
}

/** Who is signed in, as they were when the request came in. */
export const getSignedIn = async (db: Db | Tx, actor: AccountActor): Promise<User> =>
  users.get(actor) ?? getUser(db, actor);

/** A person as their own pages show them. @throws not_found */
export async function getUser(db: Db | Tx, actor: Pick<AccountActor, 'accountId' | 'role'>): Promise<User> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('candidate', 'candidate.accountId', 'account.id')
    .leftJoin('membership', (join) =>
      join.onRef('membership.accountId', '=', 'account.id').on('membership.endedAt', 'is', null),
    )
    .leftJoin('company', 'company.id', 'membership.companyId')
    .select(personColumns)
    .where('account.id', '=', actor.accountId)
    .orderBy('membership.createdAt')
    .execute();
  if (rows.length === 0) throw notFound('account');
  return toUser(rows, actor.role);
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
