import type { Lang } from '#server/values/lang.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Makes what a procedure answers into what the contract says, with texts in the reader's language. */
export type Shape = (output: unknown, lang: Lang) => unknown;

export type Row = {
  method: Method;
  /** below /api/v1, parameters in braces */
  path: string;
  /** `feature.procedure` of the router */
  procedure: string;
  /** 200 unless told; 204 answers without a body */
  status: 200 | 201 | 202 | 204;
  shape: Shape | null;
  /** answers carry an ETag, reads honour If-None-Match, and changes If-Match */
  etag: boolean;
  /** says what it is about in a body: what POST and PUT do, and a DELETE of many things */
  body: boolean;
  /** honours an Idempotency-Key, as `core/once.ts` says: whole for what touches nothing but the database */
  once: 'whole' | 'parts' | null;
};

export const row = (
  method: Method,
  path: string,
  procedure: string,
  more: { status?: Row['status']; shape?: Shape; etag?: boolean; body?: boolean; once?: Row['once'] } = {},
): Row => ({
  method,
  path,
  procedure,
  status: more.status ?? 200,
  shape: more.shape ?? null,
  etag: more.etag ?? false,
  body: more.body ?? (method === 'POST' || method === 'PUT'),
  once: more.once === undefined && method === 'POST' ? 'whole' : (more.once ?? null),
});
