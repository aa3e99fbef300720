/**
 * Matching: how well a posting fits a person, as a ledger that adds up. What a posting does not ask for, or one side
 * does not say, is not a line, and its weight goes to the others: the lines always share out exactly 100.
 */
import { findSkill } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { monthIndex, type PlainDate } from '#server/values/time.ts';
import { type Line, linesOf, monthsWorked } from './factors.ts';
import type { BriefFit, Counterfactual, Factor, Fit, MatchPosting, MatchProfile } from './types.ts';

export { titleLikeness, titleOf } from './occupations.ts';
export type { BriefFit, Counterfactual, Factor, Fit, MatchPosting, MatchProfile } from './types.ts';
export { monthsWorked };

const TOTAL = 100;

/** Shares 100 whole points out by weight; what rounding leaves goes to the largest remainders, first line first. */
function shareOut(weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const exact = weights.map((weight) => (weight / sum) * TOTAL);
  const points = exact.map((value) => Math.floor(value));
  let left = TOTAL;
  for (const point of points) left -= point;
  for (; left > 0; left -= 1) {
    let most = 0;
    for (let i = 1; i < points.length; i += 1)
      if (exact[i]! - points[i]! > exact[most]! - points[most]!) most = i;
    points[most]! += 1;
  }
  return points;
}

type Scored = { score: number; factors: Factor[]; lines: Line[] };

function scoreLines(lines: Line[]): Scored {
  const shares = shareOut(lines.map((line) => line.weight));
  const factors = lines.map((line, i) => ({
    key: line.key,
    params: line.params,
    points: Math.round(shares[i]! * line.met),
    of: shares[i]!,
  }));
  return { score: factors.reduce((sum, factor) => sum + factor.points, 0), factors, lines };
}

/** The likely range: each line may be off by its doubt, and doubts of different lines partly cancel out. */
function rangeOf({ score, factors, lines }: Scored): [number, number] {
  const spread = Math.sqrt(lines.reduce((sum, line, i) => sum + (factors[i]!.of * line.doubt) ** 2, 0));
  const half = Math.max(2, Math.round(spread + 2));
  return [Math.max(0, score - half), Math.min(TOTAL, score + half)];
}

/** The profile after one step: this skill at this level. */
export function withSkill(profile: MatchProfile, step: { skill: string; level: number }): MatchProfile {
  const skillId = findSkill(step.skill)?.id ?? null;
  const others = profile.skills.filter((one) =>
    skillId && one.skillId ? one.skillId !== skillId : foldKey(one.name) !== foldKey(step.skill),
  );
  return { ...profile, skills: [...others, { skillId, name: step.skill, level: step.level }] };
}

const STEPS_SHOWN = 3;

/** The skills whose next step would gain most, each with the score it leads to, computed by scoring again. */
function stepsOf(
  profile: MatchProfile,
  posting: MatchPosting,
  scored: Scored,
  thisMonth: number,
): Counterfactual[] {
  const steps = scored.lines.flatMap((line): Counterfactual[] => {
    if (!line.skill || line.met >= 1) return [];
    const params = { skill: line.skill.name, level: line.skill.level };
    const { score } = scoreLines(linesOf(withSkill(profile, params), posting, thisMonth));
    return score > scored.score ? [{ key: 'with_skill', params, score }] : [];
  });
  return steps.sort((a, b) => b.score - a.score).slice(0, STEPS_SHOWN);
}

/** Only the score, for ranking many postings. */
export const scoreOf = (profile: MatchProfile, posting: MatchPosting, today: PlainDate): number =>
  scoreLines(linesOf(profile, posting, monthIndex(today))).score;

/** What is missing, or below what was asked: where points were left. */
const missingOf = (factors: readonly Factor[]): Factor[] =>
  factors.filter((factor) => factor.key === 'skill.missing' || factor.key === 'skill.below');

/** A fit as a list shows it: without its lines, and with the missing line that would give most. */
export function briefFitOf(profile: MatchProfile, posting: MatchPosting, today: PlainDate): BriefFit {
  const scored = scoreLines(linesOf(profile, posting, monthIndex(today)));
  const [gap = null] = missingOf(scored.factors).sort((a, b) => b.of - b.points - (a.of - a.points));
  return { score: scored.score, range: rangeOf(scored), gap };
}

/**
 * How well a posting fits a person.
 * @param today the day to count experience to
 */
export function fitOf(profile: MatchProfile, posting: MatchPosting, today: PlainDate): Fit {
  const thisMonth = monthIndex(today);
  const scored = scoreLines(linesOf(profile, posting, thisMonth));
  return {
    score: scored.score,
    range: rangeOf(scored),
    factors: scored.factors,
    missing: missingOf(scored.factors),
    counterfactuals: stepsOf(profile, posting, scored, thisMonth),
  };
}
