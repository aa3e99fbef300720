import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skills } from '#server/engines/skills/index.ts';
import { fitOf, type MatchPosting, type MatchProfile, scoreOf, withSkill } from './index.ts';

const TODAY = '2026-11-21';

const skillId = fc.constantFrom(...skills.map((skill) => skill.id as string));
const level = fc.option(fc.integer({ min: 1, max: 4 }));
const remote = fc.constantFrom('on_site' as const, 'hybrid' as const, 'remote' as const);
const place = fc.constantFrom('Berlin', 'Köln', 'London', 'Sevilla');
const title = fc.constantFrom('Data Engineer', 'Senior Nurse', 'Elektriker (m/w/d)', 'Head of Sales', 'Koch');
/** A word of the vocabulary under its own name, or one that is not in it. */
const skill = fc.tuple(fc.option(skillId), level).map(([id, at]) => ({
  skillId: id,
  name: skills.find((one) => one.id === id)?.name ?? 'quack notation',
  level: at,
}));

const profiles: fc.Arbitrary<MatchProfile> = fc.record({
  skills: fc.uniqueArray(skill, { maxLength: 12, selector: (one) => one.skillId ?? one.name }),
  roles: fc.array(
    fc.record({
      title,
      start: fc.option(fc.constantFrom('2012', '2018-03')),
      end: fc.option(fc.constantFrom('2019', '2020-05')),
      current: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  headline: fc.option(title),
  location: fc.option(place),
  remoteWish: fc.option(remote),
  payFloor: fc.option(
    fc.record({ minor: fc.integer({ min: 1, max: 20_000_000 }), currency: fc.constantFrom('EUR', 'GBP') }),
  ),
});
const postings: fc.Arbitrary<MatchPosting> = fc.record({
  title,
  level: fc.constantFrom('entry' as const, 'mid' as const, 'senior' as const, 'executive' as const),
  location: place,
  remote,
  pay: fc.option(
    fc.record({
      min: fc.integer({ min: 0, max: 4_000_000 }),
      max: fc.integer({ min: 4_000_000, max: 9_000_000 }),
      currency: fc.constant('EUR' as const),
      period: fc.constant('year' as const),
    }),
  ),
  skills: fc.uniqueArray(
    skill.chain((one) => fc.boolean().map((required) => ({ ...one, required }))),
    { maxLength: 14, selector: (one) => one.skillId ?? one.name },
  ),
});

describe('for any person and any posting', () => {
  test('points sum to the score, shares to 100, and the score lies in its range', () => {
    fc.assert(
      fc.property(profiles, postings, (profile, posting) => {
        const { score, factors, range } = fitOf(profile, posting, TODAY);
        expect(factors.reduce((sum, factor) => sum + factor.points, 0)).toBe(score);
        expect(factors.reduce((sum, factor) => sum + factor.of, 0)).toBe(100);
        for (const { points, of } of factors)
          expect(Number.isInteger(points) && points >= 0 && points <= of).toBe(true);
        expect(range[0] <= score && score <= range[1]).toBe(true);
        expect(scoreOf(profile, posting, TODAY)).toBe(score);
      }),
      { numRuns: 400 },
    );
  });
  test('a step brings exactly the score that was promised', () => {
    fc.assert(
      fc.property(profiles, postings, (profile, posting) => {
        const { score, counterfactuals } = fitOf(profile, posting, TODAY);
        for (const step of counterfactuals) {
          expect(step.score).toBeGreaterThan(score);
          expect(fitOf(withSkill(profile, step.params), posting, TODAY).score).toBe(step.score);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('the same question gets the same answer', () => {
    fc.assert(
      fc.property(profiles, postings, (profile, posting) => {
        expect(fitOf(profile, posting, TODAY)).toEqual(fitOf(profile, posting, TODAY));
      }),
    );
  });
});
