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
  /** the field that is about; null: all of it */
  deniedField: 'title' | 'description' | 'location' | 'pay' | 'skills' | 'deadlineAt' | null;
  /** the revision of `postings` at which readers outside last saw another thing; null: it was never public */
  publicN: number | null;
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

/** What filters, counts and order of the search look at: a row for each published posting, written with it. */
export interface PostingSearchTable {
  /** given in the order of publishing, and never again */
  no: number;
  postingId: Id<'pst'>;
  /** milliseconds since 1970 */
  publishedMs: number;
}

/** What filters, counts, order and rank look at, of 256 postings each; see engines/search/block.ts. */
export interface SearchBlockTable {
  /** the numbers of its postings divided by 256 */
  block: number;
  bytes: Uint8Array;
}

/** The tokens of a published posting: FTS5 and the tsvector stand on this table. */
export interface PostingTextTable {
  no: number;
  /** zone letter and word, parted by blanks; see engines/search/tokens.ts */
  tokens: string;
  /** what it adds to `search_count` beside its words */
  phrases: Array<[kind: SearchCountTable['kind'], text: string]>;
}

/** Numbers for what has none: companies by id, skills by id or, in a vocabulary of their own, `~` and their key. */
export interface SearchValueTable {
  no: number;
  kind: 'company' | 'skill';
  value: string;
}

/** Which postings a revision of `postings` changed; the older ones are thrown away. */
export interface SearchChangeTable {
  n: number;
  no: number;
}

/** In how many published postings something stands, for correction and suggestion. Rows of nothing may stay. */
export interface SearchCountTable {
  /** `head`: a word of title, skills, company or place; `text`: a word anywhere */
  kind: 'head' | 'text' | 'title' | 'skill' | 'company' | 'place';
  text: string;
  n: number;
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
  postingSearch: PostingSearchTable;
  searchBlock: SearchBlockTable;
  postingText: PostingTextTable;
  searchValue: SearchValueTable;
  searchChange: SearchChangeTable;
  searchCount: SearchCountTable;
  postingView: PostingViewTable;
  postingVisitor: PostingVisitorTable;
  visitorKey: VisitorKeyTable;
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
  postingSearch: null,
  searchBlock: null,
  postingText: null,
  searchValue: null,
  searchChange: null,
  searchCount: null,
  postingView: null,
  postingVisitor: {
    subject: 'visitor',
    purpose: 'counting each visitor once a day',
    keptUntil: 'the day is over',
    columns: [],
  },
  visitorKey: null,
  postingVersion: {
    subject: 'replaced_by',
    purpose: 'showing applicants what changed, and the company who changed it',
    keptUntil: 'the company ends',
    columns: ['replaced_by'],
  },
};
