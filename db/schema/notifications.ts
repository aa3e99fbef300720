import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

export interface NotificationTable {
  id: Id<'ntf'>;
  accountId: Id<'acc'>;
  /** counts up by one for each account: what a client resumes from */
  seq: number;
  kind: string;
  subjectKind: string;
  subjectId: string;
  params: Record<string, string | number>;
  /** the event it tells of; one event makes one notification for one person */
  eventId: string;
  createdAt: Instant;
  readAt: Instant | null;
  deletedAt: Instant | null;
}

/** A switch a person moved; without a row the default holds (everything on). */
export interface NotificationPreferenceTable {
  accountId: Id<'acc'>;
  kind: string;
  channel: 'in_app' | 'email';
  choice: 'on' | 'off';
}

export interface NotificationsTables {
  notification: NotificationTable;
  notificationPreference: NotificationPreferenceTable;
}

const toAccount = (columns: string[]) => ({
  subject: 'account_id',
  purpose: 'telling people what happened',
  keptUntil: 'one year',
  columns,
});

export const notificationsPersonal = {
  notification: toAccount(['params']),
  notificationPreference: toAccount(['choice']),
};
