import { accountOf, adminOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, forbidden, invalidField } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { holdToGates } from './holding.ts';
import { getOwnRow } from './posting.ts';
import { payOf } from './queries.ts';
import type { DeniableField } from './schema.ts';
import { hidePosting, showPosting } from './showing.ts';
import { freshCheck } from './team-work.ts';

/*
 *  draft ──submit──▶ submitted ──approve──▶ published ──close──▶ filled | cancelled
 *    ▲                   │                   │     ▲  └──deadline──▶ expired
 *    └──────deny─────────┘                silence put back
 *                                            ▼     │
 *                                          unconfirmed, which can be closed and expires, too: see still-hiring.ts
 */

type Change = {
  from: readonly ('draft' | 'submitted' | 'published' | 'unconfirmed')[];
  set: Record<string, unknown>;
};

/** Moves a posting from one status to another, if it still stands where it was seen. @throws conflict */
export async function step(tx: TxCtx, id: Id<'pst'>, { from, set }: Change): Promise<void> {
  const moved = await tx.db
    .updateTable('posting')
    .set({ ...set, updatedAt: tx.now() })
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .returning('companyId')
    .executeTakeFirst();
  if (!moved) throw conflict('posting.moved_on');
  await publish(tx, `company:${moved.companyId}`);
}

/** Hands a draft to the admins. @throws invalid with a reason for each gate that is shut */
export async function submitPosting(core: Core | TxCtx, id: Id<'pst'>): Promise<void> {
  if (!accountOf(core).verified) throw forbidden('account.verify_first');
  await inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    await holdToGates(tx, { ...row, pay: payOf(row) });
    await step(tx, id, {
      from: ['draft'],
      set: { status: 'submitted', submittedAt: tx.now(), deniedReason: null, deniedField: null },
    });
    await emit(tx, 'posting.submitted', { subjectId: id, companyId: row.companyId });
  });
}

/** An admin publishes a posting, if its gates are still open, or sends it back with a reason for a field or for all of it. */
export async function decidePosting(
  core: Core | TxCtx,
  id: Id<'pst'>,
  decision: { approved: boolean; reason?: string | undefined; field?: DeniableField | undefined },
): Promise<void> {
  const admin = adminOf(core);
  const reason = decision.reason?.trim();
  if (!decision.approved && !reason) throw invalidField('reason', 'invalid.required');
  await inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    const decidedBy = admin.accountId;
    if (decision.approved) {
      await holdToGates(tx, { ...row, pay: payOf(row) });
      await step(tx, id, {
        from: ['submitted'],
        set: {
          status: 'published',
          publishedAt: row.publishedAt ?? tx.now(),
          decidedBy,
          ...freshCheck(tx.now()),
        },
      });
      await showPosting(tx, id);
      await emit(tx, 'posting.published', { subjectId: id, companyId: row.companyId });
    } else {
      const denied = { deniedReason: reason, deniedField: decision.field ?? null };
      await step(tx, id, { from: ['submitted'], set: { status: 'draft', decidedBy, ...denied } });
      await emit(tx, 'posting.denied', { subjectId: id, companyId: row.companyId });
    }
  });
}

/** Closes a posting because it was filled or called off. It leaves every list at once. */
export async function closePosting(
  core: Core | TxCtx,
  id: Id<'pst'>,
  outcome: 'filled' | 'cancelled',
): Promise<void> {
  await inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    if (!row.publishedAt) throw conflict('posting.not_public');
    await step(tx, id, {
      from: ['published', 'unconfirmed'],
      set: { status: outcome, closedAt: tx.now() },
    });
    await hidePosting(tx, id);
    await emit(tx, 'posting.closed', { subjectId: id, companyId: row.companyId, payload: { outcome } });
  });
}

/** Puts postings whose deadline has passed to rest. Lists have left them out since that very second. */
export async function expirePostings(core: Core): Promise<number> {
  const due = await core.db
    .selectFrom('posting')
    .select(['id', 'companyId', 'deadlineAt', 'status'])
    .where('status', 'in', ['published', 'unconfirmed'])
    .where('deadlineAt', '<=', core.now())
    .limit(500)
    .execute();
  for (const { id, companyId, deadlineAt, status } of due)
    await inTransaction(core, async (tx) => {
      await step(tx, id, {
        from: ['published', 'unconfirmed'],
        set: { status: 'expired', closedAt: deadlineAt },
      });
      // Those who wait were told already that it is no longer open.
      if (status === 'unconfirmed') return;
      await hidePosting(tx, id);
      await emit(tx, 'posting.closed', { subjectId: id, companyId, payload: { outcome: 'expired' } });
    });
  return due.length;
}
