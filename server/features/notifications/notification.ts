import { sql } from 'kysely';
import { accountOf } from '#server/core/actor.ts';
import type { Core, TxCtx } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { publish } from '#server/core/live.ts';
import { postMail } from '#server/core/mail.ts';
import { inTransaction } from '#server/core/transaction.ts';
import { lockAccount } from '#server/features/accounts/index.ts';
import { type Id, newId } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import { toMs } from '#server/values/time.ts';
import type { PreferencesInput } from './inputs.ts';
import type { NotificationKind } from './schema.ts';

export type News = {
  kind: NotificationKind;
  subject: { kind: string; id: string };
  params: Record<string, string | number>;
  eventId: string;
  /**
   * Instead of the event: what several events of a day have in common. The first makes the notification and the mail, the
   * others say in it how many there are by now.
   */
  gatheredUnder?: string;
  /** what the mail says beyond that */
  mail?: Record<string, string | number>;
};
type Choice = 'on' | 'off' | null;
/** Someone to tell, with what they chose for this kind of news; null where they chose nothing, which means yes. */
export type Recipient = { id: Id<'acc'>; email: string; lang: Lang; inApp: Choice; byMail: Choice };

/**
 * Tells one person one piece of news, in the app and by mail as they wish. Safe to run again: one event makes one
 * notification and one mail for a person.
 */
export async function notify(core: Core | TxCtx, to: Recipient, news: News): Promise<void> {
  await inTransaction(core, async (tx) => {
    if (to.inApp !== 'off') await writeNotification(tx, to.id, news);
    if (to.byMail !== 'off')
      await postMail(tx, {
        accountId: to.id,
        to: to.email,
        lang: to.lang,
        template: news.kind,
        params: { ...news.params, ...news.mail, subjectKind: news.subject.kind, subjectId: news.subject.id },
        onceKey: `${news.gatheredUnder ?? news.eventId}:${to.id}:${news.kind}`,
      });
  });
}

async function writeNotification(tx: TxCtx, accountId: Id<'acc'>, news: News): Promise<void> {
  // The account's row is locked first, so that two events at once do not take the same number.
  await lockAccount(tx, accountId);
  const at = tx.now();
  await tx.db
    .insertInto('notification')
    .values((e) => ({
      id: newId('ntf', toMs(at)),
      accountId,
      seq: e
        .selectFrom('notification')
        .select((max) => sql<number>`coalesce(${max.fn.max('seq')}, 0) + 1`.as('next'))
        .where('accountId', '=', accountId),
      kind: news.kind,
      subjectKind: news.subject.kind,
      subjectId: news.subject.id,
      params: news.params,
      eventId: news.gatheredUnder ?? news.eventId,
      createdAt: at,
      readAt: null,
      deletedAt: null,
    }))
    .onConflict((clash) => {
      const known = clash.columns(['accountId', 'eventId', 'kind']);
      if (!news.gatheredUnder) return known.doNothing();
      // There is more to be read. The same event told again changes nothing.
      return known
        .doUpdateSet((e) => ({ params: e.ref('excluded.params'), readAt: null }))
        .where('notification.params', '!=', (e) => e.ref('excluded.params') as never);
    })
    .execute();
  await publish(tx, `account:${accountId}`);
}

/** Marks one's own notification, or all of them, and tells the other open pages. @throws not_found */
async function mark(
  core: Core,
  id: Id<'ntf'> | 'all',
  set: { readAt: string | null } | { deletedAt: string },
): Promise<void> {
  const { accountId } = accountOf(core);
  await inTransaction(core, async (tx) => {
    let query = tx.db
      .updateTable('notification')
      .set(set)
      .where('accountId', '=', accountId)
      .where('deletedAt', 'is', null);
    if (id !== 'all') query = query.where('id', '=', id);
    else if ('readAt' in set) query = query.where('readAt', 'is', null);
    const marked = await query.returning('id').execute();
    if (id !== 'all' && marked.length === 0) throw notFound('notification');
    await publish(tx, `account:${accountId}`);
  });
}

export const markRead = (core: Core, id: Id<'ntf'> | 'all'): Promise<void> =>
  mark(core, id, { readAt: core.now() });
export const markUnread = (core: Core, id: Id<'ntf'>): Promise<void> => mark(core, id, { readAt: null });
export const remove = (core: Core, id: Id<'ntf'> | 'all'): Promise<void> =>
  mark(core, id, { deletedAt: core.now() });

/** Changes what a person wants to hear of; what is left out stays. */
export async function changePreferences(core: Core, input: PreferencesInput): Promise<void> {
  const { accountId } = accountOf(core);
  const rows = Object.entries(input).flatMap(([kind, channels]) =>
    Object.entries(channels ?? {}).map(([channel, choice]) => ({
      accountId,
      kind,
      channel: channel as 'email',
      choice,
    })),
  );
  if (rows.length === 0) return;
  await inTransaction(core, (tx) =>
    tx.db
      .insertInto('notificationPreference')
      .values(rows)
      .onConflict((clash) =>
        clash
          .columns(['accountId', 'kind', 'channel'])
          .doUpdateSet((e) => ({ choice: e.ref('excluded.choice') })),
      )
      .execute(),
  );
}
