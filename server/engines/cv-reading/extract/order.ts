import type { Fact } from '../types.ts';

/** More than a person can review; a real CV has 40–150. */
export const MAX_FACTS = 1_000;

const RANK = [
  'name',
  'headline',
  'email',
  'phone',
  'location',
  'link',
  'summary',
  'work',
  'education',
  'skill',
  'language',
];

/** By kind as a profile shows them; within a kind as they were read. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const rank = ({ field }: Fact) => {
    const at = RANK.indexOf(field.split('.')[0]!);
    return at < 0 ? RANK.length : at;
  };
  return facts
    .map((fact, i) => ({ fact, i }))
    .sort((a, b) => rank(a.fact) - rank(b.fact) || a.i - b.i)
    .map(({ fact }) => fact);
}
