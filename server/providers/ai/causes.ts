/** Reading what failed below: clients wrap errors in errors, and several addresses of one name in an AggregateError. */

/** An error, what caused it, and what it is made of. */
export function* causesOf(error: unknown, depth = 0): Generator<Error> {
  // Causes may form a circle.
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  if (error instanceof AggregateError) for (const one of error.errors) yield* causesOf(one, depth + 1);
  yield* causesOf(error.cause, depth + 1);
}

/** The name does not exist. Without a network names are `EAI_AGAIN` instead. */
export const isUnknownHost = (error: unknown): boolean =>
  [...causesOf(error)].some(
    (cause) => 'code' in cause && ['ENOTFOUND', 'ENODATA'].includes(String(cause.code)),
  );

/**
 * `Retry-After` in milliseconds: seconds, or a date, which counts from the `Date` of the same answer. (RFC 9110, 10.2.3)
 */
export function retryAfterMs(headers: Record<string, unknown>): number | undefined {
  const { 'retry-after': after, date } = headers;
  if (typeof after !== 'string') return undefined;
  const seconds = Number(after);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.parse(String(date));
  return ms >= 0 ? ms : undefined;
}
