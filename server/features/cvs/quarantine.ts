/** Files that a virus scanner looks at, and what becomes of those in which it finds something. */
import type { Db, Tx } from '#db/client.ts';
import type { Core, Ctx } from '#server/core/context.ts';
import { conflict, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import type { QuarantinedFile } from './schema.ts';

type Kept = { id: Id<'file'>; storageKey: string };

/**
 * Has the scanner look at a kept file, once; a house without one takes the word of the rules at the door.
 * @returns whether the file may be read
 * @throws unavailable while the scanner does not answer
 */
export async function isClean(
  ctx: Ctx,
  file: Kept & { scannedAt: Instant | null; bytes: Uint8Array },
  signal?: AbortSignal,
): Promise<boolean> {
  const { virusScan } = ctx.house;
  if (virusScan === null || file.scannedAt !== null) return true;
  const verdict = await virusScan.scan(file.bytes, signal);
  if (verdict.is === 'infected') {
    await quarantine(ctx, file, verdict.name);
    return false;
  }
  await inTransaction(ctx, (tx) =>
    tx.db.updateTable('file').set({ scannedAt: tx.now() }).where('id', '=', file.id).execute(),
  );
  return true;
}

/** Puts a file where nobody reads it, ends the reading of the CVs that it is, and tells their owner. Safe twice. */
async function quarantine(ctx: Ctx, file: Kept, threat: string): Promise<void> {
  // Bytes first: should the rest fail, what cannot be read is found infected once more.
  await ctx.storage.quarantine(file.storageKey);
  await inTransaction(ctx, async (tx) => {
    const at = tx.now();
    await tx.db
      .updateTable('file')
      .set({ scannedAt: at, quarantinedAt: at, threat })
      .where('id', '=', file.id)
      .where('quarantinedAt', 'is', null)
      .execute();
    const cvs = await tx.db
      .updateTable('cv')
      .set({
        status: 'failed',
        stage: null,
        problemKey: 'cv.malware',
        problemParams: { name: threat },
        readAt: at,
      })
      .where('fileId', '=', file.id)
      .returning(['id', 'candidateId'])
      .execute();
    for (const { id } of cvs) await emit(tx, 'cv.failed', { subjectId: id });
    const owner = await tx.db
      .selectFrom('file')
      .select('ownerAccountId')
      .where('id', '=', file.id)
      .executeTakeFirst();
    if (owner) await publish(tx, `account:${owner.ownerAccountId}`);
  });
  ctx.log.warn({ fileId: file.id, threat }, 'a file went into quarantine');
}

/** As many as a run of the task looks at; the next one goes on. */
const AT_ONCE = 50;

/** Looks at files that came before there was a scanner, or while it was away and their reading had ended. */
export async function scanWaiting(ctx: Ctx): Promise<void> {
  if (ctx.house.virusScan === null) return;
  const files = await ctx.db
    .selectFrom('file')
    .select(['id', 'storageKey', 'scannedAt'])
    .where('scannedAt', 'is', null)
    .where('bytesRemovedAt', 'is', null)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  for (const file of files) await isClean(ctx, { ...file, bytes: await ctx.storage.get(file.storageKey) });
}

type Served = { scannedAt: Instant | null; quarantinedAt: Instant | null };

/** Lets a file out only once it was checked. @throws conflict that says why not */
export function checkServable(core: Core, file: Served): void {
  if (file.quarantinedAt !== null) throw conflict('cv.quarantined');
  if (core.house.virusScan !== null && file.scannedAt === null) throw conflict('cv.being_checked');
}

/** What lies in quarantine, newest first. */
export async function listQuarantine(db: Db | Tx, limit: number): Promise<QuarantinedFile[]> {
  const rows = await db
    .selectFrom('file')
    .innerJoin('account', 'account.id', 'file.ownerAccountId')
    .select(['file.id', 'file.fileName', 'file.bytes', 'file.threat', 'file.quarantinedAt', 'account.email'])
    .where('file.quarantinedAt', 'is not', null)
    .where('file.bytesRemovedAt', 'is', null)
    .orderBy('file.quarantinedAt', 'desc')
    .orderBy('file.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ email, quarantinedAt, threat, ...row }) => ({
    ...row,
    owner: email,
    threat: threat ?? '',
    quarantinedAt: quarantinedAt!,
  }));
}

/** Removes the bytes of a file in quarantine for good; what was found in it stays written down. @throws not_found */
export async function deleteQuarantined(core: Core, id: Id<'file'>): Promise<void> {
  await inTransaction(core, async (tx) => {
    const file = await tx.db
      .updateTable('file')
      .set({ bytesRemovedAt: tx.now() })
      .where('id', '=', id)
      .where('quarantinedAt', 'is not', null)
      .where('bytesRemovedAt', 'is', null)
      .returning('storageKey')
      .executeTakeFirst();
    if (!file) throw notFound('file');
    const { storage, log } = tx.house;
    tx.afterCommit(
      () => void storage.remove(file.storageKey).catch((err) => log.warn({ err }, 'could not remove a file')),
    );
  });
}
