import { z } from 'zod';
import { forbidden } from '#server/core/errors.ts';
import {
  accountProcedure,
  adminProcedure,
  publicProcedure,
  recruiterProcedure,
  router,
} from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { changeCompany, createCompany } from './company.ts';
import { discoverCompanies } from './discovery.ts';
import {
  answerRecord,
  company,
  companyInput,
  companyPage,
  insights,
  listInput,
  logoInput,
  memberInput,
  membersInput,
  seatsInput,
  similarCompany,
} from './inputs.ts';
import { getInsights, getRecord } from './insights.ts';
import { removeLogo, setLogo } from './logo.ts';
import { changeRole, leaveCompany, removeMember } from './membership.ts';
import { isMember } from './policy.ts';
import { getCompany, listMembers } from './queries.ts';
import { seatsOf, setSeats } from './seats.ts';
import { listSimilar } from './similar.ts';

const byId = z.object({ id: z.string() });

export const companiesRouter = router({
  list: publicProcedure
    .meta({ about: 'Companies, with how many each further choice would leave' })
    .input(listInput)
    .output(companyPage)
    .query(({ ctx, input }) => discoverCompanies(ctx.db, input, ctx.now())),
  similar: publicProcedure
    .meta({ about: 'Companies like one, with what they have in common' })
    .input(byId)
    .output(z.array(similarCompany))
    .query(({ ctx, input }) => listSimilar(ctx.db, input.id as Id<'com'>, ctx.now())),
  get: publicProcedure
    .meta({ about: 'One company' })
    .input(byId)
    .output(company)
    .query(({ ctx, input }) => getCompany(ctx.db, input.id as Id<'com'>, ctx.now())),
  /** How the company answered the applications of the last 90 days. */
  record: publicProcedure
    .input(byId)
    .output(answerRecord)
    .query(({ ctx, input }) => getRecord(ctx.db, input.id as Id<'com'>, ctx.now())),
  insights: publicProcedure
    .meta({
      about: 'How a company answers, decides and pays, from what happened here; too few to tell below five',
    })
    .input(byId)
    .output(insights)
    .query(async ({ ctx, input }) => {
      const { id } = await getCompany(ctx.db, input.id as Id<'com'>, ctx.now());
      return getInsights(ctx.db, id, ctx.now());
    }),
  create: recruiterProcedure
    .meta({ about: 'Founds a company; you become its owner' })
    .input(companyInput)
    .output(company)
    .mutation(async ({ ctx, input }) => getCompany(ctx.db, await createCompany(ctx, input), ctx.now())),
  change: recruiterProcedure
    .meta({ about: 'Changes what your company says of itself; what is left out stays' })
    .input(companyInput.and(byId))
    .output(company)
    .mutation(async ({ ctx, input }) => {
      await changeCompany(ctx, input.id as Id<'com'>, input);
      return getCompany(ctx.db, input.id as Id<'com'>, ctx.now());
    }),
  setLogo: recruiterProcedure
    .meta({ about: 'Takes the mark of your company in' })
    .input(logoInput)
    .output(company)
    .mutation(async ({ ctx, input }) => {
      await setLogo(ctx, input.id as Id<'com'>, input.bytes);
      return getCompany(ctx.db, input.id as Id<'com'>, ctx.now());
    }),
  removeLogo: recruiterProcedure
    .meta({ about: 'Takes the mark of your company away' })
    .input(byId)
    .output(company)
    .mutation(async ({ ctx, input }) => {
      await removeLogo(ctx, input.id as Id<'com'>);
      return getCompany(ctx.db, input.id as Id<'com'>, ctx.now());
    }),
  members: recruiterProcedure.input(membersInput).query(({ ctx, input: { id, ...list } }) => {
    const companyId = id as Id<'com'>;
    if (!isMember(ctx.actor, companyId)) throw forbidden('company.not_yours');
    return listMembers(ctx.db, { companyId, accountId: ctx.actor.accountId, ...list });
  }),
  changeMember: recruiterProcedure.input(memberInput).mutation(async ({ ctx, input }) => {
    return { companyId: await changeRole(ctx, input.id as Id<'mem'>, input.role) };
  }),
  leave: recruiterProcedure
    .input(byId)
    .mutation(({ ctx, input }) => leaveCompany(ctx, input.id as Id<'com'>)),
  removeMember: recruiterProcedure.input(byId).mutation(async ({ ctx, input }) => {
    return { companyId: await removeMember(ctx, input.id as Id<'mem'>) };
  }),
  seats: accountProcedure.input(byId).query(({ ctx, input }) => {
    const companyId = input.id as Id<'com'>;
    if (!isMember(ctx.actor, companyId) && !ctx.actor.admin) throw forbidden('company.not_yours');
    return seatsOf(ctx, companyId);
  }),
  setSeats: adminProcedure.input(seatsInput).mutation(async ({ ctx, input }) => {
    await setSeats(ctx, input.id as Id<'com'>, input.seats);
    return seatsOf(ctx, input.id as Id<'com'>);
  }),
});
