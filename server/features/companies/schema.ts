import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import type { Currency } from '#server/values/money.ts';
import type { Page } from '#server/values/page.ts';
import type { Instant } from '#server/values/time.ts';

export const companySizes = ['1-10', '11-50', '51-200', '201-1000', '1001-5000', '5001+'] as const;
export type CompanySize = (typeof companySizes)[number];

export const MOST_LOCATIONS = 20;
export const MOST_LINKS = 8;

export type Company = {
  id: Id<'com'>;
  name: string;
  description: string | null;
  website: string | null;
  industry: string | null;
  size: CompanySize | null;
  /** its seat: the first of its locations */
  location: string | null;
  locations: string[];
  /** its pages elsewhere */
  links: string[];
  logo: { id: Id<'logo'> } | null;
  /** it has proved that the domain of its website is its own */
  verified: { domain: string; method: 'dns' | 'file' | 'mail'; at: Instant } | null;
  openPostings: number;
  createdAt: Instant;
};

export const companySorts = ['name', 'open', 'newest'] as const;
export type CompanySort = (typeof companySorts)[number];

export type CompanyFacet = Array<{ value: string; label: string; count: number }>;

/** How many companies each further choice would leave. */
export type CompanyFacets = {
  industry: CompanyFacet;
  size: CompanyFacet;
  /** codes of ISO 3166-1 */
  country: CompanyFacet;
  hiring: number;
  verified: number;
};

export type CompanyPage = Page<Company> & { total: number; facets: CompanyFacets };

/** A company like another, with what they have in common. */
export type SimilarCompany = {
  company: Company;
  shared: {
    industry: string | null;
    size: CompanySize | null;
    place: string | null;
    /** skills that both ask for in what they have open */
    skills: string[];
  };
};

/** How a company answered the applications of the last 90 days. Null rates: too few to tell (n below 5). */
export type AnswerRecord = {
  /** applications whose promised day has come, or that were answered */
  n: number;
  /** share answered within the promise, 0–1 */
  kept: number | null;
  /** median days to the first answer */
  medianDays: number | null;
};

/** Below so many it is too few to tell, and would say something of single people. */
export const FEW = 5;

/** A median of days with how many it is of; null: too few to tell. */
export type Days = { n: number; medianDays: number | null };

/** What the postings of one level pay a year, in minor units; null: too few to tell. */
export type PayInsight = {
  level: 'entry' | 'mid' | 'senior' | 'executive';
  currency: Currency;
  n: number;
  range: { low: number; median: number; high: number } | null;
};

/** What can be told of a company from the applications and postings of its last year here. */
export type Insights = {
  days: number;
  /** of the applications that were answered */
  firstAnswer: Days;
  /** of the applications whose promised day has come, or that were answered: how many were, 0–1 */
  answered: { n: number; share: number | null };
  /** of the applications that ended in a hire or a rejection */
  decision: Days;
  pay: PayInsight[];
};

export type Member = {
  id: Id<'mem'>;
  accountId: Id<'acc'>;
  name: string;
  role: CompanyRole;
  since: Instant;
  /** the one who asks */
  you: boolean;
};

/** How many may work for a company here, and how many do, or are asked to. */
export type Seats = {
  limit: number;
  /** an admin gave it another number than the usual one */
  own: boolean;
  members: number;
  /** open invitations, which hold a seat until they end */
  invited: number;
};
export const MOST_SEATS = 10_000;
