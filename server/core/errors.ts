import { type AppErrorCode, errorCodes } from './error-codes.ts';

export { type AppErrorCode, errorCodes };

/** What is wrong with one field of an input. */
export type FieldProblem = { field: string; key: string; params: Record<string, string | number> };

type Params = Record<string, string | number>;

/** Something the caller can act on. Everything else that is thrown is a bug: 500, hidden text, a request id. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    /** key of the text in the reader's language */
    readonly key: string,
    readonly params: Params = {},
    readonly fields: FieldProblem[] = [],
    /** a finer HTTP status where REST has one: 410, 412, 413, 415 */
    readonly status: number | null = null,
  ) {
    super(`${code}: ${key}`);
    this.name = 'AppError';
  }
}

export const unauthenticated = (key = 'error.unauthenticated'): AppError =>
  new AppError('unauthenticated', key);
export const forbidden = (key = 'error.forbidden', params: Params = {}): AppError =>
  new AppError('forbidden', key, params);

/** Absent, or not for the caller's eyes: the two look alike. */
export const notFound = (kind: string): AppError => new AppError('not_found', 'error.not_found', { kind });

/** Was public once and is no more (410). */
export const gone = (kind: string, params: Params = {}): AppError =>
  new AppError('not_found', 'error.gone', { kind, ...params }, [], 410);

export const invalid = (key: string, params: Params = {}, fields: FieldProblem[] = []): AppError =>
  new AppError('invalid', key, params, fields);
export const invalidField = (field: string, key: string, params: Params = {}): AppError =>
  new AppError('invalid', key, params, [{ field, key, params }]);
export const tooLarge = (key: string, params: Params = {}): AppError =>
  new AppError('invalid', key, params, [], 413);
export const conflict = (key: string, params: Params = {}): AppError => new AppError('conflict', key, params);
export const limited = (retryAfterS: number): AppError =>
  new AppError('limited', 'error.limited', { seconds: retryAfterS });
export const unavailable = (key: string, params: Params = {}): AppError =>
  new AppError('unavailable', key, params);
