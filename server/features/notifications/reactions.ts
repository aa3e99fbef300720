import { system } from '#server/core/actor.ts';
import type { Ctx } from '#server/core/context.ts';
import { defineReaction, type Event, type Reaction } from '#server/core/events.ts';
import { getRun, unsubscribeToken } from '#server/features/alerts/index.ts';
import { openStages } from '#server/features/applications/index.ts';
import { visibleCandidates } from '#server/features/candidates/index.ts';
import { findCvOwner } from '#server/features/cvs/index.ts';
import { stillHiringToken } from '#server/features/postings/index.ts';
import type { Id } from '#server/values/id.ts';
import { aboutFollowed } from './followers.ts';
import { type News, notify } from './notification.ts';
import { accounts, admins, members, tell } from './recipients.ts';
import type { NotificationKind } from './schema.ts';
import { aboutDecline, aboutDomain, aboutInvitation, aboutMember } from './team.ts';

/** Only this file knows who is told of what; of followers, who are many, followers.ts does, and team.ts of who works where. */

const aboutCv = defineReaction({
  name: 'notifications.cv',
  on: ['cv.read', 'cv.failed'],
  async run(ctx, event) {
    const cv = await findCvOwner(ctx.db, event.subjectId as Id<'cv'>);
    if (!cv) return;
    const kind = event.type === 'cv.read' ? 'cv_ready' : 'cv_failed';
    const to = await accounts(ctx, kind).where('account.id', '=', cv.accountId).execute();
    const params = { fileName: cv.fileName, facts: Number(event.payload.facts ?? 0) };
    await tell(ctx, to, { kind, subject: { kind: 'cv', id: event.subjectId }, params, eventId: event.id });
  },
});

const findApplication = (ctx: Ctx, id: string) =>
  ctx.db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.postingId')
    .innerJoin('company', 'company.id', 'application.companyId')
    .innerJoin(visibleCandidates(ctx.db, system).as('candidate'), 'candidate.id', 'application.candidateId')
    .select([
      'application.companyId',
      'application.answerBy',
      'posting.title',
      'company.name as company',
      'candidate.name as candidate',
      'candidate.accountId',
    ])
    .where('application.id', '=', id as Id<'app'>)
    .executeTakeFirst();

const aboutApplication = defineReaction({
  name: 'notifications.application',
  on: ['application.submitted', 'application.moved', 'application.withdrawn'],
  async run(ctx, event) {
    const found = await findApplication(ctx, event.subjectId);
    if (!found) return;
    const { title, company, candidate, answerBy } = found;
    const sender = async (kind: NotificationKind) =>
      found.accountId ? accounts(ctx, kind).where('account.id', '=', found.accountId).execute() : [];
    const news = (kind: NotificationKind): News => ({
      kind,
      subject: { kind: 'application', id: event.subjectId },
      params: {
        title,
        company,
        candidate,
        answerBy,
        to: String(event.payload.to ?? ''),
        from: String(event.payload.from ?? ''),
      },
      eventId: event.id,
    });
    if (event.type === 'application.moved')
      return tell(ctx, await sender('application_moved'), news('application_moved'));
    if (event.type === 'application.submitted')
      await tell(ctx, await sender('application_sent'), news('application_sent'));
    const kind = event.type === 'application.submitted' ? 'application_received' : 'application_withdrawn';
    await tell(ctx, await members(ctx, kind, found.companyId), news(kind));
  },
});

const postingNews: Partial<Record<Event['type'], NotificationKind>> = {
  'posting.submitted': 'posting_submitted',
  'posting.published': 'posting_published',
  'posting.denied': 'posting_denied',
};

const aboutPosting = defineReaction({
  name: 'notifications.posting',
  on: ['posting.submitted', 'posting.published', 'posting.denied'],
  async run(ctx, event) {
    const posting = await ctx.db
      .selectFrom('posting')
      .innerJoin('company', 'company.id', 'posting.companyId')
      .select(['posting.title', 'posting.createdBy', 'posting.deniedReason', 'company.name as company'])
      .where('posting.id', '=', event.subjectId as Id<'pst'>)
      .executeTakeFirst();
    if (!posting) return;
    const kind = postingNews[event.type]!;
    const author = accounts(ctx, kind).where('account.id', '=', posting.createdBy);
    const to = event.type === 'posting.submitted' ? await admins(ctx, kind) : await author.execute();
    const params = { title: posting.title, company: posting.company, reason: posting.deniedReason ?? '' };
    await tell(ctx, to, {
      kind,
      subject: { kind: 'posting', id: event.subjectId },
      params,
      eventId: event.id,
    });
  },
});

/** Applicants told at a time. */
const BATCH = 200;

/** Those who wait for an answer of a posting, with their accounts, in the order of their applications. */
const listApplicants = (ctx: Ctx, id: Id<'pst'>, from: Id<'app'> | '') =>
  ctx.db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.postingId')
    .innerJoin('company', 'company.id', 'application.companyId')
    .innerJoin(visibleCandidates(ctx.db, system).as('candidate'), 'candidate.id', 'application.candidateId')
    .select(['application.id', 'posting.title', 'company.name as company', 'candidate.accountId'])
    .where('application.postingId', '=', id)
    .where('application.stage', 'in', openStages)
    .where('application.id', '>', from as Id<'app'>)
    .orderBy('application.id')
    .limit(BATCH)
    .execute();

/** Tells everyone who waits for an answer of a posting the same. */
async function tellApplicants(
  ctx: Ctx,
  event: Event,
  kind: NotificationKind,
  params: News['params'],
): Promise<void> {
  let batch = await listApplicants(ctx, event.subjectId as Id<'pst'>, '');
  while (batch.length > 0) {
    const ids = batch.flatMap(({ accountId }) => accountId ?? []);
    const to = ids.length > 0 ? await accounts(ctx, kind).where('account.id', 'in', ids).execute() : [];
    for (const { id, accountId, title, company } of batch) {
      const subject = { kind: 'application', id };
      const one = to.filter((recipient) => recipient.id === accountId);
      await tell(ctx, one, { kind, subject, params: { ...params, title, company }, eventId: event.id });
    }
    batch = await listApplicants(ctx, event.subjectId as Id<'pst'>, batch.at(-1)!.id);
  }
}

const aboutClosing = defineReaction({
  name: 'notifications.closing',
  on: ['posting.closed', 'posting.unconfirmed', 'posting.put_back'],
  async run(ctx, event) {
    if (event.type === 'posting.put_back') return tellApplicants(ctx, event, 'posting_back', {});
    const outcome = event.type === 'posting.closed' ? String(event.payload.outcome) : 'unconfirmed';
    return tellApplicants(ctx, event, 'posting_over', { outcome });
  },
});

/** Everyone who hires there may answer, by a link of their own. */
const aboutHiring = defineReaction({
  name: 'notifications.hiring',
  on: ['posting.asked', 'posting.unconfirmed'],
  async run(ctx, event) {
    const id = event.subjectId as Id<'pst'>;
    const posting = await ctx.db
      .selectFrom('posting')
      .select(['title', 'companyId', 'askedAt', 'checkAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    const isAsk = event.type === 'posting.asked';
    // Someone answered before the question was told.
    if (!posting || (isAsk && !posting.askedAt)) return;
    const kind = isAsk ? 'still_hiring' : 'posting_unconfirmed';
    const params = { title: posting.title, ...(isAsk && { until: posting.checkAt ?? '' }) };
    for (const to of await members(ctx, kind, posting.companyId))
      await notify(ctx, to, {
        kind,
        subject: { kind: 'posting', id },
        params,
        mail: { token: stillHiringToken(ctx.house, id, to.id) },
        eventId: event.id,
      });
  },
});

/** Those whose application is still open hear when what they applied to is not what holds now. */
const aboutTerms = defineReaction({
  name: 'notifications.terms',
  on: ['posting.terms_changed'],
  async run(ctx, event) {
    const posting = await ctx.db
      .selectFrom('posting')
      .innerJoin('company', 'company.id', 'posting.companyId')
      .select(['posting.title', 'company.name as company'])
      .where('posting.id', '=', event.subjectId as Id<'pst'>)
      .executeTakeFirst();
    if (!posting) return;
    const to = await accounts(ctx, 'posting_changed')
      .innerJoin(visibleCandidates(ctx.db, system).as('candidate'), 'candidate.accountId', 'account.id')
      .innerJoin('application', 'application.candidateId', 'candidate.id')
      .where('application.postingId', '=', event.subjectId as Id<'pst'>)
      .where('application.stage', 'in', [...openStages])
      .where('application.appliedAt', '<=', event.at)
      .execute();
    await tell(ctx, to, {
      kind: 'posting_changed',
      subject: { kind: 'posting', id: event.subjectId },
      params: posting,
      eventId: event.id,
    });
  },
});

const aboutAlert = defineReaction({
  name: 'notifications.alert',
  on: ['alert.found'],
  async run(ctx, event) {
    const id = event.subjectId as Id<'alr'>;
    const found = await getRun(ctx.db, id, event.id);
    if (!found) return;
    const { name, words, postings } = found;
    const all = Number(event.payload.found);
    // Counted no further than a hundred.
    const over = event.payload.over ? '+' : '';
    const further = all - postings.length;
    await tell(ctx, await accounts(ctx, 'alert_found').where('account.id', '=', found.accountId).execute(), {
      kind: 'alert_found',
      subject: { kind: 'alert', id },
      params: { name, n: `${all}${over}`, title: postings[0]!.title, employer: postings[0]!.company },
      mail: {
        ...words,
        ids: postings.map((posting) => posting.id).join(','),
        lines: postings.map(({ title, company, location }) => lineOf(title, company, location)).join('\n'),
        further: further > 0 || over ? `${further}${over}` : '',
        unsubscribe: unsubscribeToken(ctx.house, id),
      },
      eventId: event.id,
    });
  },
});

/** A posting in one line of a mail. */
const lineOf = (...parts: string[]): string => parts.filter(Boolean).join(' · ').replaceAll(/\s+/g, ' ');

const aboutAccount = defineReaction({
  name: 'notifications.account',
  on: ['account.session_stolen'],
  async run(ctx, event) {
    const to = await accounts(ctx, 'session_stolen')
      .where('account.id', '=', event.subjectId as Id<'acc'>)
      .execute();
    const subject = { kind: 'account', id: event.subjectId };
    await tell(ctx, to, { kind: 'session_stolen', subject, params: {}, eventId: event.id });
  },
});

export const notificationReactions: readonly Reaction[] = [
  aboutCv,
  aboutApplication,
  aboutPosting,
  aboutHiring,
  aboutClosing,
  aboutTerms,
  aboutAlert,
  aboutAccount,
  aboutFollowed,
  aboutInvitation,
  aboutDecline,
  aboutMember,
  aboutDomain,
];
