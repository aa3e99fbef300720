import { relatedness, skillById } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { perYear } from '#server/values/money.ts';
import { monthIndex } from '#server/values/time.ts';
import { titleLikeness, titleOf } from './occupations.ts';
import { nearness, placeOf } from './places.ts';
import type { MatchPosting, MatchProfile, MatchSkill } from './types.ts';

/** A line before its points are shared out: what it may weigh, how much of that is met (0–1), and what stays unsaid. */
export type Line = {
  key: string;
  params: Record<string, string | number>;
  weight: number;
  met: number;
  /** 0–1: how far `met` might be from the truth, because the profile or the posting says little */
  doubt: number;
  /** the skill that this line asks for, for counting what one step more would give */
  skill?: { name: string; level: number };
};

const nameOf = (skill: MatchSkill): string => (skill.skillId && skillById(skill.skillId)?.name) || skill.name;
const sameSkill = (a: MatchSkill, b: MatchSkill): boolean =>
  a.skillId && b.skillId ? a.skillId === b.skillId : foldKey(a.name) === foldKey(b.name);

/** Kinship counts, but never as the thing itself. */
const MOST_FOR_KIN = 0.7;
/** A level below the one asked costs a quarter for each step. */
const levelMet = (have: number, asked: number): number =>
  Math.max(0.25, 1 - 0.25 * Math.max(0, asked - have));
/** Without a word on the level we take a working one. */
const USUAL_LEVEL = 2;
/** An asked skill without a level is met by a working one. */
const ASKED_LEVEL = 2;

function skillLine(asked: MatchPosting['skills'][number], profile: MatchProfile, weight: number): Line {
  const name = nameOf(asked);
  const level = asked.level ?? ASKED_LEVEL;
  const params = { skill: name, asked: asked.level ?? 0, need: asked.required ? 'must' : 'nice' };
  const step = { name, level: Math.max(level, 3) };
  const own = profile.skills.find((skill) => sameSkill(skill, asked));
  if (own) {
    const have = own.level ?? USUAL_LEVEL;
    const met = levelMet(have, level);
    const key = own.level === null ? 'skill.no_level' : met < 1 ? 'skill.below' : 'skill.met';
    const more = { ...params, have: own.level ?? 0 };
    return { key, params: more, weight, met, doubt: own.level === null ? 0.25 : 0, skill: { name, level } };
  }
  const kin = nearest(asked, profile.skills);
  if (kin) {
    const met = Math.min(MOST_FOR_KIN, kin.near) * levelMet(kin.skill.level ?? USUAL_LEVEL, level);
    const more = { ...params, via: nameOf(kin.skill), percent: Math.round(met * 100) };
    return { key: 'skill.kin', params: more, weight, met, doubt: 0.2, skill: { name, level } };
  }
  return {
    key: 'skill.missing',
    params,
    weight,
    met: 0,
    doubt: profile.skills.length < 3 ? 0.3 : 0.05,
    skill: step,
  };
}

function nearest(
  asked: MatchSkill,
  skills: readonly MatchSkill[],
): { skill: MatchSkill; near: number } | null {
  let best: { skill: MatchSkill; near: number } | null = null;
  if (!asked.skillId) return null;
  for (const skill of skills) {
    const near = skill.skillId ? relatedness(skill.skillId, asked.skillId) : 0;
    if (near > 0 && near > (best?.near ?? 0)) best = { skill, near };
  }
  return best;
}

/** Work of long ago says less about today: half after ten years. */
const OLD_MONTHS = 120;

function titleLine(posting: MatchPosting, profile: MatchProfile, thisMonth: number): Line {
  const asked = titleOf(posting.title);
  let best = { title: '', met: 0 };
  for (const role of profile.roles) {
    const end = role.current || !role.end ? thisMonth : monthIndex(role.end, 'end');
    const fresh = thisMonth - end > OLD_MONTHS ? 0.5 : 1;
    const met = titleLikeness(titleOf(role.title), asked) * fresh;
    if (met > best.met) best = { title: role.title, met };
  }
  const headline = profile.headline ? titleLikeness(titleOf(profile.headline), asked) * 0.8 : 0;
  if (headline > best.met) best = { title: profile.headline!, met: headline };
  const doubt = profile.roles.length === 0 ? 0.5 : 0.1;
  return {
    key: best.met > 0 ? 'title.like' : 'title.other',
    params: { title: best.title },
    weight: 14,
    met: best.met,
    doubt,
  };
}

/** Years of work that a level usually asks for. */
const YEARS = { entry: 0, mid: 2, senior: 5, executive: 8 } as const;

/** Months worked, counting roles at the same time once. */
export function monthsWorked(roles: MatchProfile['roles'], thisMonth: number): number | null {
  const spans = roles
    .filter((role) => role.start)
    .map((role) => {
      const from = monthIndex(role.start!);
      return [from, role.current ? thisMonth : role.end ? monthIndex(role.end, 'end') : from] as const;
    })
    .sort((a, b) => a[0] - b[0]);
  if (spans.length === 0) return null;
  let months = 0;
  let reach = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans) {
    if (to > reach) months += to - Math.max(from, reach + 1) + 1;
    reach = Math.max(reach, to);
  }
  return months;
}

/** Months worked by the roles of a profile: the same for each of the many postings that it is held against. */
const worked = new WeakMap<MatchProfile['roles'], { thisMonth: number; months: number | null }>();

function monthsOf(roles: MatchProfile['roles'], thisMonth: number): number | null {
  const known = worked.get(roles);
  if (known?.thisMonth === thisMonth) return known.months;
  const months = monthsWorked(roles, thisMonth);
  worked.set(roles, { thisMonth, months });
  return months;
}

function experienceLine(posting: MatchPosting, profile: MatchProfile, thisMonth: number): Line {
  const asked = YEARS[posting.level];
  const months = monthsOf(profile.roles, thisMonth);
  if (months === null)
    return {
      key: 'experience.unknown',
      params: { asked },
      weight: 12,
      met: asked === 0 ? 1 : 0.3,
      doubt: 0.5,
    };
  const years = Math.floor(months / 12);
  const met = asked === 0 ? 1 : Math.min(1, months / (asked * 12));
  return {
    key: met >= 1 ? 'experience.met' : 'experience.below',
    params: { asked, years },
    weight: 12,
    met,
    doubt: 0,
  };
}

function placeLine(posting: MatchPosting, profile: MatchProfile): Line {
  const params = { place: posting.location, home: profile.location ?? '' };
  const line = (key: string, met: number, doubt = 0): Line => ({
    key: `place.${key}`,
    params,
    weight: 10,
    met,
    doubt,
  });
  if (posting.remote === 'remote') return line('remote', profile.remoteWish === 'on_site' ? 0.7 : 1);
  const wishGap = profile.remoteWish === 'remote' ? 0.4 : 1;
  if (!profile.location) return line('unknown', 0.5 * wishGap, 0.5);
  const same = nearness(placeOf(profile.location), placeOf(posting.location)) === 1;
  if (same) return line(wishGap < 1 ? 'near_but_remote' : 'near', wishGap);
  return posting.remote === 'hybrid' ? line('far_hybrid', 0.3 * wishGap) : line('far', 0);
}

/** Pay is only compared where both sides named it in one currency. */
function payLine(posting: MatchPosting, profile: MatchProfile): Line | null {
  if (!posting.pay || !profile.payFloor || posting.pay.currency !== profile.payFloor.currency) return null;
  const most = perYear(posting.pay.max, posting.pay.period);
  const floor = profile.payFloor.minor;
  const met = most >= floor ? 1 : Math.max(0, 1 - 4 * (1 - most / floor));
  return { key: met >= 1 ? 'pay.met' : 'pay.below', params: {}, weight: 8, met, doubt: 0 };
}

const MUST = 3;
const NICE = 1;
const SKILLS_WEIGHT = 56;

/** All lines of a posting for a person, in the order they are shown: skills as listed, then the rest. */
export function linesOf(profile: MatchProfile, posting: MatchPosting, thisMonth: number): Line[] {
  const shares = posting.skills.map((skill) => (skill.required ? MUST : NICE));
  const sum = shares.reduce((a, b) => a + b, 0);
  const skills = posting.skills.map((skill, i) =>
    skillLine(skill, profile, (SKILLS_WEIGHT * shares[i]!) / sum),
  );
  const pay = payLine(posting, profile);
  return [
    ...skills,
    titleLine(posting, profile, thisMonth),
    experienceLine(posting, profile, thisMonth),
    placeLine(posting, profile),
    ...(pay ? [pay] : []),
  ];
}
