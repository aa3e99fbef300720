import type { Say } from '#app/i18n/text.ts';
import {
  jobTypes,
  levels,
  postingSorts,
  remoteOptions,
  USUAL_KILOMETRES,
} from '#server/features/postings/schema.ts';

/** What an address may say of the filters that have fixed values. */
export const allowed = { remote: remoteOptions, jobType: jobTypes, level: levels, sort: postingSorts };

/** The filters of a search as they stand in the address. */
export type Filters = {
  q: string;
  location: string;
  remote: string[];
  jobType: string[];
  level: string[];
  skills: string[];
  company: string;
  /** whole units a year, as typed */
  payMin: string;
  /** kilometres around the town; '' as usual */
  radius: string;
  /** published in as many days; '' whenever */
  within: string;
  sort: string;
  /** the words as they stand, though nothing has them */
  exact: boolean;
};

/** Distances to choose from; the usual one is not said in the address. */
export const radii = [0, 10, USUAL_KILOMETRES, 50, 100] as const;
export const ages = [1, 7, 30] as const;

export const listFilters = ['remote', 'jobType', 'level', 'skills'] as const;

/** How many results a page of the list adds. */
export const STEP = 20;
/** The most that one address shows. */
export const MOST = 100;

const oneOf = (value: string, known: readonly number[]) =>
  value !== '' && known.includes(Number(value)) ? value : '';

export function readFilters(search: URLSearchParams): Filters {
  const one = (name: string) => search.get(name)?.trim() ?? '';
  return {
    q: one('q'),
    location: one('location'),
    company: one('company'),
    payMin: one('payMin').replace(/\D/g, ''),
    radius: oneOf(one('radius'), radii),
    within: oneOf(one('within'), ages),
    sort: one('sort'),
    exact: search.has('exact'),
    remote: search.getAll('remote'),
    jobType: search.getAll('jobType'),
    level: search.getAll('level'),
    skills: search.getAll('skills'),
  };
}

/** What the search takes. Unknown values are left out rather than refused: addresses live long. */
export function toQuery(
  filters: Filters,
  limit: number,
  allowed: Record<'remote' | 'jobType' | 'level' | 'sort', readonly string[]>,
) {
  const known = <T extends string>(values: string[], all: readonly string[]) =>
    values.filter((value): value is T => all.includes(value));
  const list = <T>(values: T[]) => (values.length > 0 ? values : undefined);
  return {
    limit,
    q: filters.q || undefined,
    location: filters.location || undefined,
    company: filters.company || undefined,
    salaryMin: filters.payMin ? Math.min(Number(filters.payMin) * 100, 2_000_000_000) : undefined,
    radius: filters.location && filters.radius ? Number(filters.radius) : undefined,
    withinDays: filters.within ? Number(filters.within) : undefined,
    sort: known<'date'>([filters.sort], allowed.sort)[0],
    remote: list(known<'remote'>(filters.remote, allowed.remote)),
    jobType: list(known<'full_time'>(filters.jobType, allowed.jobType)),
    level: list(known<'mid'>(filters.level, allowed.level)),
    skills: list(filters.skills),
  };
}

/** How many filters narrow the search, words and place aside. */
export const countFilters = (filters: Filters): number =>
  filters.remote.length +
  filters.jobType.length +
  filters.level.length +
  filters.skills.length +
  (filters.company ? 1 : 0) +
  (filters.within ? 1 : 0) +
  (filters.payMin ? 1 : 0);

/** Words and place of a search as one says them; '' when it has neither. */
export const searchWords = ({ q, location }: Pick<Filters, 'q' | 'location'>, t: Say): string =>
  q && location ? t('search.near', { words: q, place: location }) : q || location;
