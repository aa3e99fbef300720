import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { Role } from '#server/core/actor.ts';
import type { House } from '#server/core/context.ts';
import { hashToken, newToken } from '#server/core/crypto.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, instant } from '#server/values/time.ts';
import { findBrowserSession, type LiveSession } from './queries.ts';

/** A browser is signed out after 30 days without a visit, and after 90 days in any case. */
const IDLE_DAYS = 30;
const LONGEST_MS = 90 * DAY_MS;

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ live: LiveSession }>;
    UserId: Id<'acc'>;
    DatabaseSessionAttributes: { live?: LiveSession; role?: Role };
  }
}

/**
 * What Lucia needs of the database. Lucia knows the token; the database only its hash.
 * Lucia is no longer developed, so this file is the only one that knows it.
 */
function adapterOf(house: House): Adapter {
  const now = () => instant(house.clock());
  const end = (column: 'tokenHash' | 'accountId', value: string) =>
    house.database.transaction((tx) =>
      tx
        .updateTable('session')
        .set({ endedAt: now() })
        .where(column, '=', value as never)
        .where('endedAt', 'is', null)
        .execute(),
    );
  return {
    async getSessionAndUser(token) {
      const live = await findBrowserSession(house.database.db, hashToken(token), now());
      if (!live) return [null, null];
      const userId = live.actor.accountId;
      const session = { id: token, userId, expiresAt: new Date(live.idleEndsAt), attributes: { live } };
      return [session, { id: userId, attributes: {} }];
    },
    getUserSessions: async () => [],
    async setSession(session) {
      const at = house.clock();
      await house.database.transaction((tx) =>
        tx
          .insertInto('session')
          .values({
            id: newId('ses', at),
            accountId: session.userId,
            kind: 'browser',
            tokenHash: hashToken(session.id),
            role: session.attributes.role ?? 'candidate',
            createdAt: instant(at),
            idleEndsAt: instant(at + IDLE_DAYS * DAY_MS),
            endsAt: instant(at + LONGEST_MS),
            endedAt: null,
          })
          .execute(),
      );
    },
    async updateSessionExpiration(token, expiresAt) {
      await house.database.transaction((tx) =>
        tx
          .updateTable('session')
          .set({ idleEndsAt: expiresAt.toISOString() })
          .where('tokenHash', '=', hashToken(token))
          .execute(),
      );
    },
    deleteSession: async (token) => void (await end('tokenHash', hashToken(token))),
    deleteUserSessions: async (accountId) => void (await end('accountId', accountId)),
    deleteExpiredSessions: async () => {},
  };
}

/** Over https the `__Host-` prefix pins the cookie to this host; browsers drop that over plain http. */
const overHttps = (house: House) => house.env.PUBLIC_URL.startsWith('https:');
export const sessionCookieName = (house: House): string => (overHttps(house) ? '__Host-session' : 'session');

const lucias = new WeakMap<House, Lucia<{ live: LiveSession }>>();

function luciaOf(house: House): Lucia<{ live: LiveSession }> {
  const known = lucias.get(house);
  if (known) return known;
  const lucia = new Lucia(adapterOf(house), {
    sessionExpiresIn: new TimeSpan(IDLE_DAYS, 'd'),
    sessionCookie: {
      name: sessionCookieName(house),
      attributes: { secure: overHttps(house), sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (attributes) => ({ live: attributes.live! }),
  });
  lucias.set(house, lucia);
  return lucia;
}

/** Signs a browser in with a new session; answers with the cookie that says so. */
export async function openBrowserSession(house: House, accountId: Id<'acc'>, role: Role): Promise<string> {
  const lucia = luciaOf(house);
  const session = await lucia.createSession(accountId, { role }, { sessionId: newToken() });
  return lucia.createSessionCookie(session.id).serialize();
}

/** Who a session cookie stands for. A cookie in use is prolonged: `cookie` is the new one to set. */
export async function readBrowserSession(
  house: House,
  cookieHeader: string,
): Promise<{ live: LiveSession; cookie: string | null } | null> {
  const lucia = luciaOf(house);
  const token = lucia.readSessionCookie(cookieHeader);
  if (!token) return null;
  const { session } = await lucia.validateSession(token);
  if (!session) return null;
  return { live: session.live, cookie: session.fresh ? lucia.createSessionCookie(token).serialize() : null };
}

/** The cookie that takes the session cookie away. */
export const blankSessionCookie = (house: House): string =>
  luciaOf(house).createBlankSessionCookie().serialize();
