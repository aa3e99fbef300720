import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, forbidden, invalid, invalidField } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { visibleCandidates } from '#server/features/candidates/index.ts';
import { noteTeamWork } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { recordMove } from './applying.ts';
import type { MoveInput } from './inputs.ts';
import { isBackward, isTeam, movesFrom } from './policy.ts';
import { getSeenRow } from './queries.ts';

/*
 *  applied ─▶ reviewed ─▶ interview_scheduled ─▶ interviewed ─▶ offered ─▶ hired
 *     │           ▲  any later stage at once; back with a note     │
 *     └───────────┼──────────── rejected, with a reason ◀──────────┘
 *                 └──────────── reopened, with a note
 */

/** @throws invalid with the way to do it right */
function checkMove({ from, stage, note, reason }: MoveInput): void {
  if (!movesFrom(from).includes(stage)) throw invalid('application.illegal_move', { from, to: stage });
  if (stage === 'rejected' && !reason) throw invalidField('reason', 'application.reason_needed');
  if (isBackward(from, stage) && !note) throw invalidField('note', 'application.note_needed');
}

/**
 * Moves an application, by a person of the hiring team. The candidate sees the same stage at once.
 * @throws conflict when it no longer stands where it was seen (checked first); invalid for an illegal move
 */
export async function moveApplication(core: Core | TxCtx, input: MoveInput): Promise<void> {
  const id = input.id as Id<'app'>;
  await inTransaction(core, async (tx) => {
    const row = await getSeenRow(tx.db, tx.actor, id);
    if (!isTeam(tx.actor, row)) throw forbidden('application.not_your_team');
    if (row.stage !== input.from) throw conflict('application.moved_on', { stage: row.stage });
    checkMove(input);
    const at = tx.now();
    const moved = await tx.db
      .updateTable('application')
      .set({ stage: input.stage, movedAt: at, answeredAt: row.answeredAt ?? at })
      .where('id', '=', id)
      .where('stage', '=', input.from)
      .returning('id')
      .executeTakeFirst();
    // Someone else moved it between our look and our step.
    if (!moved) throw conflict('application.moved_on', { stage: row.stage });
    await recordMove(tx, row, {
      from: input.from,
      to: input.stage,
      note: input.note,
      reason: input.stage === 'rejected' ? input.reason : undefined,
    });
    // Whoever is done hiring answers those who wait, too.
    await noteTeamWork(tx, row.postingId, { hiring: input.stage !== 'rejected' && input.stage !== 'hired' });
    const payload = { from: input.from, to: input.stage, postingId: row.postingId };
    await emit(tx, 'application.moved', { subjectId: id, companyId: row.companyId, payload });
    const owner = await visibleCandidates(tx.db, tx.actor)
      .where('candidate.id', '=', row.candidateId)
      .executeTakeFirst();
    await publish(tx, `company:${row.companyId}`);
    if (owner?.accountId) await publish(tx, `account:${owner.accountId}`);
  });
}
