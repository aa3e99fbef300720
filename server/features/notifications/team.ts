import type { Ctx } from '#server/core/context.ts';
import { defineReaction, type Event } from '#server/core/events.ts';
import { postMail } from '#server/core/mail.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { invitationToken } from '#server/features/invitations/index.ts';
import type { Id } from '#server/values/id.ts';
import { type News, notify } from './notification.ts';
import { accounts, owners, tell } from './recipients.ts';

/** Who is told of who works for a company, and who is asked to. */

const findInvitation = (ctx: Ctx, id: string) =>
  ctx.db
    .selectFrom('invitation')
    .innerJoin('company', 'company.id', 'invitation.companyId')
    .innerJoin('account', 'account.id', 'invitation.invitedBy')
    .select([
      'invitation.id',
      'invitation.companyId',
      'invitation.email',
      'invitation.emailKey',
      'invitation.role',
      'invitation.lang',
      'invitation.state',
      'invitation.sentAt',
      'invitation.expiresAt',
      'company.name as company',
      'account.name as inviter',
    ])
    .where('invitation.id', '=', id as Id<'inv'>)
    .executeTakeFirst();

/** Who has proved the address hears of it as of all else; to anyone else a mail goes, to the address alone. */
export const aboutInvitation = defineReaction({
  name: 'notifications.invitation',
  on: ['invitation.sent'],
  async run(ctx, event) {
    const found = await findInvitation(ctx, event.subjectId);
    // Taken back or answered before it was told.
    if (found?.state !== 'open') return;
    const { company, inviter, role, expiresAt } = found;
    const kind = 'company_invited';
    const subject = { kind: 'invitation', id: found.id };
    const params = { company, inviter, role, until: expiresAt };
    const mail = { token: invitationToken(ctx.house, found) };
    const [to] = await accounts(ctx, kind)
      .where('account.emailKey', '=', found.emailKey)
      .where('account.verifiedAt', 'is not', null)
      .execute();
    if (to) return notify(ctx, to, { kind, subject, params, mail, eventId: event.id });
    await inTransaction(ctx, (tx) =>
      postMail(tx, {
        accountId: null,
        to: found.email,
        lang: found.lang,
        template: kind,
        params: { ...params, ...mail, subjectKind: subject.kind, subjectId: subject.id },
        onceKey: `${event.id}:${kind}`,
      }),
    );
  },
});

/** Tells the owners of a company, but not whoever did it. */
async function tellOwners(
  ctx: Ctx,
  event: Event,
  companyId: Id<'com'>,
  params: News['params'],
): Promise<void> {
  const kind = 'team_changed';
  const to = (await owners(ctx, kind, companyId)).filter(({ id }) => id !== event.actorId);
  await tell(ctx, to, { kind, subject: { kind: 'team', id: companyId }, params, eventId: event.id });
}

export const aboutDecline = defineReaction({
  name: 'notifications.decline',
  on: ['invitation.declined'],
  async run(ctx, event) {
    const found = await findInvitation(ctx, event.subjectId);
    if (!found) return;
    const { company, email: name } = found;
    await tellOwners(ctx, event, found.companyId, { company, name, what: 'declined' });
  },
});

const findMember = (ctx: Ctx, id: string) =>
  ctx.db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.accountId')
    .innerJoin('company', 'company.id', 'membership.companyId')
    .select(['membership.accountId', 'membership.companyId', 'account.name', 'company.name as company'])
    .where('membership.id', '=', id as Id<'mem'>)
    .executeTakeFirst();

export const aboutMember = defineReaction({
  name: 'notifications.member',
  on: ['company.member_joined', 'company.member_left', 'company.member_removed', 'company.role_changed'],
  async run(ctx, event) {
    const found = await findMember(ctx, event.subjectId);
    if (!found) return;
    const { company, name, companyId, accountId } = found;
    if (event.type === 'company.member_joined' || event.type === 'company.member_left') {
      const what = event.type === 'company.member_joined' ? 'joined' : 'left';
      return tellOwners(ctx, event, companyId, { company, name, what });
    }
    // Whoever gives themselves another role knows it.
    if (accountId === event.actorId) return;
    const kind = 'membership_changed';
    const what = event.type === 'company.role_changed' ? String(event.payload.role) : 'removed';
    const to = await accounts(ctx, kind).where('account.id', '=', accountId).execute();
    const subject = { kind: 'company', id: companyId };
    await tell(ctx, to, { kind, subject, params: { company, what }, eventId: event.id });
  },
});

/** A sign that others trust is gone: those who can give it back hear why. */
export const aboutDomain = defineReaction({
  name: 'notifications.domain',
  on: ['company.domain_lost'],
  async run(ctx, event) {
    const found = await ctx.db
      .selectFrom('company')
      .innerJoin('companyDomain', 'companyDomain.companyId', 'company.id')
      .select(['company.name as company', 'companyDomain.domain'])
      .where('company.id', '=', event.companyId!)
      .executeTakeFirst();
    if (!found) return;
    const kind = 'domain_lost';
    await tell(ctx, await owners(ctx, kind, event.companyId!), {
      kind,
      subject: { kind: 'domain', id: event.subjectId },
      params: { ...found, why: String(event.payload.why) },
      eventId: event.id,
    });
  },
});
