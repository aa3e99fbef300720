import type { JudgedPosting } from './corpus.ts';

/** 3: what was asked for. 2: would be opened, too. 1: not far from it. 0: not wanted. */
export type Grade = 0 | 1 | 2 | 3;
export type Rule = (posting: JudgedPosting) => Grade;

/** Whether a title holds a text, whatever the case. */
export const titled =
  (...texts: string[]) =>
  ({ title }: JudgedPosting): boolean =>
    texts.some((text) => title.toLowerCase().includes(text));
export const inTown =
  (...towns: string[]) =>
  ({ location }: JudgedPosting): boolean =>
    towns.includes(location);
export const needs =
  (...keys: string[]) =>
  ({ mustIds, niceIds }: JudgedPosting): boolean =>
    keys.every((key) => mustIds.includes(`skl_${key}`) || niceIds.includes(`skl_${key}`));
export const at =
  (level: string) =>
  (posting: JudgedPosting): boolean =>
    posting.level === level;
export const by =
  (jobType: string) =>
  (posting: JudgedPosting): boolean =>
    posting.jobType === jobType;
export const done =
  (remote: string) =>
  (posting: JudgedPosting): boolean =>
    posting.remote === remote;

type Work = {
  /** keys of trades that are meant */
  trades: string[];
  /** languages in which the words typed mean it; any when left out */
  langs?: string[];
  /** what else was asked for */
  also?: Array<(posting: JudgedPosting) => boolean>;
  /** trades next door, that someone might look at */
  near?: string[];
};

/**
 * Someone seeks work of a trade. Right trade and all that was asked beside it: 3; half of what was asked, at least: 2; else 1. A
 * trade next door, only when nothing else it was asked for is missing: 1.
 */
export const work =
  ({ trades, langs, also = [], near = [] }: Work): Rule =>
  (posting) => {
    if (posting.trade === null || (langs && !langs.includes(posting.lang))) return 0;
    const held = also.filter((holds) => holds(posting)).length;
    if (trades.includes(posting.trade)) {
      if (held === also.length) return 3;
      return held * 2 >= also.length ? 2 : 1;
    }
    return near.includes(posting.trade) && held === also.length ? 1 : 0;
  };

/**
 * The same, where the words are one of several names for the work: that name in the title is 3, another name for it 2; in a
 * place that was not asked for, one less.
 */
export const calledSo =
  (names: string[], { trades, langs, near = [] }: Work, town?: (posting: JudgedPosting) => boolean): Rule =>
  (posting) => {
    if (posting.trade === null || (langs && !langs.includes(posting.lang))) return 0;
    const isThere = town?.(posting) ?? true;
    if (trades.includes(posting.trade))
      return ((titled(...names)(posting) ? 3 : 2) - (isThere ? 0 : 1)) as Grade;
    return near.includes(posting.trade) && isThere ? 1 : 0;
  };

/** Someone seeks a skill, by whatever name: in the must-haves 3, welcome 2. */
export const skill =
  (key: string, langs?: string[]): Rule =>
  ({ mustIds, niceIds, lang }) => {
    if (langs && !langs.includes(lang)) return 0;
    return mustIds.includes(`skl_${key}`) ? 3 : niceIds.includes(`skl_${key}`) ? 2 : 0;
  };

/** Two skills together: both 3, one of them as a must 1. */
export const skills =
  (one: string, other: string): Rule =>
  (posting) => {
    if (needs(one, other)(posting)) return 3;
    return [one, other].some((key) => posting.mustIds.includes(`skl_${key}`)) ? 1 : 0;
  };

/** Someone seeks an employer. */
export const employer =
  (name: string): Rule =>
  ({ company }) =>
    company === name ? 3 : 0;
