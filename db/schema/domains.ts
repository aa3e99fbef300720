import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

/** Whether a company has proved that it holds a domain. It counts while that is the domain of its website. */
export interface CompanyDomainTable {
  companyId: Id<'com'>;
  domain: string;
  /** waits for its check since then */
  askedAt: Instant | null;
  checkedAt: Instant | null;
  /** key of what the last check found missing */
  problem: string | null;
  method: 'dns' | 'file' | null;
  verifiedAt: Instant | null;
}

export interface DomainsTables {
  companyDomain: CompanyDomainTable;
}

export const domainsPersonal = { companyDomain: null };
