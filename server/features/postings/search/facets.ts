import { LRUCache } from 'lru-cache';
import type { Db } from '#db/client.ts';
import { type Counts, type FacetName, mostFrequent } from '#server/engines/search/index.ts';
import { skillById } from '#server/engines/skills/index.ts';
import type { Id } from '#server/values/id.ts';
import { type Facets, jobTypes, levels, remoteOptions } from '../schema.ts';

const FACET_VALUES = 12;

/** Counts as people read them, the most frequent first. */
export async function toFacets(db: Db, counts: Counts): Promise<Facets> {
  const most = (name: FacetName) => mostFrequent(counts[name], FACET_VALUES);
  const fixed = (name: FacetName, values: readonly string[]) =>
    most(name).map(({ value, count }) => ({ value: values[value]!, label: values[value]!, count }));
  const [companies, skills] = [most('company'), knownSkills(db, counts)];
  const names = await companyNames(
    db,
    companies.map(({ value }) => value),
  );
  return {
    remote: fixed('remote', remoteOptions),
    jobType: fixed('jobType', jobTypes),
    level: fixed('level', levels),
    company: companies.flatMap(({ value, count }) => {
      const company = names.get(value);
      return company ? [{ value: company.id, label: company.name, count }] : [];
    }),
    skills: await skills,
  };
}

async function companyNames(
  db: Db,
  numbers: readonly number[],
): Promise<Map<number, { id: Id<'com'>; name: string }>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('searchValue')
    .innerJoin('company', 'company.id', 'searchValue.value')
    .select(['searchValue.no', 'company.id', 'company.name'])
    .where('searchValue.no', 'in', numbers)
    .execute();
  return new Map(rows.map(({ no, id, name }) => [no, { id, name }]));
}

/** Skills by their numbers. A number is never given to another, and the same few are the most frequent again and again. */
const named = new WeakMap<Db, LRUCache<number, string>>();

async function skillValues(db: Db, numbers: readonly number[]): Promise<Array<string | undefined>> {
  const known = named.get(db) ?? new LRUCache<number, string>({ max: 5_000 });
  named.set(db, known);
  const unknown = numbers.filter((no) => !known.has(no));
  if (unknown.length > 0) {
    const rows = await db
      .selectFrom('searchValue')
      .select(['no', 'value'])
      .where('no', 'in', unknown)
      .execute();
    for (const { no, value } of rows) known.set(no, value);
  }
  return numbers.map((no) => known.get(no));
}

/** Only skills of the vocabulary: others are written in as many ways as there are people. */
async function knownSkills(db: Db, counts: Counts): Promise<Facets['skills']> {
  const frequent = mostFrequent(counts.skills, FACET_VALUES * 3);
  if (frequent.length === 0) return [];
  const values = await skillValues(
    db,
    frequent.map(({ value }) => value),
  );
  return frequent
    .flatMap(({ count }, i) => {
      const skill = skillById(values[i] ?? '');
      return skill ? [{ value: skill.id, label: skill.name, count }] : [];
    })
    .slice(0, FACET_VALUES);
}
