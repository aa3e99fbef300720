import { findSkill } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Comparison, Education, Experience, Profile } from './schema.ts';

/** What was read somewhere, beside what the profile says already: new, the same, or different. Pure. */

export type ReadFact = { id: string; field: string; value: string | null; entry: string | null };

const scalars = ['name', 'headline', 'summary', 'email', 'phone', 'location'] as const;

/** Forms of companies say nothing of which one it is: "Netz GmbH" is "Netz". */
const LEGAL_FORM =
  /\b(gmbh|mbh|ag|se|kg|ug|ohg|co|inc|llc|ltd|limited|plc|corp|corporation|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps)\b\.?/g;
const employerKey = (text: string) =>
  foldKey(text)
    .replaceAll(LEGAL_FORM, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const textKey = (text: string) => foldKey(text).replaceAll(/\s+/g, ' ').trim();
const linkKey = (url: string) =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');

/** How two values of a field are told apart. */
const keyOf = (field: string, value: string): string => {
  if (field === 'phone') return value.replaceAll(/\D/g, '').replace(/^00/, '').replace(/^0/, '');
  if (field === 'work.company') return employerKey(value);
  if (field === 'link') return linkKey(value);
  return textKey(value);
};

const isDate = (field: string) => /\.(start|end)$/.test(field);

/** A year that was written does not speak against a month within it; a month says more than a year. */
const saysNoMore = (read: string, known: string): boolean => known === read || known.startsWith(`${read}-`);

function isSame(field: string, read: string, known: string): boolean {
  if (isDate(field)) return saysNoMore(read, known);
  const [a, b] = [keyOf(field, read), keyOf(field, known)];
  // A number with and without its country: the shorter one is the end of the other.
  if (field === 'phone') return a.length >= 6 && b.length >= 6 && (a.endsWith(b) || b.endsWith(a));
  return a === b;
}

type Known = { part: string | null; says: (field: string) => string[] };

/** @param known the values the profile has in this place; none when it says nothing there */
function compare({ field, value }: ReadFact, known: string[], part: string | null): Comparison {
  const read = value ?? CURRENT;
  if (known.length === 0) return { state: 'new', says: null, part };
  if (known.some((one) => isSame(field, read, one))) return { state: 'same', says: null, part };
  // What one did is a list: another line stands beside the others.
  if (field === 'work.highlight') return { state: 'new', says: null, part };
  return { state: 'differs', says: known[0]!, part };
}

/** What the profile says in place of an end while a role goes on. */
export const CURRENT = 'current';

const filled = (...values: Array<string | null>): string[] =>
  values.filter((one): one is string => Boolean(one));

const workSays = (role: Experience) => (field: string) =>
  ({
    'work.company': filled(role.employer),
    'work.title': filled(role.title),
    'work.location': filled(role.location),
    'work.start': filled(role.start),
    'work.end': filled(role.current ? CURRENT : role.end),
    'work.highlight': role.highlights,
  })[field] ?? [];

const educationSays = (one: Education) => (field: string) =>
  ({
    'education.institution': filled(one.institution),
    'education.degree': filled(one.degree),
    'education.area': filled(one.area),
    'education.start': filled(one.start),
    'education.end': filled(one.end),
    'education.grade': filled(one.grade),
  })[field] ?? [];

/** The profile's entries that an entry with these facts may be, each with what it says. */
function entriesLike(profile: Profile, field: string): Known[] {
  switch (field.split('.')[0]) {
    case 'work':
      return profile.experience.map((role) => ({ part: role.id, says: workSays(role) }));
    case 'education':
      return profile.education.map((one) => ({ part: one.id, says: educationSays(one) }));
    case 'skill':
      return profile.skills.map((one) => ({
        part: one.id,
        says: (leaf) => filled(leaf === 'skill.name' ? one.name : one.level && String(one.level)),
      }));
    case 'language':
      return profile.languages.map((one) => ({
        part: one.id,
        says: (leaf) => filled(leaf === 'language.name' ? one.name : one.level),
      }));
    case 'link':
      return profile.links.map(({ id, url }) => ({ part: id, says: () => [url] }));
    default:
      return profile.achievements
        .filter(({ kind }) => kind === field)
        .map(({ id, text }) => ({ part: id, says: () => [text] }));
  }
}

/** Fields by which one knows an entry again, and how many of them have to agree. */
const marks: Record<string, { fields: string[]; needed: number }> = {
  work: { fields: ['work.company', 'work.title', 'work.start'], needed: 2 },
  education: {
    fields: ['education.institution', 'education.degree', 'education.area', 'education.end'],
    needed: 2,
  },
  skill: { fields: ['skill.name'], needed: 1 },
  language: { fields: ['language.name'], needed: 1 },
};

const isSameSkill = (read: string, known: string): boolean => {
  const id = findSkill(read)?.id;
  return id !== undefined && id === findSkill(known)?.id;
};

function agreeing(facts: readonly ReadFact[], known: Known, fields: string[]): number {
  return fields.filter((field) => {
    const fact = facts.find((one) => one.field === field);
    return known
      .says(field)
      .some(
        (says) =>
          fact?.value &&
          (isSame(field, fact.value, says) || (field === 'skill.name' && isSameSkill(fact.value, says))),
      );
  }).length;
}

/** The profile's entry that these facts speak of, if it has one; each is taken once. */
function findEntry(
  profile: Profile,
  facts: readonly ReadFact[],
  taken: ReadonlySet<string>,
): Known | undefined {
  const { field } = facts[0]!;
  const { fields, needed } = marks[field.split('.')[0]!] ?? { fields: [field], needed: 1 };
  return entriesLike(profile, field)
    .filter(({ part }) => !taken.has(part!))
    .map((known) => ({ known, n: agreeing(facts, known, fields) }))
    .filter(({ n }) => n >= needed)
    .sort((a, b) => b.n - a.n)[0]?.known;
}

/** Holds what was read beside a profile. @returns the comparison of each fact by its id */
export function compareFacts(profile: Profile, facts: readonly ReadFact[]): Map<string, Comparison> {
  const found = new Map<string, Comparison>();
  const taken = new Set<string>();
  const isScalar = (fact: ReadFact) => scalars.includes(fact.field as 'name');
  for (const fact of facts.filter(isScalar))
    found.set(fact.id, compare(fact, filled(profile[fact.field as 'name']), null));
  const entries = groupBy(
    facts.filter((fact) => !isScalar(fact)),
    (fact) => fact.entry ?? fact.id,
  );
  for (const [, group] of entries) {
    const entry = findEntry(profile, group, taken);
    if (entry) taken.add(entry.part!);
    for (const fact of group) {
      const same = entry && fact.field === 'skill.name';
      found.set(
        fact.id,
        same
          ? { state: 'same', says: null, part: entry.part }
          : compare(fact, entry?.says(fact.field) ?? [], entry?.part ?? null),
      );
    }
  }
  return found;
}
