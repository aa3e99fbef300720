import { countryOfPlace, placeParts } from '#server/engines/places/index.ts';
import { payOf } from '#server/features/postings/index.ts';
import type { PayRange } from '#server/values/money.ts';
import type { OpenRow } from './queries.ts';

/** Where the work is, as far as it is told; `country` is a code of ISO 3166-1. */
export type Place = {
  city: string | null;
  region: string | null;
  postalCode: string | null;
  country: string | null;
};

/** An open posting as it leaves the house, before it takes the form that a reader wants. */
export type Outgoing = Pick<
  OpenRow,
  'id' | 'title' | 'description' | 'lang' | 'location' | 'remote' | 'jobType' | 'level' | 'deadlineAt'
> & {
  publishedAt: string;
  url: string;
  applyUrl: string;
  company: { name: string; website: string | null; logo: string | null };
  place: Place;
  pay: PayRange | null;
  skills: string[];
};

/** @param companyPlace where the company says it is: where remote work belongs to, and the likelier of two towns */
export function placeOf(written: string, companyPlace: string | null): Place {
  const home = companyPlace ? countryOfPlace(companyPlace, null) : null;
  const parts = placeParts(written);
  return {
    city: parts.city ?? null,
    region: parts.region ?? null,
    postalCode: parts.postalCode ?? null,
    country: countryOfPlace(written, home),
  };
}

export const toOutgoing = (row: OpenRow, skills: readonly string[], baseUrl: string): Outgoing => ({
  id: row.id,
  title: row.title,
  description: row.description,
  lang: row.lang,
  location: row.location,
  remote: row.remote,
  jobType: row.jobType,
  level: row.level,
  deadlineAt: row.deadlineAt,
  publishedAt: row.publishedAt!,
  url: `${baseUrl}/jobs/${row.id}`,
  applyUrl: `${baseUrl}/jobs/${row.id}/apply`,
  company: {
    name: row.companyName,
    website: row.website,
    logo: row.logoId && `${baseUrl}/logos/${row.logoId}/512`,
  },
  place: placeOf(row.location, row.companyLocation),
  pay: payOf(row),
  skills: [...skills],
});

/** An amount of minor units as a plain number: `18`, `18.5`. All our currencies have two decimal places. */
export const amountOf = (minor: number): number => minor / 100;
