/** Currencies that pay can be stated in (ISO 4217). All have two decimal places. */
export const currencies = ['EUR', 'GBP', 'CHF', 'USD', 'PLN', 'SEK', 'DKK', 'NOK', 'CZK'] as const;
export type Currency = (typeof currencies)[number];

/** An amount in minor units (cents, pence). */
export type Money = { minor: number; currency: Currency };

export const payPeriods = ['hour', 'month', 'year'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** A stated pay range; `min` and `max` in minor units per `period`. */
export type PayRange = { min: number; max: number; currency: Currency; period: PayPeriod };

/** Full-time hours and months in a year of pay: 52 weeks of 40 hours, 12 months. Used to compare periods only. */
const PER_YEAR: Record<PayPeriod, number> = { hour: 2080, month: 12, year: 1 };

/** A pay amount in minor units a year, so that ranges of different periods can be compared and filtered. */
export const perYear = (minor: number, period: PayPeriod): number => Math.round(minor * PER_YEAR[period]);
