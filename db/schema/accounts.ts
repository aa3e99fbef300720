import type { Id } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';

/** Someone who signs in. What else they are (candidate, recruiter) is a row elsewhere. */
export interface AccountTable {
  id: Id<'acc'>;
  email: string;
  /** folded e-mail: the unique key */
  emailKey: string;
  name: string;
  passwordHash: string;
  lang: Lang;
  verifiedAt: Instant | null;
  adminAt: Instant | null;
  suspendedAt: Instant | null;
  createdAt: Instant;
}

/** A signed-in browser or API client. `tokenHash` is sha256 of the cookie, or of the newest refresh token. */
export interface SessionTable {
  id: Id<'ses'>;
  accountId: Id<'acc'>;
  kind: 'browser' | 'api';
  tokenHash: string;
  role: 'candidate' | 'recruiter' | 'admin';
  createdAt: Instant;
  /** idle end: moved on by use, never past `endsAt` */
  idleEndsAt: Instant;
  /** absolute end */
  endsAt: Instant;
  endedAt: Instant | null;
}

/** A refresh token that was exchanged. Seeing it again means that it was stolen: the family ends. */
export interface SpentTokenTable {
  tokenHash: string;
  sessionId: Id<'ses'>;
  spentAt: Instant;
}

export interface OneTimeTokenTable {
  tokenHash: string;
  purpose: 'verify_email' | 'setup';
  accountId: Id<'acc'> | null;
  expiresAt: Instant;
  usedAt: Instant | null;
}

export interface AccountsTables {
  account: AccountTable;
  session: SessionTable;
  spentToken: SpentTokenTable;
  oneTimeToken: OneTimeTokenTable;
}

export const accountsPersonal = {
  account: {
    subject: 'id',
    purpose: 'signing in',
    keptUntil: 'erasure',
    columns: ['email', 'email_key', 'name', 'password_hash', 'lang'],
  },
  session: {
    subject: 'account_id',
    purpose: 'signing in',
    keptUntil: '90 days after its end',
    columns: ['token_hash'],
  },
  spentToken: {
    subject: 'session_id',
    purpose: 'theft detection',
    keptUntil: '90 days',
    columns: ['token_hash'],
  },
  oneTimeToken: {
    subject: 'account_id',
    purpose: 'verification',
    keptUntil: 'its expiry',
    columns: ['token_hash'],
  },
};
