import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

export const UPDATE_LENGTH = { min: 10, max: 1_000 } as const;

export type CompanyUpdate = { id: Id<'upd'>; companyId: Id<'com'>; text: string; createdAt: Instant };

/** What became of a posting that was there before. */
export const postingNews = ['changed', 'closed', 'unconfirmed', 'back'] as const;
export type PostingNews = (typeof postingNews)[number];

/** A company that somebody follows, with what is new there. */
export type Followed = {
  company: { id: Id<'com'>; name: string; logo: { id: Id<'logo'> } | null };
  followedAt: Instant;
  /** what was published in the last two weeks and is open, newest first, and whether there is more of it */
  jobs: Array<{ id: Id<'pst'>; title: string; publishedAt: Instant }>;
  moreJobs: boolean;
  /** what became of its postings since the last look, else in two weeks: the last word on each, newest first */
  changes: Array<{ id: Id<'pst'>; title: string; what: PostingNews; at: Instant }>;
  /** its last words */
  update: CompanyUpdate | null;
  /** one's own applications there that are not withdrawn, newest first */
  applications: Array<{ id: Id<'app'>; title: string; stage: string; movedAt: Instant }>;
};
