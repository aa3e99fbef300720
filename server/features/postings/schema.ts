import type { TextPiece } from '#server/engines/text-changes/index.ts';
import type { Id } from '#server/values/id.ts';
import type { Currency, PayRange } from '#server/values/money.ts';
import type { Instant, PlainDate } from '#server/values/time.ts';

export const jobTypes = [
  'full_time',
  'part_time',
  'contract',
  'internship',
  'apprenticeship',
  'temporary',
] as const;
export const levels = ['entry', 'mid', 'senior', 'executive'] as const;
export const remoteOptions = ['on_site', 'hybrid', 'remote'] as const;
/** `unconfirmed`: taken down, because its company did not say that it still hires. */
export const postingStatuses = [
  'draft',
  'submitted',
  'published',
  'unconfirmed',
  'filled',
  'expired',
  'cancelled',
] as const;
export const postingSorts = ['relevance', 'date', 'pay'] as const;

export type JobType = (typeof jobTypes)[number];
export type Level = (typeof levels)[number];
export type RemoteOption = (typeof remoteOptions)[number];
export type PostingStatus = (typeof postingStatuses)[number];
export type PostingSort = (typeof postingSorts)[number];

export type PostingSkill = { id: string | null; name: string; required: boolean; level: number | null };

/** What an admin may point at who sends a posting back. */
export const deniableFields = ['title', 'description', 'location', 'pay', 'skills', 'deadlineAt'] as const;
export type DeniableField = (typeof deniableFields)[number];

/** What a list shows of a posting. */
export type PostingCard = {
  id: Id<'pst'>;
  title: string;
  company: { id: Id<'com'>; name: string };
  location: string;
  remote: RemoteOption;
  jobType: JobType;
  level: Level;
  pay: PayRange | null;
  skills: PostingSkill[];
  status: PostingStatus;
  /** days in which the company promises an answer */
  answerDays: number;
  publishedAt: Instant | null;
  deadlineAt: Instant;
};

export type Posting = PostingCard & {
  /** Markdown: paragraphs, headings, lists */
  description: string;
  lang: string;
  createdAt: Instant;
  submittedAt: Instant | null;
  closedAt: Instant | null;
  /** why an admin sent it back; for the company only */
  deniedReason: string | null;
  /** the field it is about; null: all of it */
  deniedField: DeniableField | null;
  /** applications that are not withdrawn; for the company only, null for others */
  applications: number | null;
  /** since when the company owes an answer to "still hiring?", and until when; for the company only */
  asked: { at: Instant; until: Instant } | null;
  /** whole days since someone of the hiring team worked on it; never the hour. Null: not since that is kept */
  teamActiveDays: number | null;
  /** until when it is featured; for the company only, null while it is not */
  featuredUntil: Instant | null;
};

/** A posting with a place of its own. */
export type FeaturedPosting = PostingCard & { featuredUntil: Instant };

/** A posting that a mail asks about. */
export type AskedPosting = { id: Id<'pst'>; title: string; company: string; status: PostingStatus };

/** A piece of text, and whether it is what was searched for. */
export type Piece = { text: string; hit: boolean };
export type FoundPosting = PostingCard & {
  titlePieces: Piece[];
  snippet: Piece[];
  /** words of the search that it lacks: postings with all of them are few then, and come first */
  lacks: string[];
};

/** Something to type: a title, skill, company or place of open postings. */
export const completionKinds = ['title', 'skill', 'company', 'place'] as const;
export type Completion = { kind: (typeof completionKinds)[number]; text: string };

export type Facet = Array<{ value: string; label: string; count: number }>;
export type Facets = { remote: Facet; jobType: Facet; level: Facet; skills: Facet; company: Facet };

/** Kilometres around a town, when nothing else is asked for. */
export const USUAL_KILOMETRES = 30;

/** What a search asks, whatever its page and order: what can be kept and asked again. */
export type SavedSearch = {
  q?: string | undefined;
  location?: string | undefined;
  /** kilometres around the town of the location */
  radius?: number | undefined;
  remote?: RemoteOption[] | undefined;
  jobType?: JobType[] | undefined;
  level?: Level[] | undefined;
  /** minor units a year */
  salaryMin?: number | undefined;
  currency: Currency;
  skills?: string[] | undefined;
  company?: string | undefined;
  postedSince?: string | undefined;
  /** published in as many days */
  withinDays?: number | undefined;
};

/** A page of a search. `total` and `facets` come with the first page only; `total` counts postings with every word. */
export type SearchPage = {
  items: FoundPosting[];
  next: string | null;
  total: number | null;
  facets: Facets | null;
  /** did you mean: the words as they stand in postings, when a word was not found */
  suggest: string | null;
};

/** A posting as whoever keeps a copy of what is open has to hear of it: as it is now, or that it is open no more, and since when. */
export type SyncedPosting = { id: Id<'pst'>; status: PostingStatus } & (
  | { kind: 'open'; job: PostingCard; at: null }
  | { kind: 'gone'; job: null; at: Instant }
);
export type PostingSync = {
  items: SyncedPosting[];
  /** there is more by now: ask again with the token */
  more: boolean;
  syncToken: string;
};

/** What must be right before a posting is published: key of the reason, or fine. */
export type Gate = { key: string; field: string; params: Record<string, string | number> };

/** How many looked at a posting, and how many applied. */
export type Funnel = {
  /** the day of the first view that was counted, in UTC; null before it */
  since: PlainDate | null;
  /** visitors, each once a day */
  views: number;
  /** sent since that day, those that were withdrawn too */
  applications: number;
  /** applications by views, 0–1; null while views are too few to tell */
  rate: number | null;
  /** of the last 30 days, those with views */
  days: Array<{ day: PlainDate; views: number }>;
};
/** A skill that the text names and the posting does not ask for yet, with the line it stands in. */
export type ProposedSkill = PostingSkill & { id: string; line: string };

/** What the house says of a posting while it is written: what would stop it, advice, and skills it seems to ask for. */
export type PostingCheck = { gates: Gate[]; hints: Gate[]; skills: ProposedSkill[] };

/** What people read and applied to. */
export type PostingContent = Pick<
  Posting,
  | 'title'
  | 'description'
  | 'location'
  | 'remote'
  | 'jobType'
  | 'level'
  | 'pay'
  | 'skills'
  | 'answerDays'
  | 'deadlineAt'
>;

/** What people decide on: when one of these changes, those who applied are told. */
export const termNames = [
  'pay',
  'location',
  'remote',
  'jobType',
  'level',
  'musts',
  'answerDays',
  'deadlineAt',
] as const;
export type TermName = (typeof termNames)[number];

/** A version of a posting; the one that holds has not been replaced. */
export type PostingVersion = {
  number: number;
  replacedAt: Instant | null;
  /** who replaced it, by name; for the company only */
  replacedBy: string | null;
  /** terms that changed when it was replaced */
  terms: number;
};

/** What changed from one version to another. */
export type PostingChanges = {
  posting: { id: Id<'pst'>; title: string; company: { id: Id<'com'>; name: string } };
  from: PostingVersion;
  to: PostingVersion;
  before: PostingContent;
  after: PostingContent;
  terms: TermName[];
  title: TextPiece[] | null;
  description: TextPiece[] | null;
};

/** Why one of many was not done. */
export type RowProblem = {
  code: string;
  key: string;
  params: Record<string, string | number>;
  fields: Gate[];
};

/** What became of many, row by row. */
export type ManyResult = {
  mode: 'atomic' | 'each';
  done: number;
  failed: number;
  results: Array<{ index: number; id: Id<'pst'> | null; error: RowProblem | null }>;
};

/** As many at once, and no more. */
export const MOST_AT_ONCE = 1_000;
