import { redirect } from '@remix-run/node';
import { choiceCookie, readCookie } from './cookies.ts';
import type { Flash } from './reader.tsx';

const NAME = 'flash';

/** Sends the reader on with a word about what was done; shown once. It is text for their own eyes, so it needs no seal. */
export function redirectWith(to: string, flash: Flash, headers: Headers = new Headers()): Response {
  headers.append('Set-Cookie', flashCookie(flash));
  return redirect(to, { headers });
}

const flashCookie = (flash: Flash): string => choiceCookie(NAME, JSON.stringify(flash), 30);

/** The word that waits to be shown, and the header that forgets it. */
export function takeFlash(request: Request): { flash: Flash | null; forget: string | null } {
  const text = readCookie(request.headers.get('cookie'), NAME);
  if (!text) return { flash: null, forget: null };
  return { flash: parse(text), forget: choiceCookie(NAME, '', 0) };
}

function parse(text: string): Flash | null {
  try {
    const value = JSON.parse(text) as Partial<Flash>;
    return typeof value.key === 'string' ? { ...value, key: value.key, params: value.params ?? {} } : null;
  } catch {
    return null;
  }
}
