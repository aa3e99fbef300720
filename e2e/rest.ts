import { readFileSync } from 'node:fs';

/** The REST door, as a script outside would use it. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** What a test reads from an answer without knowing its whole shape. */
export type Thing = { [key: string]: never } & Record<string, unknown>;
export type Answer<T = Record<string, never>> = { status: number; headers: Headers; body: T };

export type Request = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  token?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
  timeoutMs?: number;
};

/** One request to /api/v1. The body is JSON, or a form as it is. */
export async function rest<T = Record<string, never>>(
  base: string,
  path: string,
  { method = 'GET', token, body, headers = {}, timeoutMs = 20_000 }: Request = {},
): Promise<Answer<T>> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? null : JSON.parse(text)) as T,
  };
}

/** A sample CV of this folder as a form that a browser would send. */
export function cvForm(fileName: string): FormData {
  const form = new FormData();
  const bytes = readFileSync(new URL(`./cvs/${fileName}`, import.meta.url));
  form.set('file', new File([new Uint8Array(bytes)], fileName));
  return form;
}

export type Letter = { id: string; to: string; subject: string; text: string; html: string; at: string };

/** Mail that is kept because nothing sends it, newest first. */
export async function outbox(base: string, to: string): Promise<Letter[]> {
  const response = await fetch(`${base}/dev/outbox?to=${encodeURIComponent(to)}`);
  const { items } = (await response.json()) as { items: Letter[] };
  return items;
}

/** The token of the newest mail that asks to prove an address; null while none has come. */
export async function verificationToken(base: string, to: string): Promise<string | null> {
  for (const letter of await outbox(base, to)) {
    const token = /\/verify\?token=([\w-]+)/.exec(letter.text)?.[1];
    if (token) return token;
  }
  return null;
}
