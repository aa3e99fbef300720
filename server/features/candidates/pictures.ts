import type { Db, Tx } from '#db/client.ts';
import { candidateIdOf } from '#server/core/actor.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { type Crop, cutPicture } from '#server/engines/pictures/index.ts';
import { dropPicture, keyOfSize, type PictureSize, takePicture } from '#server/features/pictures/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import { changeOwn } from './profile.ts';
import { findPicture } from './queries.ts';

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
  const keys = await takePicture(ctx, (sizes) => cutPicture(input.bytes, sizes, input.crop));
  await changeOwn(ctx, async (tx, candidateId) => {
    await takeAway(tx, candidateId);
    const at = tx.now();
    await tx.db
      .insertInto('picture')
      .values({
        id: newId('pic', toMs(at)),
        candidateId,
        ...keys,
        createdAt: at,
        removedAt: null,
      })
      .execute();
  });
}

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
  dropPicture(tx, gone);
  return true;
}

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
  return { storageKey: keyOfSize(row, size) };
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
