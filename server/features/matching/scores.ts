import { LRUCache } from 'lru-cache';
import {
  type BriefFit,
  briefFitOf,
  type MatchPosting,
  type MatchProfile,
  scoreOf,
} from '#server/engines/matching/index.ts';
import type { Catalogue, PostingCard } from '#server/features/postings/index.ts';
import type { PlainDate } from '#server/values/time.ts';

const read = new WeakMap<PostingCard, MatchPosting>();

/** What matching looks at of a posting; once for each card, as cards of the catalogue live long. */
export function matchPosting(card: PostingCard): MatchPosting {
  const known = read.get(card);
  if (known) return known;
  const { title, level, location, remote, pay } = card;
  const skills = card.skills.map(({ id, ...skill }) => ({ ...skill, skillId: id }));
  const posting = { title, level, location, remote, pay, skills };
  read.set(card, posting);
  return posting;
}

/** The catalogue as one person sees it on one day: the score of each card, and the places of the cards, best first. */
export type Ranking = { today: PlainDate; scores: Uint8Array; order: Uint32Array };

/** Cards in all rankings that stay in memory, at five bytes each: of many people here, or of few in a large catalogue. */
const RANKED_CARDS = 2_000_000;
const rankings = new WeakMap<Catalogue, LRUCache<MatchProfile, Ranking>>();

/**
 * Ranks the whole catalogue for a profile; equal scores stay in its order, newest first. Kept with both of them for the day: who
 * comes back to a list does not have it all scored again.
 */
export function rankingOf(catalogue: Catalogue, person: MatchProfile, today: PlainDate): Ranking {
  const people =
    rankings.get(catalogue) ??
    new LRUCache({ maxSize: RANKED_CARDS, sizeCalculation: ({ order }: Ranking) => order.length + 1 });
  rankings.set(catalogue, people);
  const kept = people.get(person);
  if (kept?.today === today) return kept;
  const scores = Uint8Array.from(catalogue.cards, (card) => scoreOf(person, matchPosting(card), today));
  const order = Uint32Array.from(catalogue.cards.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranking = { today, scores, order };
  people.set(person, ranking);
  return ranking;
}

const fits = new WeakMap<MatchProfile, WeakMap<MatchPosting, { today: PlainDate; fit: BriefFit }>>();

/** How a card fits, as a list shows it. Kept like the ranking. */
export function briefFit(person: MatchProfile, card: PostingCard, today: PlainDate): BriefFit {
  const posting = matchPosting(card);
  const postings = fits.get(person) ?? new WeakMap();
  fits.set(person, postings);
  const kept = postings.get(posting);
  if (kept?.today === today) return kept.fit;
  const fit = briefFitOf(person, posting, today);
  postings.set(posting, { today, fit });
  return fit;
}
