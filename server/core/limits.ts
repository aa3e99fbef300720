import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Env } from './env.ts';
import { limited } from './errors.ts';

/** How often something may be done: `points` times in `seconds`, for one key. */
const rules = {
  /** sign-ins for one address and account */
  signIn: { points: 10, duration: 15 * 60 },
  /** sign-ins from one client, whatever the account */
  signInClient: { points: 60, duration: 15 * 60 },
  register: { points: 20, duration: 60 * 60 },
  upload: { points: 30, duration: 60 * 60 },
  apply: { points: 60, duration: 60 * 60 },
  /** invitations of one company, sent again ones included */
  invite: { points: 40, duration: 60 * 60 },
  /** mails to one address that somebody else asks for: nobody's mailbox is ours to fill */
  strangerMail: { points: 6, duration: 24 * 60 * 60 },
  /** looks at the domain of one company, out in the world */
  domainCheck: { points: 20, duration: 60 * 60 },
  /** all open postings in one answer, for one client */
  boardFeed: { points: 30, duration: 60 * 60 },
  /** every request of one client */
  request: { points: 1_200, duration: 60 },
} as const;

export type LimitName = keyof typeof rules;

/** Counts what a client does and refuses what is too much. One process; the API issue shares it between several. */
export type Limits = {
  /** @throws AppError limited, with the seconds to wait */
  take: (name: LimitName, key: string) => Promise<void>;
};

export function createLimits(env: Pick<Env, 'LIMITS'>): Limits {
  if (env.LIMITS === 'off') return { take: async () => {} };
  const limiters = new Map(
    Object.entries(rules).map(([name, rule]) => [name, new RateLimiterMemory({ keyPrefix: name, ...rule })]),
  );
  return {
    async take(name, key) {
      try {
        await limiters.get(name)!.consume(key);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes)
          throw limited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
        throw refusal;
      }
    },
  };
}
