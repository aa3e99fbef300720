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
  method: 'dns' | 'file' | 'mail' | null;
  verifiedAt: Instant | null;
  /** nights running in which a look found nothing */
  misses: number;
  /** when a proof is looked at again; null without one */
  recheckAt: Instant | null;
}

/** A mail to an address at a domain, whose link proves that the company reads mail there. */
interface DomainMailTable {
  id: Id<'dml'>;
  companyId: Id<'com'>;
  domain: string;
  address: string;
  askedBy: Id<'acc'>;
  askedAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
}

export interface DomainsTables {
  companyDomain: CompanyDomainTable;
  domainMail: DomainMailTable;
}

export const domainsPersonal = {
  companyDomain: null,
  domainMail: {
    subject: 'asked_by',
    purpose: 'proving that a company holds its domain',
    keptUntil: '90 days after its link has ended',
    columns: ['address'],
  },
};
