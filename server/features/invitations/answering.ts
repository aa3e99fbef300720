import { accountOf } from '#server/core/actor.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { hashPassword } from '#server/core/crypto.ts';
import { conflict, forbidden } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { createAccount, proveAddress, setHat } from '#server/features/accounts/index.ts';
import { addMember, findRole, lockCompany } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import type { JoinInput } from './inputs.ts';
import { end } from './inviting.ts';
import { isAddressOf, readToken } from './queries.ts';

type Read = Awaited<ReturnType<typeof readToken>>;

/**
 * Takes an invitation up, signed in with its address: a link that was passed on lets nobody else in.
 * @throws forbidden for another address, conflict when it is over
 */
export async function accept(core: Core, token: string): Promise<Id<'com'>> {
  const { accountId } = accountOf(core);
  return inTransaction(core, async (tx) => {
    const row = await readToken(tx, token);
    if (!isAddressOf(tx, row)) throw forbidden('invitation.other_address', { email: row.email });
    await join(tx, row, accountId);
    // The seal came by mail to this very address.
    if (row.isSealed) await proveAddress(tx, accountId);
    await setHat(tx, 'recruiter');
    return row.companyId;
  });
}

/** Makes an account with the invited address, which the link proves, and takes the invitation up with it. */
export async function registerAndAccept(ctx: Ctx, input: JoinInput): Promise<Id<'acc'>> {
  await ctx.house.limits.take('register', ctx.client ?? 'local');
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    const row = await readToken(tx, input.token);
    const { name, lang = tx.lang } = input;
    const who = { email: row.email, name, passwordHash, lang, verified: true, admin: false };
    const accountId = await createAccount(tx, who);
    await emit(tx, 'account.registered', { subjectId: accountId, payload: { role: 'recruiter' } });
    await join(tx, row, accountId);
    return accountId;
  });
}

async function join(tx: TxCtx, { id, companyId, role }: Read, accountId: Id<'acc'>): Promise<void> {
  await lockCompany(tx, companyId);
  await end(tx, id, 'accepted');
  if (await findRole(tx.db, companyId, accountId)) throw conflict('invitation.yours_already');
  const member = await addMember(tx, companyId, accountId, role);
  await emit(tx, 'company.member_joined', { subjectId: member, companyId, payload: { role } });
}

/** Says no to an invitation. Whoever holds its link may, signed in or not. @throws conflict when it is over */
export async function decline(core: Core, token: string): Promise<void> {
  await inTransaction(core, async (tx) => {
    const { id, companyId } = await readToken(tx, token);
    await end(tx, id, 'declined');
    await emit(tx, 'invitation.declined', { subjectId: id, companyId });
    await publish(tx, `company:${companyId}`);
  });
}
