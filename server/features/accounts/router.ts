import { z } from 'zod';
import { accountProcedure, publicProcedure, router } from '#server/core/trpc.ts';
import {
  accountInput,
  refreshInput,
  registerInput,
  roleInput,
  setupInput,
  signInInput,
  tokens,
  user,
  verifyInput,
} from './inputs.ts';
import { countAccounts, getSignedIn, getUser } from './queries.ts';
import { register, resendVerification, setUp, verifyEmail } from './registration.ts';
import { blankSessionCookie, openBrowserSession } from './sessions.ts';
import {
  changeAccount,
  checkPassword,
  firstRole,
  leaveFormerSession,
  signOut,
  wearRole,
} from './signing-in.ts';
import { openApiSession, refreshTokens } from './tokens.ts';

const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;

export const accountsRouter = router({
  /** Pages: makes an account and signs the browser in by cookie. */
  signUp: publicProcedure.input(registerInput).mutation(async ({ ctx, input }) => {
    const id = await register(ctx, input);
    await leaveFormerSession(ctx);
    ctx.setCookie(await openBrowserSession(ctx.house, id, input.role));
    return getUser(ctx.db, { accountId: id, role: input.role });
  }),
  /** Pages: signs the browser in by cookie, always with a new session. */
  signIn: publicProcedure.input(signInInput).mutation(async ({ ctx, input }) => {
    const id = await checkPassword(ctx, input.email, input.password);
    const role = await firstRole(ctx, id);
    await leaveFormerSession(ctx);
    ctx.setCookie(await openBrowserSession(ctx.house, id, role));
    return getUser(ctx.db, { accountId: id, role });
  }),
  setUp: publicProcedure.input(setupInput).mutation(async ({ ctx, input }) => {
    const id = await setUp(ctx, input);
    ctx.setCookie(await openBrowserSession(ctx.house, id, 'admin'));
    return getUser(ctx.db, { accountId: id, role: 'admin' });
  }),
  needsSetUp: publicProcedure.query(
    async ({ ctx }) => ctx.house.env.MODE === 'public' && (await countAccounts(ctx.db)) === 0,
  ),
  register: publicProcedure
    .meta({ about: 'Registers a candidate or a recruiter' })
    .input(registerInput)
    .output(tokens)
    .mutation(async ({ ctx, input }) => openApiSession(ctx, await register(ctx, input), input.role)),
  login: publicProcedure
    .meta({ about: 'Signs an API client in' })
    .input(signInInput)
    .output(tokens)
    .mutation(async ({ ctx, input }) => {
      const id = await checkPassword(ctx, input.email, input.password);
      return openApiSession(ctx, id, await firstRole(ctx, id));
    }),
  refresh: publicProcedure
    .meta({ about: 'Exchanges a refresh token, once, for new tokens' })
    .input(refreshInput)
    .output(tokens)
    .mutation(({ ctx, input }) => refreshTokens(ctx, input.refreshToken)),
  signOut: accountProcedure
    .meta({ about: 'Ends this session and its refresh tokens' })
    .output(done)
    .mutation(async ({ ctx }) => {
      await signOut(ctx);
      ctx.setCookie(blankSessionCookie(ctx.house));
      return DONE;
    }),
  verifyEmail: publicProcedure
    .meta({ about: 'Proves an e-mail address by the token of its mail' })
    .input(verifyInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await verifyEmail(ctx, input.token);
      return DONE;
    }),
  resendVerification: accountProcedure.output(done).mutation(async ({ ctx }) => {
    await resendVerification(ctx, ctx.actor.accountId);
    return DONE;
  }),
  me: accountProcedure
    .meta({ about: 'The signed-in person' })
    .output(user)
    .query(({ ctx }) => getSignedIn(ctx.db, ctx.actor)),
  change: accountProcedure
    .input(accountInput)
    .output(user)
    .mutation(async ({ ctx, input }) => {
      await changeAccount(ctx, input);
      return getUser(ctx.db, ctx.actor);
    }),
  wearRole: accountProcedure
    .input(roleInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await wearRole(ctx, input.role);
      return DONE;
    }),
});
