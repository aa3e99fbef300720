import type { Id } from '#server/values/id.ts';
import type { Currency, PayPeriod } from '#server/values/money.ts';
import type { Instant } from '#server/values/time.ts';

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
  status: 'draft' | 'submitted' | 'published' | 'filled' | 'expired' | 'cancelled';
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
  /** the field that is about; null: all of it */
  deniedField: 'title' | 'description' | 'location' | 'pay' | 'skills' | 'deadlineAt' | null;
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

/** What a posting said until it was changed. The one that holds is the posting itself. */
export interface PostingVersionTable {
  postingId: Id<'pst'>;
  /** 1 for what was published first */
  number: number;
  /** what people read and applied to: title, text, terms, skills */
  content: Record<string, unknown>;
  /** how many terms the change that replaced it changed */
  terms: number;
  replacedAt: Instant;
  replacedBy: Id<'acc'>;
}

export interface PostingsTables {
  posting: PostingTable;
  postingSkill: PostingSkillTable;
  postingToken: PostingTokenTable;
  postingVersion: PostingVersionTable;
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
  postingVersion: {
    subject: 'replaced_by',
    purpose: 'showing applicants what changed, and the company who changed it',
    keptUntil: 'the company ends',
    columns: ['replaced_by'],
  },
};
