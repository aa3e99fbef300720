import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema/index.ts';
import { contains } from '#db/sql.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { foldKey, searchWords, stem } from '#server/engines/text/index.ts';
import { decodeCursor, encodeCursor } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import type { SearchInput } from './inputs.ts';
import { cardColumns, postingRows, toCards } from './queries.ts';
import type { Facet, Facets, SearchPage } from './schema.ts';
import { highlight, snippetOf } from './snippets.ts';
import { suggestWords } from './suggestions.ts';

type Scope = Schema & { posting: Schema['posting']; company: Schema['company'] };
// biome-ignore lint/suspicious/noExplicitAny: the columns chosen so far differ from call to call, and nothing here depends on them
type Query = SelectQueryBuilder<any, any, any>;

/** The forms under which a word of a query may stand in the index: as written, and its stems. */
const formsOf = (word: string): string[] => [...new Set([word, stem(word, 'en'), stem(word, 'de')])];

/** The words of a query, in order. */
export const queryWords = (q: string): string[] => searchWords(q).slice(0, 8);

const LAST = '\u{10FFFF}';

/** Postings with a word and what it weighs there; the last word of a query also as the beginning of one. */
function postingsWith(db: Db, word: string, isLast: boolean) {
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

type FilterName = 'remote' | 'jobType' | 'level' | 'skills' | 'company';

/** Open postings that pass every filter but one. */
function filtered(db: Db, input: SearchInput, now: Instant, except: FilterName | null = null) {
  let query = postingRows(db).where('posting.status', '=', 'published').where('posting.deadlineAt', '>', now);
  const words = input.q ? queryWords(input.q) : [];
  words.forEach((word, i) => {
    query = query.innerJoin(
      postingsWith(db, word, i === words.length - 1).as(`w${i}`),
      `w${i}.postingId` as 'posting.id',
      'posting.id',
    ) as unknown as typeof query;
  });
  for (const name of ['remote', 'jobType', 'level'] as const)
    if (except !== name && input[name]?.length)
      query = query.where(`posting.${name}`, 'in', input[name] as never[]);
  if (input.location) query = query.where(contains('posting.locationKey', foldKey(input.location)));
  if (input.salaryMin)
    query = query
      .where('posting.payYearMax', '>=', input.salaryMin)
      .where('posting.payCurrency', '=', input.currency);
  if (input.postedSince)
    query = query.where('posting.publishedAt', '>=', new Date(input.postedSince).toISOString());
  if (except !== 'company' && input.company)
    query = query.where('posting.companyId', '=', input.company as never);
  if (except !== 'skills')
    for (const skill of input.skills ?? []) query = query.where((e) => asksFor(e as never, skill));
  return query;
}

/** Whether a posting asks for a skill, by id or by any of its written forms. */
function asksFor(e: ExpressionBuilder<Scope, 'posting'>, wished: string) {
  const known = skillById(wished) ?? findSkill(wished);
  let rows = e
    .selectFrom('postingSkill')
    .select('postingSkill.postingId')
    .whereRef('postingSkill.postingId', '=', 'posting.id');
  rows = known ? rows.where('skillId', '=', known.id) : rows.where('nameKey', '=', foldKey(wished));
  return e.exists(rows);
}

const orders = {
  relevance: ['rank', 'publishedAt', 'id'],
  date: ['publishedAt', 'id'],
  pay: ['pay', 'publishedAt', 'id'],
} as const;

/** A page of the search. Ties end with the id, so that pages neither lose nor repeat a posting. */
export async function searchPostings(db: Db, input: SearchInput, now: Instant): Promise<SearchPage> {
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
  let query = (filtered(db, input, now) as Query).select([
    ...cardColumns,
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
  const cards = await toCards(db, shown, now);
  const last = shown.at(-1);
  const first = values ? null : await firstPage(db, input, now);
  return {
    items: cards.map((card, i) => ({
      ...card,
      titlePieces: highlight(card.title, words),
      snippet: snippetOf(shown[i]!.description, words),
    })),
    next: rows.length > input.limit && last ? encodeCursor(keys.map((key) => cursorValue(last, key))) : null,
    total: first?.total ?? null,
    facets: first?.facets ?? null,
    suggest: first?.total === 0 && input.q ? await suggestWords(db, input.q, now) : null,
  };
}

type Row = Parameters<typeof toCards>[1][number] & {
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

/** What only the first page tells: how many there are, and how they divide. */
async function firstPage(
  db: Db,
  input: SearchInput,
  now: Instant,
): Promise<{ total: number; facets: Facets }> {
  const [total, remote, jobType, level, company, skills] = await Promise.all([
    (filtered(db, input, now) as Query).select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow(),
    countBy(filtered(db, input, now, 'remote'), 'posting.remote'),
    countBy(filtered(db, input, now, 'jobType'), 'posting.jobType'),
    countBy(filtered(db, input, now, 'level'), 'posting.level'),
    countBy(filtered(db, input, now, 'company'), 'posting.companyId', 'company.name'),
    countSkills(filtered(db, input, now)),
  ]);
  return { total: Number(total.n), facets: { remote, jobType, level, company, skills } };
}

const FACET_VALUES = 12;

async function countBy(query: unknown, column: string, label = column): Promise<Facet> {
  const rows = await (query as Query)
    .select((e) => [sql.ref(column).as('value'), sql.ref(label).as('label'), e.fn.countAll().as('n')])
    .groupBy([column, label])
    .orderBy('n', 'desc')
    .orderBy(column)
    .limit(FACET_VALUES)
    .execute();
  return rows.map((row) => ({ value: String(row.value), label: String(row.label), count: Number(row.n) }));
}

/** Skills asked for by what was found; several chosen ones narrow, so this facet counts inside its own filter. */
async function countSkills(query: unknown): Promise<Facet> {
  const rows = await (query as Query)
    .innerJoin('postingSkill', 'postingSkill.postingId', 'posting.id')
    .where('postingSkill.skillId', 'is not', null)
    .select((e) => ['postingSkill.skillId as value', e.fn.countAll().as('n')])
    .groupBy('postingSkill.skillId')
    .orderBy('n', 'desc')
    .orderBy('postingSkill.skillId')
    .limit(FACET_VALUES)
    .execute();
  return rows.map((row) => ({
    value: String(row.value),
    label: skillById(String(row.value))?.name ?? String(row.value),
    count: Number(row.n),
  }));
}
