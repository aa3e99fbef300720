import type { CvFact } from '#app/lib/shapes.ts';
import { groupBy } from '#server/values/groups.ts';

/** Facts of one thing: a role, a school, a skill. Contact and the like are things of one fact. */
export type Entry = { key: string; facts: CvFact[] };
export type Group = {
  key: 'contact' | 'work' | 'education' | 'skill' | 'language' | 'other';
  /** roles of one employer stand together under its name */
  employer: string | null;
  entries: Entry[];
};

const kinds: Record<string, Group['key']> = {
  work: 'work',
  education: 'education',
  skill: 'skill',
  language: 'language',
  link: 'other',
  certificate: 'other',
  project: 'other',
  publication: 'other',
};

const kindOf = (fact: CvFact): Group['key'] => kinds[fact.field.split('.')[0]!] ?? 'contact';

/**
 * Facts by what they are about, in the order of the file; several roles of one employer as one group.
 * @param all what the file says in all: an employer is known by its name also when that was decided already
 */
export function groupsOf(facts: CvFact[], all: CvFact[] = facts): Group[] {
  const companies = new Map(
    all.filter((fact) => fact.field === 'work.company').map((fact) => [fact.entry, fact.value]),
  );
  const employerOf = (fact: CvFact) => companies.get(fact.entry) ?? null;
  const groupKey = (fact: CvFact) =>
    kindOf(fact) === 'work'
      ? `work ${employerOf(fact)?.toLowerCase() ?? fact.employer ?? fact.entry}`
      : kindOf(fact);
  return [...groupBy(facts, groupKey).values()].map((group) => ({
    key: kindOf(group[0]!),
    employer: kindOf(group[0]!) === 'work' ? employerOf(group[0]!) : null,
    entries: [...groupBy(group, (fact) => fact.entry ?? fact.id)].map(([key, of]) => ({ key, facts: of })),
  }));
}
