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

const known = new WeakMap<Catalogue, WeakMap<MatchProfile, { today: PlainDate; scores: Uint8Array }>>();

/**
 * The scores of a profile for every card of the catalogue, in its order. Kept with both of them for the day: who comes back to
 * a list does not have it all scored again.
 */
export function scoresOf(catalogue: Catalogue, person: MatchProfile, today: PlainDate): Uint8Array {
  const people = known.get(catalogue) ?? new WeakMap();
  known.set(catalogue, people);
  const kept = people.get(person);
  if (kept?.today === today) return kept.scores;
  const scores = Uint8Array.from(catalogue.cards, (card) => scoreOf(person, matchPosting(card), today));
  people.set(person, { today, scores });
  return scores;
}
