import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Actor, stranger } from '#server/core/actor.ts';
import { type Ctx, contextOf, type House } from '#server/core/context.ts';
import { readAccessToken, readBrowserSession } from '#server/features/accounts/index.ts';
import { findPreferredLang, isLang, type Lang } from '#server/values/lang.ts';

/** An id that finds the log lines of a request. A caller's own is kept when it is plain. */
export function requestIdOf(given: string | null | undefined): string {
  return given && /^[\w.-]{8,64}$/.test(given) ? given : `req_${randomBytes(9).toString('base64url')}`;
}

/** The address of the client. A header is believed only from a proxy that was configured. */
export function clientOf(house: House, headers: Headers, socketAddress: string | undefined): string {
  const { TRUSTED_PROXY } = house.env;
  if (TRUSTED_PROXY === 'fly') return headers.get('fly-client-ip') ?? socketAddress ?? 'unknown';
  if (TRUSTED_PROXY === 'forwarded')
    return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || socketAddress || 'unknown';
  return socketAddress ?? 'unknown';
}

type Resolved = { actor: Actor; cookie: string | null };

/** One path from a cookie or bearer token to an actor, for every door. A bad bearer token is a stranger. */
async function resolveActor(house: House, headers: Headers): Promise<Resolved> {
  const bearer = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer) return { actor: (await readAccessToken(house, bearer))?.actor ?? stranger, cookie: null };
  const cookies = headers.get('cookie');
  const session = cookies ? await readBrowserSession(house, cookies) : null;
  return session ? { actor: session.live.actor, cookie: session.cookie } : { actor: stranger, cookie: null };
}

/**
 * The language of an answer. To a script: what it asks for, then what its account says. To a page: what the account says,
 * then the cookie, then what the browser asks for.
 */
export function langOf(actor: Actor, headers: Headers): Lang {
  const asked = findPreferredLang(headers.get('accept-language'));
  if (headers.has('authorization') && asked) return asked;
  if (actor.kind === 'account') return actor.lang;
  const chosen = /(?:^|;\s*)lang=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
  return isLang(chosen) ? chosen : (asked ?? 'en');
}

/** The context of one request, and the cookies that its answer will set. */
export async function requestContext(
  house: House,
  request: { headers: Headers; requestId: string; client: string; visitor?: string | null },
): Promise<{ ctx: Ctx; cookies: string[] }> {
  const { actor, cookie } = await resolveActor(house, request.headers);
  const cookies = cookie ? [cookie] : [];
  const ctx = contextOf(house, {
    actor,
    requestId: request.requestId,
    lang: langOf(actor, request.headers),
    client: request.client,
    visitor: request.visitor ?? null,
    setCookie: (value) => cookies.push(value),
  });
  return { ctx, cookies };
}

/** Node's headers as the web's. */
export function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
