import type { Db } from '#db/client.ts';
import { type Actor, accountOf } from '#server/core/actor.ts';
import { notFound } from '#server/core/errors.ts';
import { monthsWorked } from '#server/engines/matching/index.ts';
import { visibleCandidates } from '#server/features/candidates/index.ts';
import { isMember } from '#server/features/companies/index.ts';
import { statusAt } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { dayOf, type Instant, monthIndex } from '#server/values/time.ts';
import { movesFrom } from './policy.ts';
import { standing } from './queries.ts';
import {
  type Board,
  type BoardCard,
  type FrozenProfile,
  type Stage,
  stages,
  type Waiting,
} from './schema.ts';

/** Cards shown in a column; the count says how many there are. */
const COLUMN_CARDS = 50;
const WAITING_SHOWN = 3;

/** Whole years of work in a profile as it was sent; null without dates. */
function yearsOf(profile: FrozenProfile, now: Instant): number | null {
  const months = monthsWorked(profile.experience, monthIndex(dayOf(now)));
  return months === null ? null : Math.floor(months / 12);
}

const boardRows = (db: Db, actor: Actor) =>
  db
    .selectFrom('application')
    .innerJoin(visibleCandidates(db, actor).as('candidate'), 'candidate.id', 'application.candidateId')
    .select([...standing, 'application.profile', 'candidate.name']);

/** Who waits for a first answer of the companies one works for, the most urgent first, and how many there are. */
export async function listWaiting(db: Db, actor: Actor, limit: number, now: Instant): Promise<Waiting> {
  const { companyIds } = accountOf({ actor });
  if (companyIds.length === 0) return { total: 0, items: [] };
  const [count, rows] = await Promise.all([
    db
      .selectFrom('application')
      .select((e) => e.fn.countAll().as('n'))
      .where('companyId', 'in', companyIds)
      .where('stage', '=', 'applied')
      .where('answeredAt', 'is', null)
      .executeTakeFirstOrThrow(),
    boardRows(db, actor)
      .innerJoin('posting', 'posting.id', 'application.postingId')
      .select(['posting.id as postingId', 'posting.title'])
      .where('application.companyId', 'in', companyIds)
      .where('application.stage', '=', 'applied')
      .where('application.answeredAt', 'is', null)
      .orderBy('application.answerBy')
      .orderBy('application.id')
      .limit(limit)
      .execute(),
  ]);
  const items = rows.map(({ postingId, title, ...row }) => ({
    ...toCard(row, now),
    posting: { id: postingId, title },
  }));
  return { total: Number(count.n), items };
}

/** Everyone who applied to a posting, by stage, the longest wait first. For its company only. @throws not_found */
export async function getBoard(db: Db, actor: Actor, postingId: Id<'pst'>, now: Instant): Promise<Board> {
  const posting = await db
    .selectFrom('posting')
    .innerJoin('company', 'company.id', 'posting.companyId')
    .select([
      'posting.id',
      'posting.title',
      'posting.companyId',
      'posting.status',
      'posting.deadlineAt',
      'posting.answerDays',
      'company.name as companyName',
    ])
    .where('posting.id', '=', postingId)
    .executeTakeFirst();
  if (!posting || !isMember(actor, posting.companyId)) throw notFound('posting');
  const rows = await boardRows(db, actor)
    .where('application.postingId', '=', postingId)
    .where('application.stage', '!=', 'withdrawn')
    .orderBy('application.appliedAt')
    .orderBy('application.id')
    .execute();
  const cards = rows.map((row) => toCard(row, now));
  return {
    posting: {
      id: posting.id,
      title: posting.title,
      company: { id: posting.companyId, name: posting.companyName },
      status: statusAt(posting, now),
      deadlineAt: posting.deadlineAt,
      answerDays: posting.answerDays,
    },
    columns: stages.filter((stage) => stage !== 'withdrawn').map((stage) => column(stage, cards)),
    waiting: cards
      .filter((card) => !card.answeredAt && card.stage === 'applied')
      .sort((a, b) => a.answerBy.localeCompare(b.answerBy))
      .slice(0, WAITING_SHOWN),
  };
}

function column(stage: Stage, cards: readonly BoardCard[]) {
  const here = cards.filter((card) => card.stage === stage);
  return { stage, count: here.length, moves: movesFrom(stage), cards: here.slice(0, COLUMN_CARDS) };
}

type Row = Omit<BoardCard, 'candidate' | 'years'> & {
  profile: Record<string, unknown>;
  candidateId: Id<'cnd'>;
  name: string;
};

function toCard({ profile, candidateId, name, ...row }: Row, now: Instant): BoardCard {
  const sent = profile as FrozenProfile;
  return {
    ...row,
    candidate: {
      id: candidateId,
      name,
      headline: sent.headline ?? sent.experience[0]?.title ?? null,
      location: sent.location,
    },
    years: yearsOf(sent, now),
  };
}
