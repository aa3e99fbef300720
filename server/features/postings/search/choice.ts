import type { Db, Tx } from '#db/client.ts';
import { findPlace } from '#server/engines/places/index.ts';
import {
  type Choice,
  type Match,
  matchPlace,
  type Place,
  parseQuery,
  ZONE,
} from '#server/engines/search/index.ts';
import { findSkill, skillById } from '#server/engines/skills/index.ts';
import { currencies } from '#server/values/money.ts';
import { DAY_MS, type Instant, toMs } from '#server/values/time.ts';
import { jobTypes, levels, remoteOptions, type SavedSearch, USUAL_KILOMETRES } from '../schema.ts';
import { companyValue, skillValue } from './indexing.ts';
import { retrieve } from './retrieval.ts';

const bits = <T extends string>(values: readonly T[] | undefined, all: readonly T[]): number | null =>
  values?.length ? values.reduce((sum, value) => sum | (1 << all.indexOf(value)), 0) : null;

const NOBODY = -1;

/** What a search chooses by, in the numbers of the columns. */
export async function choiceOf(db: Db | Tx, search: SavedSearch, now: Instant): Promise<Choice> {
  const company = search.company ? companyValue(search.company) : null;
  const skills = (search.skills ?? []).map((wished) =>
    skillValue({ id: (skillById(wished) ?? findSkill(wished))?.id ?? null, name: wished }),
  );
  const values = [...(company ? [company] : []), ...skills];
  const numbers = await numbersOf(db, values);
  const numberOf = ({ kind, value }: (typeof values)[number]) => numbers.get(`${kind} ${value}`) ?? NOBODY;
  return {
    now: toMs(now),
    since: Math.max(
      search.postedSince ? Date.parse(search.postedSince) : 0,
      search.withinDays ? toMs(now) - search.withinDays * DAY_MS : 0,
    ),
    remote: bits(search.remote, remoteOptions),
    jobType: bits(search.jobType, jobTypes),
    level: bits(search.level, levels),
    company: company && numberOf(company),
    skills: skills.map(numberOf),
    payMin: search.salaryMin ?? null,
    currency: currencies.indexOf(search.currency),
    place: search.location ? await placeOf(db, search.location, search.radius) : null,
  };
}

async function numbersOf(
  db: Db | Tx,
  values: readonly { kind: 'company' | 'skill'; value: string }[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const rows = await db
    .selectFrom('searchValue')
    .selectAll()
    .where(
      'value',
      'in',
      values.map(({ value }) => value),
    )
    .execute();
  return new Map(rows.map(({ no, kind, value }) => [`${kind} ${value}`, no]));
}

/** A town is a circle, a country is all that lies in it; whatever else was written is looked for in the words of places. */
async function placeOf(db: Db | Tx, location: string, radius: number | undefined): Promise<Place> {
  const { town, countryCode } = findPlace(location);
  const terms = parseQuery(location);
  const named: Match = { all: terms.map(matchPlace) };
  const country: Match[] = !town && countryCode ? [ZONE.country + countryCode.toLowerCase()] : [];
  const [numbers] = terms.length > 0 ? await retrieve(db, [{ any: [named, ...country] }]) : [];
  return {
    latitude: town?.latitude ?? null,
    longitude: town?.longitude ?? null,
    kilometres: radius ?? USUAL_KILOMETRES,
    named: numbers ?? new Int32Array(0),
  };
}
