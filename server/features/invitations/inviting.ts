import type { InvitationTable } from '#db/schema/invitations.ts';
import { accountOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, forbidden, invalidField, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { foldKey } from '#server/engines/text/index.ts';
import {
  checkFreeSeat,
  checkMayInCompany,
  lockCompany,
  mayInCompany,
} from '#server/features/companies/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, plus, toMs } from '#server/values/time.ts';
import type { InviteInput } from './inputs.ts';
import { stateAt } from './queries.ts';
import { INVITATION_DAYS } from './schema.ts';

/*
 *             ┌── sent again ──┐
 *             ▼                │
 *  invited ──▶ open ──7 days──▶ expired
 *               ├──▶ accepted: works there now
 *               ├──▶ declined
 *               └──▶ withdrawn by an owner
 *
 *  While it is open, and not expired, it holds a seat.
 */

/** Asks somebody to work for one's company. @throws forbidden, conflict when they do already, were asked, or no seat is free */
export async function invite(core: Core, { companyId: id, email, role }: InviteInput): Promise<Id<'inv'>> {
  const companyId = id as Id<'com'>;
  checkMayInCompany(core.actor, companyId, 'people');
  const actor = accountOf(core);
  if (!actor.verified) throw forbidden('account.verify_first');
  const emailKey = foldKey(email);
  await takeLimits(core, companyId, emailKey);
  return inTransaction(core, async (tx) => {
    await lockCompany(tx, companyId);
    if (await worksThere(tx, companyId, emailKey)) throw invalidField('email', 'invitation.member_already');
    const known = await findOpen(tx, companyId, emailKey);
    if (known && stateAt(known, tx.now()) === 'open') throw invalidField('email', 'invitation.open_already');
    await checkFreeSeat(tx, companyId);
    const asked = { role, invitedBy: actor.accountId };
    const invitation = known ? known.id : await write(tx, { companyId, email, emailKey, ...asked });
    await send(tx, { id: invitation, companyId }, asked);
    return invitation;
  });
}

async function takeLimits({ house }: Core, companyId: Id<'com'>, emailKey: string): Promise<void> {
  await house.limits.take('invite', companyId);
  await house.limits.take('strangerMail', emailKey);
}

const worksThere = (tx: TxCtx, companyId: Id<'com'>, emailKey: string) =>
  tx.db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.accountId')
    .select('membership.id')
    .where('membership.companyId', '=', companyId)
    .where('membership.endedAt', 'is', null)
    .where('account.emailKey', '=', emailKey)
    .executeTakeFirst();

const findOpen = (tx: TxCtx, companyId: Id<'com'>, emailKey: string) =>
  tx.db
    .selectFrom('invitation')
    .select(['id', 'state', 'expiresAt'])
    .where('companyId', '=', companyId)
    .where('emailKey', '=', emailKey)
    .where('state', '=', 'open')
    .executeTakeFirst();

type New = Pick<InvitationTable, 'companyId' | 'email' | 'emailKey' | 'role' | 'invitedBy'>;

async function write(tx: TxCtx, row: New): Promise<Id<'inv'>> {
  const at = tx.now();
  const id = newId('inv', toMs(at));
  await tx.db
    .insertInto('invitation')
    .values({
      id,
      ...row,
      lang: tx.lang,
      createdAt: at,
      sentAt: at,
      expiresAt: at,
      state: 'open',
      endedAt: null,
    })
    .execute();
  return id;
}

/** Gives it a new link and its days; whoever tells people of things sends the mail. */
async function send(
  tx: TxCtx,
  { id, companyId }: Pick<InvitationTable, 'id' | 'companyId'>,
  set: Partial<Pick<InvitationTable, 'role' | 'invitedBy'>>,
): Promise<void> {
  const at = tx.now();
  await tx.db
    .updateTable('invitation')
    .set({ ...set, sentAt: at, expiresAt: plus(at, INVITATION_DAYS * DAY_MS) })
    .where('id', '=', id)
    .execute();
  await emit(tx, 'invitation.sent', { subjectId: id, companyId });
  await publish(tx, `company:${companyId}`);
}

/** An invitation of a company whose people the actor may choose. @throws not_found */
async function getOwn(core: Core | TxCtx, id: Id<'inv'>) {
  const row = await core.db
    .selectFrom('invitation')
    .select(['id', 'companyId', 'emailKey', 'state', 'expiresAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !mayInCompany(core.actor, row.companyId, 'people')) throw notFound('invitation');
  return row;
}

/** Sends an open or expired one again, with a new link; the old one opens nothing any more. @throws conflict when it is over */
export async function resend(core: Core, id: Id<'inv'>): Promise<void> {
  const { companyId, emailKey } = await getOwn(core, id);
  await takeLimits(core, companyId, emailKey);
  await inTransaction(core, async (tx) => {
    await lockCompany(tx, companyId);
    const row = await getOwn(tx, id);
    if (row.state !== 'open') throw conflict('invitation.over');
    if (stateAt(row, tx.now()) === 'expired') await checkFreeSeat(tx, companyId);
    await send(tx, row, {});
  });
}

/** Takes an invitation back. @throws conflict when it was answered meanwhile */
export async function withdraw(core: Core, id: Id<'inv'>): Promise<void> {
  await inTransaction(core, async (tx) => {
    const { companyId } = await getOwn(tx, id);
    await end(tx, id, 'withdrawn');
    await emit(tx, 'invitation.withdrawn', { subjectId: id, companyId });
    await publish(tx, `company:${companyId}`);
  });
}

/** Ends an open one, once. @throws conflict when it is over */
export async function end(
  tx: TxCtx,
  id: Id<'inv'>,
  state: 'accepted' | 'declined' | 'withdrawn',
): Promise<void> {
  let query = tx.db
    .updateTable('invitation')
    .set({ state, endedAt: tx.now() })
    .where('id', '=', id)
    .where('state', '=', 'open');
  // An expired one can be taken back, so that it no longer stands in the list as something to send again.
  if (state !== 'withdrawn') query = query.where('expiresAt', '>', tx.now());
  if (!(await query.returning('id').executeTakeFirst())) throw conflict('invitation.over');
}
