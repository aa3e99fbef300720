import type { CompanyDomainTable } from '#db/schema/domains.ts';
import type { Ctx } from '#server/core/context.ts';
import { emit } from '#server/core/events.ts';
import { publish } from '#server/core/live.ts';
import { countChange } from '#server/core/revisions.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { HOUR_MS, type Instant, plus } from '#server/values/time.ts';
import { type Found, findSite, look } from './proof.ts';
import { MOST_MISSES } from './schema.ts';

/** Proofs of one run, and how many of them are looked at side by side: most of a look is waiting. */
const BATCH = 40;
const ABREAST = 8;

/** Less than a day, so that the next night finds it due whatever hour this one came to it. */
const UNTIL_NEXT_NIGHT_MS = 20 * HOUR_MS;

type Due = Pick<CompanyDomainTable, 'companyId' | 'domain' | 'method' | 'misses' | 'recheckAt'>;

/**
 * Looks again at what was proved, the longest wait first. Each look is kept before the next batch begins, so that a run that
 * is killed goes on with the rest, and no proof has two misses of one night.
 * @returns whether there may be more
 */
export async function recheckDomains(ctx: Ctx, signal: AbortSignal): Promise<boolean> {
  const due = await ctx.db
    .selectFrom('companyDomain')
    .select(['companyId', 'domain', 'method', 'misses', 'recheckAt'])
    .where('verifiedAt', 'is not', null)
    .where('recheckAt', '<=', ctx.now())
    .orderBy('recheckAt')
    .limit(BATCH)
    .execute();
  for (let at = 0; at < due.length && !signal.aborted; at += ABREAST)
    await Promise.all(due.slice(at, at + ABREAST).map((proof) => recheck(ctx, proof, signal)));
  return due.length === BATCH && !signal.aborted;
}

async function recheck(ctx: Ctx, due: Due, signal: AbortSignal): Promise<void> {
  const site = await findSite(ctx, due.companyId);
  // What was proved of a website that is another by now is told nowhere; it may be the website again.
  const found = site?.domain === due.domain ? await look(ctx, site, due.companyId, signal) : null;
  await inTransaction(ctx, async (tx) => {
    const now = tx.now();
    const { set, lost } = found ? consequence(due, found, now) : { set: nextNight(now), lost: null };
    const changed = await tx.db
      .updateTable('companyDomain')
      .set(set)
      .where('companyId', '=', due.companyId)
      // Whoever had it looked at meanwhile knows better.
      .where('recheckAt', '=', due.recheckAt)
      .returning('companyId')
      .executeTakeFirst();
    if (!changed || !found) return;
    await publish(tx, `company:${due.companyId}`);
    if (!lost) return;
    await countChange(tx, 'companies');
    const subject = { subjectId: due.companyId, companyId: due.companyId };
    await emit(tx, 'company.domain_lost', { ...subject, payload: { why: lost } });
  });
}

const nextNight = (now: Instant) => ({ recheckAt: plus(now, UNTIL_NEXT_NIGHT_MS) });
const gone = { method: null, verifiedAt: null, recheckAt: null, misses: 0 };

/** What a look means for a proof. Who does not answer has said nothing: it is no miss, and ends no row of them. */
function consequence({ method, misses }: Due, found: Found, now: Instant) {
  const seen = { checkedAt: now, ...nextNight(now) };
  if ('method' in found)
    return { set: { ...seen, method: found.method, problem: null, misses: 0 }, lost: null };
  const looked = { ...seen, problem: found.problem };
  // A mail can be looked at by nobody; it comes to this when its time is over.
  if (method === 'mail') return { set: { ...looked, ...gone }, lost: 'too_old' };
  if (found.problem === 'domain.unreachable') return { set: looked, lost: null };
  if (misses + 1 < MOST_MISSES) return { set: { ...looked, misses: misses + 1 }, lost: null };
  return { set: { ...looked, ...gone }, lost: 'nothing_found' };
}
