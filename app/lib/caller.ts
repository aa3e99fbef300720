import type { Page } from '#server/values/page.ts';
import type * as s from './shapes.ts';

type Query<I, O> = (input: I) => Promise<O>;
type Ask<O> = () => Promise<O>;
type Done = { done: true };
type PageInput = { limit?: number; cursor?: string };

/** Placeholder until the router stands: what pages call. */
export interface Caller {
  accounts: {
    signUp: Query<{ email: string; password: string; name: string; role: 'candidate' | 'recruiter' }, s.User>;
    signIn: Query<{ email: string; password: string }, s.User>;
    setUp: Query<{ code: string; email: string; password: string; name: string }, s.User>;
    needsSetUp: Ask<boolean>;
    signOut: Ask<Done>;
    verifyEmail: Query<{ token: string }, Done>;
    resendVerification: Ask<Done>;
    me: Ask<s.User>;
    change: Query<{ name?: string; lang?: 'en' | 'de' }, s.User>;
    wearRole: Query<{ role: 'candidate' | 'recruiter' | 'admin' }, Done>;
  };
  // biome-ignore lint/suspicious/noExplicitAny: a placeholder
  [feature: string]: any;
}
