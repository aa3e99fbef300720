import type { Insertable } from 'kysely';
import { insertAll } from '#db/insert-all.ts';
import type { CompanyTable } from '#db/schema/companies.ts';
import { accountOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { forbidden, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { countChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { type Instant, toMs } from '#server/values/time.ts';
import type { CompanyInput } from './inputs.ts';
import { addMember } from './membership.ts';
import { checkMayInCompany } from './policy.ts';

/** How many companies one person may found here; more than that is no hiring. */
const FOUNDING_LIMIT = 10;

const placesOf = ([location, ...otherLocations]: readonly string[]) => ({
  location: location ?? null,
  otherLocations,
});

const companyRow = (input: CompanyInput, at: Instant): Insertable<CompanyTable> => ({
  id: newId('com', toMs(at)),
  name: input.name,
  nameKey: foldKey(input.name),
  description: input.description ?? null,
  website: input.website ?? null,
  industry: input.industry ?? null,
  size: input.size ?? null,
  location: input.location ?? null,
  otherLocations: [],
  links: input.links ?? [],
  ...(input.locations && placesOf(input.locations)),
  lawPack: null,
  seats: null,
  createdAt: at,
});

/** Writes many companies at once for whom nobody works yet; for filling a house, so nobody is told. Ids in their order. */
export async function addCompanies(tx: TxCtx, inputs: readonly CompanyInput[]): Promise<Id<'com'>[]> {
  const at = tx.now();
  const rows = inputs.map((input) => companyRow(input, at));
  await insertAll(tx.db, rows, (some) => tx.db.insertInto('company').values(some));
  await countChange(tx, 'companies');
  return rows.map(({ id }) => id);
}

/** Founds a company; its founder is its first member and owner. */
export async function createCompany(core: Core | TxCtx, input: CompanyInput): Promise<Id<'com'>> {
  const actor = accountOf(core);
  if (actor.companyIds.length >= FOUNDING_LIMIT) throw forbidden('company.too_many', { max: FOUNDING_LIMIT });
  return inTransaction(core, async (tx) => {
    const at = tx.now();
    const row = companyRow(input, at);
    const { id } = row;
    await tx.db.insertInto('company').values(row).execute();
    await addMember(tx, id, actor.accountId, 'owner');
    await countChange(tx, 'companies');
    await emit(tx, 'company.created', { subjectId: id, companyId: id });
    return id;
  });
}

/** Changes what a company says of itself. @throws not_found, forbidden for people who do not work there, or not on that */
export async function changeCompany(core: Core | TxCtx, id: Id<'com'>, input: CompanyInput): Promise<void> {
  checkMayInCompany(core.actor, id, 'page');
  await inTransaction(core, async (tx) => {
    const before = await tx.db.selectFrom('company').select('name').where('id', '=', id).executeTakeFirst();
    if (!before) throw notFound('company');
    await tx.db
      .updateTable('company')
      .set({
        name: input.name,
        nameKey: foldKey(input.name),
        ...(input.description !== undefined && { description: input.description }),
        ...(input.website !== undefined && { website: input.website }),
        ...(input.industry !== undefined && { industry: input.industry }),
        ...(input.size !== undefined && { size: input.size }),
        ...(input.location !== undefined && { location: input.location }),
        ...(input.locations && placesOf(input.locations)),
        ...(input.links && { links: input.links }),
      })
      .where('id', '=', id)
      .execute();
    // Its postings carry its name and logo, and are found by its name.
    await countChange(tx, 'postings');
    if (input.name !== before.name) await emit(tx, 'company.renamed', { subjectId: id, companyId: id });
    await countChange(tx, 'companies');
  });
}
