import { splitModelName } from '#server/values/model-name.ts';
import { accountOf } from '../actor.ts';
import type { Core, Ctx, TxCtx } from '../context.ts';
import { invalidField } from '../errors.ts';
import { inTransaction } from '../transaction.ts';
import { linksOf, nameOf } from './chain.ts';
import { checkModel } from './health.ts';
import { AiProblem } from './port.ts';
import type { Tenant } from './spending.ts';

/** A question may take this long at the most; at the least a second. */
export const LONGEST_TIMEOUT_MS = 600_000;

/** What an admin may say of a question. `null` leaves it to the environment and to the question itself. */
export type Choice = { ask: string; chain: string[] | null; timeoutMs: number | null };

/**
 * Chooses whom a question goes to. Only providers that the environment names can be chosen: whoever runs the house decides
 * where data may go, and no setting in it reaches further. A model that is named must be there.
 * @throws AppError invalid, naming what cannot be asked and why
 */
export async function chooseForAsk(ctx: Ctx, { ask, chain, timeoutMs }: Choice): Promise<void> {
  const entries = chain?.filter((entry) => entry !== 'rules') ?? null;
  await checkEntries(ctx, entries ?? []);
  const { accountId } = accountOf(ctx);
  await inTransaction(ctx, async (tx) => {
    if (entries === null && timeoutMs === null) {
      await tx.db.deleteFrom('aiChoice').where('ask', '=', ask).execute();
      return;
    }
    const row = { chain: entries, timeoutMs, changedAt: tx.now(), changedBy: accountId };
    await tx.db
      .insertInto('aiChoice')
      .values({ ask, ...row })
      .onConflict((clash) => clash.column('ask').doUpdateSet(row))
      .execute();
  });
}

async function checkEntries({ ai }: Ctx, entries: readonly string[]): Promise<void> {
  const { providers } = ai;
  const known = providers.map(({ provider }) => provider.maker);
  for (const [i, entry] of entries.entries()) {
    if (!known.includes(splitModelName(entry).maker))
      throw invalidField('chain', 'invalid.ai_provider', {
        name: entry,
        known: [...known, 'rules'].join(', '),
      });
    // `ollama` is its own model, by another name.
    const [name] = linksOf(providers, [entry]).map(nameOf);
    const before = linksOf(providers, entries.slice(0, i)).map(nameOf);
    if (before.includes(name!)) throw invalidField('chain', 'invalid.ai_twice', { name: entry });
  }
  // What the environment chose is not looked at: it may be away for the moment, and the choice is good all the same.
  const named = entries.filter((entry) => splitModelName(entry).model !== '');
  for (const { guarded, model } of linksOf(providers, named)) await mustBeThere(guarded.provider, model);
}

async function mustBeThere(provider: Parameters<typeof checkModel>[0], model: string): Promise<void> {
  try {
    await checkModel(provider, model);
  } catch (error) {
    if (error instanceof AiProblem) throw invalidField('chain', error.key, error.params);
    throw error;
  }
}

/** Sets what a tenant may cost in a day; null goes back to the house's own setting. */
export async function setBudget(core: Core | TxCtx, tenant: Tenant, dayMicros: number | null): Promise<void> {
  const { accountId } = accountOf(core);
  await inTransaction(core, async (tx) => {
    if (dayMicros === null) {
      await tx.db.deleteFrom('aiBudget').where('tenant', '=', tenant).execute();
      return;
    }
    const row = { dayMicros, changedAt: tx.now(), changedBy: accountId };
    await tx.db
      .insertInto('aiBudget')
      .values({ tenant, ...row })
      .onConflict((clash) => clash.column('tenant').doUpdateSet(row))
      .execute();
  });
}
