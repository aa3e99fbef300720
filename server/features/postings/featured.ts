import type { Db, Tx } from '#db/client.ts';
import { adminOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, invalidField, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { countChange, keptUntilChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, type Instant, toMs } from '#server/values/time.ts';
import { cardColumns, postingRows, statusAt, toCards } from './queries.ts';
import type { FeaturedPosting, PostingCard, SavedSearch } from './schema.ts';
import { findAmongThese } from './search/search.ts';

/*
 * Featured postings have a labelled place of their own. Nothing of this reaches the order of a search, and a posting that
 * is featured stands among the results where it would stand anyway.
 */

/** Shown at a time. */
const SHOWN = 3;
/** More at once would each be seen every two weeks only. */
const MOST = 40;
const LONGEST_DAYS = 90;

/** An admin features a posting until a moment, or no longer (null). @throws invalid, conflict, not_found */
export async function featurePosting(
  core: Core | TxCtx,
  id: Id<'pst'>,
  until: Instant | null,
): Promise<void> {
  adminOf(core);
  await inTransaction(core, async (tx) => {
    const now = tx.now();
    const row = await tx.db
      .selectFrom('posting')
      .select(['companyId', 'status', 'deadlineAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound('posting');
    if (until !== null) {
      if (statusAt(row, now) !== 'published') throw conflict('posting.feature_open_ones');
      if (until <= now) throw invalidField('until', 'posting.feature_passed');
      if (toMs(until) - toMs(now) > LONGEST_DAYS * DAY_MS)
        throw invalidField('until', 'posting.feature_too_long', { days: LONGEST_DAYS });
      await checkRoom(tx, id, now);
    }
    await tx.db.updateTable('posting').set({ featuredUntil: until }).where('id', '=', id).execute();
    await countChange(tx, 'postings');
    await emit(tx, 'posting.featured', { subjectId: id, companyId: row.companyId, payload: { until } });
    await publish(tx, `company:${row.companyId}`);
  });
}

async function checkRoom(tx: TxCtx, id: Id<'pst'>, now: Instant): Promise<void> {
  const { n } = await featuredRows(tx.db)
    .select((e) => e.fn.countAll().as('n'))
    .where('posting.featuredUntil', '>', now)
    .where('posting.deadlineAt', '>', now)
    .where('posting.id', '!=', id)
    .executeTakeFirstOrThrow();
  if (Number(n) >= MOST) throw conflict('posting.featured_enough', { max: MOST });
}

const featuredRows = (db: Db | Tx) =>
  postingRows(db).where('posting.status', '=', 'published').where('posting.featuredUntil', 'is not', null);

type Kept = { card: PostingCard; until: Instant };

/** What is featured, kept until a posting changes. Some may be over by now: who lists them looks at the clock. */
const keptFeatured = keptUntilChange('postings', async (db): Promise<Kept[]> => {
  const rows = await featuredRows(db)
    .select(cardColumns)
    .select('posting.featuredUntil')
    // Those that end last are all that last now, and those that ended go out at the end.
    .orderBy('posting.featuredUntil', 'desc')
    .orderBy('posting.id')
    // Some may be past their deadline and not yet swept away.
    .limit(2 * MOST)
    .execute();
  const cards = await toCards(db, rows, '');
  return rows
    .map((row, at) => ({ card: Object.freeze(cards[at]!), until: row.featuredUntil! }))
    .sort((a, b) => (a.card.id < b.card.id ? -1 : 1));
});

const isCurrent = ({ until, card }: Kept, now: Instant): boolean => until > now && card.deadlineAt > now;

/** All that is featured now, those that end first at the top. For admins. */
export async function listFeatured(db: Db, now: Instant): Promise<FeaturedPosting[]> {
  return (await keptFeatured(db))
    .filter((one) => isCurrent(one, now))
    .map(({ card, until }) => ({ ...card, featuredUntil: until }))
    .sort((a, b) => (a.featuredUntil < b.featuredUntil ? -1 : 1));
}

/**
 * The featured postings of a day that a search would find, at most three: each day the next three take their turn, so that
 * each is shown as often as any other, whoever pays or shouts.
 */
export async function findFeatured(db: Db, search: SavedSearch, now: Instant): Promise<PostingCard[]> {
  const current = (await keptFeatured(db)).filter((one) => isCurrent(one, now));
  const found = await findAmongThese(
    db,
    search,
    current.map(({ card }) => card.id),
    now,
  );
  const wanted = current.filter(({ card }) => found.has(card.id));
  const first = (Math.floor(toMs(now) / DAY_MS) * SHOWN) % Math.max(1, wanted.length);
  return [...wanted.slice(first), ...wanted.slice(0, first)].slice(0, SHOWN).map(({ card }) => card);
}
