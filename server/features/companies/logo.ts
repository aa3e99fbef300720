import type { Db, Tx } from '#db/client.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { countChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { fitPicture } from '#server/engines/pictures/index.ts';
import { dropPicture, keyOfSize, type PictureSize, takePicture } from '#server/features/pictures/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import { checkMayInCompany } from './policy.ts';

/** Takes the mark of a company in, in place of the one before. @throws invalid with what is wrong with the file */
export async function setLogo(ctx: Ctx, companyId: Id<'com'>, bytes: Uint8Array): Promise<void> {
  checkMayInCompany(ctx.actor, companyId, 'page');
  const keys = await takePicture(ctx, (sizes) => fitPicture(bytes, sizes));
  await inTransaction(ctx, async (tx) => {
    const at = tx.now();
    await takeAway(tx, companyId);
    await tx.db
      .insertInto('companyLogo')
      .values({ companyId, id: newId('logo', toMs(at)), ...keys, createdAt: at })
      .execute();
  });
}

/** Takes the mark of a company away. @throws not_found without one */
export async function removeLogo(core: Core, companyId: Id<'com'>): Promise<void> {
  checkMayInCompany(core.actor, companyId, 'page');
  await inTransaction(core, async (tx) => {
    if (!(await takeAway(tx, companyId))) throw notFound('logo');
  });
}

/** Counting comes first: of two who bring a mark at once, the second waits there, and takes the first one's away. */
async function takeAway(tx: TxCtx, companyId: Id<'com'>): Promise<boolean> {
  await countChange(tx, 'companies');
  const gone = await tx.db
    .deleteFrom('companyLogo')
    .where('companyId', '=', companyId)
    .returning(['smallKey', 'mediumKey', 'largeKey'])
    .executeTakeFirst();
  if (gone) dropPicture(tx, gone);
  return gone !== undefined;
}

/** Where the bytes of a mark are. Everyone may see it. */
export async function findLogo(db: Db | Tx, id: Id<'logo'>, size: PictureSize) {
  const row = await db.selectFrom('companyLogo').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { storageKey: keyOfSize(row, size) };
}

/** Whether bytes in the storage belong to a mark. For the sweeper of what no row names. */
export async function isLogoKey(db: Db | Tx, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('companyLogo')
    .select('id')
    .where((e) => e.or([e('smallKey', '=', key), e('mediumKey', '=', key), e('largeKey', '=', key)]))
    .executeTakeFirst();
  return row !== undefined;
}
