import { LRUCache } from 'lru-cache';
import { type MatchPosting, type MatchProfile, scoreOf } from '#server/engines/matching/index.ts';
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

/** People whose scores are kept for one state of the catalogue. */
const PEOPLE = 200;
const known = new WeakMap<Catalogue, LRUCache<string, Uint8Array>>();

/**
 * The scores of a profile for every card of the catalogue, in its order. They depend on nothing but the profile, the postings
 * and the day, so they are kept under just these: who comes back to a list does not have it all scored again.
 */
export function scoresOf(catalogue: Catalogue, person: MatchProfile, today: PlainDate): Uint8Array {
  const kept = known.get(catalogue) ?? new LRUCache({ max: PEOPLE });
  known.set(catalogue, kept);
  const key = today + JSON.stringify(person);
  const scores =
    kept.get(key) ?? Uint8Array.from(catalogue.cards, (card) => scoreOf(person, matchPosting(card), today));
  kept.set(key, scores);
  return scores;
}
