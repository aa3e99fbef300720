import { accountOf } from '#server/core/actor.ts';
import type { TxCtx } from '#server/core/context.ts';
import { conflict } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import type { Id } from '#server/values/id.ts';
import { dayOf, type Instant } from '#server/values/time.ts';
import { holdToGates } from './holding.ts';
import type { getOwnRow } from './posting.ts';
import { payOf, skillsOf } from './queries.ts';
import { type PostingContent, type TermName, termNames } from './schema.ts';

type Row = Awaited<ReturnType<typeof getOwnRow>>;

/** What a posting says now. */
export async function contentOf(tx: TxCtx, row: Row): Promise<PostingContent> {
  const { title, description, location, remote, jobType, level, answerDays, deadlineAt } = row;
  const skills = (await skillsOf(tx.db, [row.id])).get(row.id) ?? [];
  const pay = payOf(row);
  return { title, description, location, remote, jobType, level, pay, skills, answerDays, deadlineAt };
}

/** A term as one text, so that two can be compared, whatever the order of keys or skills: those are no terms. */
function term({ pay, skills, ...content }: PostingContent, name: TermName): string {
  if (name === 'pay') return JSON.stringify(pay && [pay.min, pay.max, pay.currency, pay.period]);
  // People are told a day, and the form knows no more.
  if (name === 'deadlineAt') return dayOf(content.deadlineAt);
  if (name !== 'musts') return String(content[name]);
  const musts = skills.filter(({ required }) => required);
  return JSON.stringify(musts.map(({ id, name: written, level }) => [id ?? written, level]).sort());
}

/** The terms in which two contents differ. */
export const changedTerms = (before: PostingContent, after: PostingContent): TermName[] =>
  termNames.filter((name) => term(before, name) !== term(after, name));

const isSame = (before: PostingContent, after: PostingContent): boolean =>
  (Object.keys(before) as Array<keyof PostingContent>).every((key) =>
    key === 'deadlineAt'
      ? dayOf(before[key]) === dayOf(after[key])
      : JSON.stringify(before[key]) === JSON.stringify(after[key]),
  );

/**
 * Keeps what a posting said before a change. One that is public is held to the gates, and those who applied are told when
 * its terms are others; of one that was taken down both wait until it is put back.
 * @throws invalid with a reason for each gate that the change would shut
 */
export async function keepVersion(tx: TxCtx, before: PostingContent, row: Row): Promise<void> {
  const after = await contentOf(tx, row);
  if (isSame(before, after)) return;
  const isPublic = row.status === 'published';
  if (isPublic) await holdToGates(tx, { ...after, lang: row.lang, companyId: row.companyId });
  const terms = changedTerms(before, after);
  const number = await nextNumber(tx, row.id);
  const kept = await tx.db
    .insertInto('postingVersion')
    .values({
      postingId: row.id,
      number,
      content: before,
      terms: terms.length,
      replacedAt: tx.now(),
      replacedBy: accountOf(tx).accountId,
    })
    .onConflict((clash) => clash.columns(['postingId', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst();
  if (!kept) throw conflict('posting.moved_on');
  if (isPublic) await tellTerms(tx, row, number, terms);
}

async function tellTerms(tx: TxCtx, row: Row, version: number, terms: readonly TermName[]): Promise<void> {
  if (terms.length === 0) return;
  await emit(tx, 'posting.terms_changed', {
    subjectId: row.id,
    companyId: row.companyId,
    payload: { version, terms: terms.length },
  });
}

/** Says what changed in a posting while it was down, all at once: what was changed back did not change. */
export async function tellTermsSince(tx: TxCtx, row: Row, since: Instant): Promise<void> {
  const first = await tx.db
    .selectFrom('postingVersion')
    .select(['number', 'content'])
    .where('postingId', '=', row.id)
    .where('replacedAt', '>=', since)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  if (!first) return;
  const before = first.content as unknown as PostingContent;
  await tellTerms(tx, row, first.number, changedTerms(before, await contentOf(tx, row)));
}

async function nextNumber(tx: TxCtx, postingId: Id<'pst'>): Promise<number> {
  const last = await tx.db
    .selectFrom('postingVersion')
    .select((e) => e.fn.max('number').as('number'))
    .where('postingId', '=', postingId)
    .executeTakeFirst();
  return Number(last?.number ?? 0) + 1;
}
