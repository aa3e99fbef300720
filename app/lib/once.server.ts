import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { fingerprintOf } from '#server/core/etag.ts';
import { api, apiOnce, type Caller } from './api.server.ts';
import type { Fields } from './form-fields.ts';

/** A new key for a form that is about to be shown. */
export const newOnceKey = (): string => randomUUID();

type Sent = { request: Request; context: AppLoadContext };

/**
 * Does what a form asks for, and nothing when the same form comes again: pressed twice, loaded anew, sent by a network that
 * tried again. Who goes back and writes something else into it means something else.
 * @param asked what the form says
 * @param run touches nothing but the server; what it gives is kept as JSON
 */
export async function once<T>(
  { request, context }: Sent,
  form: Fields,
  asked: unknown,
  run: (server: Caller) => Promise<T>,
): Promise<T> {
  const key = form.text('once');
  if (!key) return run(api(request, context));
  return apiOnce(request, context, `form:${key.slice(0, 100)}:${fingerprintOf(asked)}`, run);
}
