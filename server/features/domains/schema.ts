import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';

export const proofMethods = ['dns', 'file', 'mail'] as const;
export type ProofMethod = (typeof proofMethods)[number];

/** Nights running in which a look may find nothing. In the third the proof ends. */
export const MOST_MISSES = 3;

/** How long a proof by mail counts: nobody can look at it again. */
export const MAIL_PROOF_DAYS = 180;

/** How the proof of a company's domain stands, and how it is given. */
export type DomainProof = {
  domain: string;
  /** a TXT record of this name with the token proves it */
  recordName: string;
  /** and so does a text at this address with the token in it */
  fileUrl: string;
  token: string;
  /** since when it waits for its check; null when it waits for none */
  askedAt: Instant | null;
  /** what the last check found missing, as the key of a text; null when it found the proof, or there was none */
  problem: 'domain.nothing_found' | 'domain.unreachable' | null;
  checkedAt: Instant | null;
  verified: { method: ProofMethod; at: Instant } | null;
  /** nights running in which a look found nothing of what was proved */
  misses: number;
  /** the newest mail to an address at the domain whose link still works */
  mailed: { address: string; until: Instant } | null;
};

/** What the link of a mail asks whoever got it. */
export type MailedProof = {
  domain: string;
  address: string;
  company: { id: Id<'com'>; name: string };
  askedBy: string;
  state: 'open' | 'used' | 'over';
};
