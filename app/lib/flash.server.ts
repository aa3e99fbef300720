import { randomUUID } from 'node:crypto';
import { redirect } from '@remix-run/node';
import { choiceCookie, readCookie } from './cookies.ts';
import { FLASH, FORGOTTEN_FLASH } from './flash.ts';
import type { Flash, Said } from './reader.tsx';

/** Sends the reader on with a word about what was done; shown once. It is text for their own eyes, so it needs no seal. */
export function redirectWith(to: string, said: Said, headers: Headers = new Headers()): Response {
  const flash: Flash = { ...said, id: randomUUID() };
  headers.append('Set-Cookie', choiceCookie(FLASH, JSON.stringify(flash), 30));
  return redirect(to, { headers });
}

/**
 * The word that waits to be shown. Reading does not forget it: a browser throws answers away when it asks anew meanwhile.
 * A page that was drawn forgets it with `forgetFlash`, one that is only given new data when it shows it (`useFlash`).
 */
export function readFlash(request: Request): Flash | null {
  const text = cookieOf(request);
  if (!text) return null;
  try {
    const value = JSON.parse(text) as Partial<Flash>;
    if (typeof value.key !== 'string' || typeof value.id !== 'string') return null;
    return { ...value, id: value.id, key: value.key, params: value.params ?? {} };
  } catch {
    return null;
  }
}

/** Forgets the word that a whole page says; without scripts nobody else would. */
export function forgetFlash(request: Request, headers: Headers): void {
  if (cookieOf(request)) headers.append('Set-Cookie', FORGOTTEN_FLASH);
}

const cookieOf = (request: Request) => readCookie(request.headers.get('cookie'), FLASH);
