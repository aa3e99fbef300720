import type { Ctx } from '#server/core/context.ts';
import type { Id } from '#server/values/id.ts';
import { type News, notify, type Recipient } from './notification.ts';
import type { NotificationKind } from './schema.ts';

/** Who may be told at all, with what they chose for this kind of news. */
export const accounts = (ctx: Ctx, kind: NotificationKind) =>
  ctx.db
    .selectFrom('account')
    .leftJoin('notificationPreference as inApp', (join) =>
      join
        .onRef('inApp.accountId', '=', 'account.id')
        .on('inApp.kind', '=', kind)
        .on('inApp.channel', '=', 'in_app'),
    )
    .leftJoin('notificationPreference as byMail', (join) =>
      join
        .onRef('byMail.accountId', '=', 'account.id')
        .on('byMail.kind', '=', kind)
        .on('byMail.channel', '=', 'email'),
    )
    .select([
      'account.id',
      'account.email',
      'account.lang',
      'inApp.choice as inApp',
      'byMail.choice as byMail',
    ])
    .where('account.suspendedAt', 'is', null);

export const admins = (ctx: Ctx, kind: NotificationKind): Promise<Recipient[]> =>
  accounts(ctx, kind).where('account.adminAt', 'is not', null).execute();

export const members = (ctx: Ctx, kind: NotificationKind, companyId: Id<'com'>): Promise<Recipient[]> =>
  accounts(ctx, kind)
    .innerJoin('membership', 'membership.accountId', 'account.id')
    .where('membership.companyId', '=', companyId)
    .where('membership.endedAt', 'is', null)
    .execute();

/** Who answers for a company. */
export const owners = (ctx: Ctx, kind: NotificationKind, companyId: Id<'com'>): Promise<Recipient[]> =>
  accounts(ctx, kind)
    .innerJoin('membership', 'membership.accountId', 'account.id')
    .where('membership.companyId', '=', companyId)
    .where('membership.role', '=', 'owner')
    .where('membership.endedAt', 'is', null)
    .execute();

export async function tell(ctx: Ctx, to: readonly Recipient[], news: News): Promise<void> {
  for (const one of to) await notify(ctx, one, news);
}
