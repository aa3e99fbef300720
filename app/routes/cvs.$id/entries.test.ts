import { expect, it } from 'vitest';
import type { CvFact } from '#app/lib/shapes.ts';
import { groupsOf } from './entries.ts';

const fact = (
  id: string,
  field: string,
  value: string,
  entry: string | null = null,
  employer: string | null = null,
): CvFact => ({
  id,
  field,
  value,
  entry,
  employer,
  source: { page: 1, start: 0, end: 1, text: '' },
  confidence: 1,
  accepted: false,
  skipped: false,
  against: { state: 'new', says: null, part: null },
});

it('puts the roles of one employer together, however its name is written, and each role by itself', () => {
  const facts = [
    fact('1', 'name', 'Mira'),
    fact('2', 'work.company', 'Wendt GmbH', 'work:1', 'employer:1'),
    fact('3', 'work.title', 'Lead', 'work:1', 'employer:1'),
    fact('4', 'work.company', 'WENDT GmbH', 'work:2', 'employer:1'),
    fact('5', 'work.title', 'Analyst', 'work:2', 'employer:1'),
    fact('6', 'work.company', 'Harmsen', 'work:3'),
    fact('7', 'skill.name', 'SQL', 'skill:1'),
  ];
  const groups = groupsOf(facts).map(({ key, employer, entries }) => [
    key,
    employer,
    entries.map((entry) => entry.facts.map(({ id }) => id).join('')),
  ]);
  expect(groups).toEqual([
    ['contact', null, ['1']],
    ['work', 'Wendt GmbH', ['23', '45']],
    ['work', 'Harmsen', ['6']],
    ['skill', null, ['7']],
  ]);
});

it('still knows an employer whose name was accepted before', () => {
  const company = fact('1', 'work.company', 'Wendt GmbH', 'work:1');
  const title = fact('2', 'work.title', 'Lead', 'work:1');
  expect(groupsOf([title], [company, title])[0]!.employer).toBe('Wendt GmbH');
});
