import { z } from 'zod';
import type { Ctx } from '#server/core/context.ts';
import { defineReaction, type Event } from '#server/core/events.ts';
import { defineTask, enqueue, type Task } from '#server/core/tasks.ts';
import { inTransaction } from '#server/core/transaction.ts';
import type { Id } from '#server/values/id.ts';
import { dayOf } from '#server/values/time.ts';
import type { News } from './notification.ts';
import { accounts, tell } from './recipients.ts';

/*
 * A company may have a hundred thousand followers:
 *
 *   posting.published ──▶ reaction ──▶ task: 200 of them, by their ids ──▶ task: the next 200 ──▶ …
 *   company.update_posted ┘
 *
 * Each is told of one company once a day: what comes later that day is counted in the same notification.
 */

const BATCH = 200;
/** As much of an update as a line of news can hold. */
const EXCERPT = 120;

export const aboutFollowed = defineReaction({
  name: 'notifications.followers',
  on: ['posting.published', 'company.update_posted'],
  async run(ctx, event) {
    const follower = await ctx.db
      .selectFrom('companyFollow')
      .select('accountId')
      .where('companyId', '=', event.companyId!)
      .limit(1)
      .executeTakeFirst();
    if (follower) await tellNext(ctx, event.id, null);
  },
});

const tellNext = (ctx: Ctx, eventId: Id<'evt'>, after: string | null): Promise<void> =>
  inTransaction(ctx, (tx) =>
    enqueue(tx, tellFollowers, { eventId, after }, { jobKey: `followers:${eventId}:${after ?? ''}` }),
  );

/** Tells some followers of a company what is new there. Killed half-way, it tells the rest: nobody hears it twice. */
export const tellFollowers: Task<{ eventId: string; after: string | null }> = defineTask({
  name: 'notifications.followers',
  payload: z.object({ eventId: z.string(), after: z.string().nullable() }),
  async run(ctx, { eventId, after }) {
    const event = await ctx.db
      .selectFrom('event')
      .selectAll()
      .where('id', '=', eventId as Id<'evt'>)
      .executeTakeFirstOrThrow();
    const news = await newsOf(ctx, event as Event);
    if (!news) return;
    const to = await accounts(ctx, news.kind)
      .innerJoin('companyFollow', 'companyFollow.accountId', 'account.id')
      .where('companyFollow.companyId', '=', event.companyId!)
      .where('companyFollow.accountId', '>', (after ?? '') as Id<'acc'>)
      .orderBy('companyFollow.accountId')
      .limit(BATCH)
      .execute();
    await tell(ctx, to, news);
    if (to.length === BATCH) await tellNext(ctx, event.id, to.at(-1)!.id);
  },
});

/** Things of one day that one notification counts. */
const MOST_COUNTED = 50;

/**
 * What followers are told: the latest of the day, and how many there are. Looked up anew for each batch, so that batches of
 * two events that cross each other say the same. Null when all of it was taken back meanwhile.
 */
async function newsOf(ctx: Ctx, event: Event): Promise<News | null> {
  const companyId = event.companyId!;
  const day = dayOf(event.at);
  const today = await ctx.db
    .selectFrom('event')
    .select('subjectId')
    .where('companyId', '=', companyId)
    .where('type', '=', event.type)
    .where('at', '>=', `${day}T00:00:00.000Z`)
    .where('at', '<=', `${day}T23:59:59.999Z`)
    .orderBy('at', 'desc')
    .limit(MOST_COUNTED)
    .execute();
  const ids = today.map(({ subjectId }) => subjectId);
  const isPosting = event.type === 'posting.published';
  const { company, said } = isPosting ? await findTitles(ctx, ids) : await findWords(ctx, ids);
  if (said.length === 0) return null;
  return {
    kind: isPosting ? 'company_posting' : 'company_update',
    subject: { kind: 'company', id: companyId },
    params: { company, said: excerpt(said[0]!), n: said.length },
    eventId: event.id,
    gatheredUnder: `${companyId}:${day}`,
  };
}

type Said = { company: string; said: string[] };

/** Newest first, like all that is told here. */
async function findTitles(ctx: Ctx, ids: readonly string[]): Promise<Said> {
  const rows = await ctx.db
    .selectFrom('posting')
    .innerJoin('company', 'company.id', 'posting.companyId')
    .select(['posting.title', 'company.name'])
    .where('posting.id', 'in', ids as Id<'pst'>[])
    .where('posting.status', '=', 'published')
    .orderBy('posting.publishedAt', 'desc')
    .orderBy('posting.id', 'desc')
    .execute();
  return { company: rows[0]?.name ?? '', said: rows.map((row) => row.title) };
}

async function findWords(ctx: Ctx, ids: readonly string[]): Promise<Said> {
  const rows = await ctx.db
    .selectFrom('companyUpdate')
    .innerJoin('company', 'company.id', 'companyUpdate.companyId')
    .select(['companyUpdate.text', 'company.name'])
    .where('companyUpdate.id', 'in', ids as Id<'upd'>[])
    .where('companyUpdate.removedAt', 'is', null)
    .orderBy('companyUpdate.id', 'desc')
    .execute();
  return { company: rows[0]?.name ?? '', said: rows.map((row) => row.text) };
}

function excerpt(text: string): string {
  const signs = [...text.replaceAll(/\s+/g, ' ')];
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT).join('').trimEnd()}…` : signs.join('');
}
