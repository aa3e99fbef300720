import type { Db, Tx } from '#db/client.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { passes } from './facets.ts';
import type { SavedSearch } from './schema.ts';
import { about, queryWords } from './search.ts';
import { formsOf } from './words.ts';

/*
 * A search that waits for postings is not asked of each new one. It waits under the key of one thing that all it finds
 * must have; a posting that comes calls only those that wait under its own keys, as many as it has words.
 *
 *   search "night nurse", Leeds ──▶ word:night            posting ──▶ word:ni, word:nig, … word:nurse, company:…, any
 *   search of one company       ──▶ company:com_…
 */

const word = (token: string) => `word:${token}`;
/** Two letters at least: a shorter word of a search is not looked for as a beginning. */
const SHORTEST_BEGINNING = 2;

/** Keys that a search waits under: each posting it finds has one of them. */
export function keysOfSearch(search: SavedSearch): string[] {
  const words = search.q ? queryWords(search.q) : [];
  // The longest word is the rarest as a rule.
  const rarest = [...words].sort((a, b) => b.length - a.length)[0];
  if (rarest) return formsOf(rarest).map(word);
  const [skill] = search.skills ?? [];
  if (search.company) return [`company:${search.company}`];
  if (skill) return [`skill:${(skillById(skill) ?? findSkill(skill))?.id ?? foldKey(skill)}`];
  return ['any'];
}

/** The keys of a posting that is in the search: its words and their beginnings, its company, its skills. */
export async function keysOfPosting(db: Db | Tx, id: Id<'pst'>): Promise<string[]> {
  const tokens = await db.selectFrom('postingToken').select('token').where('postingId', '=', id).execute();
  const skills = await db
    .selectFrom('postingSkill')
    .select(['skillId', 'nameKey'])
    .where('postingId', '=', id)
    .execute();
  const posting = await db.selectFrom('posting').select('companyId').where('id', '=', id).executeTakeFirst();
  const keys = new Set(['any', `company:${posting?.companyId}`]);
  for (const { token } of tokens)
    for (let length = Math.min(SHORTEST_BEGINNING, token.length); length <= token.length; length++)
      keys.add(word(token.slice(0, length)));
  for (const { skillId, nameKey } of skills) {
    keys.add(`skill:${nameKey}`);
    if (skillId) keys.add(`skill:${skillId}`);
  }
  return [...keys];
}

/** The open postings that a search finds and that were published since then: a fragment to select from. */
export const publishedSince = (db: Db | Tx, search: SavedSearch, since: Instant, now: Instant) =>
  about(db, search, now).where(passes('posting', search)).where('posting.publishedAt', '>=', since);
