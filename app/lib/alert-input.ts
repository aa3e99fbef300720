import { type Frequency, frequencies } from '#server/features/alerts/schema.ts';
import { jobTypes, levels, remoteOptions, type SavedSearch } from '#server/features/postings/schema.ts';
import { currencies } from '#server/values/money.ts';
import { createFields, type Fields } from './form-fields.ts';

/** An alert as its form has it, saved or not. */
export type AlertDraft = {
  name: string;
  search: SavedSearch;
  frequency: Frequency;
  hour: number;
  weekday: number;
  zone: string;
};

/** What is not known is left out rather than refused: addresses live long. */
const known = <T extends string>(values: readonly string[], all: readonly T[]): T[] | undefined => {
  const good = all.filter((value) => values.includes(value));
  return good.length > 0 ? good : undefined;
};

/** The search of a form, or of the address of a search: the same names in both. */
function readSearch(form: Fields): SavedSearch {
  const skills = form.all('skills');
  const pay = Number(form.text('payMin').replace(/\D/g, ''));
  const radius = within(form.number('radius'), 0, 200, -1);
  return {
    q: form.optional('q') ?? undefined,
    location: form.optional('location') ?? undefined,
    radius: radius < 0 ? undefined : radius,
    company: form.optional('company') ?? undefined,
    postedSince: form.optional('postedSince') ?? undefined,
    salaryMin: pay ? Math.min(pay * 100, 2_000_000_000) : undefined,
    currency: known([form.text('currency')], currencies)?.[0] ?? 'EUR',
    skills: skills.length > 0 ? skills : undefined,
    remote: known(form.all('remote'), remoteOptions),
    jobType: known(form.all('jobType'), jobTypes),
    level: known(form.all('level'), levels),
  };
}

/** A number of a list of choices; someone may have written another into the address. */
const within = (value: number | null, least: number, most: number, usual: number): number =>
  value !== null && Number.isInteger(value) && value >= least && value <= most ? value : usual;

/** @param zone of the reader, where the form does not say one */
export function readAlert(form: Fields, zone: string): AlertDraft {
  const name = form.text('name');
  return {
    // A name that was proposed for another search is no name for this one.
    name: name === form.text('proposed') ? '' : name,
    search: readSearch(form),
    frequency: known([form.text('frequency')], frequencies)?.[0] ?? 'daily',
    hour: within(form.number('hour'), 0, 23, 8),
    weekday: within(form.number('weekday'), 1, 7, 1),
    zone: form.text('zone') || zone,
  };
}

/** The same from an address: of a search, or of the form when it counts anew. */
export function readDraft(search: URLSearchParams, zone: string): AlertDraft {
  const body = new FormData();
  for (const [name, value] of search) body.append(name, value);
  return readAlert(createFields({}, body), zone);
}

/** The search as the address of its results. */
export function searchAddress(search: SavedSearch): string {
  const {
    remote = [],
    jobType = [],
    level = [],
    skills = [],
    q,
    location,
    radius,
    company,
    salaryMin,
  } = search;
  const params = new URLSearchParams();
  const single = {
    q,
    location,
    radius: radius?.toString(),
    company,
    payMin: salaryMin && String(salaryMin / 100),
  };
  for (const [name, value] of Object.entries(single)) if (value) params.set(name, value);
  for (const [name, values] of Object.entries({ remote, jobType, level, skills }))
    for (const value of values) params.append(name, value);
  return `/jobs?${params}`;
}
