import type { PayRange } from '#server/values/money.ts';
import type { PartialDate } from '#server/values/time.ts';

export type MatchSkill = { skillId: string | null; name: string; level: number | null };

/** What matching looks at of a person. Nothing else counts. */
export type MatchProfile = {
  skills: MatchSkill[];
  /** newest first */
  roles: Array<{ title: string; start: PartialDate | null; end: PartialDate | null; current: boolean }>;
  headline: string | null;
  location: string | null;
  remoteWish: 'on_site' | 'hybrid' | 'remote' | null;
  /** least pay a year in minor units */
  payFloor: { minor: number; currency: string } | null;
};

/** What matching looks at of a posting. */
export type MatchPosting = {
  title: string;
  level: 'entry' | 'mid' | 'senior' | 'executive';
  location: string;
  remote: 'on_site' | 'hybrid' | 'remote';
  pay: PayRange | null;
  skills: Array<MatchSkill & { required: boolean }>;
};

/**
 * One line of the ledger. `key` is `skill.KIND`, `title.KIND`, … where KIND says what was found, so that the words beside it
 * can be true; `params` fill them. Points are whole; those of all lines add up to the score.
 */
export type Factor = { key: string; params: Record<string, string | number>; points: number; of: number };

/** One step and the score after it. `skill` is the step: this skill at this level. */
export type Counterfactual = { key: 'with_skill'; params: { skill: string; level: number }; score: number };

export type Fit = {
  score: number;
  range: [number, number];
  factors: Factor[];
  missing: Factor[];
  counterfactuals: Counterfactual[];
};

/** A fit as a list shows it; `gap` is the missing line that would give most, null when nothing is missing. */
export type BriefFit = { score: number; range: [number, number]; gap: Factor | null };
