import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

/** A search that somebody wants to hear of. */
export interface AlertTable {
  id: Id<'alr'>;
  accountId: Id<'acc'>;
  name: string;
  /** what the search takes, but for its page and order */
  search: Record<string, unknown>;
  frequency: 'immediate' | 'daily' | 'weekly';
  /** 0–23 on the clocks of `zone` */
  hour: number;
  /** 1 Monday – 7 Sunday; of weekly ones */
  weekday: number;
  /** IANA */
  zone: string;
  createdAt: Instant;
  pausedAt: Instant | null;
  /** thrown away; stays a day for those who want it back */
  removedAt: Instant | null;
  /** what was published before is not told: when it was made, last changed or taken up again */
  watchedFrom: Instant;
  /** when it last looked */
  seenUntil: Instant;
  /** when it looks next; null while it is paused, removed, or waits for a posting */
  dueAt: Instant | null;
}

/** What an immediate alert waits under: one of its keys is among those of each posting that it finds. */
export interface AlertKeyTable {
  alertId: Id<'alr'>;
  key: string;
}

/** A posting that somebody was told of, by whichever alert. */
export interface AlertSentTable {
  accountId: Id<'acc'>;
  postingId: Id<'pst'>;
  alertId: Id<'alr'>;
  /** the run that told it */
  eventId: Id<'evt'>;
  sentAt: Instant;
}

export interface AlertsTables {
  alert: AlertTable;
  alertKey: AlertKeyTable;
  alertSent: AlertSentTable;
}

export const alertsPersonal = {
  alert: {
    subject: 'account_id',
    purpose: 'telling people of postings they look for',
    keptUntil: 'its removal',
    columns: ['name', 'search', 'zone'],
  },
  alertKey: null,
  alertSent: {
    subject: 'account_id',
    purpose: 'telling nobody of the same posting twice',
    keptUntil: 'one year',
    columns: [],
  },
};
