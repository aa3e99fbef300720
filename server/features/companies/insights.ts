import type { Db, Tx } from '#db/client.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, type Instant, plus, toMs } from '#server/values/time.ts';
import { type AnswerRecord, type Days, FEW, type Insights, type PayInsight } from './schema.ts';

/** Applications and postings that one look takes in, the newest first: enough for a median, and few enough for a page. */
const MOST_LOOKED_AT = 2_000;
const RECORD_DAYS = 90;
const INSIGHT_DAYS = 365;

const levels = ['entry', 'mid', 'senior', 'executive'] as const;

/** What is known of the answers to a company's last applications. Withdrawn ones do not count. */
const readAnswers = (db: Db | Tx, companyId: Id<'com'>, now: Instant, days: number) =>
  db
    .selectFrom('application')
    .select(['appliedAt', 'answerBy', 'answeredAt', 'stage', 'movedAt'])
    .where('companyId', '=', companyId)
    .where('appliedAt', '>', plus(now, -days * DAY_MS))
    .where('stage', '!=', 'withdrawn')
    .orderBy('appliedAt', 'desc')
    .limit(MOST_LOOKED_AT)
    .execute();

type Answer = Awaited<ReturnType<typeof readAnswers>>[number];

/** Those that could be answered by now: their promised day has come, or they were answered before it. */
const answerable = (rows: readonly Answer[], now: Instant) =>
  rows.filter((row) => row.answeredAt || row.answerBy <= now);

const daysBetween = (from: Instant, to: Instant): number => (toMs(to) - toMs(from)) / DAY_MS;
const answerDays = (rows: readonly Answer[]): number[] =>
  rows.flatMap((row) => (row.answeredAt ? [daysBetween(row.appliedAt, row.answeredAt)] : []));

/** The middle one of an even number is the lower: what is promised on its ground holds for half at least. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor((sorted.length - 1) / 2)]!;
}

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;

const medianDays = (days: readonly number[]): Days => ({
  n: days.length,
  medianDays: days.length < FEW ? null : rounded(medianOf(days), 1),
});

/**
 * How a company answered the applications of the last 90 days: of those whose promised day has come, or that were
 * answered before it. Below five it is too few to tell.
 */
export async function getRecord(db: Db | Tx, companyId: Id<'com'>, now: Instant): Promise<AnswerRecord> {
  const counted = answerable(await readAnswers(db, companyId, now, RECORD_DAYS), now);
  if (counted.length < FEW) return { n: counted.length, kept: null, medianDays: null };
  const kept = counted.filter((row) => row.answeredAt && row.answeredAt <= row.answerBy).length;
  return {
    n: counted.length,
    kept: rounded(kept / counted.length, 3),
    medianDays: rounded(medianOf(answerDays(counted)), 1),
  };
}

/** How a company answered and decided in the last year, and what its postings paid. */
export async function getInsights(db: Db | Tx, companyId: Id<'com'>, now: Instant): Promise<Insights> {
  const [rows, pay] = await Promise.all([
    readAnswers(db, companyId, now, INSIGHT_DAYS),
    readPay(db, companyId, now),
  ]);
  const counted = answerable(rows, now);
  const answered = counted.filter((row) => row.answeredAt).length;
  const decided = rows.filter((row) => row.stage === 'hired' || row.stage === 'rejected');
  return {
    days: INSIGHT_DAYS,
    firstAnswer: medianDays(answerDays(rows)),
    answered: {
      n: counted.length,
      share: counted.length < FEW ? null : rounded(answered / counted.length, 3),
    },
    decision: medianDays(decided.map((row) => daysBetween(row.appliedAt, row.movedAt))),
    pay,
  };
}

/** What postings of the last year paid a year, by level: from the lowest to the highest that any offered. */
async function readPay(db: Db | Tx, companyId: Id<'com'>, now: Instant): Promise<PayInsight[]> {
  const rows = await db
    .selectFrom('posting')
    .select(['level', 'payCurrency', 'payYearMin', 'payYearMax'])
    .where('companyId', '=', companyId)
    .where('publishedAt', '>', plus(now, -INSIGHT_DAYS * DAY_MS))
    .orderBy('publishedAt', 'desc')
    .limit(MOST_LOOKED_AT)
    .execute();
  const paid = rows.flatMap(({ level, payCurrency: currency, payYearMin: min, payYearMax: max }) =>
    currency === null || min === null || max === null ? [] : [{ level, currency, min, max }],
  );
  const groups = [...groupBy(paid, ({ level, currency }) => `${level} ${currency}`).values()];
  return groups
    .map((some): PayInsight => {
      const { level, currency } = some[0]!;
      return { level, currency, n: some.length, range: some.length < FEW ? null : rangeOf(some) };
    })
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.n - a.n);
}

const rangeOf = (some: ReadonlyArray<{ min: number; max: number }>) => ({
  low: Math.min(...some.map(({ min }) => min)),
  median: Math.round(medianOf(some.map(({ min, max }) => (min + max) / 2))!),
  high: Math.max(...some.map(({ max }) => max)),
});
