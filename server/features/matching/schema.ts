import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import type { Completeness } from '../candidates/schema.ts';
import type { PostingCard } from '../postings/schema.ts';

export const feedbackKinds = ['like', 'dislike', 'bookmark', 'hide'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** Why a posting is not for somebody; each changes what comes next in its own way. */
export const dislikeReasons = ['too_far', 'pay', 'not_my_field', 'level', 'company', 'other'] as const;
export type DislikeReason = (typeof dislikeReasons)[number];

/** One line of the ledger: `points` of `of`. The points of all lines add up to the score. */
export type Factor = {
  key: string;
  params: Record<string, string | number>;
  points: number;
  of: number;
};

/** What the score would be after one step: computed, not phrased. */
export type Counterfactual = { key: string; params: Record<string, string | number>; score: number };

export type Fit = {
  /** 0–100 */
  score: number;
  /** likely range; wide when the profile or the posting says little */
  range: [number, number];
  factors: Factor[];
  missing: Factor[];
  counterfactuals: Counterfactual[];
  /** who computed it */
  by: string;
};

export type Recommendation = { posting: PostingCard; fit: Fit; feedback: FeedbackKind[] };

/** A fit as a list shows it; `gap` is the missing line that would give most, null when nothing is missing. */
export type BriefFit = { score: number; range: [number, number]; gap: Factor | null };

/** What a list of postings says of one of them to one person. */
export type ForPerson = {
  jobId: Id<'pst'>;
  fit: BriefFit;
  feedback: FeedbackKind[];
  /** why it is not for them, if they said */
  reason: string | null;
  appliedAt: Instant | null;
};

/** What a missing part of a profile would be held against: of all open postings, how many ask for it. */
export type Unlocks = { open: number; location: number; skills: number; experience: number };

/** A posting that fits, as far as the first page shows it. */
export type Best = {
  posting: Pick<PostingCard, 'id' | 'title' | 'location' | 'remote' | 'pay' | 'answerDays'> & {
    company: { name: string };
  };
  fit: BriefFit;
  feedback: FeedbackKind[];
};

/** How far a profile is, what its parts are held against, and the few postings that fit best. */
export type Standing = {
  completeness: Completeness;
  /** neither work nor skills yet */
  bare: boolean;
  unlocks: Unlocks;
  best: Best[];
};

/** Skills that the jobs somebody is after ask for and their profile does not name, the most asked for first. */
export type MarketSkills = {
  /** `chosen`: jobs they saved, liked or applied to; `alike`: open ones of their kind of work */
  basis: 'chosen' | 'alike';
  /** jobs that were counted; of fewer than ten nothing is told */
  n: number;
  items: Array<{ skillId: string; name: string; count: number; share: number }>;
};
