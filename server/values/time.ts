/** An instant: UTC, ISO 8601 with milliseconds, `2026-11-21T08:12:00.000Z`. Sorts as text. */
export type Instant = string;

/** A full date, `2026-11-21`, without a zone. */
export type PlainDate = string;

/** A date as a CV writes it: `2019`, `2019-03` or `2019-03-14`. Never made more exact than it was written. */
export type PartialDate = string;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Milliseconds since 1970 as an instant. */
export const instant = (ms: number): Instant => new Date(ms).toISOString();

/** An instant as milliseconds since 1970. */
export const toMs = (at: Instant): number => Date.parse(at);

/** The instant `ms` milliseconds after another (before it, if negative). */
export const plus = (at: Instant, ms: number): Instant => instant(toMs(at) + ms);

/** The UTC calendar day of an instant. */
export const dayOf = (at: Instant): PlainDate => at.slice(0, 10);

export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Months since year 0 of a partial date; a bare year counts from January, or to December as an end. */
export function monthIndex(date: PartialDate, as: 'start' | 'end' = 'start'): number {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : as === 'start' ? 1 : 12;
  return Number(date.slice(0, 4)) * 12 + month - 1;
}
