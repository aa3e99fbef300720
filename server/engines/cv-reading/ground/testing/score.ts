/** How right facts are, told against those that are right. */
import { findSkill } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { Fact } from '../../types.ts';

export type Score = { right: number; wrong: number; missing: number };

/** A skill is the same however it is written. */
const leafOf = ({ field, value }: Fact): string => {
  const skill = field === 'skill.name' ? findSkill(String(value))?.id : undefined;
  return `${field}=${skill ?? (value === null ? 'now' : foldKey(String(value)))}`;
};

/** Facts without an entry one by one; entries with the entry of the right ones that has most in common. */
export function compare(right: readonly Fact[], facts: readonly Fact[]): Score {
  const singles = count(
    right.filter(({ entry }) => entry === undefined).map(leafOf),
    facts.filter(({ entry }) => entry === undefined).map(leafOf),
  );
  const open = entriesOf(right);
  const scores: Score[] = [singles];
  for (const [kind, leaves] of entriesOf(facts)) {
    const best = open
      .map((one, i) => ({ i, score: one[0] === kind ? count(one[1], leaves) : null }))
      .filter((one): one is { i: number; score: Score } => one.score !== null && one.score.right > 0)
      .sort((a, b) => b.score.right - a.score.right)[0];
    if (best === undefined) scores.push({ right: 0, wrong: leaves.length, missing: 0 });
    else {
      scores.push(best.score);
      open.splice(best.i, 1);
    }
  }
  scores.push({ right: 0, wrong: 0, missing: open.reduce((all, [, leaves]) => all + leaves.length, 0) });
  return sum(scores);
}

function entriesOf(facts: readonly Fact[]): Array<[kind: string, leaves: string[]]> {
  const entries = new Map<string, string[]>();
  for (const fact of facts)
    if (fact.entry !== undefined) entries.set(fact.entry, [...(entries.get(fact.entry) ?? []), leafOf(fact)]);
  return [...entries].map(([entry, leaves]) => [entry.split(':')[0]!, leaves]);
}

function count(right: readonly string[], found: readonly string[]): Score {
  const left = [...right];
  let hits = 0;
  for (const leaf of found) {
    const at = left.indexOf(leaf);
    if (at < 0) continue;
    left.splice(at, 1);
    hits += 1;
  }
  return { right: hits, wrong: found.length - hits, missing: left.length };
}

const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (all, one) => ({
      right: all.right + one.right,
      wrong: all.wrong + one.wrong,
      missing: all.missing + one.missing,
    }),
    { right: 0, wrong: 0, missing: 0 },
  );

/** Of what is right, how much was found. */
export const recallOf = ({ right, missing }: Score): number => right / Math.max(1, right + missing);
