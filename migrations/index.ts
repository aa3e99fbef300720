import type { Migration } from '#db/dialects/columns.ts';
import * as queue from './0001-queue.ts';
import * as core from './0002-core.ts';
import * as accounts from './0003-accounts.ts';
import * as candidates from './0004-candidates.ts';
import * as cvs from './0005-cvs.ts';
import * as hiring from './0006-hiring.ts';
import * as notifications from './0007-notifications.ts';
import * as revisions from './0008-revisions.ts';
import * as ai from './0009-ai.ts';
import * as profile from './0010-profile.ts';
import * as safeFiles from './0011-safe-files.ts';
import * as alerts from './0012-alerts.ts';
import * as search from './0013-search.ts';
import * as companies from './0014-companies.ts';
import * as postingVersions from './0015-posting-versions.ts';
import * as postingLife from './0016-posting-life.ts';
import * as members from './0017-members.ts';
import * as onceAndChanges from './0018-once-and-changes.ts';

/** Every migration in the order of its landing. A landed one never changes. */
export const migrations: Migration[] = [
  { name: '0001-queue', up: queue.up },
  { name: '0002-core', up: core.up },
  { name: '0003-accounts', up: accounts.up },
  { name: '0004-candidates', up: candidates.up },
  { name: '0005-cvs', up: cvs.up },
  { name: '0006-hiring', up: hiring.up },
  { name: '0007-notifications', up: notifications.up },
  { name: '0008-revisions', up: revisions.up },
  { name: '0009-ai', up: ai.up },
  { name: '0010-profile', up: profile.up },
  { name: '0011-safe-files', up: safeFiles.up },
  { name: '0012-alerts', up: alerts.up },
  { name: '0013-search', up: search.up },
  { name: '0014-companies', up: companies.up },
  { name: '0015-posting-versions', up: postingVersions.up },
  { name: '0016-posting-life', up: postingLife.up },
  { name: '0017-members', up: members.up },
  { name: '0018-once-and-changes', up: onceAndChanges.up },
];
