import { titleLikeness, titleOf } from '#server/engines/matching/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { PostingCard } from '#server/features/postings/index.ts';
import { perYear } from '#server/values/money.ts';

/** A posting that is not for somebody, and why, if they said. */
export type Dislike = { card: PostingCard; reason: string | null };

/** Points that a posting loses for one of its kind. */
const LOST = 15;
/** From here on two titles name one kind of work. */
export const ALIKE_TITLES = 0.7;

/** Of which others the reason holds as well. Without one it is the company, which is what lists repeat most. */
function isOfItsKind({ card: disliked, reason }: Dislike): (card: PostingCard) => boolean {
  if (reason === 'other') return () => false;
  if (reason === 'level') return ({ level }) => level === disliked.level;
  if (reason === 'not_my_field') {
    const title = titleOf(disliked.title);
    return (card) => titleLikeness(title, titleOf(card.title)) >= ALIKE_TITLES;
  }
  if (reason === 'too_far') {
    const place = foldKey(disliked.location);
    return ({ remote, location }) => remote !== 'remote' && foldKey(location) === place;
  }
  const { pay } = disliked;
  if (reason === 'pay' && pay)
    return (card) =>
      card.pay?.currency === pay.currency &&
      perYear(card.pay.max, card.pay.period) <= perYear(pay.max, pay.period);
  return ({ company }) => company.id === disliked.company.id;
}

/** What each posting loses for what was said of others. */
export function lossBy(dislikes: readonly Dislike[]): (card: PostingCard) => number {
  const kinds = dislikes.map(isOfItsKind);
  return (card) => (kinds.some((isOne) => isOne(card)) ? LOST : 0);
}
