import type { Db, Tx } from '#db/client.ts';
import { system } from '#server/core/actor.ts';
import { type Ctx, contextOf, type House, type TxCtx } from '#server/core/context.ts';
import { newToken, sealOf } from '#server/core/crypto.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import { dayOf, type Instant, type PlainDate, SECOND_MS } from '#server/values/time.ts';

/*
 * A page is counted once for a visitor and day, without a cookie and without keeping who it was:
 *
 *   address and browser ──HMAC with the posting, by the key of the day──▶ a row that says "was here today" ──▶ a number
 *
 * Rows and key are thrown away when their day (in UTC) is over; what stays is the number. The posting is in the hash, so
 * that even on the day itself nobody sees which postings the same visitor read.
 *
 * A view waits in memory and is written with others some seconds later: reading a page writes nothing. A crash loses those
 * seconds of views; a stop does not. Nobody was promised the number.
 */

type View = { postingId: Id<'pst'>; visitor: string; at: Instant; companyIds: readonly Id<'com'>[] };
type Waiting = {
  views: View[];
  timer: ReturnType<typeof setTimeout> | undefined;
  /** the writing that is under way, or the last */
  written: Promise<void>;
};

const WRITE_AFTER_MS = 3 * SECOND_MS;
/** More at once are written before their time; ten times as many means that nothing can be written, and are dropped. */
const MANY = 500;

const ofHouse = new WeakMap<House, Waiting>();

function waitingOf(house: House): Waiting {
  const known = ofHouse.get(house);
  if (known) return known;
  const fresh: Waiting = { views: [], timer: undefined, written: Promise.resolve() };
  ofHouse.set(house, fresh);
  return fresh;
}

/** Counts a view of a posting by whoever asks, soon. Admins look because they must. */
export function countView({ house, visitor, actor, now }: Ctx, postingId: Id<'pst'>): void {
  if (visitor === null) return;
  const waiting = waitingOf(house);
  const isAdmin = actor.kind === 'account' && actor.admin;
  if (isAdmin || waiting.views.length >= 10 * MANY) return;
  const companyIds = actor.kind === 'account' ? actor.companyIds : [];
  waiting.views.push({ postingId, visitor, at: now(), companyIds });
  const write = () =>
    writeViews(house).catch((err) => house.log.error({ err }, 'views: could not be written'));
  if (waiting.views.length % MANY === 0) void write();
  else if (!waiting.timer) waiting.timer = setTimeout(write, WRITE_AFTER_MS).unref();
}

/** Writes what waits. One writing at a time; when it is done, so is what was counted before the call. */
export async function writeViews(house: House): Promise<void> {
  const waiting = waitingOf(house);
  clearTimeout(waiting.timer);
  waiting.timer = undefined;
  const writing = waiting.written.then(async () => {
    const views = waiting.views.splice(0);
    const core = contextOf(house, { actor: system, requestId: 'views', lang: 'en' });
    if (views.length > 0) await inTransaction(core, (tx) => addViews(tx, views));
  });
  // One that failed is told to its caller and holds up nobody after it.
  waiting.written = writing.catch(() => {});
  return writing;
}

async function addViews(tx: TxCtx, views: readonly View[]): Promise<void> {
  const postings = await tx.db
    .selectFrom('posting')
    .select(['id', 'companyId', 'deadlineAt'])
    .where('id', 'in', [...new Set(views.map((view) => view.postingId))])
    .where('status', '=', 'published')
    .execute();
  const open = new Map(postings.map((posting) => [posting.id, posting]));
  const counted = views.filter(({ postingId, at, companyIds }) => {
    const posting = open.get(postingId);
    return posting && at < posting.deadlineAt && !companyIds.includes(posting.companyId);
  });
  const days = groupBy(counted, (view) => dayOf(view.at));
  for (const day of [...days.keys()].sort()) await addViewsOfDay(tx, day, days.get(day)!);
}

async function addViewsOfDay(tx: TxCtx, day: PlainDate, views: readonly View[]): Promise<void> {
  const key = await keyOf(tx, day);
  const visitors = new Map(
    views.map(({ postingId, visitor }) => {
      const row = { day, postingId, visitor: sealOf(key, 'view', `${postingId}\0${visitor}`) };
      return [row.visitor, row];
    }),
  );
  // In one order for all, so that two processes do not wait for each other in a circle.
  const rows = [...visitors.values()].sort((a, b) => (a.postingId < b.postingId ? -1 : 1));
  const fresh = await tx.db
    .insertInto('postingVisitor')
    .values(rows)
    .onConflict((clash) => clash.columns(['day', 'postingId', 'visitor']).doNothing())
    .returning('postingId')
    .execute();
  const byPosting = groupBy(fresh, (row) => row.postingId);
  if (byPosting.size === 0) return;
  await tx.db
    .insertInto('postingView')
    .values([...byPosting].map(([postingId, of]) => ({ postingId, day, views: of.length })))
    .onConflict((clash) =>
      clash.columns(['postingId', 'day']).doUpdateSet((e) => ({
        views: e('postingView.views', '+', e.ref('excluded.views')),
      })),
    )
    .execute();
}

/** The key of a day, made with its first view, which throws away those of the days before. */
async function keyOf(tx: TxCtx, day: PlainDate): Promise<string> {
  const fresh = await tx.db
    .insertInto('visitorKey')
    .values({ day, key: newToken() })
    .onConflict((clash) => clash.column('day').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!fresh)
    return (
      await tx.db.selectFrom('visitorKey').select('key').where('day', '=', day).executeTakeFirstOrThrow()
    ).key;
  await tx.db.deleteFrom('visitorKey').where('day', '<', day).execute();
  return fresh.key;
}

const FORGOTTEN_AT_ONCE = 200;

/** Throws away what told visitors of days that are over from each other. Safe to run again. */
export async function forgetVisitors(ctx: Ctx): Promise<void> {
  const today = dayOf(ctx.now());
  await inTransaction(ctx, (tx) => tx.db.deleteFrom('visitorKey').where('day', '<', today).execute());
  let postings = await listOldVisited(ctx.db, today);
  while (postings.length > 0) {
    const ids = postings.map((row) => row.postingId);
    await inTransaction(ctx, (tx) =>
      tx.db.deleteFrom('postingVisitor').where('day', '<', today).where('postingId', 'in', ids).execute(),
    );
    postings = await listOldVisited(ctx.db, today);
  }
}

const listOldVisited = (db: Db | Tx, today: PlainDate) =>
  db
    .selectFrom('postingVisitor')
    .select('postingId')
    .distinct()
    .where('day', '<', today)
    .limit(FORGOTTEN_AT_ONCE)
    .execute();
