import { insertAll } from '#db/insert-all.ts';
import type { PostingTextTable, SearchCountTable } from '#db/schema/postings.ts';
import type { TxCtx } from '#server/core/context.ts';
import { countChange } from '#server/core/revisions.ts';
import { findPlace } from '#server/engines/places/index.ts';
import { bareTitle, type ColumnRow, headsOf, tokensOf, wordsOf } from '#server/engines/search/index.ts';
import { foldKey, tokenise } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import { currencies } from '#server/values/money.ts';
import { toMs } from '#server/values/time.ts';
import { postingRows, skillsOf } from '../queries.ts';
import { jobTypes, levels, type PostingSkill, remoteOptions } from '../schema.ts';
import { writeRows } from './blocks.ts';

/*
 * What the search stands on, written in the transaction of the posting:
 *
 *   posting ──tokens──▶ posting_text ──trigger, generated column──▶ FTS5, tsvector
 *           ──numbers─▶ search_block   ──read by each process into columns in memory
 *           ──words───▶ search_count     what exists, for correction and suggestion
 *                       search_change    which numbers a revision changed, so that the columns follow
 */

/** Makes a published posting findable, or findable by what it says now. */
export const indexPosting = (tx: TxCtx, id: Id<'pst'>): Promise<void> => indexPostings(tx, [id]);

/** Takes a posting out of the search. Whatever changes an open posting comes by here or through `indexPosting`. */
export const unindexPosting = (tx: TxCtx, id: Id<'pst'>): Promise<void> => unindexPostings(tx, [id]);

/** Postings written at once: their words, two hundred each, are in memory together. */
const AT_ONCE = 250;

/** Makes the open postings of a company findable by its name. */
export async function indexCompany(tx: TxCtx, companyId: Id<'com'>): Promise<void> {
  const rows = await tx.db
    .selectFrom('posting')
    .select('id')
    .where('companyId', '=', companyId)
    .where('status', '=', 'published')
    .execute();
  const ids = rows.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += AT_ONCE) await indexPostings(tx, ids.slice(at, at + AT_ONCE));
}

/** The same for some hundred postings at once; all that is written of them is in memory together. */
export async function indexPostings(tx: TxCtx, ids: readonly Id<'pst'>[]): Promise<void> {
  // First of all: whoever counts after us waits here, so numbers and counts are given out one after the other.
  const revision = await countChange(tx, 'postings');
  if (ids.length === 0) return;
  const { numbers: known, texts: before } = await takeOut(tx, ids);
  const skills = await skillsOf(tx.db, ids);
  const postings = await readPostings(tx, ids);
  const fresh = postings.filter(({ id }) => !known.has(id));
  const last = fresh.length > 0 ? await countChange(tx, 'posting_no', fresh.length) : 0;
  const numbers = new Map([
    ...known,
    ...fresh.map(({ id }, i) => [id, last - fresh.length + 1 + i] as const),
  ]);
  const values = await numberValues(
    tx,
    postings.flatMap(({ id, companyId }) => [
      companyValue(companyId),
      ...(skills.get(id) ?? []).map(skillValue),
    ]),
  );
  const entries = postings.map((posting) => {
    const own = skills.get(posting.id) ?? [];
    return { no: numbers.get(posting.id)!, posting, skills: own, ...textOf(posting, own) };
  });
  const rows = entries.map((entry) => toColumnRow(entry, values));
  await insertAll(
    tx.db,
    entries.map(({ no, posting }) => ({
      no,
      postingId: posting.id,
      publishedMs: toMs(posting.publishedAt!),
    })),
    (some) => tx.db.insertInto('postingSearch').values(some),
  );
  await writeRows(tx.db, [...known.values()], rows);
  const texts = entries.map(({ no, tokens, phrases }) => ({ no, tokens: tokens.join(' '), phrases }));
  await insertAll(tx.db, texts, (some) => tx.db.insertInto('postingText').values(some));
  await addCounts(tx, before, texts);
  await logChange(tx, revision, [...numbers.values()]);
}

async function unindexPostings(tx: TxCtx, ids: readonly Id<'pst'>[]): Promise<void> {
  const revision = await countChange(tx, 'postings');
  const { numbers: known, texts } = await takeOut(tx, ids);
  const numbers = [...known.values()];
  await writeRows(tx.db, numbers, []);
  await addCounts(tx, texts, []);
  await logChange(tx, revision, numbers);
}

type Text = Pick<PostingTextTable, 'tokens' | 'phrases'>;
type TakenOut = { numbers: Map<Id<'pst'>, number>; texts: Text[] };

/** Removes what stands of postings, but not from the counts. @returns the numbers they had, and what was written of them */
async function takeOut(tx: TxCtx, ids: readonly Id<'pst'>[]): Promise<TakenOut> {
  const rows = await tx.db
    .selectFrom('postingSearch')
    .select(['no', 'postingId'])
    .where('postingId', 'in', [...ids])
    .execute();
  const nos = rows.map(({ no }) => no);
  const numbers = new Map(rows.map(({ no, postingId }) => [postingId, no]));
  if (nos.length === 0) return { numbers, texts: [] };
  const texts = await tx.db.selectFrom('postingText').selectAll().where('no', 'in', nos).execute();
  await tx.db.deleteFrom('postingSearch').where('no', 'in', nos).execute();
  await tx.db.deleteFrom('postingText').where('no', 'in', nos).execute();
  return { numbers, texts };
}

/** In the order of their publishing, of one moment as they were given: that is the order of their numbers. */
async function readPostings(tx: TxCtx, ids: readonly Id<'pst'>[]) {
  const rows = await postingRows(tx.db)
    .select([
      ...(['posting.id', 'posting.companyId', 'company.name as company', 'posting.title'] as const),
      ...(['posting.description', 'posting.location', 'posting.lang', 'posting.remote'] as const),
      ...(['posting.jobType', 'posting.level', 'posting.payYearMax', 'posting.payCurrency'] as const),
      ...(['posting.publishedAt', 'posting.deadlineAt'] as const),
    ])
    .where('posting.id', 'in', [...ids])
    .where('posting.status', '=', 'published')
    .execute();
  const place = new Map(ids.map((id, i) => [id, i]));
  return rows.sort(
    (a, b) => toMs(a.publishedAt!) - toMs(b.publishedAt!) || place.get(a.id)! - place.get(b.id)!,
  );
}
type Read = Awaited<ReturnType<typeof readPostings>>[number];

type Phrases = PostingTextTable['phrases'];

function textOf(posting: Read, skills: readonly PostingSkill[]): { tokens: string[]; phrases: Phrases } {
  const names = skills.map(({ name }) => name);
  return {
    tokens: tokensOf({ ...posting, skills: names, skillIds: skills.flatMap(({ id }) => id ?? []) }),
    phrases: [
      ['title', bareTitle(posting.title)],
      ...skills.map(({ name }): Phrases[number] => ['skill', name]),
      ['company', posting.company],
      ...(posting.location ? [['place', posting.location] satisfies Phrases[number]] : []),
    ],
  };
}

type Value = { kind: 'company' | 'skill'; value: string };

export const companyValue = (id: string): Value => ({ kind: 'company', value: id });
/** A skill of the vocabulary is the same by any of its names; others go by what is written. */
export const skillValue = ({ id, name }: Pick<PostingSkill, 'id' | 'name'>): Value => ({
  kind: 'skill',
  value: id ?? `~${foldKey(name)}`,
});
const valueKey = ({ kind, value }: Value) => `${kind} ${value}`;

/** Numbers of values; those that have none get the next ones. */
async function numberValues(tx: TxCtx, values: readonly Value[]): Promise<Map<string, number>> {
  const wanted = new Map(values.map((value) => [valueKey(value), value]));
  const numbers = new Map<string, number>();
  for (const kind of ['company', 'skill'] as const) {
    const some = [...wanted.values()].filter((value) => value.kind === kind).map(({ value }) => value);
    if (some.length === 0) continue;
    const rows = await tx.db
      .selectFrom('searchValue')
      .select(['no', 'kind', 'value'])
      .where('kind', '=', kind)
      .where('value', 'in', some)
      .execute();
    for (const row of rows) numbers.set(valueKey(row), row.no);
  }
  const missing = [...wanted].filter(([key]) => !numbers.has(key));
  if (missing.length === 0) return numbers;
  const { last } = await tx.db
    .selectFrom('searchValue')
    .select((e) => e.fn.coalesce(e.fn.max('no'), e.lit(-1)).as('last'))
    .executeTakeFirstOrThrow();
  const rows = missing.map(([, value], i) => ({ no: Number(last) + 1 + i, ...value }));
  await insertAll(tx.db, rows, (some) => tx.db.insertInto('searchValue').values(some));
  for (const row of rows) numbers.set(valueKey(row), row.no);
  return numbers;
}

type Entry = { no: number; posting: Read; skills: readonly PostingSkill[]; tokens: readonly string[] };

function toColumnRow({ no, posting, skills, tokens }: Entry, values: ReadonlyMap<string, number>): ColumnRow {
  const { town } = findPlace(posting.location);
  return {
    no,
    publishedAt: toMs(posting.publishedAt!),
    deadlineAt: toMs(posting.deadlineAt),
    pay: posting.payYearMax ?? 0,
    currency: posting.payCurrency ? currencies.indexOf(posting.payCurrency) : 0,
    remote: remoteOptions.indexOf(posting.remote),
    jobType: jobTypes.indexOf(posting.jobType),
    level: levels.indexOf(posting.level),
    company: values.get(valueKey(companyValue(posting.companyId)))!,
    latitude: town?.latitude ?? Number.NaN,
    longitude: town?.longitude ?? Number.NaN,
    titleWords: tokenise(bareTitle(posting.title)).length,
    skills: skills.map((skill) => values.get(valueKey(skillValue(skill)))!),
    heads: headsOf(tokens),
  };
}

/** Counts what stands in postings now, instead of what stood there: most of it is the same, and is not written. */
async function addCounts(tx: TxCtx, before: readonly Text[], now: readonly Text[]): Promise<void> {
  const rows = new Map<string, SearchCountTable>();
  const count = (by: 1 | -1, kind: SearchCountTable['kind'], text: string) => {
    const row = rows.get(`${kind} ${text}`);
    if (row) row.n += by;
    else rows.set(`${kind} ${text}`, { kind, text, n: by });
  };
  const countAll = (by: 1 | -1, { tokens, phrases }: Text) => {
    const words = wordsOf(tokens.split(' '));
    for (const word of words.text) count(by, 'text', word);
    for (const word of words.head) count(by, 'head', word);
    for (const [kind, text] of phrases) count(by, kind, text);
  };
  for (const text of before) countAll(-1, text);
  for (const text of now) countAll(1, text);
  const changed = [...rows.values()].filter(({ n }) => n !== 0);
  await insertAll(tx.db, changed, (some) =>
    tx.db
      .insertInto('searchCount')
      .values(some)
      .onConflict((clash) =>
        clash.columns(['kind', 'text']).doUpdateSet((e) => ({
          n: e('searchCount.n', '+', e.ref('excluded.n')),
        })),
      ),
  );
}

/** A process that slept through more than this reads everything anew. */
export const LOGGED_REVISIONS = 5_000;

async function logChange(tx: TxCtx, n: number, numbers: readonly number[]): Promise<void> {
  const rows = numbers.map((no) => ({ n, no }));
  await insertAll(tx.db, rows, (some) => tx.db.insertInto('searchChange').values(some));
  await tx.db
    .deleteFrom('searchChange')
    .where('n', '<=', n - LOGGED_REVISIONS)
    .execute();
}
