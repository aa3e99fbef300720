import { createCallerFactory, router } from './core/trpc.ts';
import { accountsRouter } from './features/accounts/index.ts';
import { adminRouter } from './features/admin/index.ts';
import { alertsRouter } from './features/alerts/index.ts';
import { applicationsRouter } from './features/applications/index.ts';
import { candidatesRouter } from './features/candidates/index.ts';
import { companiesRouter } from './features/companies/index.ts';
import { cvsRouter } from './features/cvs/index.ts';
import { distributionRouter } from './features/distribution/index.ts';
import { domainsRouter } from './features/domains/index.ts';
import { followingRouter } from './features/following/index.ts';
import { invitationsRouter } from './features/invitations/index.ts';
import { matchingRouter } from './features/matching/index.ts';
import { notificationsRouter } from './features/notifications/index.ts';
import { postingsRouter } from './features/postings/index.ts';

/** Every procedure there is. Pages, REST and scripts come in through its caller; browsers through /trpc. */
export const appRouter = router({
  accounts: accountsRouter,
  admin: adminRouter,
  alerts: alertsRouter,
  applications: applicationsRouter,
  candidates: candidatesRouter,
  companies: companiesRouter,
  cvs: cvsRouter,
  distribution: distributionRouter,
  domains: domainsRouter,
  following: followingRouter,
  invitations: invitationsRouter,
  matching: matchingRouter,
  notifications: notificationsRouter,
  postings: postingsRouter,
});

/**
 * What goes over the WebSocket: news, which say nothing but that there are some. Whoever connected once is not asked
 * again who they are, so nothing that reads or changes goes that way.
 */
export const liveRouter = router({ notifications: router({ live: notificationsRouter.live }) });

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
