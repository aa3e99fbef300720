import { jwtVerify, SignJWT } from 'jose';
import type { Role } from '#server/core/actor.ts';
import type { Core, House, TxCtx } from '#server/core/context.ts';
import { hashToken, newToken } from '#server/core/crypto.ts';
import { unauthenticated } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type Id, isId, newId } from '#server/values/id.ts';
import { DAY_MS, MINUTE_MS, plus, toMs } from '#server/values/time.ts';
import { findSession, getUser, type LiveSession } from './queries.ts';
import type { Tokens } from './schema.ts';

const ACCESS_MS = 15 * MINUTE_MS;
const IDLE_MS = 30 * DAY_MS;
const LONGEST_MS = 180 * DAY_MS;

const keyOf = (house: House) => new TextEncoder().encode(house.env.SECRET_KEY ?? '');

/** An access token names its session and nothing else of weight, so that sign-out acts at once. */
const accessToken = (house: House, sessionId: Id<'ses'>): Promise<string> =>
  new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setIssuedAt(Math.floor(house.clock() / 1000))
    .setExpirationTime(Math.floor((house.clock() + ACCESS_MS) / 1000))
    .sign(keyOf(house));

/** The session behind a bearer token, or null when the token or its session is no good any more. */
export async function readAccessToken(house: House, token: string): Promise<LiveSession | null> {
  try {
    const currentDate = new Date(house.clock());
    const { payload } = await jwtVerify(token, keyOf(house), {
      algorithms: ['HS256'],
      typ: 'at+jwt',
      currentDate,
    });
    const sid = String(payload.sid);
    return isId('ses', sid) ? await findSession(house.database.db, sid, currentDate.toISOString()) : null;
  } catch {
    return null;
  }
}

async function answer(
  core: Core,
  sessionId: Id<'ses'>,
  refreshToken: string,
  who: { accountId: Id<'acc'>; role: Role },
): Promise<Tokens> {
  return {
    user: await getUser(core.db, who),
    accessToken: await accessToken(core.house, sessionId),
    refreshToken,
    expiresIn: ACCESS_MS / 1000,
  };
}

/** Signs an API client in: a session whose refresh token changes with each use. */
export async function openApiSession(core: Core, accountId: Id<'acc'>, role: Role): Promise<Tokens> {
  const refreshToken = newToken();
  const at = core.now();
  const sessionId = newId('ses', toMs(at));
  await inTransaction(core, (tx) =>
    tx.db
      .insertInto('session')
      .values({
        id: sessionId,
        accountId,
        kind: 'api',
        tokenHash: hashToken(refreshToken),
        role,
        createdAt: at,
        idleEndsAt: plus(at, IDLE_MS),
        endsAt: plus(at, LONGEST_MS),
        endedAt: null,
      })
      .execute(),
  );
  return answer(core, sessionId, refreshToken, { accountId, role });
}

/**
 * Exchanges a refresh token for new tokens.
 * @throws unauthenticated for an unknown one; one seen before was stolen, which ends its session
 */
export async function refreshTokens(core: Core, oldToken: string): Promise<Tokens> {
  const refreshToken = newToken();
  const session = await inTransaction(core, async (tx) => {
    const rotated = await rotate(tx, hashToken(oldToken), hashToken(refreshToken));
    if (!rotated) await endStolen(tx, hashToken(oldToken));
    return rotated;
  });
  if (!session) throw unauthenticated('error.refresh_refused');
  return answer(core, session.id, refreshToken, session);
}

async function rotate(tx: TxCtx, oldHash: string, newHash: string) {
  const at = tx.now();
  // The update is conditional on the old hash, so of two exchanges at once only one succeeds.
  const session = await tx.db
    .updateTable('session')
    .set({ tokenHash: newHash, idleEndsAt: plus(at, IDLE_MS) })
    .where('tokenHash', '=', oldHash)
    .where('kind', '=', 'api')
    .where('endedAt', 'is', null)
    .where('idleEndsAt', '>', at)
    .where('endsAt', '>', at)
    .returning(['id', 'accountId', 'role'])
    .executeTakeFirst();
  if (session)
    await tx.db
      .insertInto('spentToken')
      .values({ tokenHash: oldHash, sessionId: session.id, spentAt: at })
      .execute();
  return session ?? null;
}

async function endStolen(tx: TxCtx, hash: string): Promise<void> {
  const spent = await tx.db
    .selectFrom('spentToken')
    .select('sessionId')
    .where('tokenHash', '=', hash)
    .executeTakeFirst();
  if (!spent) return;
  const ended = await tx.db
    .updateTable('session')
    .set({ endedAt: tx.now() })
    .where('id', '=', spent.sessionId)
    .where('endedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst();
  if (ended) await emit(tx, 'account.session_stolen', { subjectId: ended.accountId });
}
