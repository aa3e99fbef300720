import type { AppLoadContext } from '@remix-run/node';
import { api, type Caller } from '#app/lib/api.server.ts';
import type { User } from '#app/lib/shapes.ts';

const RECOMMENDED = 4;
const NEWS = 5;
/** The first to answer, and three after. */
const WAITING = 4;

/** What stands on the first page of each hat. */
export async function readHome(request: Request, context: AppLoadContext, user: User) {
  const server = api(request, context);
  if (user.role === 'admin') return adminHome(server);
  if (user.role === 'recruiter') return recruiterHome(server, user);
  return candidateHome(server);
}

async function candidateHome(server: Caller) {
  const [{ completeness, bare, unlocks, best }, { items: open }, news] = await Promise.all([
    server.matching.standing({ limit: RECOMMENDED }),
    server.applications.open(),
    server.notifications.list({ limit: NEWS }),
  ]);
  // Who has a profile is not asked about their CV.
  const cvs = bare ? (await server.cvs.list()).items : [];
  return {
    kind: 'candidate' as const,
    profile: { ...completeness, bare, steps: completeness.steps.filter((step) => !step.done) },
    unlocks,
    cv: cvs[0] ?? null,
    recommended: best,
    offer: open.find((one) => one.stage === 'offered') ?? null,
    open: open.length,
    waiting: open.filter((one) => !one.answeredAt).slice(0, WAITING),
    news: news.items,
  };
}

async function recruiterHome(server: Caller, user: User) {
  const [postings, waiting, news] = await Promise.all([
    user.companies.length > 0 ? server.postings.listOwn({ status: ['published'], limit: 50 }) : { items: [] },
    server.applications.waiting({ limit: WAITING }),
    server.notifications.list({ limit: NEWS }),
  ]);
  return {
    kind: 'recruiter' as const,
    hasCompany: user.companies.length > 0,
    postings: postings.items,
    waiting: waiting.items,
    waitingCount: waiting.total,
    news: news.items,
  };
}

async function adminHome(server: Caller) {
  const [pending, tasks, news] = await Promise.all([
    server.admin.pendingPostings({ limit: 1 }),
    server.admin.failedTasks({ limit: 100 }),
    server.notifications.list({ limit: NEWS }),
  ]);
  return {
    kind: 'admin' as const,
    oldest: pending.items[0],
    pending: pending.total ?? 0,
    failed: tasks.items.length,
    news: news.items,
  };
}

export type Home = Awaited<ReturnType<typeof readHome>>;
export type CandidateHomeData = Awaited<ReturnType<typeof candidateHome>>;
export type RecruiterHomeData = Awaited<ReturnType<typeof recruiterHome>>;
export type AdminHomeData = Awaited<ReturnType<typeof adminHome>>;
