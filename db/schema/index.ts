import type { AccountsTables } from './accounts.ts';
import type { AlertsTables } from './alerts.ts';
import type { ApplicationsTables } from './applications.ts';
import type { CandidatesTables } from './candidates.ts';
import type { CompaniesTables } from './companies.ts';
import type { CoreTables } from './core.ts';
import type { CvsTables } from './cvs.ts';
import type { DomainsTables } from './domains.ts';
import type { FollowingTables } from './following.ts';
import type { InvitationsTables } from './invitations.ts';
import type { MatchingTables } from './matching.ts';
import type { NotificationsTables } from './notifications.ts';
import type { PostingsTables } from './postings.ts';
import type { QueueTables } from './queue.ts';

/** Every table, in camelCase; the database holds the same names in snake_case. */
export interface Schema
  extends CoreTables,
    QueueTables,
    AccountsTables,
    CandidatesTables,
    CvsTables,
    CompaniesTables,
    PostingsTables,
    ApplicationsTables,
    MatchingTables,
    NotificationsTables,
    AlertsTables,
    FollowingTables,
    InvitationsTables,
    DomainsTables {}

/** Columns that hold JSON, in any table: text on SQLite, jsonb on Postgres, objects in code. */
export const jsonColumns = [
  'phrases',
  'payload',
  'sources',
  'highlights',
  'problemParams',
  'hidden',
  'warnings',
  'lines',
  'accepted',
  'changes',
  'profile',
  'params',
  'chain',
  'answeredParts',
  'visibility',
  'search',
  'otherLocations',
  'links',
  'content',
] as const;
