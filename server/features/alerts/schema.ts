import type { SavedSearch } from '#server/features/postings/schema.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

export const frequencies = ['immediate', 'daily', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];

/** 1 Monday – 7 Sunday */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Alerts of one person. */
export const MOST_ALERTS = 50;
/** A preview counts no further. */
export const MOST_PREVIEWED = 500;
export const NAME_LENGTH = 100;

/**
 * What a search asks, for a sentence: its own words, names of skills and company, and the names of choices, which are
 * said in the reader's language.
 */
export type SearchWords = Record<string, string | number>;

export type Alert = {
  id: Id<'alr'>;
  name: string;
  search: SavedSearch;
  words: SearchWords;
  frequency: Frequency;
  hour: number;
  weekday: number;
  zone: string;
  createdAt: Instant;
  pausedAt: Instant | null;
  /** null while it is paused or waits for a posting */
  dueAt: Instant | null;
  lastSentAt: Instant | null;
};

/** A posting that an alert told of. */
export type SentPosting = {
  id: Id<'pst'>;
  title: string;
  company: string;
  location: string;
  sentAt: Instant;
};

/** How many postings of the last 30 days a search finds that are open still; `over` when there are more than that. */
export type AlertPreview = { count: number; over: boolean; words: SearchWords };
