import type { Db } from '#db/client.ts';
import type { Instant } from '#server/values/time.ts';
import { escaped } from './markup.ts';
import { findNextStart, listEntries, type Mark, readMark, writeMark } from './queries.ts';
import type { Piece, SitePart } from './schema.ts';

/** Sitemaps as sitemaps.org/protocol.html has them: an index, and parts of at most this many addresses. */
const MOST = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Addresses read at a time: a few milliseconds. */
const PAGE = 1_000;

/** Public pages that are always there. */
const FIXED = ['/', '/jobs', '/companies'];

const partUrl = (baseUrl: string, part: SitePart, from: string | null): string =>
  `${baseUrl}/sitemap.xml?part=${part}${from ? `&from=${from}` : ''}`;

/** The starts of a list's parts: one query for each fifty thousand. @param most for tests, which have fewer postings */
async function startsOf(db: Db, part: 'companies' | 'jobs', most: number): Promise<Array<string | null>> {
  const starts: Array<string | null> = [null];
  let key = await findNextStart(db, part, null, most);
  while (key) {
    starts.push(writeMark({ key, left: most }));
    key = await findNextStart(db, part, key, most);
  }
  return starts;
}

/** All parts there are. */
export async function sitemapIndex(db: Db, baseUrl: string, most = MOST): Promise<string> {
  const [companies, jobs] = [await startsOf(db, 'companies', most), await startsOf(db, 'jobs', most)];
  const urls = [
    partUrl(baseUrl, 'pages', null),
    ...companies.map((from) => partUrl(baseUrl, 'companies', from)),
    ...jobs.map((from) => partUrl(baseUrl, 'jobs', from)),
  ];
  const rows = urls.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>\n`);
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${rows.join('')}</sitemapindex>\n`;
}

const urlOf = (baseUrl: string, path: string, changedAt: Instant | null): string =>
  `<url><loc>${escaped(baseUrl + path)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>\n`;

type Ask = { part: SitePart; cursor?: string | undefined; now: Instant; baseUrl: string };

/** A piece of one part. The first piece of a part has its head, the last one its end. */
export async function sitemapPiece(db: Db, { part, cursor, now, baseUrl }: Ask, most = MOST): Promise<Piece> {
  const mark = readMark(part, cursor, most);
  const head = mark.left === most ? `${DECLARATION}<urlset xmlns="${NAMESPACE}">\n` : '';
  const { urls, after } = await read(db, part, mark, { now, baseUrl });
  return { xml: `${head}${urls.join('')}${after ? '' : '</urlset>\n'}`, next: after && writeMark(after) };
}

async function read(
  db: Db,
  part: SitePart,
  { key, left }: Mark,
  { now, baseUrl }: { now: Instant; baseUrl: string },
): Promise<{ urls: string[]; after: Mark | null }> {
  if (part === 'pages') return { urls: FIXED.map((path) => urlOf(baseUrl, path, null)), after: null };
  const limit = Math.min(PAGE, left);
  const entries = await listEntries(db, part, { key, limit, now });
  const last = entries.at(-1);
  const more = last && entries.length === limit && left > limit;
  return {
    urls: entries.flatMap(({ path, changedAt }) => (path ? [urlOf(baseUrl, path, changedAt)] : [])),
    after: more ? { key: last.key, left: left - limit } : null,
  };
}
