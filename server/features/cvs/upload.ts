import { accountOf, candidateIdOf } from '#server/core/actor.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { sha256 } from '#server/core/crypto.ts';
import { AppError, invalidField, notFound } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { enqueue } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { admitCv, type CvKind, withoutOthers } from '#server/engines/cv-reading/index.ts';
import { waitForTurn } from '#server/features/candidates/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import { toMs } from '#server/values/time.ts';
import { quotaOf } from './queries.ts';
import { readCvTask, readingKey } from './tasks.ts';

const statusOf = { invalid: null, too_large: 413, unsupported: 415 } as const;

/**
 * Takes a CV in: checks the bytes, keeps them safely, and queues the reading. Before it answers, nothing was
 * left half-done: a refused file leaves no trace, an accepted one survives any crash.
 * @throws invalid (400, 413, 415) with what is wrong with the file
 */
export async function uploadCv(ctx: Ctx, input: { fileName: string; bytes: Uint8Array }): Promise<Id<'cv'>> {
  candidateIdOf(ctx);
  await ctx.house.limits.take('upload', accountOf(ctx).accountId);
  const admission = await admitCv(input.bytes, input.fileName);
  if (!admission.ok) {
    const { code, key, params } = admission.problem;
    throw new AppError('invalid', key, params, [{ field: 'file', key, params }], statusOf[code]);
  }
  const bytes = await whatToKeep(input.bytes, admission.kind);
  await checkQuota(ctx, bytes.length);
  const storageKey = await ctx.storage.put(bytes);
  const { mediaType, warnings } = admission;
  const kept = { fileName: input.fileName, bytes, storageKey, mediaType, warnings };
  return inTransaction(ctx, async (tx) => {
    await waitForTurn(tx);
    await checkQuota(tx, bytes.length);
    const id = await recordCv(tx, kept);
    await queueReading(tx, id);
    return id;
  });
}

/** Of an archive with words of others only the CV is kept. */
const whatToKeep = (bytes: Uint8Array, kind: CvKind): Promise<Uint8Array> | Uint8Array =>
  kind === 'linkedin' ? withoutOthers(bytes) : bytes;

/** @throws invalid when one more file would be more than a person may keep */
async function checkQuota(core: Core | TxCtx, more: number): Promise<void> {
  const { count, maxCount, bytes, maxBytes } = await quotaOf(core);
  if (count >= maxCount) throw invalidField('file', 'cv.too_many', { count, max: maxCount });
  if (bytes + more > maxBytes)
    throw invalidField('file', 'cv.no_room', { usedMb: inMb(bytes), maxMb: inMb(maxBytes) });
}

const inMb = (bytes: number) => Math.round(bytes / 100_000) / 10;

/** Has a CV read soon, once however often it is asked. */
export const queueReading = (tx: TxCtx, id: Id<'cv'>): Promise<void> =>
  enqueue(tx, readCvTask, { cvId: id }, { jobKey: readingKey(id) });

type KeptFile = {
  fileName: string;
  bytes: Uint8Array;
  storageKey: string;
  mediaType: string;
  warnings: Array<{ key: string; params: Record<string, string | number> }>;
};

/** Writes down a CV whose bytes are kept; who calls this sees to its being read. */
export async function recordCv(tx: TxCtx, kept: KeptFile): Promise<Id<'cv'>> {
  const { accountId } = accountOf(tx);
  const at = tx.now();
  const fileId = newId('file', toMs(at));
  const id = newId('cv', toMs(at));
  await tx.db
    .insertInto('file')
    .values({
      id: fileId,
      ownerAccountId: accountId,
      companyId: null,
      purpose: 'cv',
      fileName: kept.fileName,
      sha256: sha256(kept.bytes),
      bytes: kept.bytes.length,
      mediaType: kept.mediaType,
      storageKey: kept.storageKey,
      scannedAt: null,
      quarantinedAt: null,
      threat: null,
      bytesRemovedAt: null,
      createdAt: at,
    })
    .execute();
  await tx.db
    .insertInto('cv')
    .values({
      id,
      candidateId: candidateIdOf(tx),
      fileId,
      fileName: kept.fileName,
      status: 'queued',
      stage: null,
      problemKey: null,
      problemParams: null,
      language: null,
      pages: null,
      answeredBy: null,
      answeredParts: null,
      hidden: [],
      warnings: kept.warnings,
      createdAt: at,
      readAt: null,
      removedAt: null,
    })
    .execute();
  await emit(tx, 'cv.uploaded', { subjectId: id });
  await publish(tx, `account:${accountId}`);
  return id;
}

/**
 * Removes a CV and everything read from it. Where it went out with an application, the copy that was sent stays
 * with that application. What was accepted into the profile stays there.
 */
export async function removeCv(core: Core, id: Id<'cv'>): Promise<void> {
  const candidateId = candidateIdOf(core);
  await inTransaction(core, async (tx) => {
    const cv = await tx.db
      .selectFrom('cv')
      .innerJoin('file', 'file.id', 'cv.fileId')
      .select(['cv.id', 'cv.fileId', 'file.storageKey'])
      .where('cv.id', '=', id)
      .where('cv.candidateId', '=', candidateId)
      .where('cv.removedAt', 'is', null)
      .executeTakeFirst();
    if (!cv) throw notFound('cv');
    const sent = await tx.db
      .selectFrom('application')
      .select('id')
      .where('fileId', '=', cv.fileId)
      .executeTakeFirst();
    if (sent) {
      await tx.db.updateTable('cv').set({ removedAt: tx.now() }).where('id', '=', id).execute();
      return;
    }
    for (const table of ['cvImport', 'cvFact', 'cvPage'] as const)
      await tx.db.deleteFrom(table).where('cvId', '=', id).execute();
    await tx.db.deleteFrom('cv').where('id', '=', id).execute();
    await tx.db.deleteFrom('file').where('id', '=', cv.fileId).execute();
    await publish(tx, `account:${accountOf(tx).accountId}`);
    // Should this fail, the sweeper finds bytes that no row names.
    const { storage, log } = tx.house;
    tx.afterCommit(
      () => void storage.remove(cv.storageKey).catch((err) => log.warn({ err }, 'could not remove a file')),
    );
  });
}
