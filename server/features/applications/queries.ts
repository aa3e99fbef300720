import { type SelectQueryBuilder, sql } from 'kysely';
import type { Db, Tx } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import type { ApplicationMoveTable } from '#db/schema/applications.ts';
import { after, likeLiteral } from '#db/sql.ts';
import { type AccountActor, type Actor, accountOf } from '#server/core/actor.ts';
import { notFound } from '#server/core/errors.ts';
import { visibleCandidates } from '#server/features/candidates/index.ts';
import { payOf } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { ListInput } from './inputs.ts';
import { isOwn, isTeam } from './policy.ts';
import {
  type ApplicationCard,
  type ApplicationStats,
  type Move,
  openStages,
  type RejectReason,
  type Stage,
  stages,
} from './schema.ts';

/** Where an application stands, and since when: what every list of them shows. */
export const standing = [
  'application.id',
  'application.stage',
  'application.appliedAt',
  'application.movedAt',
  'application.answerBy',
  'application.answeredAt',
  'application.candidateId',
] as const;

export const cardRows = (db: Db | Tx, actor: Actor) =>
  db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.postingId')
    .innerJoin('company', 'company.id', 'application.companyId')
    .innerJoin(visibleCandidates(db, actor).as('candidate'), 'candidate.id', 'application.candidateId')
    .select([
      ...standing,
      'application.companyId',
      'candidate.name as candidateName',
      'posting.id as postingId',
      'posting.title',
      'posting.location',
      'posting.remote',
      'posting.payMinMinor',
      'posting.payMaxMinor',
      'posting.payCurrency',
      'posting.payPeriod',
      'company.name as companyName',
    ]);
type CardRow = Awaited<ReturnType<ReturnType<typeof cardRows>['execute']>>[number];

export const toCard = (row: CardRow, lastMove: Move): ApplicationCard => ({
  lastMove,
  id: row.id,
  job: {
    id: row.postingId,
    title: row.title,
    company: { id: row.companyId, name: row.companyName },
    pay: payOf(row),
    location: row.location,
    remote: row.remote,
  },
  candidate: { id: row.candidateId, name: row.candidateName },
  stage: row.stage,
  appliedAt: row.appliedAt,
  movedAt: row.movedAt,
  answerBy: row.answerBy,
  answeredAt: row.answeredAt,
});

/** Which applications a person sees in lists: those to their companies when they hire, else their own. */
function scopeOf(actor: AccountActor) {
  if (actor.companyIds.length > 0 && (actor.role === 'recruiter' || !actor.candidateId))
    return { column: 'application.companyId' as const, ids: actor.companyIds as readonly string[] };
  return {
    column: 'application.candidateId' as const,
    ids: (actor.candidateId ? [actor.candidateId] : []) as readonly string[],
  };
}

const orders = {
  newest: { column: 'application.appliedAt', direction: 'desc', key: 'appliedAt' },
  oldest: { column: 'application.appliedAt', direction: 'asc', key: 'appliedAt' },
  moved: { column: 'application.movedAt', direction: 'desc', key: 'movedAt' },
} as const;

/** The applications a person may see, a page at a time. */
export async function listApplications(
  db: Db | Tx,
  actor: Actor,
  input: ListInput,
): Promise<Page<ApplicationCard>> {
  const scope = scopeOf(accountOf({ actor }));
  if (scope.ids.length === 0) return { items: [], next: null };
  const order = orders[input.sort];
  let query = cardRows(db, actor)
    .where(scope.column, 'in', scope.ids as never[])
    .orderBy(order.column, order.direction)
    .orderBy('application.id', order.direction)
    .limit(input.limit + 1);
  if (input.stage?.length) query = query.where('application.stage', 'in', input.stage);
  if (input.jobId) query = query.where('application.postingId', '=', input.jobId as Id<'pst'>);
  if (input.since) query = query.where('application.appliedAt', '>=', new Date(input.since).toISOString());
  if (input.q) query = query.where(named(input.q));
  const values = input.cursor ? decodeCursor(input.cursor, 2) : null;
  if (values) query = query.where(after([order.column, 'application.id'], values, order.direction));
  const rows = await query.execute();
  const moves = await lastMoves(db, rows);
  return toPage(
    rows,
    input.limit,
    (row) => [row[order.key], row.id],
    (row) => toCard(row, moves.get(row.id)!),
  );
}

/** Part of a title or a name, as written or with another first letter: SQL folds no case in our house. */
function named(q: string) {
  const forms = [q, q.charAt(0).toUpperCase() + q.slice(1), q.toLowerCase()];
  const tests = ['posting.title', 'candidate.name'].flatMap((column) =>
    forms.map((form) => sql<boolean>`${sql.ref(column)} like ${`%${likeLiteral(form)}%`} escape '\\'`),
  );
  return sql<boolean>`(${sql.join(tests, sql` or `)})`;
}

/** An application that this person sent or may decide on. @throws not_found for everyone else */
export async function getSeenRow(db: Db | Tx, actor: Actor, id: Id<'app'>) {
  const row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !(isOwn(actor, row) || isTeam(actor, row) || actor.kind === 'system'))
    throw notFound('application');
  return row;
}

/** A step, with its note only for the hiring team. */
const toMove = (move: ApplicationMoveTable, inside: boolean): Move => ({
  id: move.id,
  at: move.at,
  from: move.fromStage,
  to: move.toStage,
  by: move.actorName,
  note: inside ? move.note : null,
  reason: move.reasonCode ? { code: move.reasonCode as RejectReason, text: move.reasonText } : null,
});

/** The newest step of each application of a list, without notes. */
async function lastMoves(db: Db | Tx, rows: readonly { id: Id<'app'> }[]): Promise<Map<Id<'app'>, Move>> {
  if (rows.length === 0) return new Map();
  const moves = await db
    .selectFrom('applicationMove')
    .selectAll()
    .where(
      'applicationId',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
  return new Map(moves.map((move) => [move.applicationId, toMove(move, false)]));
}

/** Every step of an application, oldest first. Notes only for the hiring team. */
export async function listMoves(db: Db | Tx, actor: Actor, id: Id<'app'>): Promise<Move[]> {
  const row = await getSeenRow(db, actor, id);
  const inside = isTeam(actor, row);
  const moves = await db
    .selectFrom('applicationMove')
    .selectAll()
    .where('applicationId', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return moves.map((move) => toMove(move, inside));
}

/** What a candidate sent and waits for, the answer that is due first at the top. */
export const listOpenOf = prepared((db, { candidateId }: { candidateId: Id<'cnd'> }) =>
  db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.postingId')
    .innerJoin('company', 'company.id', 'application.companyId')
    .select([
      'application.id',
      'posting.title',
      'company.name as company',
      'application.stage',
      'application.appliedAt',
      'application.answerBy',
      'application.answeredAt',
    ])
    .where('application.candidateId', '=', candidateId)
    .where('application.stage', 'in', openStages)
    .orderBy('application.answerBy')
    .orderBy('application.id'),
);

/** The actor's application to a posting that still counts, or undefined. */
export const findOwnApplication = (db: Db | Tx, candidateId: Id<'cnd'>, postingId: Id<'pst'>) =>
  db
    .selectFrom('application')
    .select(['id', 'stage', 'appliedAt'])
    .where('candidateId', '=', candidateId)
    .where('postingId', '=', postingId)
    .where('stage', '!=', 'withdrawn')
    .executeTakeFirst();

const FEW = 5;

/** Counts and shares of the applications a person may see. A share of fewer than five says nothing: null. */
export async function getStats(db: Db | Tx, actor: Actor): Promise<ApplicationStats> {
  const scope = scopeOf(accountOf({ actor }));
  const byStage = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  let answered = 0;
  let reachedInterview = 0;
  let reachedOffer = 0;
  if (scope.ids.length > 0) {
    const base = () => db.selectFrom('application').where(scope.column, 'in', scope.ids as never[]);
    for (const row of await base()
      .select((e) => ['stage', e.fn.countAll().as('n')])
      .groupBy('stage')
      .execute())
      byStage[row.stage] = Number(row.n);
    answered = await count(base().where('answeredAt', 'is not', null).where('stage', '!=', 'withdrawn'));
    reachedInterview = await reached(db, scope, ['interview_scheduled', 'interviewed', 'offered', 'hired']);
    reachedOffer = await reached(db, scope, ['offered', 'hired']);
  }
  const total = Object.values(byStage).reduce((sum, n) => sum + n, 0);
  const counted = total - byStage.withdrawn;
  const share = (n: number) => (counted < FEW ? null : Math.round((n / counted) * 1000) / 1000);
  return {
    total,
    byStage,
    rates: { answered: share(answered), interview: share(reachedInterview), offer: share(reachedOffer) },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: counting does not look at the columns
async function count(query: SelectQueryBuilder<any, any, any>): Promise<number> {
  return Number((await query.select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
}

/** How many applications ever came to one of these stages, by their history; those withdrawn do not count. */
const reached = (db: Db | Tx, scope: ReturnType<typeof scopeOf>, to: Stage[]): Promise<number> =>
  count(
    db
      .selectFrom('application')
      .where(scope.column, 'in', scope.ids as never[])
      .where('stage', '!=', 'withdrawn')
      .where((e) =>
        e.exists(
          e
            .selectFrom('applicationMove')
            .select('applicationMove.id')
            .whereRef('applicationMove.applicationId', '=', 'application.id')
            .where('applicationMove.toStage', 'in', to),
        ),
      ),
  );
