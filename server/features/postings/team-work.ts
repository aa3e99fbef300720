import type { TxCtx } from '#server/core/context.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, type Instant, plus } from '#server/values/time.ts';

/** Days after which a company is asked whether it still hires, and days it has to answer. */
export const CHECK_DAYS = 14;
export const ANSWER_DAYS = 7;

/** What is stored of a posting whose company has just said, or shown, that it hires. */
export const freshCheck = (now: Instant): { checkAt: Instant; askedAt: null } => ({
  checkAt: plus(now, CHECK_DAYS * DAY_MS),
  askedAt: null,
});

/**
 * Keeps when someone of the hiring team worked on a posting. Work that only makes sense while one hires is an answer to
 * "still hiring?" as well: nobody is asked what they have just shown.
 */
export async function noteTeamWork(tx: TxCtx, id: Id<'pst'>, shows: { hiring: boolean }): Promise<void> {
  const now = tx.now();
  await tx.db
    .updateTable('posting')
    .set({ teamActiveAt: now, ...(shows.hiring && freshCheck(now)) })
    .where('id', '=', id)
    .execute();
}
