import type { Db, Tx } from '#db/client.ts';
import { accountOf, candidateIdOf } from '#server/core/actor.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { AppError, notFound } from '#server/core/errors.ts';
import { type Crop, cutPicture } from '#server/engines/pictures/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import { changeOwn } from './profile.ts';
import { findPicture } from './queries.ts';
import { type PictureSize, pictureSizes } from './schema.ts';

/**
 * Takes a picture of the actor in: cut to a square, drawn anew, kept in three sizes. One that was there before goes, but for
 * applications that show it.
 * @throws invalid with what is wrong with the file
 */
export async function setPicture(
  ctx: Ctx,
  input: { bytes: Uint8Array; crop?: Crop | undefined },
): Promise<void> {
  candidateIdOf(ctx);
  await ctx.house.limits.take('upload', accountOf(ctx).accountId);
  const cut = await cutPicture(input.bytes, pictureSizes, input.crop);
  if (!cut.ok) {
    const { key, params } = cut.problem;
    throw new AppError('invalid', key, params, [{ field: 'file', key, params }], STATUS[key] ?? null);
  }
  const [smallKey, mediumKey, largeKey] = await Promise.all(cut.pictures.map((one) => ctx.storage.put(one)));
  await changeOwn(ctx, async (tx, candidateId) => {
    await takeAway(tx, candidateId);
    const at = tx.now();
    await tx.db
      .insertInto('picture')
      .values({
        id: newId('pic', toMs(at)),
        candidateId,
        smallKey: smallKey!,
        mediumKey: mediumKey!,
        largeKey: largeKey!,
        createdAt: at,
        removedAt: null,
      })
      .execute();
  });
}

const STATUS: Record<string, number> = {
  'picture.too_large': 413,
  'picture.unsupported': 415,
  'picture.heic': 415,
};

/** Takes the actor's picture away. What went out with applications stays with them. @throws not_found without one */
export async function removePicture(core: Core): Promise<void> {
  await changeOwn(core, async (tx, candidateId) => {
    if (!(await takeAway(tx, candidateId))) throw notFound('picture');
  });
}

/** @returns whether there was one */
async function takeAway(tx: TxCtx, candidateId: Id<'cnd'>): Promise<boolean> {
  const known = await findPicture(tx.db, candidateId);
  if (!known) return false;
  const sent = await tx.db
    .selectFrom('application')
    .select('id')
    .where('pictureId', '=', known.id)
    .executeTakeFirst();
  if (sent) {
    await tx.db.updateTable('picture').set({ removedAt: tx.now() }).where('id', '=', known.id).execute();
    return true;
  }
  const gone = await tx.db
    .deleteFrom('picture')
    .where('id', '=', known.id)
    .returning(['smallKey', 'mediumKey', 'largeKey'])
    .executeTakeFirstOrThrow();
  const { storage, log } = tx.house;
  // Should this fail, the sweeper finds bytes that no row names.
  tx.afterCommit(() => {
    for (const key of Object.values(gone))
      void storage.remove(key).catch((err) => log.warn({ err }, 'could not remove a picture'));
  });
  return true;
}

const keyOf = { 96: 'smallKey', 256: 'mediumKey', 512: 'largeKey' } as const satisfies Record<
  PictureSize,
  string
>;

/**
 * Where the bytes of a picture are, for those who may see it: its owner, companies it was sent to, and everyone while it is
 * public. For all others it does not exist.
 */
export async function findVisiblePicture(core: Core, id: Id<'pic'>, size: PictureSize) {
  const row = await core.db
    .selectFrom('picture')
    .innerJoin('candidate', 'candidate.id', 'picture.candidateId')
    .selectAll('picture')
    .select('candidate.visibility')
    .where('picture.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { actor } = core;
  const isPublic = row.visibility.picture === 'public' && !row.removedAt;
  const isOwn = actor.kind === 'account' && actor.candidateId === row.candidateId;
  const companyIds = actor.kind === 'account' ? actor.companyIds : [];
  if (!isPublic && !isOwn && !(await wasSentTo(core.db, id, companyIds))) return undefined;
  return { storageKey: row[keyOf[size]] };
}

async function wasSentTo(db: Db | Tx, id: Id<'pic'>, companyIds: readonly Id<'com'>[]): Promise<boolean> {
  if (companyIds.length === 0) return false;
  const sent = await db
    .selectFrom('application')
    .select('id')
    .where('pictureId', '=', id)
    .where('companyId', 'in', companyIds)
    .executeTakeFirst();
  return sent !== undefined;
}

/** Whether bytes in the storage belong to a picture. For the sweeper of what no row names. */
export async function isPictureKey(db: Db | Tx, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('picture')
    .select('id')
    .where((e) => e.or([e('smallKey', '=', key), e('mediumKey', '=', key), e('largeKey', '=', key)]))
    .executeTakeFirst();
  return row !== undefined;
}
