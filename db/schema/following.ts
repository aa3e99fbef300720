import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

/** Somebody wants to hear of a company. */
export interface CompanyFollowTable {
  accountId: Id<'acc'>;
  companyId: Id<'com'>;
  followedAt: Instant;
}

/** A few words of a company to those who follow it, and to all who come by. */
export interface CompanyUpdateTable {
  id: Id<'upd'>;
  companyId: Id<'com'>;
  authorId: Id<'acc'>;
  text: string;
  createdAt: Instant;
  /** thrown away; gone for good a day later */
  removedAt: Instant | null;
}

/** When somebody last looked at the companies they follow. */
export interface FollowLookTable {
  accountId: Id<'acc'>;
  lookedAt: Instant;
  /** the look before that one: what came since is new */
  beforeAt: Instant | null;
}

export interface FollowingTables {
  followLook: FollowLookTable;
  companyFollow: CompanyFollowTable;
  companyUpdate: CompanyUpdateTable;
}

export const followingPersonal = {
  followLook: {
    subject: 'account_id',
    purpose: 'showing what is new since the last look',
    keptUntil: 'the next look, or the account ends',
    columns: ['looked_at', 'before_at'],
  },
  companyFollow: {
    subject: 'account_id',
    purpose: 'telling people of companies they chose',
    keptUntil: 'they follow no more',
    columns: [],
  },
  companyUpdate: {
    subject: 'author_id',
    purpose: 'publishing',
    keptUntil: 'the company ends',
    columns: ['author_id'],
  },
};
