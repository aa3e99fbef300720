import type { Db, Tx } from '#db/client.ts';
import { keptUntilChange } from '#server/core/revisions.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { cardColumns, postingRows, toCards } from './queries.ts';
import type { PostingCard } from './schema.ts';

/** The published postings, newest first. Some may be past their deadline by now: who lists them looks at the clock. */
export type Catalogue = {
  readonly cards: readonly PostingCard[];
  readonly byId: ReadonlyMap<Id<'pst'>, PostingCard>;
  /** in order of time */
  readonly deadlines: readonly Instant[];
};

/** What is on offer, kept in memory until a posting changes. At a hundred thousand this holds less of each; see the search. */
export const openCatalogue = keptUntilChange('postings', async (db): Promise<Catalogue> => {
  const rows = await postingRows(db)
    .select(cardColumns)
    .where('posting.status', '=', 'published')
    .orderBy('posting.publishedAt', 'desc')
    .orderBy('posting.id', 'desc')
    .execute();
  // A card says how it stands at a time; before its deadline that is as its row says.
  const cards = (await toCards(db, rows, '')).map((card) => Object.freeze(card));
  return {
    cards,
    byId: new Map(cards.map((card) => [card.id, card])),
    deadlines: cards.map((card) => card.deadlineAt).sort(),
  };
});

/** How many of the catalogue are over by now: as long as this stays, so does what is on offer. */
export function overAt({ deadlines }: Catalogue, now: Instant): number {
  let [from, to] = [0, deadlines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (deadlines[middle]! <= now) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Cards by id of postings that are or were public; other ids are left out. */
export async function findPublicCards(
  db: Db | Tx,
  ids: readonly Id<'pst'>[],
  now: Instant,
): Promise<Map<Id<'pst'>, PostingCard>> {
  const { byId } = await openCatalogue(db);
  const isOpen = (id: Id<'pst'>) => (byId.get(id)?.deadlineAt ?? '') > now;
  const closed = ids.filter((id) => !isOpen(id));
  const rows = closed.length
    ? await postingRows(db)
        .select(cardColumns)
        .where('posting.id', 'in', closed)
        .where('posting.publishedAt', 'is not', null)
        .execute()
    : [];
  const found = new Map((await toCards(db, rows, now)).map((card) => [card.id, card]));
  return new Map(
    ids.flatMap((id): Array<[Id<'pst'>, PostingCard]> => {
      const card = isOpen(id) ? byId.get(id) : found.get(id);
      return card ? [[id, card]] : [];
    }),
  );
}
