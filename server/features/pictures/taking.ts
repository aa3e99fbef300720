import { accountOf } from '#server/core/actor.ts';
import type { Ctx, TxCtx } from '#server/core/context.ts';
import { AppError } from '#server/core/errors.ts';
import type { CutPicture } from '#server/engines/pictures/index.ts';
import { type PictureSize, pictureSizes } from './schema.ts';

/** Where the bytes of a picture are, in each of its sizes. */
export type PictureKeys = { smallKey: string; mediumKey: string; largeKey: string };

const STATUS: Record<string, number> = {
  'picture.too_large': 413,
  'picture.unsupported': 415,
  'picture.heic': 415,
};

/**
 * Takes the file of a picture in: drawn anew in each size, and kept. To be named by a row right after; what no row names is
 * swept away.
 * @param draw one of the engine's ways to make it square
 * @throws invalid with what is wrong with the file
 */
export async function takePicture(
  ctx: Ctx,
  draw: (sizes: readonly number[]) => Promise<CutPicture>,
): Promise<PictureKeys> {
  await ctx.house.limits.take('upload', accountOf(ctx).accountId);
  const drawn = await draw(pictureSizes);
  if (!drawn.ok) {
    const { key, params } = drawn.problem;
    throw new AppError('invalid', key, params, [{ field: 'file', key, params }], STATUS[key] ?? null);
  }
  const [smallKey, mediumKey, largeKey] = await Promise.all(
    drawn.pictures.map((one) => ctx.storage.put(one)),
  );
  return { smallKey: smallKey!, mediumKey: mediumKey!, largeKey: largeKey! };
}

/** Takes the bytes of a picture away once its row is gone for good. */
export function dropPicture(tx: TxCtx, { smallKey, mediumKey, largeKey }: PictureKeys): void {
  const { storage, log } = tx.house;
  // Should this fail, the sweeper finds bytes that no row names.
  tx.afterCommit(() => {
    for (const key of [smallKey, mediumKey, largeKey])
      void storage.remove(key).catch((err) => log.warn({ err }, 'could not remove a picture'));
  });
}

const keys = { 96: 'smallKey', 256: 'mediumKey', 512: 'largeKey' } as const satisfies Record<
  PictureSize,
  keyof PictureKeys
>;

export const keyOfSize = (row: PictureKeys, size: PictureSize): string => row[keys[size]];
