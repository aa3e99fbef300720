import { sql } from 'kysely';
import type { Id } from '#server/values/id.ts';
import { dayOf } from '#server/values/time.ts';
import type { Core, TxCtx } from '../context.ts';
import { inTransaction } from '../transaction.ts';

/** Who pays: a company, or the house for people of none. */
export type Tenant = Id<'com'> | 'house';

/** The day's budget has not enough left for one more question. */
export class BudgetSpent extends Error {
  constructor(readonly tenant: Tenant) {
    super(`the budget of ${tenant} for today is spent`);
    this.name = 'BudgetSpent';
  }
}

/** What a tenant may spend in a UTC day, in millionths of a US dollar: as an admin chose, else the house's setting. */
async function dayBudgetOf(tx: Pick<TxCtx, 'db' | 'house'>, tenant: Tenant): Promise<number> {
  const row = await tx.db
    .selectFrom('aiBudget')
    .select('dayMicros')
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  return row?.dayMicros ?? tx.house.ai.dayBudgetMicros;
}

/**
 * Sets an amount aside before a question goes out, so that questions asked at once cannot overrun the budget together. What a
 * crash leaves set aside counts as spent until the day ends.
 * @throws BudgetSpent when the day's budget has not that much left
 */
async function setAside(core: Core, tenant: Tenant, micros: number): Promise<{ day: string }> {
  return inTransaction(core, async (tx) => {
    const day = dayOf(tx.now());
    const most = await dayBudgetOf(tx, tenant);
    await tx.db
      .insertInto('aiSpending')
      .values({ tenant, day, micros: 0 })
      .onConflict((clash) => clash.columns(['tenant', 'day']).doNothing())
      .execute();
    const { numUpdatedRows } = await tx.db
      .updateTable('aiSpending')
      .set((eb) => ({ micros: eb('micros', '+', micros) }))
      .where('tenant', '=', tenant)
      .where('day', '=', day)
      .where(sql<boolean>`micros + ${micros} <= ${most}`)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new BudgetSpent(tenant);
    return { day };
  });
}

const putBack = (core: Core, tenant: Tenant, day: string, micros: number): Promise<void> =>
  inTransaction(core, async (tx) => {
    await tx.db
      .updateTable('aiSpending')
      .set((eb) => ({ micros: eb('micros', '-', micros) }))
      .where('tenant', '=', tenant)
      .where('day', '=', day)
      .execute();
  });

/**
 * Runs something that costs, within the budget: `most` is set aside, and what it did not cost is put back.
 * @param run its answer with its price; where it throws, `failed` says what it cost all the same
 */
export async function withinBudget<T>(
  core: Core,
  { tenant, most, failed }: { tenant: Tenant; most: number; failed: (error: unknown) => number },
  run: () => Promise<{ answer: T; micros: number }>,
): Promise<{ answer: T; micros: number }> {
  if (most === 0) return run();
  const { day } = await setAside(core, tenant, most);
  try {
    const done = await run();
    await putBack(core, tenant, day, most - done.micros);
    return done;
  } catch (error) {
    await putBack(core, tenant, day, most - failed(error));
    throw error;
  }
}
