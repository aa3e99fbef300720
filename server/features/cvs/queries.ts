import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { candidateIdOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { findPlaceInQueue } from '#server/core/queue-position.ts';
import { compareFacts, getProfile } from '#server/features/candidates/index.ts';
import type { Id } from '#server/values/id.ts';
import type { Message } from '#server/values/lang.ts';
import { type Cv, type CvNote, type CvPage, type CvQuota, type CvSummary, cvNotes } from './schema.ts';
import { readCvTask, readingKey } from './tasks.ts';

const cvRows = (db: Db | Tx, candidateId: Id<'cnd'>) =>
  db
    .selectFrom('cv')
    .innerJoin('file', 'file.id', 'cv.fileId')
    .selectAll('cv')
    .select(['file.bytes', 'file.mediaType'])
    .where('cv.candidateId', '=', candidateId)
    .where('cv.removedAt', 'is', null);
type CvRow = Awaited<ReturnType<ReturnType<typeof cvRows>['execute']>>[number];

const problemOf = (row: CvRow): Message | null =>
  row.problemKey ? { key: row.problemKey, params: row.problemParams ?? {} } : null;

const toSummary = (row: CvRow): CvSummary => ({
  id: row.id,
  fileName: row.fileName,
  bytes: row.bytes,
  mediaType: row.mediaType,
  status: row.status,
  stage: row.stage,
  problem: problemOf(row),
  pages: row.pages,
  createdAt: row.createdAt,
  // While it is read again, the end of the reading before is nobody's business.
  readAt: row.status === 'ready' || row.status === 'failed' ? row.readAt : null,
});

const newestCvs = prepared((db, { candidateId }: { candidateId: Id<'cnd'> }) =>
  cvRows(db, candidateId).orderBy('cv.createdAt', 'desc').orderBy('cv.id', 'desc'),
);

/** A person's CVs, newest first. */
export const listCvs = async (db: Db | Tx, candidateId: Id<'cnd'>): Promise<CvSummary[]> =>
  (await newestCvs(db, { candidateId })).map(toSummary);

/** The import of a CV that stands in the profile, if one does. */
export const findImport = (db: Db | Tx, cvId: Id<'cv'>) =>
  db
    .selectFrom('cvImport')
    .selectAll()
    .where('cvId', '=', cvId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst();

/** One's own CV with everything read from it. @throws not_found for anyone else's */
export async function getCv(core: Core | TxCtx, candidateId: Id<'cnd'>, id: Id<'cv'>): Promise<Cv> {
  const db: Db | Tx = core.db;
  const [row, facts, imported, profile] = await Promise.all([
    cvRows(db, candidateId).where('cv.id', '=', id).executeTakeFirst(),
    db.selectFrom('cvFact').selectAll().where('cvId', '=', id).orderBy('position').execute(),
    findImport(db, id),
    getProfile(db, candidateId),
  ]);
  if (!row) throw notFound('cv');
  const accepted = new Set(imported?.accepted);
  const against = compareFacts(profile, facts);
  return {
    ...toSummary(row),
    ahead: row.status === 'queued' ? await findPlaceInQueue(core, readCvTask, readingKey(id)) : null,
    language: row.language,
    answeredBy: row.answeredBy,
    answeredParts: (row.answeredParts ?? []) as Cv['answeredParts'],
    facts: facts.map((fact) => ({
      id: fact.id,
      field: fact.field,
      value: fact.value,
      entry: fact.entry,
      employer: fact.employer,
      source: { page: fact.page, start: fact.start, end: fact.end, text: fact.text },
      confidence: fact.confidence,
      accepted: accepted.has(fact.id),
      skipped: fact.skippedAt !== null,
      against: against.get(fact.id)!,
    })),
    hidden: row.hidden,
    warnings: row.warnings,
    undo: imported ? { importId: imported.id, at: imported.at, count: imported.accepted.length } : null,
  };
}

/** The pages of a CV. Whoever calls this has checked that its reader may see the CV. */
export async function listCvPages(db: Db | Tx, id: Id<'cv'>): Promise<CvPage[]> {
  return db
    .selectFrom('cvPage')
    .select(['number', 'text', 'lines'])
    .where('cvId', '=', id)
    .orderBy('number')
    .execute();
}

/** Set aside because it stands on every page, where everyone sees it. */
const SEEN = 'cv.hidden.repeated';

/** What a reader of a CV that was sent should know of it. Whoever calls this has checked that they may see the CV. */
export async function listCvNotes(db: Db | Tx, id: Id<'cv'>): Promise<CvNote[]> {
  const row = await db
    .selectFrom('cv')
    .select(['hidden', 'warnings'])
    .where('id', '=', id)
    .executeTakeFirst();
  const notes: Record<CvNote, boolean> = {
    hidden_text: row?.hidden.some(({ reasonKey }) => reasonKey !== SEEN) ?? false,
    addressed: row?.warnings.some(({ key }) => key === 'cv.addressed') ?? false,
  };
  return cvNotes.filter((note) => notes[note]);
}

/** One page of one's own CV. @throws not_found */
export async function getCvPage(
  db: Db | Tx,
  candidateId: Id<'cnd'>,
  id: Id<'cv'>,
  number: number,
): Promise<CvPage> {
  const own = await cvRows(db, candidateId).where('cv.id', '=', id).executeTakeFirst();
  const page = own && (await listCvPages(db, id)).find((one) => one.number === number);
  if (!page) throw notFound('cv_page');
  return page;
}

/**
 * The CV that goes with an application: the one named, or the newest that could be read.
 * @returns undefined when there is none, or it is not this person's
 */
export async function findSendableCv(db: Db | Tx, candidateId: Id<'cnd'>, id: Id<'cv'> | null | undefined) {
  if (id === null) return undefined;
  // Employers cannot read an archive of tables, and none gets a file in which something was found.
  let query = cvRows(db, candidateId)
    .where('file.mediaType', '!=', 'application/zip')
    .where('file.quarantinedAt', 'is', null)
    .orderBy('cv.createdAt', 'desc')
    .orderBy('cv.id', 'desc');
  query = id ? query.where('cv.id', '=', id) : query.where('cv.status', '!=', 'failed');
  return query.executeTakeFirst();
}

/** What the person keeps, and how much they may. Copies that went out with applications are not counted. */
export async function quotaOf(core: Core | TxCtx): Promise<CvQuota> {
  const { CVS_PER_PERSON, CV_MB_PER_PERSON } = core.house.env;
  const kept = await core.db
    .selectFrom('cv')
    .innerJoin('file', 'file.id', 'cv.fileId')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.sum('file.bytes').as('bytes')])
    .where('cv.candidateId', '=', candidateIdOf(core))
    .where('cv.removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    count: Number(kept.count),
    maxCount: CVS_PER_PERSON,
    bytes: Number(kept.bytes ?? 0),
    maxBytes: CV_MB_PER_PERSON * 1_000_000,
  };
}

/** The file behind one's own CV, or undefined for anyone else's. */
export async function findOwnFile(core: Core, id: Id<'cv'>) {
  return core.db
    .selectFrom('cv')
    .innerJoin('file', 'file.id', 'cv.fileId')
    .select(['file.storageKey', 'file.fileName', 'file.mediaType', 'file.scannedAt', 'file.quarantinedAt'])
    .where('cv.id', '=', id)
    .where('cv.candidateId', '=', candidateIdOf(core))
    .where('cv.removedAt', 'is', null)
    .executeTakeFirst();
}

/** A kept file. Whoever calls this has checked that its reader may see it. */
export const findFile = (db: Db | Tx, id: Id<'file'>) =>
  db
    .selectFrom('file')
    .select(['storageKey', 'fileName', 'bytes', 'mediaType', 'scannedAt', 'quarantinedAt'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Whose a CV is, and what its file is called. For telling its owner of it. */
export const findCvOwner = (db: Db | Tx, id: Id<'cv'>) =>
  db
    .selectFrom('cv')
    .innerJoin('file', 'file.id', 'cv.fileId')
    .select(['cv.fileName', 'file.ownerAccountId as accountId'])
    .where('cv.id', '=', id)
    .executeTakeFirst();
