import { setImmediate as breath } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { listed } from '#db/sql.ts';
import {
  type Choice,
  type Columns,
  type Counts,
  countAmong,
  findAmong,
  firstOf,
  type Keys,
  parseQuery,
  type Standing,
  type Term,
} from '#server/engines/search/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, encodeCursor } from '#server/values/page.ts';
import { type Instant, MINUTE_MS, toMs } from '#server/values/time.ts';
import { cardColumns, postingRows, toCards } from '../queries.ts';
import type { PostingSort, SavedSearch, SearchPage } from '../schema.ts';
import { choiceOf } from './choice.ts';
import { columnsSince, type Live, liveColumns } from './columns.ts';
import { toFacets } from './facets.ts';
import type { SearchInput } from './inputs.ts';
import { type Ranked, withAll, withMost } from './ranking.ts';
import { askedBy, highlight, snippetOf } from './snippets.ts';
import { suggestWords } from './suggestions.ts';

/** Searches whose answers stay in memory. */
const SEARCHES = 100;
type Answer = { revision: number; from: number; until: number; page: Promise<SearchPage> };
const answers = new WeakMap<Db, LRUCache<string, Answer>>();

/**
 * A page of the search. The same for everyone, so what one asked is kept for the next, until a posting changes or one passes its
 * deadline. Nobody may change the answer.
 */
export async function searchPostings(db: Db, input: SearchInput, now: Instant): Promise<SearchPage> {
  const live = await liveColumns(db);
  const { revision } = live;
  const kept = answers.get(db) ?? new LRUCache<string, Answer>({ max: SEARCHES });
  answers.set(db, kept);
  const key = JSON.stringify(input);
  const known = kept.get(key);
  const at = toMs(now);
  if (known?.revision === revision && known.from <= at && at < known.until) return known.page;
  const page = findPage(db, live, input, now);
  // What is asked of the last days changes with the time alone; a minute is near enough.
  const until = Math.min(
    nextDeadline(live, at),
    input.withinDays ? at + MINUTE_MS : Number.POSITIVE_INFINITY,
  );
  kept.set(key, { revision, from: at, until, page });
  page.catch(() => kept.delete(key));
  return page;
}

/** How long the postings that are open stay so, unless one is changed: from when until when, in milliseconds since 1970. */
type Span = { revision: number; from: number; until: number };
const spans = new WeakMap<Columns, Span>();

/** When the next posting closes by itself. */
function nextDeadline({ revision, columns }: Live, now: number): number {
  const known = spans.get(columns);
  if (known?.revision === revision && known.from <= now && now < known.until) return known.until;
  const { deadlineAt, publishedAt, end } = columns;
  let until = Number.POSITIVE_INFINITY;
  for (let no = 0; no < end; no++) {
    const at = deadlineAt[no]!;
    if (at > now && at < until && publishedAt[no]) until = at;
  }
  spans.set(columns, { revision, from: now, until });
  return until;
}

const sortOf = (input: SearchInput, hasWords: boolean): PostingSort =>
  !hasWords && input.sort !== 'pay' ? 'date' : (input.sort ?? 'relevance');

/** With fewer results than this, postings that lack a word of the search come after them. */
const FEW = 10;

/** Where a page ended: at a posting, and, where some lack a word, by which rarities they were ranked. */
type Mark = { after: Standing; rarity: number[] | null };

const writeMark = (after: Standing, ranked: Ranked | null): string =>
  encodeCursor([...after, ...(ranked?.rarity ?? [])]);

/** The mark of a cursor; one that is not ours, or of another search, is the beginning. */
function readMark(cursor: string | undefined, terms: readonly Term[]): Mark | null {
  if (!cursor) return null;
  const loose = decodeCursor(cursor, 3 + terms.length);
  const values = (loose ?? decodeCursor(cursor, 3))?.map(Number);
  if (!values?.every(Number.isFinite)) return null;
  const [key, publishedAt, no, ...rarity] = values as [number, number, number, ...number[]];
  return { after: [key, publishedAt, no], rarity: rarity.length > 0 ? rarity : null };
}

type Found = { ranked: Ranked | null; numbers: Int32Array; counts: Counts | null };

/** Those of some postings that pass; counted on the first page only. */
function choose(columns: Columns, ranked: Ranked | null, choice: Choice, mark: Mark | null): Found {
  const among = ranked?.among ?? null;
  if (mark) return { ranked, numbers: findAmong(columns, among, choice), counts: null };
  const { found, counts } = countAmong(columns, among, choice);
  return { ranked, numbers: found, counts };
}

/** Ties end with the number of the posting, so that pages neither lose nor repeat one. */
async function findPage(db: Db, live: Live, input: SearchInput, now: Instant): Promise<SearchPage> {
  const { columns } = live;
  const terms = input.q ? parseQuery(input.q) : [];
  const mark = readMark(input.cursor, terms);
  const choice = await choiceOf(db, input, now);
  const sort = sortOf(input, terms.length > 0);
  const strict = mark?.rarity
    ? null
    : choose(columns, terms.length > 0 ? await withAll(db, terms, columns) : null, choice, mark);
  // Only among the best: by date or pay, those with every word would be lost between the others.
  const mayLack = terms.length > 1 && sort === 'relevance';
  const isFew = mark ? mark.rarity !== null : strict!.numbers.length < FEW;
  const found =
    mayLack && isFew
      ? choose(columns, await withMost(db, terms, columns, mark?.rarity ?? null), choice, mark)
      : strict!;
  await breath();
  const page = { after: mark?.after ?? null, most: input.limit + 1 };
  const standings = firstOf(columns, found.numbers, keysOf(columns, sort, found), page);
  await breath();
  const shown = standings.slice(0, input.limit);
  const last = shown.at(-1);
  const total = strict?.numbers.length ?? 0;
  return {
    items: await readItems(db, shown, { terms, ranked: found.ranked, now }),
    next: standings.length > input.limit && last ? writeMark(last, found.ranked) : null,
    total: mark ? null : total,
    facets: found.counts && (await toFacets(db, live, total > 0 ? strict!.counts! : found.counts)),
    suggest: !mark && total === 0 && input.q ? await suggestWords(db, input.q, now) : null,
  };
}

function keysOf({ pay }: Columns, sort: PostingSort, { ranked, numbers }: Found): Keys {
  if (sort === 'pay') return Float64Array.from(numbers, (no) => pay[no]!);
  return sort === 'relevance' && ranked ? ranked.rank(numbers) : null;
}

const lackingWords = (terms: readonly Term[], lacks: number): string[] =>
  terms.filter((_, i) => lacks & (1 << i)).map(({ written }) => written);

const rowsByNumber = prepared((db, { numbers }: { numbers: readonly number[] }) =>
  postingRows(db)
    .innerJoin('postingSearch', 'postingSearch.postingId', 'posting.id')
    .select([...cardColumns, 'postingSearch.no', 'posting.description'])
    .where('postingSearch.no', 'in', listed(db, numbers, 'integer')),
);

async function readItems(
  db: Db,
  standings: readonly Standing[],
  { terms, ranked, now }: { terms: readonly Term[]; ranked: Ranked | null; now: Instant },
): Promise<SearchPage['items']> {
  if (standings.length === 0) return [];
  const numbers = standings.map(([, , no]) => no);
  const rows = await rowsByNumber(db, { numbers });
  const cards = await toCards(db, rows, now);
  const byNo = new Map(rows.map((row, i) => [row.no, { row, card: cards[i]! }]));
  const asked = askedBy(terms);
  return numbers.flatMap((no) => {
    const found = byNo.get(no);
    // Closed since it was found: it is left out.
    if (!found) return [];
    const { row, card } = found;
    return {
      ...card,
      lacks: lackingWords(terms, ranked?.lacks(no) ?? 0),
      titlePieces: highlight(card.title, asked),
      snippet: snippetOf(row.description, asked),
    };
  });
}

/** More postings than this within the time of an alert are none that anyone reads. */
const MOST_SINCE = 5_000;

/**
 * Postings on offer that a search finds and that were published since then, the newest first. Within a transaction it sees what that
 * sees.
 */
export async function findPublishedSince(
  db: Db | Tx,
  search: SavedSearch,
  { since, now, most }: { since: Instant; now: Instant; most: number },
): Promise<Array<Id<'pst'>>> {
  const columns = db.isTransaction
    ? await columnsSince(db, toMs(since), MOST_SINCE)
    : (await liveColumns(db)).columns;
  const { found } = await findSince(db, columns, search, { since, now });
  const standings = firstOf(columns, found, null, { after: null, most });
  const numbers = standings.map(([, , no]) => no);
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom('postingSearch')
    .select(['no', 'postingId'])
    .where('no', 'in', numbers)
    .execute();
  const ids = new Map(rows.map(({ no, postingId }) => [no, postingId]));
  return numbers.flatMap((no) => ids.get(no) ?? []);
}

/** Those of some postings on offer that a search finds. */
export async function findAmongThese(
  db: Db,
  search: SavedSearch,
  ids: readonly Id<'pst'>[],
  now: Instant,
): Promise<Set<Id<'pst'>>> {
  if (ids.length === 0) return new Set();
  const { columns } = await liveColumns(db);
  const rows = await db
    .selectFrom('postingSearch')
    .select(['no', 'postingId'])
    .where('postingId', 'in', [...ids])
    .execute();
  const terms = search.q ? parseQuery(search.q) : [];
  const choice = await choiceOf(db, search, now);
  const ranked = terms.length > 0 ? await withAll(db, terms, columns) : null;
  const hasWords = new Uint8Array(columns.end).fill(ranked ? 0 : 1);
  for (const no of ranked?.among ?? []) if (no < hasWords.length) hasWords[no] = 1;
  const these = Int32Array.from(rows, ({ no }) => no).filter((no) => hasWords[no]);
  const found = new Set(findAmong(columns, these, choice));
  return new Set(rows.filter(({ no }) => found.has(no)).map(({ postingId }) => postingId));
}

/** How many that would be. */
export async function countPublishedSince(
  db: Db,
  search: SavedSearch,
  time: { since: Instant; now: Instant },
): Promise<number> {
  const { columns } = await liveColumns(db);
  return (await findSince(db, columns, search, time)).found.length;
}

async function findSince(
  db: Db | Tx,
  columns: Columns,
  search: SavedSearch,
  { since, now }: { since: Instant; now: Instant },
): Promise<{ found: Int32Array }> {
  const terms = search.q ? parseQuery(search.q) : [];
  const choice = await choiceOf(db, search, now);
  const ranked = terms.length > 0 ? await withAll(db, terms, columns) : null;
  const from = Math.max(choice.since, toMs(since));
  return { found: findAmong(columns, ranked?.among ?? null, { ...choice, since: from }) };
}
