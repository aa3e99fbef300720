import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

export const notificationKinds = [
  'cv_ready',
  'cv_failed',
  'application_received',
  'application_sent',
  'application_moved',
  'application_withdrawn',
  'posting_submitted',
  'posting_published',
  'posting_denied',
  'still_hiring',
  'posting_unconfirmed',
  'posting_over',
  'posting_back',
  'posting_changed',
  'alert_found',
  'company_posting',
  'company_update',
  'company_invited',
  'team_changed',
  'membership_changed',
  'domain_lost',
  'session_stolen',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** News for one person. Its text is `notification.<kind>` with `params`, made in the reader's language. */
export type Notification = {
  id: Id<'ntf'>;
  seq: number;
  kind: NotificationKind;
  subject: { kind: string; id: string };
  params: Record<string, string | number>;
  createdAt: Instant;
  readAt: Instant | null;
};

export type Channel = 'in_app' | 'email';
export type Preferences = Record<NotificationKind, Record<Channel, 'on' | 'off'>>;
