import { forgetUsage } from '#server/core/ai/usage.ts';
import { react } from '#server/core/events.ts';
import { forgetAnswers } from '#server/core/once.ts';
import type { Task } from '#server/core/tasks.ts';
import { forgetAlerts, sendAlerts } from '#server/features/alerts/index.ts';
import { readCvTask, scanFiles, sweepFiles } from '#server/features/cvs/index.ts';
import { checkDomain, forgetDomainMails, recheckProofs } from '#server/features/domains/index.ts';
import { forgetInvitations } from '#server/features/invitations/index.ts';
import { tellFollowers } from '#server/features/notifications/index.ts';
import { checkPostings, expire, forgetViewers, renewIndex } from '#server/features/postings/index.ts';

/** Every task there is. What is not listed here is queued and never run. */
export const tasks: readonly Task[] = [
  react,
  readCvTask,
  scanFiles,
  sweepFiles,
  expire,
  renewIndex,
  checkPostings,
  forgetViewers,
  forgetUsage,
  forgetAnswers,
  sendAlerts,
  forgetAlerts,
  tellFollowers,
  forgetInvitations,
  checkDomain,
  recheckProofs,
  forgetDomainMails,
];
