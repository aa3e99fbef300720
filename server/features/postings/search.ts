import { type SelectQueryBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Db, Tx } from '#db/client.ts';
import { contains } from '#db/sql.ts';
import { foldKey, searchWords } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, encodeCursor } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import { type Catalogue, findPublicCards, openCatalogue, overAt } from './catalogue.ts';
import { countFacets, passes } from './facets.ts';
import type { SearchInput } from './inputs.ts';
import { openPostings } from './queries.ts';
import type { SavedSearch, SearchPage } from './schema.ts';
import { askedBy, highlight, snippetOf } from './snippets.ts';
import { suggestWords } from './suggestions.ts';
import { formsOf } from './words.ts';

// biome-ignore lint/suspicious/noExplicitAny: the columns chosen so far differ from call to call, and nothing here depends on them
type Query = SelectQueryBuilder<any, any, any>;

/** The words of a query, in order. */
export const queryWords = (q: string): string[] => searchWords(q).slice(0, 8);

const LAST = '\u{10FFFF}';

/** Postings with a word and what it weighs there; the last word of a query also as the beginning of one. */
function postingsWith(db: Db | Tx, word: string, isLast: boolean) {
  return db
    .selectFrom('postingToken')
    .select((e) => ['postingId', e.fn.max('weight').as('weight')])
    .where((e) => {
      const exact = e('token', 'in', formsOf(word));
      if (!isLast || word.length < 2) return exact;
      return e.or([exact, e.and([e('token', '>=', word), e('token', '<', word + LAST)])]);
    })
    .groupBy('postingId');
}

/** What a search is about: open postings with its words, place, pay and age, before any choice among them. */
export function about(db: Db | Tx, input: SavedSearch, now: Instant) {
  let query = openPostings(db, now);
  const words = input.q ? queryWords(input.q) : [];
  words.forEach((word, i) => {
    query = query.innerJoin(
      postingsWith(db, word, i === words.length - 1).as(`w${i}`),
      `w${i}.postingId` as 'posting.id',
      'posting.id',
    ) as unknown as typeof query;
  });
  if (input.location) query = query.where(contains('posting.locationKey', foldKey(input.location)));
  if (input.salaryMin)
    query = query
      .where('posting.payYearMax', '>=', input.salaryMin)
      .where('posting.payCurrency', '=', input.currency);
  if (input.postedSince)
    query = query.where('posting.publishedAt', '>=', new Date(input.postedSince).toISOString());
  return query;
}

const orders = {
  relevance: ['rank', 'publishedAt', 'id'],
  date: ['publishedAt', 'id'],
  pay: ['pay', 'publishedAt', 'id'],
} as const;

/** Searches whose answers stay in memory. */
const SEARCHES = 200;
const answers = new WeakMap<Catalogue, LRUCache<string, Promise<SearchPage>>>();

/**
 * A page of the search. The same for everyone, so what one asked is kept for the next, until a posting changes or one passes its
 * deadline. Nobody may change the answer.
 */
export async function searchPostings(db: Db, input: SearchInput, now: Instant): Promise<SearchPage> {
  const catalogue = await openCatalogue(db);
  const kept = answers.get(catalogue) ?? new LRUCache({ max: SEARCHES });
  answers.set(catalogue, kept);
  const key = `${overAt(catalogue, now)} ${JSON.stringify(input)}`;
  const known = kept.get(key);
  if (known) return known;
  const fresh = findPostings(db, input, now);
  kept.set(key, fresh);
  fresh.catch(() => kept.delete(key));
  return fresh;
}

/** Ties end with the id, so that pages neither lose nor repeat a posting. */
async function findPostings(db: Db, input: SearchInput, now: Instant): Promise<SearchPage> {
  const words = input.q ? queryWords(input.q) : [];
  const sort =
    input.sort === 'relevance' && !words.length
      ? 'date'
      : (input.sort ?? (words.length ? 'relevance' : 'date'));
  const keys = orders[sort];
  const expressions: Record<string, ReturnType<typeof sql<number>>> = {
    rank: words.length
      ? sql<number>`(${sql.join(
          words.map((_, i) => sql.ref(`w${i}.weight`)),
          sql` + `,
        )})`
      : sql<number>`0`,
    pay: sql<number>`coalesce(posting.pay_year_max, 0)`,
    publishedAt: sql<number>`posting.published_at`,
    id: sql<number>`posting.id`,
  };
  let query = (about(db, input, now).where(passes('posting', input)) as Query).select([
    'posting.id',
    'posting.publishedAt',
    'posting.description',
    ...keys.map((key) => expressions[key]!.as(`key_${key}`)),
  ]);
  for (const key of keys) query = query.orderBy(expressions[key]!, 'desc');
  const values = input.cursor ? decodeCursor(input.cursor, keys.length) : null;
  if (values)
    query = query.where(
      afterKeys(
        keys.map((key) => expressions[key]!),
        values,
      ),
    );
  const rows = (await query.limit(input.limit + 1).execute()) as Row[];
  const shown = rows.slice(0, input.limit);
  const cards = await findPublicCards(
    db,
    shown.map((row) => row.id),
    now,
  );
  const asked = askedBy(words);
  const last = shown.at(-1);
  const first = values ? null : await countFacets(db, about(db, input, now), input);
  return {
    items: shown.map(({ id, description }) => {
      const card = cards.get(id)!;
      return {
        ...card,
        titlePieces: highlight(card.title, asked),
        snippet: snippetOf(id, description, asked),
      };
    }),
    next: rows.length > input.limit && last ? encodeCursor(keys.map((key) => cursorValue(last, key))) : null,
    total: first?.total ?? null,
    facets: first?.facets ?? null,
    suggest: first?.total === 0 && input.q ? await suggestWords(db, input.q, now) : null,
  };
}

type Row = {
  id: Id<'pst'>;
  description: string;
  publishedAt: Instant;
  keyRank?: number;
  keyPay?: number;
};

const cursorValue = (row: Row, key: string): string | number =>
  key === 'rank'
    ? Number(row.keyRank)
    : key === 'pay'
      ? Number(row.keyPay)
      : key === 'publishedAt'
        ? row.publishedAt
        : row.id;

const afterKeys = (
  keys: ReadonlyArray<ReturnType<typeof sql<number>>>,
  values: readonly (string | number)[],
) => sql<boolean>`(${sql.join([...keys])}) < (${sql.join(values.map((value) => sql.val(value)))})`;
