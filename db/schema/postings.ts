import type { Id } from '#server/values/id.ts';
import type { Currency, PayPeriod } from '#server/values/money.ts';
import type { Instant, PlainDate } from '#server/values/time.ts';

export interface PostingTable {
  id: Id<'pst'>;
  companyId: Id<'com'>;
  title: string;
  /** plain text with Markdown headings and lists */
  description: string;
  lang: string;
  location: string;
  /** folded location, for the filter */
  locationKey: string;
  remote: 'on_site' | 'hybrid' | 'remote';
  jobType: 'full_time' | 'part_time' | 'contract' | 'internship' | 'apprenticeship' | 'temporary';
  level: 'entry' | 'mid' | 'senior' | 'executive';
  payMinMinor: number | null;
  payMaxMinor: number | null;
  payCurrency: Currency | null;
  payPeriod: PayPeriod | null;
  /** minor units a year, derived, for comparing */
  payYearMin: number | null;
  payYearMax: number | null;
  status: 'draft' | 'submitted' | 'published' | 'unconfirmed' | 'filled' | 'expired' | 'cancelled';
  /** days in which the company promises an answer to each applicant */
  answerDays: number;
  deadlineAt: Instant;
  createdBy: Id<'acc'>;
  createdAt: Instant;
  updatedAt: Instant;
  submittedAt: Instant | null;
  publishedAt: Instant | null;
  closedAt: Instant | null;
  decidedBy: Id<'acc'> | null;
  /** why an admin sent it back, in the admin's words */
  deniedReason: string | null;
  /** when its company is next asked whether it still hires; when it was asked, the last moment for an answer */
  checkAt: Instant | null;
  /** since when the company owes an answer to that; null when it owes none */
  askedAt: Instant | null;
  /** when someone of the hiring team last worked on it */
  teamActiveAt: Instant | null;
  /** shown in a place of its own until then */
  featuredUntil: Instant | null;
}

/** How many visitors looked at a posting on a day in UTC. */
export interface PostingViewTable {
  postingId: Id<'pst'>;
  day: PlainDate;
  views: number;
}

/** That someone looked at a posting on a day: a hash by the key of the day. Thrown away when the day is over. */
export interface PostingVisitorTable {
  day: PlainDate;
  postingId: Id<'pst'>;
  visitor: string;
}

/** The key of a day's hashes, thrown away with it. */
export interface VisitorKeyTable {
  day: PlainDate;
  key: string;
}

export interface PostingSkillTable {
  postingId: Id<'pst'>;
  position: number;
  skillId: string | null;
  name: string;
  nameKey: string;
  need: 'must' | 'nice';
  /** 1–4, null = any */
  level: number | null;
}

/** A word of a published posting. The same rows on both databases, so both find the same. */
export interface PostingTokenTable {
  token: string;
  postingId: Id<'pst'>;
  /** 8 title, 4 skill, 2 company or place, 1 text: the sum of those it stands in */
  weight: number;
}

export interface PostingsTables {
  posting: PostingTable;
  postingSkill: PostingSkillTable;
  postingToken: PostingTokenTable;
  postingView: PostingViewTable;
  postingVisitor: PostingVisitorTable;
  visitorKey: VisitorKeyTable;
}

export const postingsPersonal = {
  posting: {
    subject: 'created_by',
    purpose: 'publishing',
    keptUntil: 'the company ends',
    columns: ['created_by'],
  },
  postingSkill: null,
  postingToken: null,
  postingView: null,
  postingVisitor: {
    subject: 'visitor',
    purpose: 'counting each visitor once a day',
    keptUntil: 'the day is over',
    columns: [],
  },
  visitorKey: null,
};
