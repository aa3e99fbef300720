import type { Db } from '#db/client.ts';
import type { Actor } from '#server/core/actor.ts';
import { notFound } from '#server/core/errors.ts';
import { isMember } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { DAY_MS, dayOf, type Instant, plus } from '#server/values/time.ts';
import type { Funnel } from './schema.ts';

/** A share of fewer says nothing. */
const FEW = 5;
const DAYS_SHOWN = 30;

/**
 * How many looked at a posting, and how many of them applied, since its first view was counted. For its company only.
 * @throws not_found
 */
export async function getFunnel(db: Db, actor: Actor, id: Id<'pst'>, now: Instant): Promise<Funnel> {
  const posting = await db.selectFrom('posting').select('companyId').where('id', '=', id).executeTakeFirst();
  if (!posting || !isMember(actor, posting.companyId)) throw notFound('posting');
  const days = await db
    .selectFrom('postingView')
    .select(['day', 'views'])
    .where('postingId', '=', id)
    .orderBy('day')
    .execute();
  const since = days[0]?.day ?? null;
  const views = days.reduce((sum, day) => sum + day.views, 0);
  const { n } = await db
    .selectFrom('application')
    .select((e) => e.fn.countAll().as('n'))
    .where('postingId', '=', id)
    .where('appliedAt', '>=', `${since ?? dayOf(now)}T00:00:00.000Z`)
    .executeTakeFirstOrThrow();
  const applications = since ? Number(n) : 0;
  const shownFrom = dayOf(plus(now, -(DAYS_SHOWN - 1) * DAY_MS));
  return {
    since,
    views,
    applications,
    // Who applied by a script never opened the page.
    rate: views < FEW ? null : Math.min(1, Math.round((applications / views) * 1000) / 1000),
    days: days.filter(({ day }) => day >= shownFrom),
  };
}
