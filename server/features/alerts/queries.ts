import type { Db, Tx } from '#db/client.ts';
import type { AlertTable } from '#db/schema/alerts.ts';
import { after } from '#db/sql.ts';
import { notFound } from '#server/core/errors.ts';
import { skillById } from '#server/engines/skills/index.ts';
import { countPublishedSince, type SavedSearch } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import { DAY_MS, type Instant, plus } from '#server/values/time.ts';
import {
  type Alert,
  type AlertPreview,
  MOST_PREVIEWED,
  type SearchWords,
  type SentPosting,
} from './schema.ts';

const PREVIEW_MS = 30 * DAY_MS;

/** What was kept was parsed on its way in. */
export const searchOf = (row: Pick<AlertTable, 'search'>): SavedSearch => row.search as SavedSearch;

/** Alerts that were not thrown away, with when they last told something. */
const alertRows = (db: Db | Tx) =>
  db
    .selectFrom('alert')
    .selectAll()
    .select((e) =>
      e
        .selectFrom('alertSent')
        .select((sent) => sent.fn.max('sentAt').as('at'))
        .whereRef('alertSent.alertId', '=', 'alert.id')
        .as('lastSentAt'),
    )
    .where('removedAt', 'is', null);
type AlertRow = AlertTable & { lastSentAt: Instant | null };

/** Names of the companies that searches ask for. */
async function companyNames(db: Db | Tx, searches: readonly SavedSearch[]): Promise<Map<string, string>> {
  const ids = searches.flatMap((search) => search.company ?? []) as Id<'com'>[];
  if (ids.length === 0) return new Map();
  const companies = await db.selectFrom('company').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(companies.map(({ id, name }) => [id, name]));
}

function wordsOf(search: SavedSearch, companies: Map<string, string>): SearchWords {
  const words = {
    q: search.q,
    location: search.location,
    company: search.company && (companies.get(search.company) ?? search.company),
    skills: search.skills?.map((skill) => skillById(skill)?.name ?? skill).join(', '),
    remote: search.remote?.join(','),
    jobType: search.jobType?.join(','),
    level: search.level?.join(','),
    ...(search.salaryMin ? { salaryMin: search.salaryMin, currency: search.currency } : {}),
  };
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string | number] => Boolean(entry[1])),
  );
}

async function toAlerts(db: Db | Tx, rows: readonly AlertRow[]): Promise<Alert[]> {
  const companies = await companyNames(db, rows.map(searchOf));
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, search: searchOf(row), words: wordsOf(searchOf(row), companies) },
    ...{ frequency: row.frequency, hour: row.hour, weekday: row.weekday, zone: row.zone },
    ...{ createdAt: row.createdAt, pausedAt: row.pausedAt, dueAt: row.dueAt, lastSentAt: row.lastSentAt },
  }));
}

type List = { cursor?: string | undefined; limit: number };

/** One's own alerts, newest first. */
export async function listAlerts(db: Db | Tx, accountId: Id<'acc'>, list: List): Promise<Page<Alert>> {
  let query = alertRows(db)
    .where('accountId', '=', accountId)
    .orderBy('id', 'desc')
    .limit(list.limit + 1);
  const values = list.cursor ? decodeCursor(list.cursor, 1) : null;
  if (values) query = query.where(after(['alert.id'], values, 'desc'));
  const page = toPage(
    await query.execute(),
    list.limit,
    (row) => [row.id],
    (row) => row,
  );
  return { ...page, items: await toAlerts(db, page.items) };
}

/** @throws not_found for another's alert as for none */
export async function getAlert(db: Db | Tx, accountId: Id<'acc'>, id: Id<'alr'>): Promise<Alert> {
  const rows = await alertRows(db).where('id', '=', id).where('accountId', '=', accountId).execute();
  const [alert] = await toAlerts(db, rows);
  if (!alert) throw notFound('alert');
  return alert;
}

/** What an alert told, the latest first. */
export async function listSent(db: Db | Tx, alertId: Id<'alr'>, list: List): Promise<Page<SentPosting>> {
  let query = sentRows(db)
    .where('alertSent.alertId', '=', alertId)
    .orderBy('alertSent.sentAt', 'desc')
    .orderBy('posting.id', 'desc')
    .limit(list.limit + 1);
  const values = list.cursor ? decodeCursor(list.cursor, 2) : null;
  if (values) query = query.where(after(['alertSent.sentAt', 'posting.id'], values, 'desc'));
  return toPage(
    await query.execute(),
    list.limit,
    (row) => [row.sentAt, row.id],
    (row) => row,
  );
}

const sentRows = (db: Db | Tx) =>
  db
    .selectFrom('alertSent')
    .innerJoin('posting', 'posting.id', 'alertSent.postingId')
    .innerJoin('company', 'company.id', 'posting.companyId')
    .select([
      'posting.id',
      'posting.title',
      'company.name as company',
      'posting.location',
      'alertSent.sentAt',
    ]);

/** How much an alert would have told in the last month. */
export async function previewSearch(db: Db, search: SavedSearch, now: Instant): Promise<AlertPreview> {
  const count = await countPublishedSince(db, search, { since: plus(now, -PREVIEW_MS), now });
  const words = wordsOf(search, await companyNames(db, [search]));
  return { count: Math.min(count, MOST_PREVIEWED), over: count > MOST_PREVIEWED, words };
}

/** One run of an alert: whose, and what it found. Null when the alert was thrown away since, or another told all of it. */
export async function getRun(
  db: Db | Tx,
  alertId: Id<'alr'>,
  eventId: Id<'evt'>,
): Promise<{ accountId: Id<'acc'>; name: string; words: SearchWords; postings: SentPosting[] } | null> {
  const rows = await alertRows(db).where('id', '=', alertId).execute();
  const [alert] = await toAlerts(db, rows);
  const postings = await sentRows(db)
    .where('alertSent.eventId', '=', eventId)
    .orderBy('posting.publishedAt', 'desc')
    .orderBy('posting.id', 'desc')
    .execute();
  if (!alert || postings.length === 0) return null;
  return { accountId: rows[0]!.accountId, name: alert.name, words: alert.words, postings };
}
