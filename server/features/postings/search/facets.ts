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

/** Only skills of the vocabulary: others are written in as many ways as there are people. */
async function knownSkills(db: Db, counts: Counts): Promise<Facets['skills']> {
  const frequent = mostFrequent(counts.skills, FACET_VALUES * 3);
  if (frequent.length === 0) return [];
  const rows = await db
    .selectFrom('searchValue')
    .select(['no', 'value'])
    .where(
      'no',
      'in',
      frequent.map(({ value }) => value),
    )
    .execute();
  const values = new Map(rows.map(({ no, value }) => [no, value]));
  return frequent
    .flatMap(({ value: no, count }) => {
      const skill = skillById(values.get(no) ?? '');
      return skill ? [{ value: skill.id, label: skill.name, count }] : [];
    })
    .slice(0, FACET_VALUES);
}
