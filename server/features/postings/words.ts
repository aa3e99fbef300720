import { LRUCache } from 'lru-cache';
import type { TxCtx } from '#server/core/context.ts';
import { countChange } from '#server/core/revisions.ts';
import { skillById } from '#server/engines/skills/index.ts';
import { searchWords, stem, type TextLang } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';

/** What a word weighs by where it stands; a word that stands in several places weighs their sum. */
const WEIGHT = { title: 8, skill: 4, place: 2, text: 1 } as const;

/** Rows in one insert: SQLite takes 32,766 parameters in a statement. */
const CHUNK = 5_000;

/** Writes the words under which a published posting is found, in the same transaction as the posting. */
export async function indexPosting(tx: TxCtx, id: Id<'pst'>): Promise<void> {
  await unindexPosting(tx, id);
  const posting = await tx.db
    .selectFrom('posting')
    .innerJoin('company', 'company.id', 'posting.companyId')
    .select([
      'posting.title',
      'posting.description',
      'posting.location',
      'posting.lang',
      'company.name as company',
    ])
    .where('posting.id', '=', id)
    .executeTakeFirstOrThrow();
  const skills = await tx.db
    .selectFrom('postingSkill')
    .select(['name', 'skillId'])
    .where('postingId', '=', id)
    .execute();
  const lang = posting.lang as TextLang;
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of searchWords(text, lang)) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  add(posting.title, WEIGHT.title);
  add(
    skills
      .map((skill) => `${skill.name} ${(skill.skillId && skillById(skill.skillId)?.name) || ''}`)
      .join('\n'),
    WEIGHT.skill,
  );
  add(`${posting.company}\n${posting.location}`, WEIGHT.place);
  add(posting.description, WEIGHT.text);
  const rows = [...weights].map(([token, weight]) => ({ token, postingId: id, weight }));
  for (let at = 0; at < rows.length; at += CHUNK)
    await tx.db
      .insertInto('postingToken')
      .values(rows.slice(at, at + CHUNK))
      .execute();
}

/** Takes a posting out of the search. Whatever changes an open posting comes by here or through `indexPosting`. */
export async function unindexPosting(tx: TxCtx, id: Id<'pst'>): Promise<void> {
  await countChange(tx, 'postings');
  await tx.db.deleteFrom('postingToken').where('postingId', '=', id).execute();
}

/** The forms under which a word may stand in a text or the index: as written, and its stems. Remembered: a page of results goes through some thousand words, most of them again and again. */
const forms = new LRUCache<string, readonly string[]>({ max: 20_000 });

export function formsOf(word: string): readonly string[] {
  const known = forms.get(word);
  if (known) return known;
  const made = [...new Set([word, stem(word, 'en'), stem(word, 'de')])];
  forms.set(word, made);
  return made;
}
