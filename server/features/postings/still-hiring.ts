import type { PostingTable } from '#db/schema/postings.ts';
import { type AccountActor, accountOf } from '#server/core/actor.ts';
import type { Core, House, TxCtx } from '#server/core/context.ts';
import { isSealOf, sealOf } from '#server/core/crypto.ts';
import { conflict, forbidden, invalid } from '#server/core/errors.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { isMember } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, type Instant, plus } from '#server/values/time.ts';
import { holdToGates } from './holding.ts';
import { getOwnRow } from './posting.ts';
import { step } from './publishing.ts';
import { payOf, statusAt } from './queries.ts';
import type { AskedPosting } from './schema.ts';
import { hidePosting, showPosting } from './showing.ts';
import { ANSWER_DAYS, freshCheck, noteTeamWork } from './team-work.ts';
import { tellTermsSince } from './versions.ts';

/*
 *                     14 days                      7 days
 *  published, or the ────────▶ "Still hiring?" ──no answer──▶ unconfirmed: out of every list, applicants told
 *  last sign of work                  │                           │
 *        ▲──────── yes, or work ──────┘◀──────── one press ───────┘   (until its deadline; changed before, if need be,
 *                                                                      and held to the gates again)
 */

type Row = Pick<PostingTable, 'id' | 'companyId' | 'status' | 'deadlineAt'>;

/**
 * Says that a posting is still open, or puts one back that was taken down.
 * @throws conflict when it is over, invalid when it may not be public as it stands now
 */
async function confirm(tx: TxCtx, row: Row): Promise<void> {
  const status = statusAt(row, tx.now());
  if (status !== 'published' && status !== 'unconfirmed') throw conflict('posting.not_open');
  if (status === 'unconfirmed') await putBack(tx, row.id);
  await noteTeamWork(tx, row.id, { hiring: true });
  await publish(tx, `company:${row.companyId}`);
}

/** It may have been changed while it was down, and the law of its company, too: it goes by the gates again. */
async function putBack(tx: TxCtx, id: Id<'pst'>): Promise<void> {
  const row = await tx.db.selectFrom('posting').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await holdToGates(tx, { ...row, pay: payOf(row) });
  await step(tx, id, { from: ['unconfirmed'], set: { status: 'published', closedAt: null } });
  await showPosting(tx, id);
  await emit(tx, 'posting.put_back', { subjectId: id, companyId: row.companyId });
  if (row.closedAt) await tellTermsSince(tx, row, row.closedAt);
}

/** Someone of the company says that it still hires. An admin cannot know. @throws forbidden, conflict */
export async function confirmHiring(core: Core | TxCtx, id: Id<'pst'>): Promise<void> {
  await inTransaction(core, async (tx) => {
    const row = await getOwnRow(tx, id);
    if (!isMember(accountOf(tx), row.companyId)) throw forbidden('company.not_yours');
    await confirm(tx, row);
  });
}

// ── by mail ──────────────────────────────────────────────────────────────────────────────────────────────────────

const PURPOSE = 'still-hiring';
const secretOf = (house: House): string => house.env.SECRET_KEY!;

/** Lets whoever got the mail answer it with one press, and do nothing else. */
export const stillHiringToken = (house: House, id: Id<'pst'>, accountId: Id<'acc'>): string =>
  `${id}.${accountId}.${sealOf(secretOf(house), PURPOSE, `${id}.${accountId}`)}`;

/** The posting a mail asks about. @throws invalid when the link is not ours, or its reader left the company */
async function readToken(
  core: Core | TxCtx,
  token: string,
): Promise<Row & { title: string; company: string }> {
  const [id = '', accountId = '', seal = ''] = token.split('.');
  const isOurs = isSealOf(seal, secretOf(core.house), PURPOSE, `${id}.${accountId}`);
  const row = isOurs
    ? await core.db
        .selectFrom('posting')
        .innerJoin('company', 'company.id', 'posting.companyId')
        .innerJoin('membership', 'membership.companyId', 'posting.companyId')
        .innerJoin('account', 'account.id', 'membership.accountId')
        .select(['posting.id', 'posting.companyId', 'posting.status', 'posting.deadlineAt', 'posting.title'])
        .select('company.name as company')
        .where('posting.id', '=', id as Id<'pst'>)
        .where('membership.accountId', '=', accountId as AccountActor['accountId'])
        .where('membership.endedAt', 'is', null)
        .where('account.suspendedAt', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!row) throw invalid('posting.link_unknown');
  return row;
}

export async function findAsked(core: Core, token: string): Promise<AskedPosting> {
  const { id, title, company, ...row } = await readToken(core, token);
  return { id, title, company, status: statusAt(row, core.now()) };
}

export async function confirmByMail(core: Core, token: string): Promise<void> {
  await inTransaction(core, async (tx) => confirm(tx, await readToken(tx, token)));
}

// ── by the clock ─────────────────────────────────────────────────────────────────────────────────────────────────

const BATCH = 200;
type Due = Pick<PostingTable, 'id' | 'companyId' | 'checkAt' | 'askedAt'>;

/**
 * Asks about postings whose time has come, and takes down those whose company was asked and kept silent. Each is a
 * transaction of its own that holds only while the posting stands as it was seen: killed or run twice, nothing is told twice.
 * @returns whether there may be more
 */
export async function checkHiring(core: Core, signal: AbortSignal): Promise<boolean> {
  const now = core.now();
  const due = await core.db
    .selectFrom('posting')
    .select(['id', 'companyId', 'checkAt', 'askedAt'])
    .where('status', '=', 'published')
    .where('checkAt', '<=', now)
    // What is over is left to the sweep of expired ones.
    .where('deadlineAt', '>', now)
    .orderBy('checkAt')
    .limit(BATCH)
    .execute();
  for (const posting of due) {
    if (signal.aborted) return false;
    await inTransaction(core, (tx) => (posting.askedAt ? takeDown(tx, posting) : ask(tx, posting, now)));
  }
  return due.length === BATCH;
}

/** The row, if it still stands as it was seen: an answer that came meanwhile has another time for the next check. */
const stillDue = (tx: TxCtx, { id, checkAt }: Due) =>
  tx.db
    .updateTable('posting')
    .where('id', '=', id)
    .where('status', '=', 'published')
    .where('checkAt', '=', checkAt)
    .returning('id');

async function ask(tx: TxCtx, due: Due, now: Instant): Promise<void> {
  const set = { askedAt: now, checkAt: plus(now, ANSWER_DAYS * DAY_MS) };
  if (!(await stillDue(tx, due).set(set).executeTakeFirst())) return;
  await emit(tx, 'posting.asked', { subjectId: due.id, companyId: due.companyId });
  await publish(tx, `company:${due.companyId}`);
}

async function takeDown(tx: TxCtx, due: Due): Promise<void> {
  const now = tx.now();
  const set = { status: 'unconfirmed', closedAt: now, updatedAt: now, ...freshCheck(now) } as const;
  if (!(await stillDue(tx, due).set(set).executeTakeFirst())) return;
  await hidePosting(tx, due.id);
  await emit(tx, 'posting.unconfirmed', { subjectId: due.id, companyId: due.companyId });
  await publish(tx, `company:${due.companyId}`);
}
