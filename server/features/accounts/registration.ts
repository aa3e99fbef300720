import type { Ctx, TxCtx } from '#server/core/context.ts';
import { hashPassword, hashToken, newToken } from '#server/core/crypto.ts';
import { conflict, invalid } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { postMail } from '#server/core/mail.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { createCandidate } from '#server/features/candidates/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import { DAY_MS, plus, toMs } from '#server/values/time.ts';
import type { RegisterInput, SetupInput } from './inputs.ts';
import { countAccounts, findAccountByEmail } from './queries.ts';

type NewAccount = {
  email: string;
  name: string;
  passwordHash: string;
  lang: Lang;
  verified: boolean;
  admin: boolean;
};

/** Writes an account. @throws conflict when the address has one already */
export async function createAccount(tx: TxCtx, who: NewAccount): Promise<Id<'acc'>> {
  const at = tx.now();
  const id = newId('acc', toMs(at));
  const written = await tx.db
    .insertInto('account')
    .values({
      id,
      email: who.email,
      emailKey: foldKey(who.email),
      name: who.name,
      passwordHash: who.passwordHash,
      lang: who.lang,
      verifiedAt: who.verified ? at : null,
      adminAt: who.admin ? at : null,
      suspendedAt: null,
      createdAt: at,
    })
    .onConflict((clash) => clash.column('emailKey').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!written) throw conflict('account.email_taken');
  return id;
}

/**
 * Registers a person and posts the mail that lets them prove the address. A candidate gets an empty profile.
 * @throws conflict when the address has an account
 */
export async function register(ctx: Ctx, input: RegisterInput): Promise<Id<'acc'>> {
  await ctx.house.limits.take('register', ctx.client ?? 'local');
  const passwordHash = await hashPassword(input.password);
  const lang = input.lang ?? ctx.lang;
  return inTransaction(ctx, async (tx) => {
    const id = await createAccount(tx, { ...input, passwordHash, lang, verified: false, admin: false });
    if (input.role === 'candidate')
      await createCandidate(tx, { accountId: id, name: input.name, email: input.email });
    await emit(tx, 'account.registered', { subjectId: id, payload: { role: input.role } });
    await postVerification(tx, id, { ...input, lang });
    return id;
  });
}

/** A link that proves the address: works once, for a day. */
async function postVerification(
  tx: TxCtx,
  accountId: Id<'acc'>,
  to: { email: string; name: string; lang: Lang },
): Promise<void> {
  const token = newToken();
  const tokenHash = hashToken(token);
  await tx.db
    .insertInto('oneTimeToken')
    .values({
      tokenHash,
      purpose: 'verify_email',
      accountId,
      expiresAt: plus(tx.now(), DAY_MS),
      usedAt: null,
    })
    .execute();
  await postMail(tx, {
    accountId,
    to: to.email,
    lang: to.lang,
    template: 'verify_email',
    params: { name: to.name, token },
    onceKey: `verify:${tokenHash}`,
  });
}

/** Posts the verification mail again. Does nothing for a verified address. */
export async function resendVerification(ctx: Ctx, accountId: Id<'acc'>): Promise<void> {
  await ctx.house.limits.take('register', accountId);
  await inTransaction(ctx, async (tx) => {
    const account = await tx.db
      .selectFrom('account')
      .select(['email', 'name', 'lang', 'verifiedAt'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow();
    if (!account.verifiedAt) await postVerification(tx, accountId, account);
  });
}

/** Takes a one-time token in, once. @returns its account, or undefined when it is unknown, used or too old */
async function spendToken(tx: TxCtx, purpose: 'verify_email' | 'setup', token: string) {
  return tx.db
    .updateTable('oneTimeToken')
    .set({ usedAt: tx.now() })
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', tx.now())
    .returning('accountId')
    .executeTakeFirst();
}

/** Proves an address by the token of its mail. @throws invalid when the link was used or is too old */
export async function verifyEmail(ctx: Ctx, token: string): Promise<Id<'acc'>> {
  return inTransaction(ctx, async (tx) => {
    const spent = await spendToken(tx, 'verify_email', token);
    if (!spent?.accountId) throw invalid('account.link_spent');
    await proveAddress(tx, spent.accountId);
    return spent.accountId;
  });
}

/** Holds an address for proved: its owner has just shown what only its mail could tell. */
export async function proveAddress(tx: TxCtx, accountId: Id<'acc'>): Promise<void> {
  const proved = await tx.db
    .updateTable('account')
    .set({ verifiedAt: tx.now() })
    .where('id', '=', accountId)
    .where('verifiedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (proved) await emit(tx, 'account.verified', { subjectId: accountId });
}

/** A code for the first visit of a public server, to be printed in its log; null when there are accounts. */
export async function issueSetupCode(ctx: Ctx): Promise<string | null> {
  if ((await countAccounts(ctx.db)) > 0) return null;
  const code = newToken();
  await inTransaction(ctx, (tx) =>
    tx.db
      .insertInto('oneTimeToken')
      .values({
        tokenHash: hashToken(code),
        purpose: 'setup',
        accountId: null,
        expiresAt: plus(tx.now(), DAY_MS),
        usedAt: null,
      })
      .execute(),
  );
  return code;
}

/** Makes the first account, an admin, with the code from the log. @throws invalid for a wrong code */
export async function setUp(ctx: Ctx, input: SetupInput): Promise<Id<'acc'>> {
  await ctx.house.limits.take('signIn', `setup:${ctx.client}`);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    if ((await countAccounts(tx.db)) > 0) throw conflict('account.already_set_up');
    if (!(await spendToken(tx, 'setup', input.code))) throw invalid('account.wrong_code');
    const id = await createAccount(tx, {
      ...input,
      passwordHash,
      lang: ctx.lang,
      verified: true,
      admin: true,
    });
    await emit(tx, 'account.registered', { subjectId: id, payload: { role: 'admin' } });
    return id;
  });
}

/** Whether an address is free. Used by the seed to be safe twice. */
export const hasAccount = async (ctx: Ctx, email: string): Promise<boolean> =>
  (await findAccountByEmail(ctx.db, foldKey(email))) !== undefined;
