import { accountOf } from '#server/core/actor.ts';
import type { Core } from '#server/core/context.ts';
import { forbidden } from '#server/core/errors.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { getCompany } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';

/** Nobody hears of more companies than that. */
const MOST_FOLLOWED = 500;

/** Has the actor hear of a company from now on; who follows it already goes on doing so. @throws not_found */
export async function follow(core: Core, companyId: Id<'com'>): Promise<void> {
  const { accountId } = accountOf(core);
  await getCompany(core.db, companyId, core.now());
  await inTransaction(core, async (tx) => {
    const { n } = await tx.db
      .selectFrom('companyFollow')
      .select((e) => e.fn.countAll().as('n'))
      .where('accountId', '=', accountId)
      .executeTakeFirstOrThrow();
    if (Number(n) >= MOST_FOLLOWED) throw forbidden('company.followed_too_many', { max: MOST_FOLLOWED });
    await tx.db
      .insertInto('companyFollow')
      .values({ accountId, companyId, followedAt: tx.now() })
      .onConflict((clash) => clash.columns(['accountId', 'companyId']).doNothing())
      .execute();
  });
}

/** Has the actor hear of a company no more. */
export async function unfollow(core: Core, companyId: Id<'com'>): Promise<void> {
  const { accountId } = accountOf(core);
  await inTransaction(core, (tx) =>
    tx.db
      .deleteFrom('companyFollow')
      .where('accountId', '=', accountId)
      .where('companyId', '=', companyId)
      .execute(),
  );
}
