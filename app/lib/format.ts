import type { Lang } from '#server/values/lang.ts';
import type { Currency, Money, PayRange } from '#server/values/money.ts';
import { DAY_MS, type Instant, type PartialDate, type PlainDate, toMs } from '#server/values/time.ts';

/** How a language writes numbers and dates. English as on this side of the Atlantic: "Fri 5 Dec", 24 hours. */
const locales: Record<Lang, string> = { en: 'en-GB', de: 'de-DE' };

export type Format = {
  count(n: number): string;
  /** 0–1 as "94%" */
  share(value: number): string;
  money(amount: Money): string;
  /** "€62,000–74,000", without its period */
  pay(range: PayRange): string;
  /** "Fri 5 Dec", with the year when it is not this one */
  day(at: Instant): string;
  /** "tomorrow", "Thu", "5 Dec": as short as it can be told within a week */
  near(at: Instant): string;
  /** "Friday 5 December" */
  longDay(at: Instant): string;
  /** "Fri 5 Dec, 14:30" */
  time(at: Instant): string;
  /** hour of the day, 0–23 */
  hour(at: Instant): number;
  /** "yesterday", "in 3 days", "5 minutes ago" */
  ago(at: Instant): string;
  /** "March 2022", "2019" */
  partial(date: PartialDate): string;
  /** "Germany" for DE */
  country(code: string): string;
  bytes(n: number): string;
  /**
   * Millionths of a US dollar. Cents from a dollar on, else four digits: answers of models cost fractions of a cent.
   * @param of the largest amount beside it, so that a column has one kind of digits
   */
  dollars(micros: number, of?: number): string;
  /** "250 ms", "2.4 s", "10 min" */
  duration(ms: number): string;
  /** "27 Nov", or "Fri 27 Nov" with its weekday: a day of the calendar, the same in every zone */
  date(day: PlainDate, weekday?: 'weekday'): string;
  /** whole calendar days from now to `at`, in the reader's zone; negative = past */
  daysUntil(at: Instant): number;
};

/** Making an Intl formatter costs a hundred times its use, and there are few of them. */
const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/** What was written lately, by what it says: dates and pay come again on page after page. */
const written = new Map<string, string>();
const MOST_WRITTEN = 5_000;

function writtenOnce(key: string, write: () => string): string {
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const fresh = write();
  written.set(key, fresh);
  return fresh;
}

type DateOptions = Intl.DateTimeFormatOptions;

/** @param name says in the key of the cache which options these are */
const dateFormat = (
  locale: string,
  timeZone: string,
  name: string,
  options: DateOptions,
): Intl.DateTimeFormat =>
  once(`${name} ${locale} ${timeZone}`, () => new Intl.DateTimeFormat(locale, { ...options, timeZone }));

const numberFormat = (
  locale: string,
  name: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat => once(`${name} ${locale}`, () => new Intl.NumberFormat(locale, options));

const relative = (locale: string, n: number, unit: Intl.RelativeTimeFormatUnit): string =>
  writtenOnce(`relative ${locale} ${n} ${unit}`, () =>
    once(`relative ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(
      n,
      unit,
    ),
  );

const countryNames = (locale: string): Intl.DisplayNames =>
  once(`countries ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' }));

/** "this, that and more" */
export const listOf = (lang: Lang, items: readonly string[]): string =>
  once(`list ${lang}`, () => new Intl.ListFormat(locales[lang], { type: 'conjunction' })).format(items);

/** Seconds turn neither an hour nor a day, and the present is another in each request. */
const minuteOf = (at: Instant) => at.slice(0, 16);

/** Everything a page writes that is not a word, by Intl. `now` fixes relative times for server and browser alike. */
export function createFormat(lang: Lang, zone: string, now: Instant): Format {
  const locale = locales[lang];
  // Canadian English writes dates as ISO does.
  const isoDay = (at: Instant) => dateFormat('en-CA', zone, 'iso', {}).format(toMs(at));
  const dayNumber = (at: Instant) =>
    Date.parse(writtenOnce(`iso ${zone} ${minuteOf(at)}`, () => isoDay(at))) / DAY_MS;
  const day = (at: Instant) => {
    const format =
      at.slice(0, 4) === now.slice(0, 4)
        ? dateFormat(locale, zone, 'day', DAY)
        : dateFormat(locale, zone, 'day of year', { ...DAY, year: 'numeric' });
    return writtenOnce(`day ${locale} ${zone} ${now.slice(0, 4)} ${at}`, () =>
      shortened(format.format(toMs(at))),
    );
  };
  const clock = (at: Instant) =>
    writtenOnce(`clock ${locale} ${zone} ${minuteOf(at)}`, () =>
      dateFormat(locale, zone, 'clock', CLOCK).format(toMs(at)),
    );
  const today = dayNumber(now);
  const daysUntil = (at: Instant) => dayNumber(at) - today;
  return {
    count: (n) => numberFormat(locale, 'count').format(n),
    share: (value) =>
      writtenOnce(`share ${locale} ${value}`, () =>
        numberFormat(locale, 'share', { style: 'percent' }).format(value).replace(/\s/g, ' '),
      ),
    money: (amount) => currency(locale, amount.currency, amount.minor).format(amount.minor / 100),
    pay: (range) =>
      writtenOnce(`pay ${locale} ${range.min} ${range.max} ${range.currency}`, () => payRange(locale, range)),
    day,
    near: (at) => near(locale, zone, at, daysUntil(at)),
    longDay: (at) =>
      writtenOnce(`long day ${locale} ${zone} ${minuteOf(at)}`, () =>
        dateFormat(locale, zone, 'long day', LONG_DAY).format(toMs(at)),
      ),
    time: (at) => `${day(at)}, ${clock(at)}`,
    hour: (at) => Number(clock(at).slice(0, 2)),
    ago: (at) => ago(locale, toMs(at) - toMs(now), daysUntil(at)),
    partial: (text) => partialDate(locale, text),
    country: (code) => countryNames(locale).of(code) ?? code,
    bytes: (n) => bytes(locale, n),
    dollars: (micros, of = micros) => dollars(locale, micros, of),
    duration: (ms) => duration(locale, ms),
    date: (text, weekday) => calendarDay(locale, text, weekday !== undefined),
    daysUntil,
  };
}

const DAY: DateOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const LONG_DAY: DateOptions = { weekday: 'long', day: 'numeric', month: 'long' };
const CLOCK: DateOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** British English does not cut one month to three letters, and has a comma before dates of other years. */
const shortened = (text: string): string => text.replace('Sept', 'Sep').replace(/^([A-Z][a-z]{2}), /, '$1 ');

/** Round amounts lose their cents; others keep them. */
function currency(locale: string, code: Currency, ...minors: number[]): Intl.NumberFormat {
  const digits = minors.every((minor) => minor % 100 === 0) ? 0 : 2;
  return numberFormat(locale, `${code} ${digits}`, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** One symbol for the whole range, on the side where the language puts it. */
function payRange(locale: string, { min, max, currency: code }: PayRange): string {
  const money = currency(locale, code, min, max);
  if (min === max) return money.format(min / 100);
  const number = (minor: number) =>
    money
      .formatToParts(minor / 100)
      .filter((part) => part.type !== 'currency' && part.type !== 'literal')
      .map((part) => part.value)
      .join('');
  const symbolFirst = money.formatToParts(1)[0]?.type === 'currency';
  return symbolFirst
    ? `${money.format(min / 100)}–${number(max)}`
    : `${number(min)}–${money.format(max / 100)}`;
}

function near(locale: string, zone: string, at: Instant, days: number): string {
  if (Math.abs(days) <= 1) return relative(locale, days, 'day');
  const format =
    days > 0 && days < 7
      ? dateFormat(locale, zone, 'weekday', { weekday: 'short' })
      : dateFormat(locale, zone, 'date', { day: 'numeric', month: 'short' });
  return shortened(format.format(toMs(at)));
}

function ago(locale: string, ms: number, days: number): string {
  const minutes = Math.round(ms / 60_000);
  if (Math.abs(minutes) < 60) return relative(locale, minutes, 'minute');
  if (days === 0) return relative(locale, Math.round(ms / 3_600_000), 'hour');
  if (Math.abs(days) < 14) return relative(locale, days, 'day');
  if (Math.abs(days) < 60) return relative(locale, Math.round(days / 7), 'week');
  return relative(locale, Math.round(days / 30.4), 'month');
}

/** Never more exact than it was written: 2019 stays 2019. */
function partialDate(locale: string, text: PartialDate): string {
  const [year, month, day] = text.split('-').map(Number);
  if (!month) return String(year);
  const format = day
    ? dateFormat(locale, 'UTC', 'full', { year: 'numeric', month: 'short', day: 'numeric' })
    : dateFormat(locale, 'UTC', 'month', { year: 'numeric', month: 'long' });
  return format.format(Date.UTC(year!, month - 1, day ?? 1));
}

function bytes(locale: string, n: number): string {
  const [value, unit]: [number, string] =
    n < 1_000_000
      ? [Math.max(1, Math.round(n / 1_000)), 'kilobyte']
      : n < 1_000_000_000
        ? [n / 1_000_000, 'megabyte']
        : [n / 1_000_000_000, 'gigabyte'];
  return numberFormat(locale, unit, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

const DOLLAR = 1_000_000;

function dollars(locale: string, micros: number, of: number): string {
  const digits = micros === 0 ? 0 : Math.max(micros, of) >= DOLLAR ? 2 : 4;
  const format = numberFormat(locale, `dollars ${digits}`, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const least = DOLLAR / 10 ** digits;
  // What cost something never reads as if it cost nothing.
  return micros > 0 && micros < least / 2
    ? `< ${format.format(least / DOLLAR)}`
    : format.format(micros / DOLLAR);
}

function duration(locale: string, ms: number): string {
  const [value, unit]: [number, string] =
    ms < 1_000 ? [Math.round(ms), 'ms'] : ms < 120_000 ? [ms / 1_000, 's'] : [ms / 60_000, 'min'];
  const digits = value < 10 ? 1 : 0;
  const number = numberFormat(locale, `duration ${digits}`, { maximumFractionDigits: digits });
  return `${number.format(value)}\u00a0${unit}`;
}

function calendarDay(locale: string, day: PlainDate, weekday: boolean): string {
  const format = weekday
    ? dateFormat(locale, 'UTC', 'day', DAY)
    : dateFormat(locale, 'UTC', 'date', { day: 'numeric', month: 'short' });
  return shortened(format.format(Date.parse(day)));
}
