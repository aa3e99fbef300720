import type { Db, Tx } from '#db/client.ts';
import { foldKey } from '#server/engines/text/index.ts';
import { groupBy } from '#server/values/groups.ts';
import { decodeCursor, encodeCursor } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';
import { companyCatalogue, type Entry, type Hiring, hiringCompanies, wordsOf } from './catalogue.ts';
import type { ListInput } from './inputs.ts';
import { findCompanies } from './queries.ts';
import { type CompanyFacet, type CompanyFacets, type CompanyPage, companySizes } from './schema.ts';

/** Values of one facet that are told; what was chosen is always among them. */
const MOST_VALUES = 12;

type Choice = (entry: Entry) => boolean;
const isVerified: Choice = (entry) => entry.isVerified;
type Choices = Record<keyof CompanyFacets, Choice>;

/** Companies that have the words, and all that was chosen; with what each further choice would leave. */
export async function discoverCompanies(db: Db | Tx, input: ListInput, now: Instant): Promise<CompanyPage> {
  const [all, hiring] = await Promise.all([companyCatalogue(db), hiringCompanies(db)]);
  const isHiring: Choice = ({ id }) => (hiring.get(id)?.until ?? '') > now;
  const choices = choicesOf(input, isHiring);
  const named = all.filter(hasWords(input.q ?? ''));
  const found = named.filter((entry) => Object.values(choices).every((fits) => fits(entry)));
  const { page, next } = cut(found, hiring, input);
  return {
    items: await findCompanies(
      db,
      page.map(({ id }) => id),
      now,
    ),
    next,
    total: found.length,
    facets: facetsOf(named, choices, input, isHiring),
  };
}

/** Each word of the query begins a word of the name. */
function hasWords(q: string): Choice {
  const asked = wordsOf(q);
  if (q.trim() && asked.length === 0) return () => false;
  return ({ words }) => asked.every((word) => words.some((one) => one.startsWith(word)));
}

function choicesOf({ industry, size, country, hiring, verified }: ListInput, isHiring: Choice): Choices {
  const industries = new Set(industry?.map(foldKey));
  const countries = country?.map((code) => code.toUpperCase()) ?? [];
  const any: Choice = () => true;
  return {
    industry: industries.size
      ? ({ industryKey }) => industryKey !== null && industries.has(industryKey)
      : any,
    size: size?.length ? (entry) => entry.size !== null && size.includes(entry.size) : any,
    country: countries.length ? (entry) => countries.some((code) => entry.countries.has(code)) : any,
    hiring: hiring ? isHiring : any,
    verified: verified ? isVerified : any,
  };
}

// ── order and pages ──────────────────────────────────────────────────────────────────────────────────────────────

/** What an entry is sorted by, upwards; name and id tell apart those with the same number. */
type Key = [number: number, nameKey: string, id: string];

function keyOf(
  { id, nameKey, createdMs }: Entry,
  sort: ListInput['sort'],
  hiring: ReadonlyMap<string, Hiring>,
): Key {
  if (sort === 'open') return [-(hiring.get(id)?.open ?? 0), nameKey, id];
  return [sort === 'newest' ? -createdMs : 0, nameKey, id];
}

const compare = (a: Key, b: Key): number => {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
};

/** The page after a cursor. It says a place in the order, not a company: one that is gone or changed is no gap. */
function cut(
  found: readonly Entry[],
  hiring: ReadonlyMap<string, Hiring>,
  { sort, cursor, limit }: ListInput,
) {
  const values = cursor ? decodeCursor(cursor, 3) : null;
  const from: Key | null = values && [Number(values[0]), String(values[1]), String(values[2])];
  const rows = found
    .map((entry) => ({ id: entry.id, key: keyOf(entry, sort, hiring) }))
    .filter(({ key }) => !from || compare(key, from) > 0)
    .sort((a, b) => compare(a.key, b.key));
  const page = rows.slice(0, limit);
  return { page, next: rows.length > limit ? encodeCursor(page.at(-1)!.key) : null };
}

// ── facets ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A facet counts among what all other choices leave: it says what one more of its own would bring. */
function facetsOf(
  named: readonly Entry[],
  choices: Choices,
  input: ListInput,
  isHiring: Choice,
): CompanyFacets {
  const left = (facet: keyof Choices) =>
    named.filter((entry) => Object.entries(choices).every(([name, fits]) => name === facet || fits(entry)));
  const sizes = groupBy(left('size'), ({ size }) => size);
  return {
    industry: industryFacet(left('industry'), input.industry ?? []),
    size: companySizes.flatMap((size) => oneValue(size, size, sizes.get(size)?.length ?? 0)),
    country: countryFacet(left('country'), input.country ?? []),
    hiring: left('hiring').filter(isHiring).length,
    verified: left('verified').filter(isVerified).length,
  };
}

const oneValue = (value: string, label: string, count: number): CompanyFacet =>
  count > 0 ? [{ value, label, count }] : [];

/** Industries are free words: those that fold to the same are one, under its most frequent spelling. */
function industryFacet(entries: readonly Entry[], chosen: readonly string[]): CompanyFacet {
  const groups = groupBy(
    entries.filter(({ industryKey }) => industryKey !== null),
    ({ industryKey }) => industryKey!,
  );
  const facet = [...groups].map(([value, some]) => ({ value, label: spelling(some), count: some.length }));
  return largest(facet, chosen.map(foldKey));
}

function spelling(entries: readonly Entry[]): string {
  const spellings = [...groupBy(entries, ({ industry }) => industry!)];
  return spellings.reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];
}

function countryFacet(entries: readonly Entry[], chosen: readonly string[]): CompanyFacet {
  const counts = new Map<string, number>();
  for (const { countries } of entries)
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  const facet = [...counts].map(([value, count]) => ({ value, label: value, count }));
  return largest(facet, chosen);
}

const largest = (facet: CompanyFacet, chosen: readonly string[]): CompanyFacet => {
  const sorted = facet.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return sorted.filter(({ value }, at) => at < MOST_VALUES || chosen.includes(value));
};
