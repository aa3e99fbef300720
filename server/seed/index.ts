import { type AccountActor, system } from '#server/core/actor.ts';
import { contextOf, type House, type TxCtx } from '#server/core/context.ts';
import { hashPassword } from '#server/core/crypto.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { createAccount, hasAccount } from '#server/features/accounts/index.ts';
import { createCandidate } from '#server/features/candidates/index.ts';
import { createCompany } from '#server/features/companies/index.ts';
import { newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';

export const DEMO_ACCOUNTS = ['candidate@demo.test', 'recruiter@demo.test', 'admin@demo.test'];
export const DEMO_PASSWORD = 'guildhall-demo';

/** Fills an empty house with the demo town, in one transaction; does nothing when the town stands already. */
export async function seedTown(house: House): Promise<void> {
  const ctx = contextOf(house, { actor: system, requestId: 'seed', lang: 'en' });
  if (await hasAccount(ctx, DEMO_ACCOUNTS[2]!)) return;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await inTransaction(ctx, async (tx) => {
    const base = { passwordHash, lang: 'en' as const, verified: true, admin: false };
    await createAccount(tx, { ...base, name: 'Ada Admin', email: DEMO_ACCOUNTS[2]!, admin: true });
    const mira = { ...base, name: 'Mira Adeyemi', email: DEMO_ACCOUNTS[0]! };
    await createCandidate(tx, { ...mira, accountId: await createAccount(tx, mira) });
    const katrin = { ...base, name: 'Katrin Ahlers', email: DEMO_ACCOUNTS[1]! };
    const actor: AccountActor = {
      kind: 'account',
      accountId: await createAccount(tx, katrin),
      sessionId: newId('ses', toMs(tx.now())),
      email: katrin.email,
      name: katrin.name,
      lang: 'en',
      verified: true,
      admin: false,
      role: 'recruiter',
      candidateId: null,
      companyIds: [],
    };
    await createCompany({ ...tx, actor } satisfies TxCtx, { name: 'Nordlicht Netz' });
  });
}
