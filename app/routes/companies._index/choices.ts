import { companySizes, companySorts } from '#server/features/companies/schema.ts';

/** What was chosen among companies, as it stands in the address. */
export type Choices = {
  q: string;
  industry: string[];
  size: string[];
  country: string[];
  hiring: boolean;
  verified: boolean;
  sort: string;
};

export const STEP = 25;

export const readChoices = (search: URLSearchParams): Choices => ({
  q: search.get('q')?.trim() ?? '',
  industry: search.getAll('industry'),
  size: search.getAll('size'),
  country: search.getAll('country'),
  hiring: search.has('hiring'),
  verified: search.has('verified'),
  sort: search.get('sort') ?? '',
});

const known = <T extends string>(values: readonly string[], all: readonly T[]): T[] =>
  all.filter((value) => values.includes(value));
const some = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);

/** What the list takes. Unknown values are left out rather than refused: addresses live long. */
export const toQuery = (choices: Choices, after: string | null) => ({
  limit: STEP,
  cursor: after?.slice(0, 500) || undefined,
  q: choices.q.slice(0, 100) || undefined,
  industry: some(choices.industry.slice(0, 20).map((one) => one.slice(0, 80))),
  size: some(known(choices.size, companySizes)),
  country: some(choices.country.filter((code) => /^[A-Z]{2}$/.test(code)).slice(0, 20)),
  hiring: choices.hiring || undefined,
  verified: choices.verified || undefined,
  sort: known([choices.sort], companySorts)[0],
});

/** Whether anything narrows the list, the words of the name aside. */
export const isNarrowed = ({ industry, size, country, hiring, verified }: Choices): boolean =>
  hiring || verified || industry.length + size.length + country.length > 0;
