import { forgetUsage } from '#server/core/ai/usage.ts';
import { forgetAnswers } from '#server/core/once.ts';
import { forgetAlerts, sendAlerts } from '#server/features/alerts/index.ts';
import { scanFiles, sweepFiles } from '#server/features/cvs/index.ts';
import { forgetDomainMails, recheckProofs } from '#server/features/domains/index.ts';
import { forgetInvitations } from '#server/features/invitations/index.ts';
import { checkPostings, expire, forgetViewers } from '#server/features/postings/index.ts';
import { DAY_MS, HOUR_MS } from '#server/values/time.ts';
import type { CrontabLine } from './crontab-line.ts';

/** What the house does by the clock. */
export const crontab: readonly CrontabLine[] = [
  { task: expire, pattern: '*/5 * * * *', catchUpMs: HOUR_MS },
  { task: checkPostings, pattern: '15 * * * *', catchUpMs: DAY_MS },
  { task: forgetViewers, pattern: '5 * * * *', catchUpMs: HOUR_MS },
  { task: forgetAnswers, pattern: '35 * * * *', catchUpMs: HOUR_MS },
  { task: scanFiles, pattern: '*/10 * * * *', catchUpMs: HOUR_MS },
  { task: sweepFiles, pattern: '20 3 * * *', catchUpMs: DAY_MS },
  { task: forgetUsage, pattern: '40 3 * * *', catchUpMs: DAY_MS },
  { task: sendAlerts, pattern: '* * * * *', catchUpMs: HOUR_MS },
  { task: forgetAlerts, pattern: '50 3 * * *', catchUpMs: DAY_MS },
  { task: recheckProofs, pattern: '30 2 * * *', catchUpMs: DAY_MS },
  { task: forgetDomainMails, pattern: '0 4 * * *', catchUpMs: DAY_MS },
  { task: forgetInvitations, pattern: '55 3 * * *', catchUpMs: DAY_MS },
];
