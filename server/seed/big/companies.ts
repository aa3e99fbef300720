import { type Town, townsIn } from '#server/engines/places/index.ts';
import { type Dice, dice, weighted } from '../dice.ts';
import { companyName } from './invented-names.ts';
import type { BigLang } from './trades.ts';
import { trades } from './trades.ts';

export type BigCompany = {
  name: string;
  country: string;
  town: string;
  industry: string;
  size: '1-10' | '11-50' | '51-200' | '201-1000' | '1001-5000' | '5001+';
  answerDays: number;
};

/** Where companies are, and how many of a thousand there are: enough for the languages of the postings. */
const COUNTRIES: ReadonlyArray<readonly [country: string, share: number]> = [
  ['GB', 450],
  ['DE', 350],
  ['FR', 40],
  ['ES', 30],
  ['IT', 30],
  ['IE', 50],
  ['AT', 30],
  ['CH', 20],
];
const SPOKEN: Record<string, BigLang> = { DE: 'de', AT: 'de', CH: 'de', FR: 'fr', ES: 'es', IT: 'it' };

const POSTINGS_EACH = 25;
const MOST_COMPANIES = 5_000;

/** Draws towns of a country, by how many people live there. */
export class Towns {
  readonly #towns: Record<string, { towns: Town[]; sums: number[] }> = {};

  #of(country: string) {
    const known = this.#towns[country];
    if (known) return known;
    const towns = townsIn(country);
    let sum = 0;
    const sums = towns.map(({ population }) => {
      sum += population;
      return sum;
    });
    const made = { towns, sums };
    this.#towns[country] = made;
    return made;
  }

  town(d: Dice, country: string): string {
    const { towns, sums } = this.#of(country);
    const at = d.next() * sums.at(-1)!;
    let [from, to] = [0, sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle]! <= at) from = middle + 1;
      else to = middle;
    }
    return towns[from]!.name;
  }
}

const FIELDS = [...new Set(trades.map(({ field }) => field))];
const SIZES = ['1-10', '11-50', '51-200', '201-1000', '1001-5000', '5001+'] as const;
const INDUSTRIES: Record<string, string> = {
  care: 'Health care',
  teach: 'Education',
  data: 'Data services',
  tech: 'Software',
  creative: 'Media and design',
  money: 'Finance',
  office: 'Services',
  sales: 'Retail and trade',
  craft: 'Building and industry',
  engineer: 'Engineering',
  science: 'Research',
  logistics: 'Logistics',
  kitchen: 'Hospitality',
};

/** The companies of so many postings; every country has one. Their field is the key of their industry. */
export function bigCompanies(
  seed: number,
  postings: number,
  towns: Towns,
): Array<BigCompany & { field: string }> {
  const count = Math.min(MOST_COMPANIES, Math.max(COUNTRIES.length, Math.ceil(postings / POSTINGS_EACH)));
  return Array.from({ length: count }, (_, n) => {
    const d = dice(seed, `company:${n}`);
    const country = COUNTRIES[n]?.[0] ?? weighted(d, COUNTRIES);
    const field = d.pick(FIELDS);
    return {
      name: companyName(d, n, SPOKEN[country] ?? 'en', country),
      country,
      field,
      town: towns.town(d, country),
      industry: INDUSTRIES[field]!,
      size: d.pick(SIZES),
      answerDays: d.int(3, 21),
    };
  });
}
