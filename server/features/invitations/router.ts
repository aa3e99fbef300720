import { accountProcedure, publicProcedure, recruiterProcedure, router } from '#server/core/trpc.ts';
import { leaveFormerSession, openBrowserSession } from '#server/features/accounts/index.ts';
import { checkMayInCompany } from '#server/features/companies/index.ts';
import type { Id } from '#server/values/id.ts';
import { accept, decline, registerAndAccept } from './answering.ts';
import { byId, byToken, inviteInput, joinInput, listInput } from './inputs.ts';
import { invite, resend, withdraw } from './inviting.ts';
import { getReceived, listInvitations } from './queries.ts';

export const invitationsRouter = router({
  list: recruiterProcedure.input(listInput).query(({ ctx, input: { companyId: id, ...list } }) => {
    const companyId = id as Id<'com'>;
    checkMayInCompany(ctx.actor, companyId, 'people');
    return listInvitations(ctx.db, { companyId, now: ctx.now(), ...list });
  }),
  invite: recruiterProcedure
    .input(inviteInput)
    .mutation(async ({ ctx, input }) => ({ id: await invite(ctx, input) })),
  resend: recruiterProcedure.input(byId).mutation(({ ctx, input }) => resend(ctx, input.id as Id<'inv'>)),
  withdraw: recruiterProcedure.input(byId).mutation(({ ctx, input }) => withdraw(ctx, input.id as Id<'inv'>)),
  /** Where the link of a mail leads; nobody needs to be signed in. */
  received: publicProcedure.input(byToken).query(({ ctx, input }) => getReceived(ctx, input.token)),
  accept: accountProcedure
    .input(byToken)
    .mutation(async ({ ctx, input }) => ({ companyId: await accept(ctx, input.token) })),
  /** Pages: makes an account by the link, and signs the browser in by cookie. */
  register: publicProcedure.input(joinInput).mutation(async ({ ctx, input }) => {
    const id = await registerAndAccept(ctx, input);
    await leaveFormerSession(ctx);
    ctx.setCookie(await openBrowserSession(ctx.house, id, 'recruiter'));
  }),
  decline: publicProcedure.input(byToken).mutation(({ ctx, input }) => decline(ctx, input.token)),
});
