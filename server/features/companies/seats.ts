import type { Db, Tx } from '#db/client.ts';
import { adminOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { conflict, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { lockCompany } from './membership.ts';
import type { Seats } from './schema.ts';

const countOf = async (query: { executeTakeFirstOrThrow: () => Promise<{ n: number | string | bigint }> }) =>
  Number((await query.executeTakeFirstOrThrow()).n);

const countMembers = (db: Db | Tx, companyId: Id<'com'>): Promise<number> =>
  countOf(
    db
      .selectFrom('membership')
      .select((e) => e.fn.countAll().as('n'))
      .where('companyId', '=', companyId)
      .where('endedAt', 'is', null),
  );

/** Whoever was invited has a seat while the link opens something. */
const countInvited = (db: Db | Tx, companyId: Id<'com'>, now: Instant): Promise<number> =>
  countOf(
    db
      .selectFrom('invitation')
      .select((e) => e.fn.countAll().as('n'))
      .where('companyId', '=', companyId)
      .where('state', '=', 'open')
      .where('expiresAt', '>', now),
  );

/** How many may work for a company, and how many do or are asked to. @throws not_found */
export async function seatsOf({ db, now, house }: Core | TxCtx, companyId: Id<'com'>): Promise<Seats> {
  const row = await db.selectFrom('company').select('seats').where('id', '=', companyId).executeTakeFirst();
  if (!row) throw notFound('company');
  const members = await countMembers(db, companyId);
  const invited = await countInvited(db, companyId, now());
  return { limit: row.seats ?? house.env.SEATS_PER_COMPANY, own: row.seats !== null, members, invited };
}

/** With the company locked, so that the last seat is given once. @throws conflict when all are taken */
export async function checkFreeSeat(tx: TxCtx, companyId: Id<'com'>): Promise<void> {
  const { limit, members, invited } = await seatsOf(tx, companyId);
  if (members + invited >= limit) throw conflict('company.seats_full', { limit });
}

/** Gives a company another number of seats, or the usual one again. Whoever has a seat keeps it. */
export async function setSeats(core: Core, companyId: Id<'com'>, seats: number | null): Promise<void> {
  adminOf(core);
  await inTransaction(core, async (tx) => {
    await lockCompany(tx, companyId);
    await tx.db.updateTable('company').set({ seats }).where('id', '=', companyId).execute();
    await emit(tx, 'company.seats_changed', { subjectId: companyId, companyId, payload: { seats } });
    await publish(tx, `company:${companyId}`);
  });
}
