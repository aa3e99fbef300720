import { type AccountActor, accountOf, type Role } from '#server/core/actor.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { passwordFits } from '#server/core/crypto.ts';
import { forbidden, unauthenticated } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import { findAccountByEmail, getUser, rolesOf } from './queries.ts';

/**
 * Checks a password. Takes as long for an unknown address, and says the same.
 * @throws unauthenticated, limited after many tries
 */
export async function checkPassword(ctx: Ctx, email: string, password: string): Promise<Id<'acc'>> {
  const emailKey = foldKey(email);
  await ctx.house.limits.take('signInClient', ctx.client ?? 'local');
  await ctx.house.limits.take('signIn', `${ctx.client}:${emailKey}`);
  const account = await findAccountByEmail(ctx.db, emailKey);
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  if (!account || !fits) throw unauthenticated('account.wrong_password');
  if (account.suspendedAt) throw forbidden('account.suspended');
  return account.id;
}

/** The hat a person wears when they sign in: the one they can do most with. */
export async function firstRole(core: Core, accountId: Id<'acc'>): Promise<Role> {
  const { roles } = await getUser(core.db, { accountId, role: 'candidate' });
  return roles.includes('admin') ? 'admin' : roles.includes('candidate') ? 'candidate' : 'recruiter';
}

/** Ends the session behind a request, at once and for every door. Open sockets of it hear so and are closed. */
export async function signOut(core: Core): Promise<void> {
  const { sessionId, accountId } = accountOf(core);
  await inTransaction(core, async (tx) => {
    await tx.db.updateTable('session').set({ endedAt: tx.now() }).where('id', '=', sessionId).execute();
    await publish(tx, `account:${accountId}`);
  });
}

/** Before a browser gets a new session its old one ends, so that a cookie that was copied is worth nothing. */
export async function leaveFormerSession(core: Core): Promise<void> {
  if (core.actor.kind === 'account') await signOut(core);
}

/** Changes the hat of this session. @throws forbidden for one the person does not have */
export async function wearRole(core: Core, role: Role): Promise<void> {
  const actor = accountOf(core);
  const roles = rolesOf({
    adminAt: actor.admin ? core.now() : null,
    candidateId: actor.candidateId,
    companyIds: actor.companyIds,
  });
  if (!roles.includes(role)) throw forbidden('account.not_your_role');
  await inTransaction(core, (tx) => setHat(tx, role));
}

/** Puts a hat on somebody who has just got it. */
export async function setHat(tx: TxCtx, role: Role): Promise<void> {
  const { sessionId } = accountOf(tx);
  await tx.db.updateTable('session').set({ role }).where('id', '=', sessionId).execute();
}

/** Changes name or language of the signed-in person. */
export async function changeAccount(
  core: Core,
  change: { name?: string | undefined; lang?: Lang | undefined },
): Promise<void> {
  const { accountId }: AccountActor = accountOf(core);
  if (!change.name && !change.lang) return;
  await inTransaction(core, (tx) =>
    tx.db
      .updateTable('account')
      .set({ ...(change.name && { name: change.name }), ...(change.lang && { lang: change.lang }) })
      .where('id', '=', accountId)
      .execute(),
  );
}

/** Makes others who lock the same account wait until this transaction ends: for numbers counted per person. */
export async function lockAccount(tx: TxCtx, id: Id<'acc'>): Promise<void> {
  await tx.db
    .updateTable('account')
    .set((e) => ({ lang: e.ref('lang') }))
    .where('id', '=', id)
    .execute();
}
