import { accountOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, forbidden, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { type CompanyRole, roleMay } from '#server/values/company-role.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import { checkMayInCompany, isMember } from './policy.ts';
import { findRole } from './queries.ts';

/*
 *  founded ──▶ owner          invited ──▶ owner, recruiter or hiring manager
 *                │                               │
 *                └──── role changed by an owner ─┤
 *                                                └──▶ left, or removed by an owner: ended_at
 *
 *  At any time one owner at least. Whatever could end that waits its turn at the company's row.
 */

/** Makes others who lock the same company wait until this transaction ends: for what is counted. @throws not_found */
export async function lockCompany(tx: TxCtx, id: Id<'com'>): Promise<void> {
  const locked = await tx.db
    .updateTable('company')
    .set((e) => ({ createdAt: e.ref('createdAt') }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!locked) throw notFound('company');
}

/** Lets an account work for a company. */
export async function addMember(
  tx: TxCtx,
  companyId: Id<'com'>,
  accountId: Id<'acc'>,
  role: CompanyRole,
): Promise<Id<'mem'>> {
  const at = tx.now();
  const id = newId('mem', toMs(at));
  await tx.db
    .insertInto('membership')
    .values({ id, companyId, accountId, role, createdAt: at, endedAt: null })
    .execute();
  await publish(tx, `account:${accountId}`, `company:${companyId}`);
  return id;
}

type Row = { id: Id<'mem'>; companyId: Id<'com'>; accountId: Id<'acc'>; role: CompanyRole };

/** A membership that stands, with its company locked. @throws not_found for people who do not work there */
async function lockedMember(tx: TxCtx, id: Id<'mem'>): Promise<Row> {
  const find = () =>
    tx.db
      .selectFrom('membership')
      .select(['id', 'companyId', 'accountId', 'role'])
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
  const seen = await find();
  if (!seen || !isMember(tx.actor, seen.companyId)) throw notFound('member');
  await lockCompany(tx, seen.companyId);
  // What was seen before the lock may have changed while it was waited for.
  const row = await find();
  if (!row) throw notFound('member');
  return row;
}

/** @throws conflict when nobody else owns the company */
async function checkOtherOwner(tx: TxCtx, { id, companyId }: Row): Promise<void> {
  const other = await tx.db
    .selectFrom('membership')
    .select('id')
    .where('companyId', '=', companyId)
    .where('role', '=', 'owner')
    .where('endedAt', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (!other) throw conflict('company.last_owner');
}

/**
 * Whether whoever acts still may, now that they hold the lock: of two owners who remove each other at once, only one does.
 * @throws forbidden
 */
async function checkStillMay(tx: TxCtx, companyId: Id<'com'>): Promise<void> {
  const role = await findRole(tx.db, companyId, accountOf(tx).accountId);
  if (!role || !roleMay(role, 'people')) throw forbidden('company.not_your_role');
}

/** Gives somebody another role. @throws conflict for the last owner */
export async function changeRole(core: Core, id: Id<'mem'>, role: CompanyRole): Promise<Id<'com'>> {
  return inTransaction(core, async (tx) => {
    const row = await lockedMember(tx, id);
    checkMayInCompany(tx.actor, row.companyId, 'people');
    await checkStillMay(tx, row.companyId);
    if (row.role === role) return row.companyId;
    if (row.role === 'owner') await checkOtherOwner(tx, row);
    await tx.db.updateTable('membership').set({ role }).where('id', '=', id).execute();
    await tell(tx, row, 'company.role_changed', { role });
    return row.companyId;
  });
}

/**
 * Ends somebody's work for a company, by an owner or by themselves. What they made stays; what they may see ends with the
 * transaction, in every session.
 * @throws conflict for the last owner
 */
export async function removeMember(core: Core, id: Id<'mem'>): Promise<Id<'com'>> {
  return inTransaction(core, async (tx) => {
    const row = await lockedMember(tx, id);
    const leaves = row.accountId === accountOf(tx).accountId;
    if (!leaves) {
      checkMayInCompany(tx.actor, row.companyId, 'people');
      await checkStillMay(tx, row.companyId);
    }
    if (row.role === 'owner') await checkOtherOwner(tx, row);
    await tx.db.updateTable('membership').set({ endedAt: tx.now() }).where('id', '=', id).execute();
    await tell(tx, row, leaves ? 'company.member_left' : 'company.member_removed', {});
    return row.companyId;
  });
}

/** Ends one's own work for a company. @throws conflict for the last owner */
export async function leaveCompany(core: Core, companyId: Id<'com'>): Promise<void> {
  const { accountId } = accountOf(core);
  const own = await core.db
    .selectFrom('membership')
    .select('id')
    .where('companyId', '=', companyId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (!own) throw forbidden('company.not_yours');
  await removeMember(core, own.id);
}

/** Pages and sockets of the person hear it as well as those of the company: they ask anew who they are. */
async function tell(
  tx: TxCtx,
  { id, companyId, accountId }: Row,
  type: 'company.role_changed' | 'company.member_left' | 'company.member_removed',
  payload: Record<string, string>,
): Promise<void> {
  await emit(tx, type, { subjectId: id, companyId, payload });
  await publish(tx, `account:${accountId}`, `company:${companyId}`);
}
