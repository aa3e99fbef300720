import type { Core } from '#server/core/context.ts';
import { enqueue } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { checkMayInCompany } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { siteOf } from './proof.ts';
import { checkDomain } from './tasks.ts';

/** Has the domain of one's company looked at, by a task. A proof of another domain is forgotten. */
export async function askForCheck(core: Core, companyId: Id<'com'>): Promise<void> {
  checkMayInCompany(core.actor, companyId, 'page');
  const { domain } = await siteOf(core, companyId);
  await core.house.limits.take('domainCheck', companyId);
  await inTransaction(core, async (tx) => {
    await tx.db
      .deleteFrom('companyDomain')
      .where('companyId', '=', companyId)
      .where('domain', '!=', domain)
      .execute();
    const askedAt = tx.now();
    await tx.db
      .insertInto('companyDomain')
      .values({
        companyId,
        domain,
        askedAt,
        checkedAt: null,
        problem: null,
        method: null,
        verifiedAt: null,
        misses: 0,
        recheckAt: null,
      })
      .onConflict((clash) => clash.column('companyId').doUpdateSet({ askedAt }))
      .execute();
    await enqueue(tx, checkDomain, { companyId }, { jobKey: `domains.check:${companyId}` });
  });
}
