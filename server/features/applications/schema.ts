import type { Id } from '#server/values/id.ts';
import type { PayRange } from '#server/values/money.ts';
import type { Instant } from '#server/values/time.ts';
import type { SharedProfile } from '../candidates/schema.ts';
import type { CvNote, CvPage } from '../cvs/schema.ts';
import type { RemoteOption } from '../postings/schema.ts';

/** The way of an application, in order, and the three ends beside `hired`. */
export const openStages = ['applied', 'reviewed', 'interview_scheduled', 'interviewed', 'offered'] as const;
export const stages = [...openStages, 'hired', 'rejected', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];

export const rejectReasons = [
  'skills',
  'experience',
  'position_filled',
  'location',
  'pay',
  'work_permit',
  'other',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** A step in the history. Notes are for the hiring team only: null for the candidate. */
export type Move = {
  id: Id<'his'>;
  at: Instant;
  from: Stage | null;
  to: Stage;
  /** who moved it, by name */
  by: string;
  note: string | null;
  reason: { code: RejectReason; text: string | null } | null;
};

export type ApplicationCard = {
  id: Id<'app'>;
  job: {
    id: Id<'pst'>;
    title: string;
    company: { id: Id<'com'>; name: string };
    pay: PayRange | null;
    location: string;
    remote: RemoteOption;
  };
  candidate: { id: Id<'cnd'>; name: string };
  stage: Stage;
  appliedAt: Instant;
  movedAt: Instant;
  /** someone answers by then; counted until the first answer */
  answerBy: Instant;
  answeredAt: Instant | null;
  /** the newest step */
  lastMove: Move;
};

/** What is sent: what its owner shares with employers, as it was at that moment. */
export type FrozenProfile = SharedProfile;

/** What those read to whom an application was sent. */
export type Sent = {
  profile: FrozenProfile;
  /** a picture came along: it is shown to who asks for it */
  hasPicture: boolean;
  cv: { id: Id<'cv'> | null; fileName: string; bytes: number; mediaType: string; notes: CvNote[] } | null;
};

/** The same before anything is sent, with the pages of the CV. */
export type SentPreview = Sent & { candidate: { id: Id<'cnd'>; name: string }; pages: CvPage[] };

export type Application = ApplicationCard &
  Sent & {
    coverLetter: string | null;
    /** stages this reader may move it to now */
    moves: Stage[];
  };

/** One's own application that is not decided yet, in a line. */
export type OpenApplication = {
  id: Id<'app'>;
  title: string;
  company: string;
  stage: Stage;
  appliedAt: Instant;
  answerBy: Instant;
  answeredAt: Instant | null;
};

/** A card of the board. */
export type BoardCard = {
  id: Id<'app'>;
  candidate: { id: Id<'cnd'>; name: string; headline: string | null; location: string | null };
  /** whole years of experience, null when no dates were given */
  years: number | null;
  stage: Stage;
  appliedAt: Instant;
  movedAt: Instant;
  answerBy: Instant;
  answeredAt: Instant | null;
};

export type Board = {
  posting: {
    id: Id<'pst'>;
    title: string;
    company: { id: Id<'com'>; name: string };
    status: string;
    deadlineAt: Instant;
    answerDays: number;
  };
  /** `moves`: where the people of a column can go */
  columns: Array<{ stage: Stage; count: number; moves: Stage[]; cards: BoardCard[] }>;
  /** the cards that wait longest for a first answer, most urgent first */
  waiting: BoardCard[];
};

/** Who waits for a first answer, most urgent first; `total` counts all of them. */
export type Waiting = {
  total: number;
  items: Array<BoardCard & { posting: { id: Id<'pst'>; title: string } }>;
};

export type ApplicationStats = {
  total: number;
  byStage: Record<Stage, number>;
  /** shares of all that were not withdrawn; null below 5 */
  rates: { answered: number | null; interview: number | null; offer: number | null };
};
