import type { House } from '#server/core/context.ts';
import { isLoopback } from '#server/core/env.ts';
import { sessionCookieName } from '#server/features/accounts/index.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const originOf = (house: House): string => new URL(house.env.PUBLIC_URL).origin;

/** localhost and 127.0.0.1 are one place to people who run the house on their own machine. */
function isOurs(house: House, origin: string): boolean {
  if (origin === originOf(house)) return true;
  if (house.env.MODE !== 'local') return false;
  return [`http://localhost:${house.env.PORT}`, `http://127.0.0.1:${house.env.PORT}`].includes(origin);
}

/**
 * Whether an unsafe request comes from our own pages. A request with our session cookie, or to a page (which may set
 * one), must prove it by Sec-Fetch-Site or Origin; absent or `null` is refused. REST without a cookie is not a
 * browser acting for someone, so it is exempt: curl sends neither header.
 */
export function isFromOurPages(house: House, request: Request): boolean {
  if (SAFE.has(request.method)) return true;
  const { pathname } = new URL(request.url);
  const hasSession = (request.headers.get('cookie') ?? '').includes(`${sessionCookieName(house)}=`);
  if (pathname.startsWith('/api/v1/') && !hasSession) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && isOurs(house, origin);
}

/**
 * Whether a request calls us by a name of ours. In local mode nothing but loopback may: another site could let its own
 * name lead to this machine and read, as "same origin", what is for this machine only.
 */
export function isOurHost(house: House, headers: Headers): boolean {
  if (house.env.MODE !== 'local') return true;
  const host = headers.get('host');
  if (!host || host === new URL(house.env.PUBLIC_URL).host) return true;
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
  return isLoopback(name.replace(/^\[|\]$/g, ''));
}

/** A WebSocket upgrade is a GET that no page rule sees: it needs our origin, or a bearer token. */
export const mayUpgrade = (house: House, headers: Headers): boolean => {
  if (!isOurHost(house, headers)) return false;
  const origin = headers.get('origin');
  return origin ? isOurs(house, origin) : headers.has('authorization');
};

/** What a page may load and do: itself, and scripts with this answer's nonce. */
export function contentSecurityPolicy(house: House, nonce: string, development: boolean): string {
  const socket = originOf(house).replace(/^http/, 'ws');
  const sockets = development
    ? 'ws:'
    : house.env.MODE === 'local'
      ? `${socket} ws://localhost:${house.env.PORT}`
      : socket;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${sockets}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer. */
export function securityHeaders(house: House): Array<[string, string]> {
  const headers: Array<[string, string]> = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ];
  if (house.env.PUBLIC_URL.startsWith('https:'))
    headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']);
  return headers;
}
