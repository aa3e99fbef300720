import type { Db } from '#db/client.ts';
import { candidateIdOf } from '#server/core/actor.ts';
import type { Core } from '#server/core/context.ts';
import { invalidField } from '#server/core/errors.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { titleLikeness, titleOf } from '#server/engines/matching/index.ts';
import { skillById, skillName } from '#server/engines/skills/index.ts';
import { getProfile, type Profile } from '#server/features/candidates/index.ts';
import { openCatalogue, type PostingCard, skillsOf } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { ALIKE_TITLES } from './dislikes.ts';
import { feedbackOf, sentPostings } from './queries.ts';
import type { MarketSkills } from './schema.ts';

/*
 * Which skills the jobs ask for that a person is after, and does not have: proposed with the count behind it, and never added
 * by itself. What somebody reads is kept nowhere, so the jobs are those they saved, liked or applied to; of somebody who chose
 * few, the open ones of their kind of work: by title, or by two of their skills. How well a job fits would be no way to choose them:
 * one that asks for what is missing fits less.
 */

/** Of fewer jobs a share says nothing. */
const FEWEST_JOBS = 10;
const MOST_JOBS = 200;
/** A skill that fewer ask for is one employer's taste. */
const FEWEST_ASKING = 3;
const LEAST_SHARE = 0.15;
const SHOWN = 5;
const SHARED_SKILLS = 2;

type Jobs = Pick<MarketSkills, 'basis'> & { ids: Id<'pst'>[] };

/** The jobs somebody is after. */
async function jobsOf(db: Db, candidateId: Id<'cnd'>, profile: Profile, now: Instant): Promise<Jobs> {
  const [feedback, sent] = await Promise.all([
    feedbackOf(db, candidateId),
    sentPostings(db, { candidateId }),
  ]);
  const liked = [...feedback].flatMap(([id, { kinds }]) =>
    kinds.some((kind) => kind === 'like' || kind === 'bookmark') ? [id] : [],
  );
  const chosen = [...new Set([...sent.map(({ postingId }) => postingId), ...liked])];
  if (chosen.length >= FEWEST_JOBS) return { basis: 'chosen', ids: chosen.slice(0, MOST_JOBS) };
  const ofTheirKind = ofKind(profile);
  const alike = (await openCatalogue(db)).cards.filter((card) => card.deadlineAt > now && ofTheirKind(card));
  return { basis: 'alike', ids: alike.slice(0, MOST_JOBS).map(({ id }) => id) };
}

/** Whether a job is of somebody's kind of work. */
function ofKind({ skills, experience, headline }: Profile): (card: PostingCard) => boolean {
  const own = new Set(skills.flatMap(({ skillId }) => skillId ?? []));
  const held = [headline, ...experience.map(({ title }) => title)].flatMap((text) =>
    text ? titleOf(text) : [],
  );
  return (card) =>
    card.skills.filter(({ id }) => id && own.has(id)).length >= SHARED_SKILLS ||
    held.some((title) => titleLikeness(title, titleOf(card.title)) >= ALIKE_TITLES);
}

/** What the jobs that somebody is after ask for and their profile does not name. */
export async function findMarketSkills(
  db: Db,
  candidateId: Id<'cnd'>,
  { now, lang }: { now: Instant; lang: string },
): Promise<MarketSkills> {
  const profile = await getProfile(db, candidateId);
  const { basis, ids } = await jobsOf(db, candidateId, profile, now);
  const n = ids.length;
  if (n < FEWEST_JOBS) return { basis, n, items: [] };
  const [dismissed, asked] = await Promise.all([
    db.selectFrom('skillDismissal').select('skillId').where('candidateId', '=', candidateId).execute(),
    skillsOf(db, ids),
  ]);
  const known = new Set([...profile.skills, ...dismissed].map(({ skillId }) => skillId));
  const counts = new Map<string, number>();
  for (const skills of asked.values())
    for (const id of new Set(skills.flatMap((skill) => skill.id ?? [])))
      if (!known.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const items = [...counts]
    .filter(([id, count]) => count >= FEWEST_ASKING && count / n >= LEAST_SHARE && skillById(id))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([skillId, count]) => ({ skillId, name: skillName(skillId, lang), count, share: count / n }));
  return { basis, n, items };
}

/** Proposes a skill to the actor no more. */
export async function dismissSkill(core: Core, skillId: string): Promise<void> {
  const candidateId = candidateIdOf(core);
  if (!skillById(skillId)) throw invalidField('skillId', 'invalid.invalid_value');
  await inTransaction(core, (tx) =>
    tx.db
      .insertInto('skillDismissal')
      .values({ candidateId, skillId, at: tx.now() })
      .onConflict((clash) => clash.columns(['candidateId', 'skillId']).doNothing())
      .execute(),
  );
}

/** Proposes a skill again. */
export async function restoreSkill(core: Core, skillId: string): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, (tx) =>
    tx.db
      .deleteFrom('skillDismissal')
      .where('candidateId', '=', candidateId)
      .where('skillId', '=', skillId)
      .execute(),
  );
}
