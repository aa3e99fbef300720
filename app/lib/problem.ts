import { type AppErrorCode, errorCodes } from '#server/core/error-codes.ts';
import type { Message } from '#server/values/lang.ts';

type FieldProblem = Message & { field: string };

/** An error of the server that the reader can act on. */
export type Problem = Message & { code: AppErrorCode; fields: FieldProblem[]; status: number };

type Thrown = {
  code?: unknown;
  key?: unknown;
  params?: unknown;
  fields?: unknown;
  status?: unknown;
  cause?: unknown;
};

/**
 * Reads what a caller threw: an AppError, or a tRPC error around one. Null for a bug.
 * By shape, not by class: pages and server are two bundles, and each has its own class.
 */
export function asProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, key, params, fields, status, cause } = error as Thrown;
  if (typeof key !== 'string' || typeof code !== 'string' || !(code in errorCodes)) return asProblem(cause);
  return {
    code: code as AppErrorCode,
    key,
    params: (params ?? {}) as Message['params'],
    fields: (fields ?? []) as FieldProblem[],
    status: typeof status === 'number' ? status : errorCodes[code as AppErrorCode],
  };
}
