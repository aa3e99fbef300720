import type { Db, Tx } from '#db/client.ts';
import { formsOf, parseQuery, ZONE } from '#server/engines/search/index.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import type { SavedSearch } from '../schema.ts';

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
  const terms = search.q ? parseQuery(search.q) : [];
  // The term of the longest words is the rarest as a rule; of each of its ways, one word must be there.
  const keysOf = terms
    // What a field says may be said without a word.
    .filter(({ attribute }) => attribute === null)
    .map(({ asked, same, skillId }) => ({
      words: [asked, ...same].map((way) => longest(way.map(({ text }) => text))),
      skillId,
    }));
  const shortestOf = (keys: readonly string[]) => Math.min(...keys.map((key) => key.length));
  const rarest = keysOf.sort((a, b) => shortestOf(b.words) - shortestOf(a.words))[0];
  if (rarest)
    return [
      ...new Set(rarest.words.flatMap(formsOf).map(word)),
      ...(rarest.skillId ? [`mentions:${rarest.skillId}`] : []),
    ];
  const [skill] = search.skills ?? [];
  if (search.company) return [`company:${search.company}`];
  if (skill) return [`skill:${(skillById(skill) ?? findSkill(skill))?.id ?? foldKey(skill)}`];
  return ['any'];
}

const longest = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length)[0]!;

/** The keys of a posting that is in the search: its words, their stems and beginnings, its company, its skills, those it mentions. */
export async function keysOfPosting(db: Db | Tx, id: Id<'pst'>): Promise<string[]> {
  const text = await db
    .selectFrom('postingSearch')
    .innerJoin('postingText', 'postingText.no', 'postingSearch.no')
    .select('postingText.tokens')
    .where('postingSearch.postingId', '=', id)
    .executeTakeFirst();
  const all = text?.tokens.split(' ') ?? [];
  const inZone = (zone: string) =>
    all.filter((token) => token.startsWith(zone)).map((token) => token.slice(1));
  const tokens = [...inZone(ZONE.written), ...inZone(ZONE.stem)];
  const skills = await db
    .selectFrom('postingSkill')
    .select(['skillId', 'nameKey'])
    .where('postingId', '=', id)
    .execute();
  const posting = await db.selectFrom('posting').select('companyId').where('id', '=', id).executeTakeFirst();
  const keys = new Set(['any', `company:${posting?.companyId}`]);
  for (const token of tokens)
    for (let length = Math.min(SHORTEST_BEGINNING, token.length); length <= token.length; length++)
      keys.add(word(token.slice(0, length)));
  for (const id of inZone(ZONE.mentionedSkill)) keys.add(`mentions:${id}`);
  for (const { skillId, nameKey } of skills) {
    keys.add(`skill:${nameKey}`);
    if (skillId) keys.add(`skill:${skillId}`);
  }
  return [...keys];
}
