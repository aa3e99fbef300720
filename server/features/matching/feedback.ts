import { candidateIdOf } from '#server/core/actor.ts';
import type { Core } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import type { FeedbackInput } from './inputs.ts';
import type { FeedbackKind } from './schema.ts';

/** What cannot be meant at the same time: the newer word replaces the older. */
const opposite: Partial<Record<FeedbackKind, FeedbackKind[]>> = {
  like: ['dislike', 'hide'],
  dislike: ['like', 'bookmark'],
  bookmark: ['dislike', 'hide'],
  hide: ['like', 'bookmark'],
};

/** Keeps what a person says of a posting. Saying it again takes the new reason. */
export async function giveFeedback(core: Core, input: FeedbackInput): Promise<void> {
  const candidateId = candidateIdOf(core);
  const postingId = input.jobId as Id<'pst'>;
  await inTransaction(core, async (tx) => {
    const posting = await tx.db
      .selectFrom('posting')
      .select('id')
      .where('id', '=', postingId)
      .where('publishedAt', 'is not', null)
      .executeTakeFirst();
    if (!posting) throw notFound('posting');
    await tx.db
      .deleteFrom('postingFeedback')
      .where('candidateId', '=', candidateId)
      .where('postingId', '=', postingId)
      .where('kind', 'in', [input.kind, ...(opposite[input.kind] ?? [])])
      .execute();
    const at = tx.now();
    await tx.db
      .insertInto('postingFeedback')
      .values({
        id: newId('fbk', toMs(at)),
        candidateId,
        postingId,
        kind: input.kind,
        reason: input.reason || null,
        at,
      })
      .execute();
  });
}

/** Takes a word back. */
export async function takeBackFeedback(core: Core, input: FeedbackInput): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, (tx) =>
    tx.db
      .deleteFrom('postingFeedback')
      .where('candidateId', '=', candidateId)
      .where('postingId', '=', input.jobId as Id<'pst'>)
      .where('kind', '=', input.kind)
      .execute(),
  );
}
