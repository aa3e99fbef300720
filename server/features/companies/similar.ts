import type { Db, Tx } from '#db/client.ts';
import { notFound } from '#server/core/errors.ts';
import { groupBy } from '#server/values/groups.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import { companyCatalogue, type Entry, hiringCompanies } from './catalogue.ts';
import { listNewestOpen } from './open-jobs.ts';
import { findCompanies } from './queries.ts';
import type { SimilarCompany } from './schema.ts';

const MOST = 6;
/** Those that are alike on paper are looked at more closely: what they ask for in their newest postings. */
const LOOKED_AT = 20;
const POSTINGS_EACH = 6;
/** What is asked for alike counts up to this many skills. */
const MOST_SKILLS = 4;

type Alike = { entry: Entry; score: number; place: string | null; sameField: boolean; sameSize: boolean };

/** Companies like one: of its industry or with the same skills asked for, better of its size and in its towns. @throws not_found */
export async function listSimilar(db: Db | Tx, id: Id<'com'>, now: Instant): Promise<SimilarCompany[]> {
  const [all, hiring] = await Promise.all([companyCatalogue(db), hiringCompanies(db)]);
  const own = all.find((entry) => entry.id === id);
  if (!own) throw notFound('company');
  const open = (entry: Entry) => hiring.get(entry.id)?.open ?? 0;
  const near = all
    .filter((entry) => entry.id !== id)
    .map((entry) => compare(own, entry))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || open(b.entry) - open(a.entry))
    .slice(0, LOOKED_AT);
  const skills = await skillsOf(db, [id, ...near.map(({ entry }) => entry.id)], now);
  const best = near
    .map((alike) => ({ ...alike, skills: sharedOf(skills.get(id), skills.get(alike.entry.id)) }))
    .filter(({ sameField, skills: shared }) => sameField || shared.length > 0)
    .sort((a, b) => b.score + b.skills.length - (a.score + a.skills.length))
    .slice(0, MOST);
  const companies = await findCompanies(
    db,
    best.map(({ entry }) => entry.id),
    now,
  );
  return companies.map((company) => {
    const {
      entry,
      place,
      sameField,
      sameSize,
      skills: shared,
    } = best.find((one) => one.entry.id === company.id)!;
    return {
      company,
      shared: {
        industry: sameField ? entry.industry : null,
        size: sameSize ? entry.size : null,
        place,
        skills: shared,
      },
    };
  });
}

function compare(own: Entry, entry: Entry): Alike {
  const sameField = own.industryKey !== null && own.industryKey === entry.industryKey;
  const sameSize = own.size !== null && own.size === entry.size;
  const place = [...own.towns].find(([key]) => entry.towns.has(key))?.[1] ?? null;
  const sameCountry = [...own.countries].some((code) => entry.countries.has(code));
  const score = (sameField ? 3 : 0) + (sameSize ? 1 : 0) + (place ? 1 : 0) + (sameCountry ? 0.5 : 0);
  return { entry, score, place, sameField, sameSize };
}

type Skills = Map<string, string>;

const sharedOf = (own: Skills | undefined, other: Skills | undefined): string[] =>
  [...(own ?? [])].flatMap(([key, name]) => (other?.has(key) ? [name] : [])).slice(0, MOST_SKILLS);

/** What companies ask for in their newest open postings, the most wanted first. */
async function skillsOf(db: Db | Tx, ids: readonly Id<'com'>[], now: Instant): Promise<Map<string, Skills>> {
  const postings = await listNewestOpen(db, ids, { now, each: POSTINGS_EACH });
  if (postings.length === 0) return new Map();
  const companyOf = new Map(postings.map((posting) => [posting.id, posting.companyId]));
  const rows = await db
    .selectFrom('postingSkill')
    .select(['postingId', 'skillId', 'name', 'nameKey'])
    .where(
      'postingId',
      'in',
      postings.map((posting) => posting.id),
    )
    .execute();
  const wanted = groupBy(rows, ({ postingId }) => companyOf.get(postingId)!);
  return new Map(
    [...wanted].map(([companyId, some]) => {
      const bySkill = [...groupBy(some, ({ skillId, nameKey }) => skillId ?? nameKey)];
      bySkill.sort((a, b) => b[1].length - a[1].length);
      return [companyId, new Map(bySkill.map(([key, same]) => [key, same[0]!.name]))];
    }),
  );
}
