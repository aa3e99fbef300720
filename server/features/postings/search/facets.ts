import type { Db } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { listed } from '#db/sql.ts';
import { type Columns, type Counts, type FacetName, mostFrequent } from '#server/engines/search/index.ts';
import { skillById } from '#server/engines/skills/index.ts';
import type { Id } from '#server/values/id.ts';
import { type Facets, jobTypes, levels, remoteOptions } from '../schema.ts';
import type { Live } from './columns.ts';

const FACET_VALUES = 12;

/** Counts as people read them, the most frequent first. */
export async function toFacets(db: Db, live: Live, counts: Counts): Promise<Facets> {
  const most = (name: FacetName, size = FACET_VALUES) => mostFrequent(counts[name], size);
  const fixed = (name: FacetName, values: readonly string[]) =>
    most(name).map(({ value, count }) => ({ value: values[value]!, label: values[value]!, count }));
  // Most skills that postings name are of the vocabulary.
  const [companies, skills] = [most('company'), most('skills', FACET_VALUES * 3)];
  const named = await namesOf(
    db,
    live,
    [...companies, ...skills].map(({ value }) => value),
  );
  return {
    remote: fixed('remote', remoteOptions),
    jobType: fixed('jobType', jobTypes),
    level: fixed('level', levels),
    company: companies.flatMap(({ value, count }) => {
      const company = named.get(value);
      return company?.label ? [{ value: company.value as Id<'com'>, label: company.label, count }] : [];
    }),
    // Only those of the vocabulary: others are written in as many ways as there are people.
    skills: skills
      .flatMap(({ value, count }) => {
        const skill = skillById(named.get(value)?.value ?? '');
        return skill ? [{ value: skill.id, label: skill.name, count }] : [];
      })
      .slice(0, FACET_VALUES),
  };
}

/** What a number of a company or skill stands for. A company has its name as label. */
type Named = { value: string; label: string | null };

/** The same few are the most frequent again and again; a company's new name is a change of its postings. */
const kept = new WeakMap<Columns, { revision: number; names: Map<number, Named> }>();

const namesByNumber = prepared((db, { numbers }: { numbers: readonly number[] }) =>
  db
    .selectFrom('searchValue')
    .leftJoin('company', 'company.id', 'searchValue.value')
    .select(['searchValue.no', 'searchValue.value', 'company.name as label'])
    .where('searchValue.no', 'in', listed(db, numbers, 'integer')),
);

async function namesOf(
  db: Db,
  { columns, revision }: Live,
  numbers: readonly number[],
): Promise<Map<number, Named>> {
  const known = kept.get(columns);
  const names = known?.revision === revision ? known.names : new Map<number, Named>();
  kept.set(columns, { revision, names });
  const unknown = numbers.filter((no) => !names.has(no));
  if (unknown.length > 0)
    for (const { no, ...named } of await namesByNumber(db, { numbers: unknown })) names.set(no, named);
  return names;
}
