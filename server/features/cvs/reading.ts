import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#db/schema/index.ts';
import { ask } from '#server/core/ai/ask.ts';
import { planOf } from '#server/core/ai/chain.ts';
import type { Answer } from '#server/core/ai/question.ts';
import type { Core, Ctx, TxCtx } from '#server/core/context.ts';
import { AppError } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { SCANNER_AWAY } from '#server/core/virus-scan.ts';
import type { CvReading } from '#server/engines/cv-reading/index.ts';
import { wantsNoModel } from '#server/features/candidates/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import type { GreyPicture } from '#server/values/recognised.ts';
import { type Instant, toMs } from '#server/values/time.ts';
import { isClean } from './quarantine.ts';
import { type CvAnswer, cvFacts } from './reading.ask.ts';
import type { CvStage } from './schema.ts';

type Waiting = {
  id: Id<'cv'>;
  accountId: Id<'acc'>;
  candidateId: Id<'cnd'>;
  storageKey: string;
  fileName: string;
  mediaType: string;
  fileId: Id<'file'>;
  scannedAt: Instant | null;
  /** when an earlier reading ended: it tells this reading from one that was stopped */
  readAt: Instant | null;
};

const READING_MS = 30_000;
/** What reading ten pages from pictures may take beside. */
const PICTURES_MS = 90_000;

/** Reads a CV by rules, off the event loop. Pictures of pages come back to be read by a process of this one. */
export function readInThread(
  ctx: Pick<Ctx, 'threads'> & { house?: Pick<Ctx['house'], 'ocr'> },
  file: { bytes: Uint8Array; fileName: string; forModel?: boolean },
  onStage: (stage: CvStage) => void = () => {},
  signal?: AbortSignal,
): Promise<CvReading> {
  const ocr = ctx.house?.ocr ?? null;
  const input = { ...file, canRecognise: ocr !== null };
  return ctx.threads.run<typeof input, CvReading>('read-cv', input, {
    timeoutMs: READING_MS + (ocr ? PICTURES_MS : 0),
    signal,
    onStage: (stage) => onStage(stage as CvStage),
    ...(ocr && { onAsk: (picture, until) => ocr.recognise(picture as GreyPicture, until) }),
  });
}

const findWaiting = (ctx: Ctx, id: Id<'cv'>): Promise<Waiting | undefined> =>
  ctx.db
    .selectFrom('cv')
    .innerJoin('file', 'file.id', 'cv.fileId')
    .select(['cv.id', 'file.ownerAccountId as accountId', 'file.storageKey', 'cv.fileName', 'file.mediaType'])
    .select(['cv.readAt', 'cv.candidateId', 'file.id as fileId', 'file.scannedAt'])
    .where('cv.id', '=', id)
    .where('cv.status', 'in', ['queued', 'reading'])
    .executeTakeFirst();

/** What a thread says of a file that no second try by ourselves would read. */
const TOO_MUCH = new Set(['thread.timeout', 'thread.memory']);

type Try = {
  signal: AbortSignal;
  /** asked when the reading fails: whether to tell the person instead of trying again */
  isLast: () => boolean;
};

/**
 * Reads a CV that waits and writes down what it says, in one transaction. Safe to run twice: one that was read
 * already is left alone, one that was interrupted starts anew, one that its owner stops ends without a word.
 */
export async function readWaitingCv(ctx: Ctx, id: Id<'cv'>, { signal, isLast }: Try): Promise<void> {
  const cv = await findWaiting(ctx, id);
  if (!cv) return;
  const stopped = whenStopped(ctx, cv);
  try {
    await readAndWrite(ctx, cv, AbortSignal.any([signal, stopped.signal]));
  } catch (error) {
    if (stopped.signal.aborted) return;
    // A file that is too much for the thread will be too much next time; anything else may pass, so it is tried again.
    const tooMuch = error instanceof AppError && TOO_MUCH.has(error.key);
    const isAway = error instanceof AppError && error.key === SCANNER_AWAY;
    // A scanner that is away comes back; until then the file waits, and its owner sees that it is being checked.
    if (!tooMuch && (isAway || !isLast())) throw error;
    if (!tooMuch) ctx.log.error({ err: error, cvId: id }, 'a CV could not be read');
    await writeProblem(ctx, cv, { key: tooMuch ? 'cv.too_much_work' : 'cv.failed', params: {} });
  } finally {
    stopped.lookNoMore();
  }
}

async function readAndWrite(ctx: Ctx, cv: Waiting, signal: AbortSignal): Promise<void> {
  const bytes = await checkedBytes(ctx, cv, signal);
  if (bytes === null) return;
  let stages = Promise.resolve();
  const onStage = (stage: CvStage) => {
    stages = stages.then(() => showStage(ctx, cv, stage)).catch(() => {});
  };
  const rulesAlone = await wantsNoModel(ctx.db, cv.candidateId);
  const { links } = await planOf(ctx, cvFacts, { rulesAlone });
  const file = { bytes, fileName: cv.fileName, forModel: links.length > 0 };
  const reading = await readInThread(ctx, file, onStage, signal).finally(() => stages);
  if (reading.problem) return writeProblem(ctx, cv, reading.problem);
  if (links.length > 0) await showStage(ctx, cv, 'model');
  const answered = await ask(ctx, cvFacts, reading, { signal, rulesAlone });
  await writeReading(ctx, cv, { ...reading, facts: answered.answer.facts }, answered);
}

/** The file, once it was checked; null when something was found in it, which ends the reading. */
async function checkedBytes(ctx: Ctx, cv: Waiting, signal: AbortSignal): Promise<Uint8Array | null> {
  const isUnchecked = ctx.house.virusScan !== null && cv.scannedAt === null;
  if (isUnchecked) await showStage(ctx, cv, 'scan');
  const bytes = await ctx.storage.get(cv.storageKey);
  if (!(await isClean(ctx, { ...cv, id: cv.fileId, bytes }, signal))) return null;
  await showStage(ctx, cv, 'open');
  return bytes;
}

type Read = Pick<Waiting, 'id' | 'accountId'> & Partial<Pick<Waiting, 'readAt'>>;

/**
 * Whether a CV still waits for this very reading: not after it was stopped, even when it is being read again since.
 * Every write of a reading asks it, in the same statement.
 */
const stillWanted =
  ({ id, readAt = null }: Read) =>
  (eb: ExpressionBuilder<Schema, 'cv'>) =>
    eb.and([
      eb('id', '=', id),
      eb('status', 'in', ['queued', 'reading']),
      eb('readAt', readAt === null ? 'is' : '=', readAt),
    ]);

/** Aborts when the CV is stopped or removed: its owner's news say that something changed, the row says what. */
function whenStopped(ctx: Ctx, cv: Waiting) {
  const stop = new AbortController();
  const look = async () => {
    const row = await ctx.db.selectFrom('cv').select('id').where(stillWanted(cv)).executeTakeFirst();
    if (!row) stop.abort();
  };
  const lookNoMore = ctx.house.live.subscribe([`account:${cv.accountId}`], () => void look().catch(() => {}));
  return { signal: stop.signal, lookNoMore };
}

const showStage = (ctx: Ctx, cv: Waiting, stage: CvStage): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await tx.db.updateTable('cv').set({ status: 'reading', stage }).where(stillWanted(cv)).execute();
    await publish(tx, `account:${cv.accountId}`);
  });

/** Ends the reading once: what was finished or stopped meanwhile is not finished again. */
async function finish(tx: TxCtx, cv: Read, set: Record<string, unknown>): Promise<boolean> {
  const done = await tx.db
    .updateTable('cv')
    .set({ ...set, stage: null, readAt: tx.now() })
    .where(stillWanted(cv))
    .returning('id')
    .executeTakeFirst();
  await publish(tx, `account:${cv.accountId}`);
  return done !== undefined;
}

type Problem = { key: string; params: Record<string, string | number> };

const writeProblem = (ctx: Ctx, cv: Waiting, { key, params }: Problem): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    if (await finish(tx, cv, { status: 'failed', problemKey: key, problemParams: params }))
      await emit(tx, 'cv.failed', { subjectId: cv.id });
  });

/** Rows in one insert: SQLite takes 32,766 parameters in a statement. */
const CHUNK = 1_000;

/** Writes down what a CV says: pages, facts and their places. A CV that was read already is left alone. */
export const writeReading = (
  core: Core | TxCtx,
  cv: Read,
  reading: CvReading,
  { answeredBy, parts }: Pick<Answer<CvAnswer>, 'answeredBy' | 'parts'>,
): Promise<void> =>
  inTransaction(core, async (tx) => {
    const { document, facts } = reading;
    const { language, hidden, warnings } = document;
    const read = { language, hidden, warnings, pages: document.pageCount };
    const set = { status: 'ready', ...read, answeredBy, answeredParts: parts.length > 0 ? parts : null };
    if (!(await finish(tx, cv, set))) return;
    for (const [i, page] of document.pages.entries())
      await tx.db
        .insertInto('cvPage')
        .values({
          cvId: cv.id,
          number: i + 1,
          text: page.text,
          lines: page.lines.map(({ start, end, box }) => ({ start, end, box })),
        })
        .execute();
    const at = toMs(tx.now());
    const rows = facts.map((fact, position) => ({
      id: newId('fct', at),
      cvId: cv.id,
      position,
      field: fact.field,
      value: fact.value,
      entry: fact.entry ?? null,
      employer: fact.employer ?? null,
      ...fact.source,
      confidence: fact.confidence,
      skippedAt: null,
    }));
    for (let from = 0; from < rows.length; from += CHUNK)
      await tx.db
        .insertInto('cvFact')
        .values(rows.slice(from, from + CHUNK))
        .execute();
    await emit(tx, 'cv.read', { subjectId: cv.id, payload: { facts: facts.length } });
  });
