import { beforeAll, describe, expect, it } from 'vitest';
import { procedureOf } from './api/adapter.ts';
import { v1 } from './api/v1.ts';
import { asAppError } from './core/trpc.ts';
import { testHttp } from './http/testing.ts';
import { appRouter, type Caller } from './router.ts';
import { type TestHouse, testHouse } from './testing.ts';

type Audience = 'public' | 'account' | 'candidate' | 'recruiter' | 'admin';

/**
 * Who may call what: the one table that is reviewed. A procedure without a row fails, and so does a row without a
 * procedure. What someone may do to a thing of others is shown by the tests of its feature.
 */
const audiences: Record<string, Audience> = {
  'accounts.signUp': 'public',
  'accounts.signIn': 'public',
  'accounts.setUp': 'public',
  'accounts.needsSetUp': 'public',
  'accounts.register': 'public',
  'accounts.login': 'public',
  'accounts.refresh': 'public',
  'accounts.verifyEmail': 'public',
  'accounts.signOut': 'account',
  'accounts.resendVerification': 'account',
  'accounts.me': 'account',
  'accounts.change': 'account',
  'accounts.wearRole': 'account',

  'candidates.profile': 'candidate',
  'candidates.change': 'candidate',
  'candidates.visibility': 'candidate',
  'candidates.changeVisibility': 'candidate',
  'candidates.preview': 'candidate',
  'candidates.jsonResume': 'candidate',
  'candidates.letModelsRead': 'candidate',
  'candidates.setPicture': 'candidate',
  'candidates.removePicture': 'candidate',
  'candidates.experience': 'candidate',
  'candidates.addExperience': 'candidate',
  'candidates.changeExperience': 'candidate',
  'candidates.education': 'candidate',
  'candidates.addEducation': 'candidate',
  'candidates.changeEducation': 'candidate',
  'candidates.skills': 'candidate',
  'candidates.addSkill': 'candidate',
  'candidates.changeSkill': 'candidate',
  'candidates.addLanguage': 'candidate',
  'candidates.addLink': 'candidate',
  'candidates.part': 'candidate',
  'candidates.removePart': 'candidate',

  'cvs.upload': 'candidate',
  'cvs.list': 'candidate',
  'cvs.quota': 'candidate',
  'cvs.readers': 'candidate',
  'cvs.get': 'candidate',
  'cvs.page': 'candidate',
  'cvs.accept': 'candidate',
  'cvs.skip': 'candidate',
  'cvs.undo': 'candidate',
  'cvs.stop': 'candidate',
  'cvs.readAgain': 'candidate',
  'cvs.remove': 'candidate',

  'companies.list': 'public',
  'companies.similar': 'public',
  'companies.get': 'public',
  'companies.record': 'public',
  'companies.insights': 'public',
  'companies.create': 'recruiter',
  'companies.change': 'recruiter',
  'companies.setLogo': 'recruiter',
  'companies.removeLogo': 'recruiter',
  'companies.members': 'recruiter',
  'companies.changeMember': 'recruiter',
  'companies.removeMember': 'recruiter',
  'companies.leave': 'recruiter',
  'companies.seats': 'account',
  'companies.setSeats': 'admin',

  'invitations.list': 'recruiter',
  'invitations.invite': 'recruiter',
  'invitations.resend': 'recruiter',
  'invitations.withdraw': 'recruiter',
  'invitations.received': 'public',
  'invitations.accept': 'account',
  'invitations.register': 'public',
  'invitations.decline': 'public',

  'domains.proof': 'recruiter',
  'domains.check': 'recruiter',
  'domains.mail': 'recruiter',
  'domains.mailed': 'public',
  'domains.proveByMail': 'public',

  'following.list': 'account',
  'following.look': 'account',
  'following.of': 'account',
  'following.follow': 'account',
  'following.unfollow': 'account',
  'following.updates': 'public',
  'following.postUpdate': 'recruiter',
  'following.removeUpdate': 'recruiter',
  'following.restoreUpdate': 'recruiter',

  'postings.search': 'public',
  'postings.complete': 'public',
  'postings.sync': 'public',
  'postings.get': 'public',
  'postings.teamActivity': 'public',
  'postings.countView': 'public',
  'postings.funnel': 'recruiter',
  'postings.listOwn': 'recruiter',
  'postings.check': 'recruiter',
  'postings.create': 'recruiter',
  'postings.versions': 'account',
  'postings.changes': 'account',
  'postings.change': 'recruiter',
  'postings.createMany': 'recruiter',
  'postings.changeMany': 'recruiter',
  'postings.deleteMany': 'recruiter',
  'postings.duplicate': 'recruiter',
  'postings.delete': 'recruiter',
  'postings.submit': 'recruiter',
  'postings.close': 'recruiter',
  'postings.confirm': 'recruiter',
  'postings.asked': 'public',
  'postings.confirmAsked': 'public',

  'distribution.jsonLd': 'public',
  'distribution.boardFeed': 'public',
  'distribution.sitemap': 'public',
  'distribution.sitemapPart': 'public',

  'matching.recommendations': 'candidate',
  'matching.explain': 'candidate',
  'matching.standing': 'candidate',
  'matching.forPostings': 'candidate',
  'matching.unlocks': 'candidate',
  'matching.marketSkills': 'candidate',
  'matching.dismissSkill': 'candidate',
  'matching.restoreSkill': 'candidate',
  'matching.feedback': 'candidate',
  'matching.takeBack': 'candidate',
  'matching.feedbackOf': 'candidate',
  'matching.ofApplication': 'account',

  'applications.open': 'candidate',
  'applications.list': 'account',
  'applications.get': 'account',
  'applications.history': 'account',
  'applications.stats': 'account',
  'applications.document': 'account',
  'applications.preview': 'candidate',
  'applications.showPicture': 'recruiter',
  'applications.send': 'candidate',
  'applications.withdraw': 'candidate',
  'applications.mine': 'candidate',
  'applications.move': 'recruiter',
  'applications.board': 'recruiter',
  'applications.waiting': 'recruiter',

  'alerts.list': 'account',
  'alerts.get': 'account',
  'alerts.sent': 'account',
  'alerts.preview': 'account',
  'alerts.create': 'account',
  'alerts.change': 'account',
  'alerts.remove': 'account',
  'alerts.restore': 'account',
  'alerts.unsubscribe': 'public',

  'notifications.list': 'account',
  'notifications.ofAlerts': 'account',
  'notifications.unread': 'account',
  'notifications.read': 'account',
  'notifications.unreadAgain': 'account',
  'notifications.readAll': 'account',
  'notifications.remove': 'account',
  'notifications.removeAll': 'account',
  'notifications.live': 'account',
  'notifications.preferences': 'account',
  'notifications.changePreferences': 'account',

  'admin.pendingPostings': 'admin',
  'admin.decidePosting': 'admin',
  'admin.featured': 'admin',
  'admin.feature': 'admin',
  'admin.quarantine': 'admin',
  'admin.deleteQuarantined': 'admin',
  'admin.failedTasks': 'admin',
  'admin.retryTask': 'admin',
  'admin.ai': 'admin',
  'admin.aiModels': 'admin',
  'admin.chooseAi': 'admin',
  'admin.setAiBudget': 'admin',
  'admin.aiUsage': 'admin',
  'admin.aiCalls': 'admin',
};

/** Routes of the HTTP server that are no procedure, each with its reason to be there. */
const routes = [
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/auth/upload-resume',
  'GET /api/v1/openapi.json',
  'GET /api/docs',
  'GET /dev/outbox',
  // A form, not JSON: RFC 8058 says what mail clients send.
  'POST /api/v1/alerts/unsubscribe',
  'GET /cvs/:id/file',
  'GET /applications/:id/cv',
  'POST /api/v1/auth/profile/picture',
  'GET /pictures/:id/:size',
  'POST /api/v1/companies/:id/logo',
  'GET /logos/:id/:size',
];

/** What someone gets who calls a procedure with nothing in hand: who may not is told before the input is looked at. */
const refusals: Record<Audience, Record<'stranger' | 'candidate' | 'recruiter' | 'admin', string | null>> = {
  public: { stranger: null, candidate: null, recruiter: null, admin: null },
  account: { stranger: 'unauthenticated', candidate: null, recruiter: null, admin: null },
  candidate: { stranger: 'unauthenticated', candidate: null, recruiter: 'forbidden', admin: 'forbidden' },
  recruiter: { stranger: 'unauthenticated', candidate: 'forbidden', recruiter: null, admin: null },
  admin: { stranger: 'unauthenticated', candidate: 'forbidden', recruiter: 'forbidden', admin: null },
};

let town: TestHouse;
let callers: Record<'stranger' | 'candidate' | 'recruiter' | 'admin', Caller>;

beforeAll(async () => {
  town = await testHouse();
  callers = {
    stranger: town.as(),
    candidate: (await town.person('candidate')).call,
    recruiter: (await town.person('recruiter')).call,
    admin: (await town.person('admin')).call,
  };
});

/** What would sign the caller out, or never ends, is not called: its floor is the same code as its neighbours'. */
const notCalled = new Set(['accounts.signOut', 'notifications.live', 'notifications.removeAll']);

async function refusalOf(caller: Caller, name: string): Promise<string | null> {
  try {
    await procedureOf(caller, name)(undefined);
    return null;
  } catch (error) {
    const code = asAppError(error)?.code;
    return code === 'unauthenticated' || code === 'forbidden' ? code : null;
  }
}

describe('who may call what', () => {
  it('is written down for every procedure, and for nothing else', () => {
    expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(audiences).sort());
  });

  it.each(Object.entries(audiences).filter(([name]) => !notCalled.has(name)))(
    '%s is for: %s',
    async (name, audience) => {
      for (const who of ['stranger', 'candidate', 'recruiter', 'admin'] as const) {
        const refusal = await refusalOf(callers[who], name);
        const expected = name === 'accounts.setUp' && refusal === null ? null : refusals[audience][who];
        expect(`${who}: ${refusal}`).toBe(`${who}: ${expected}`);
      }
    },
  );

  it('is the same by REST: every row names a procedure of the table', () => {
    for (const row of v1) expect(Object.keys(audiences)).toContain(row.procedure);
  });

  it('knows every route of the server', () => {
    const app = testHttp(town.house);
    const rest = new Set(v1.map((row) => `${row.method} /api/v1${row.path.replaceAll(/\{(\w+)\}/g, ':$1')}`));
    const unknown = app.routes
      .map((route) => `${route.method} ${route.path}`)
      .filter(
        (route) =>
          !rest.has(route) && !routes.includes(route) && !/^(ALL|GET) (\/trpc|\/api)?\/?\*$/.test(route),
      );
    expect(unknown).toEqual([]);
  });
});
