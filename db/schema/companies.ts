import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

/** An employer, and the tenant that owns its postings and applications. */
export interface CompanyTable {
  id: Id<'com'>;
  name: string;
  nameKey: string;
  description: string | null;
  website: string | null;
  industry: string | null;
  size: '1-10' | '11-50' | '51-200' | '201-1000' | '1001-5000' | '5001+' | null;
  /** where it has its seat */
  location: string | null;
  /** where else it is */
  otherLocations: string[];
  /** its pages elsewhere, each beginning with https:// */
  links: string[];
  lawPack: string | null;
  /** how many may work for it here; null: as many as the configuration says */
  seats: number | null;
  createdAt: Instant;
}

export interface MembershipTable {
  id: Id<'mem'>;
  companyId: Id<'com'>;
  accountId: Id<'acc'>;
  role: CompanyRole;
  createdAt: Instant;
  endedAt: Instant | null;
}

/** The mark of a company in three sizes. A new one has a new id, so browsers may keep what they have for ever. */
export interface CompanyLogoTable {
  companyId: Id<'com'>;
  id: Id<'logo'>;
  smallKey: string;
  mediumKey: string;
  largeKey: string;
  createdAt: Instant;
}

export interface CompaniesTables {
  company: CompanyTable;
  companyLogo: CompanyLogoTable;
  membership: MembershipTable;
}

export const companiesPersonal = {
  company: null,
  companyLogo: null,
  membership: {
    subject: 'account_id',
    purpose: 'working for a company',
    keptUntil: 'erasure',
    columns: ['role'],
  },
};
