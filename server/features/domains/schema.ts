import type { Instant } from '#server/values/time.ts';

export const proofMethods = ['dns', 'file', 'mail'] as const;
export type ProofMethod = (typeof proofMethods)[number];

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
};
