import { accountOf, candidateIdOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, forbidden, invalidField } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { getSharedProfile } from '#server/features/candidates/index.ts';
import { findSendableCv } from '#server/features/cvs/index.ts';
import { getPosting } from '#server/features/postings/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, plus, toMs } from '#server/values/time.ts';
import type { ApplyInput } from './inputs.ts';
import { mayWithdraw } from './policy.ts';
import { findOwnApplication, getSeenRow } from './queries.ts';
import type { Stage } from './schema.ts';

/**
 * Sends an application: the profile and the exact CV file as they are now.
 * @throws forbidden until the address is proved; conflict when one was sent already; gone when the posting is over
 */
export async function apply(core: Core | TxCtx, input: ApplyInput): Promise<Id<'app'>> {
  const candidateId = candidateIdOf(core);
  const actor = accountOf(core);
  if (!actor.verified) throw forbidden('account.verify_first');
  return inTransaction(core, async (tx) => {
    const posting = await getPosting(tx.db, { kind: 'stranger' }, input.jobId as Id<'pst'>, tx.now());
    if (await findOwnApplication(tx.db, candidateId, posting.id)) throw conflict('application.already_sent');
    const cv = await findSendableCv(tx.db, candidateId, input.cvId as Id<'cv'> | null | undefined);
    if (input.cvId && !cv) throw invalidField('cvId', 'application.no_such_cv');
    const profile = await getSharedProfile(tx.db, candidateId, 'employer');
    const at = tx.now();
    const id = newId('app', toMs(at));
    await tx.db
      .insertInto('application')
      .values({
        id,
        postingId: posting.id,
        companyId: posting.company.id,
        candidateId,
        stage: 'applied',
        appliedAt: at,
        movedAt: at,
        answerBy: plus(at, posting.answerDays * DAY_MS),
        answeredAt: null,
        coverLetter: input.coverLetter ?? null,
        cvId: cv?.id ?? null,
        fileId: cv?.fileId ?? null,
        profile,
        pictureId: profile.picture?.id ?? null,
      })
      .execute();
    await recordMove(tx, { id, companyId: posting.company.id }, { from: null, to: 'applied' });
    await emit(tx, 'application.submitted', {
      subjectId: id,
      companyId: posting.company.id,
      payload: { postingId: posting.id },
    });
    await publish(tx, `account:${actor.accountId}`, `company:${posting.company.id}`);
    return id;
  });
}

type Step = {
  from: Stage | null;
  to: Stage;
  note?: string | undefined;
  reason?: { code: string; text?: string | undefined } | undefined;
};

/** Writes a step into the history, with the name its author had then. History is only ever added to. */
export async function recordMove(
  tx: TxCtx,
  application: { id: Id<'app'>; companyId: Id<'com'> },
  step: Step,
): Promise<void> {
  const actor = accountOf(tx);
  const at = tx.now();
  await tx.db
    .insertInto('applicationMove')
    .values({
      id: newId('his', toMs(at)),
      applicationId: application.id,
      companyId: application.companyId,
      at,
      fromStage: step.from,
      toStage: step.to,
      actorAccountId: actor.accountId,
      actorName: actor.name,
      note: step.note || null,
      reasonCode: step.reason?.code ?? null,
      reasonText: step.reason?.text || null,
    })
    .execute();
}

/** Takes an application back. Only its sender can, while it is open. */
export async function withdraw(core: Core | TxCtx, id: Id<'app'>): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, async (tx) => {
    const row = await getSeenRow(tx.db, tx.actor, id);
    if (row.candidateId !== candidateId) throw forbidden('application.not_yours');
    if (!mayWithdraw(row.stage)) throw conflict('application.closed');
    const at = tx.now();
    const moved = await tx.db
      .updateTable('application')
      .set({ stage: 'withdrawn', movedAt: at })
      .where('id', '=', id)
      .where('stage', '=', row.stage)
      .returning('id')
      .executeTakeFirst();
    if (!moved) throw conflict('application.moved_on');
    await recordMove(tx, row, { from: row.stage, to: 'withdrawn' });
    await emit(tx, 'application.withdrawn', {
      subjectId: id,
      companyId: row.companyId,
      payload: { postingId: row.postingId },
    });
    await publish(tx, `company:${row.companyId}`, `account:${accountOf(tx).accountId}`);
  });
}
