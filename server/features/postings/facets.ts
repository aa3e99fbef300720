import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Db } from '#db/client.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { foldKey } from '#server/engines/text/index.ts';
import type { SearchInput } from './inputs.ts';
import type { Facet, Facets, SavedSearch } from './schema.ts';

type FacetName = keyof Facets;

/**
 * Whether a posting passes every choice of a search but one.
 * @param table what postings stand under: `posting`, or something with its columns
 */
export function passes(
  table: 'posting' | 'found',
  input: SavedSearch,
  except: FacetName | null = null,
): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const tests = (['remote', 'jobType', 'level'] as const).flatMap((name) =>
    except !== name && input[name]?.length ? [sql`${column(name)} in (${sql.join(input[name])})`] : [],
  );
  if (except !== 'company' && input.company) tests.push(sql`${column('companyId')} = ${input.company}`);
  if (except !== 'skills')
    for (const wished of input.skills ?? [])
      tests.push(
        sql`exists (select 1 from posting_skill where posting_skill.posting_id = ${column('id')} and ${isSkill(wished)})`,
      );
  return tests.length ? sql<boolean>`${sql.join(tests, sql` and `)}` : sql<boolean>`1 = 1`;
}

/** A skill by its id or any of its written forms. */
function isSkill(wished: string) {
  const known = skillById(wished) ?? findSkill(wished);
  return known ? sql`posting_skill.skill_id = ${known.id}` : sql`posting_skill.name_key = ${foldKey(wished)}`;
}

const FACET_VALUES = 12;

/** One facet's values, the most frequent first, as rows of a larger statement. */
const counted = (name: FacetName, value: string, label: string, from: RawBuilder<unknown>) => sql`
  select * from (
    select ${sql.lit(name)} as facet, ${sql.ref(value)} as value, ${sql.ref(label)} as label, count(*) as n
    from ${from} group by 2, 3 order by n desc, value limit ${sql.lit(FACET_VALUES)}
  ) as ${sql.id(name)}`;

type Row = { facet: FacetName | 'total'; value: string; label: string; n: number };
// biome-ignore lint/suspicious/noExplicitAny: the columns chosen so far differ from call to call
type About = SelectQueryBuilder<any, any, any>;

/**
 * How many postings a search finds, and how they divide, in one statement: what it is about is found once, and each facet
 * counts it with all choices but its own. Chosen skills narrow each other, so that facet counts inside its own.
 * @param about the postings before any choice
 */
export async function countFacets(
  db: Db,
  about: About,
  input: SearchInput,
): Promise<{ total: number; facets: Facets }> {
  const base = about.select([
    'posting.id',
    'posting.remote',
    'posting.jobType',
    'posting.level',
    'posting.companyId',
    'company.name as companyName',
  ]);
  const but = (name: FacetName | null) => sql`found where ${passes('found', input, name)}`;
  // A cross join, because SQLite takes its order as said: from the few that were found, not from all skills there are.
  const skills = sql`found cross join posting_skill
    where posting_skill.posting_id = found.id and posting_skill.skill_id is not null and ${passes('found', input)}`;
  const { rows } = await sql<Row>`
    with found as materialized ${base}
    select 'total' as facet, '' as value, '' as label, count(*) as n from ${but(null)}
    union all ${counted('remote', 'found.remote', 'found.remote', but('remote'))}
    union all ${counted('jobType', 'found.jobType', 'found.jobType', but('jobType'))}
    union all ${counted('level', 'found.level', 'found.level', but('level'))}
    union all ${counted('company', 'found.companyId', 'found.companyName', but('company'))}
    union all ${counted('skills', 'postingSkill.skillId', 'postingSkill.skillId', skills)}`.execute(db);
  const facet = (name: FacetName): Facet =>
    rows
      .filter((row) => row.facet === name)
      .map(({ value, label, n }) => ({ value, label: skillById(value)?.name ?? label, count: Number(n) }));
  return {
    total: Number(rows.find((row) => row.facet === 'total')?.n ?? 0),
    facets: {
      remote: facet('remote'),
      jobType: facet('jobType'),
      level: facet('level'),
      company: facet('company'),
      skills: facet('skills'),
    },
  };
}
