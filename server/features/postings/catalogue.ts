import type { Db, Tx } from '#db/client.ts';
import { keptUntilChange } from '#server/core/revisions.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { cardColumns, postingRows, toCards } from './queries.ts';
import type { PostingCard } from './schema.ts';

/** Published postings, newest first. Some may be past their deadline by now: who lists them looks at the clock. */
export type Catalogue = {
  readonly cards: readonly PostingCard[];
  readonly byId: ReadonlyMap<Id<'pst'>, PostingCard>;
};

/**
 * Matching looks at the newest of what is on offer; a card is about two kilobytes, and each person's scores go over all of them.
 * The search sees all postings.
 */
const MOST_CARDS = 2_000;

/** The newest of what is on offer, kept in memory until a posting changes. */
export const openCatalogue = keptUntilChange('postings', async (db): Promise<Catalogue> => {
  const rows = await postingRows(db)
    .select(cardColumns)
    .where('posting.status', '=', 'published')
    .orderBy('posting.publishedAt', 'desc')
    .orderBy('posting.id', 'desc')
    .limit(MOST_CARDS)
    .execute();
  // A card says how it stands at a time; before its deadline that is as its row says.
  const cards = (await toCards(db, rows, '')).map((card) => Object.freeze(card));
  return { cards, byId: new Map(cards.map((card) => [card.id, card])) };
});

/** Cards by id of postings that are or were public, in the order of the ids; others are left out. */
export async function findPublicCards(
  db: Db | Tx,
  ids: readonly Id<'pst'>[],
  now: Instant,
): Promise<Map<Id<'pst'>, PostingCard>> {
  if (ids.length === 0) return new Map();
  const rows = await postingRows(db)
    .select(cardColumns)
    .where('posting.id', 'in', [...ids])
    .where('posting.publishedAt', 'is not', null)
    .execute();
  const found = new Map((await toCards(db, rows, now)).map((card) => [card.id, card]));
  return new Map(
    ids.flatMap((id): Array<[Id<'pst'>, PostingCard]> => {
      const card = found.get(id);
      return card ? [[id, card]] : [];
    }),
  );
}
