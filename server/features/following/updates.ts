import { accountOf } from '#server/core/actor.ts';
import type { Core } from '#server/core/context.ts';
import { forbidden, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { checkMayInCompany, mayInCompany } from '#server/features/companies/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { DAY_MS, plus, toMs } from '#server/values/time.ts';
import { findUpdate } from './queries.ts';

/** More than that in a day is noise to those who follow. */
const MOST_A_DAY = 5;

/** Writes a few words of a company to those who follow it. @throws forbidden for people who do not work there */
export async function postUpdate(core: Core, companyId: Id<'com'>, text: string): Promise<Id<'upd'>> {
  const { accountId } = accountOf(core);
  checkMayInCompany(core.actor, companyId, 'page');
  return inTransaction(core, async (tx) => {
    const at = tx.now();
    const today = await tx.db
      .selectFrom('companyUpdate')
      .select('id')
      .where('companyId', '=', companyId)
      .where('createdAt', '>', plus(at, -DAY_MS))
      .limit(MOST_A_DAY)
      .execute();
    if (today.length === MOST_A_DAY) throw forbidden('company.too_many_updates', { max: MOST_A_DAY });
    const id = newId('upd', toMs(at));
    await tx.db
      .insertInto('companyUpdate')
      .values({ id, companyId, authorId: accountId, text, createdAt: at, removedAt: null })
      .execute();
    await emit(tx, 'company.update_posted', { subjectId: id, companyId });
    return id;
  });
}

/** Takes words of one's company away; for a day they can be brought back. @throws not_found */
export async function removeUpdate(core: Core, id: Id<'upd'>): Promise<void> {
  await setRemoved(core, id, core.now());
}

/** Brings words back that were just taken away. Nobody is told again. @throws not_found */
export async function restoreUpdate(core: Core, id: Id<'upd'>): Promise<void> {
  await setRemoved(core, id, null);
}

async function setRemoved(core: Core, id: Id<'upd'>, removedAt: string | null): Promise<void> {
  await inTransaction(core, async (tx) => {
    const known = await findUpdate(tx.db, id);
    if (!known || !mayInCompany(core.actor, known.companyId, 'page')) throw notFound('update');
    await tx.db.updateTable('companyUpdate').set({ removedAt }).where('id', '=', id).execute();
    await tx.db
      .deleteFrom('companyUpdate')
      .where('companyId', '=', known.companyId)
      .where('removedAt', '<', plus(tx.now(), -DAY_MS))
      .execute();
  });
}
