/** Seven codes, chosen by what the caller can do about them; the HTTP status of each. Browser-safe. */
export const errorCodes = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  conflict: 409,
  limited: 429,
  unavailable: 503,
} as const;

export type AppErrorCode = keyof typeof errorCodes;
