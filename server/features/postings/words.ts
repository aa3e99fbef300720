import { LRUCache } from 'lru-cache';
import { insertAll } from '#db/insert-all.ts';
import type { PostingTable } from '#db/schema/postings.ts';
import type { TxCtx } from '#server/core/context.ts';
import { countChange } from '#server/core/revisions.ts';
import { skillById } from '#server/engines/skills/index.ts';
import { isTextLang, searchWords, stem } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import { postingRows, skillsOf } from './queries.ts';
import type { PostingSkill } from './schema.ts';

/** What a word weighs by where it stands; a word that stands in several places weighs their sum. */
const WEIGHT = { title: 8, skill: 4, place: 2, text: 1 } as const;

/** Writes the words under which a published posting is found, in the same transaction as the posting. */
export const indexPosting = (tx: TxCtx, id: Id<'pst'>): Promise<void> => indexPostings(tx, [id]);

/** The same for some thousand postings at once. What is in memory grows with their number: about 200 words for each. */
export async function indexPostings(tx: TxCtx, ids: readonly Id<'pst'>[]): Promise<void> {
  await unindexPostings(tx, ids);
  if (ids.length === 0) return;
  const skills = await skillsOf(tx.db, ids);
  const postings = await postingRows(tx.db)
    .select([
      'posting.id',
      'posting.title',
      'posting.description',
      'posting.location',
      'posting.lang',
      'company.name as company',
    ])
    .where('posting.id', 'in', [...ids])
    .execute();
  const rows = postings.flatMap((posting) =>
    [...weightsOf(posting, skills.get(posting.id) ?? [])].map(([token, weight]) => ({
      token,
      postingId: posting.id,
      weight,
    })),
  );
  // In the order of the key: neighbours go into the same pages, which is what a big load takes its time for.
  rows.sort((a, b) => (a.token < b.token ? -1 : a.token > b.token ? 1 : 0));
  await insertAll(tx.db, rows, (some) => tx.db.insertInto('postingToken').values(some));
}

type Text = Pick<PostingTable, 'title' | 'description' | 'location' | 'lang'> & { company: string };

function weightsOf(posting: Text, skills: readonly PostingSkill[]): Map<string, number> {
  const lang = isTextLang(posting.lang) ? posting.lang : undefined;
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of searchWords(text, lang)) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  add(posting.title, WEIGHT.title);
  add(skills.map(({ id, name }) => `${name} ${(id && skillById(id)?.name) || ''}`).join('\n'), WEIGHT.skill);
  add(`${posting.company}\n${posting.location}`, WEIGHT.place);
  add(posting.description, WEIGHT.text);
  return weights;
}

/** Takes a posting out of the search. Whatever changes an open posting comes by here or through `indexPosting`. */
export const unindexPosting = (tx: TxCtx, id: Id<'pst'>): Promise<void> => unindexPostings(tx, [id]);

async function unindexPostings(tx: TxCtx, ids: readonly Id<'pst'>[]): Promise<void> {
  await countChange(tx, 'postings');
  if (ids.length)
    await tx.db
      .deleteFrom('postingToken')
      .where('postingId', 'in', [...ids])
      .execute();
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
