import { keptUntilChange } from '#server/core/revisions.ts';
import { countryOfPlace, placeParts } from '#server/engines/places/index.ts';
import { foldForSearch, foldKey } from '#server/engines/text/index.ts';
import type { Id } from '#server/values/id.ts';
import { type Instant, toMs } from '#server/values/time.ts';
import type { CompanySize } from './schema.ts';
import { domainOf } from './website.ts';

/** What choosing among all companies needs to know of one. */
export type Entry = {
  readonly id: Id<'com'>;
  readonly nameKey: string;
  /** of the name, folded */
  readonly words: readonly string[];
  readonly industry: string | null;
  readonly industryKey: string | null;
  readonly size: CompanySize | null;
  readonly countries: ReadonlySet<string>;
  /** by their folded names */
  readonly towns: ReadonlyMap<string, string>;
  readonly isVerified: boolean;
  readonly createdMs: number;
};

/** Whose words these are is told by the beginnings of them. */
export const wordsOf = (text: string): string[] =>
  foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

type Row = {
  id: Id<'com'>;
  name: string;
  nameKey: string;
  industry: string | null;
  size: CompanySize | null;
  location: string | null;
  otherLocations: string[];
  createdAt: Instant;
  website: string | null;
  domain: string | null;
  verifiedAt: Instant | null;
};

function toEntry(row: Row): Entry {
  const places = [row.location, ...row.otherLocations].filter((place) => place !== null);
  const seat = row.location === null ? null : countryOfPlace(row.location, null);
  const towns = places.map((place) => placeParts(place).city ?? place);
  return {
    id: row.id,
    nameKey: row.nameKey,
    words: wordsOf(row.name),
    industry: row.industry,
    industryKey: row.industry === null ? null : foldKey(row.industry),
    size: row.size,
    countries: new Set(places.flatMap((place) => countryOfPlace(place, seat) ?? [])),
    towns: new Map(towns.map((town) => [foldKey(town), town])),
    isVerified: row.verifiedAt !== null && row.domain === domainOf(row.website),
    createdMs: toMs(row.createdAt),
  };
}

/** All companies by name, kept until one changes: a few hundred bytes of each. */
export const companyCatalogue = keptUntilChange('companies', async (db): Promise<readonly Entry[]> => {
  const rows = await db
    .selectFrom('company')
    .leftJoin('companyDomain', 'companyDomain.companyId', 'company.id')
    .select([
      'company.id',
      'company.name',
      'company.nameKey',
      'company.industry',
      'company.size',
      'company.location',
      'company.otherLocations',
      'company.createdAt',
      'company.website',
      'companyDomain.domain',
      'companyDomain.verifiedAt',
    ])
    .orderBy('nameKey')
    .orderBy('company.id')
    .execute();
  return rows.map(toEntry);
});

/** How much a company has published, and until when that is open at the latest. */
export type Hiring = { open: number; until: Instant };

/**
 * Who has something published, kept until a posting changes. What is past its deadline counts until the sweep comes by, some
 * minutes later; whether there is anything open at all is told to the millisecond.
 */
export const hiringCompanies = keptUntilChange('postings', async (db) => {
  const rows = await db
    .selectFrom('posting')
    .select((e) => ['companyId', e.fn.countAll().as('open'), e.fn.max('deadlineAt').as('until')])
    .where('status', '=', 'published')
    .groupBy('companyId')
    .execute();
  return new Map(
    rows.map(({ companyId, open, until }): [Id<'com'>, Hiring] => [companyId, { open: Number(open), until }]),
  );
});
