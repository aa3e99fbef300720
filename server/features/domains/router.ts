import { z } from 'zod';
import { publicProcedure, recruiterProcedure, router } from '#server/core/trpc.ts';
import { email } from '#server/features/accounts/index.ts';
import type { Id } from '#server/values/id.ts';
import { askForCheck } from './asking.ts';
import { askByMail, getMailed, proveByMail } from './by-mail.ts';
import { getProof } from './proof.ts';
import { proofMethods } from './schema.ts';

const byId = z.object({ id: z.string().describe('the company') });
const proof = z.object({
  domain: z.string(),
  recordName: z.string().describe('a TXT record of this name with the token proves the domain'),
  fileUrl: z.string().describe('and so does a text at this address with the token in it'),
  token: z.string(),
  askedAt: z.string().nullable().describe('since when it waits for its check'),
  problem: z.enum(['domain.nothing_found', 'domain.unreachable']).nullable(),
  checkedAt: z.string().nullable(),
  verified: z.object({ method: z.enum(proofMethods), at: z.string() }).nullable(),
  misses: z.number().describe('nights running in which nothing was found; the third ends the proof'),
  mailed: z.object({ address: z.string(), until: z.string() }).nullable(),
});

const byToken = z.object({ token: z.string().max(200) });

export const domainsRouter = router({
  proof: recruiterProcedure
    .meta({ about: 'How the domain of your company is proved, and whether it is' })
    .input(byId)
    .output(proof)
    .query(({ ctx, input }) => getProof(ctx, input.id as Id<'com'>)),
  check: recruiterProcedure
    .meta({
      about: 'Has the domain of your company looked at; the answer stands in its proof a moment later',
    })
    .input(byId)
    .output(proof)
    .mutation(async ({ ctx, input }) => {
      await askForCheck(ctx, input.id as Id<'com'>);
      return getProof(ctx, input.id as Id<'com'>);
    }),
  /** Has a mail sent to an address at the domain; its link proves it. */
  mail: recruiterProcedure.input(byId.extend({ address: email })).mutation(async ({ ctx, input }) => {
    await askByMail(ctx, input.id as Id<'com'>, input.address);
    return getProof(ctx, input.id as Id<'com'>);
  }),
  /** Where the link of such a mail leads; whoever got it needs no account. */
  mailed: publicProcedure.input(byToken).query(({ ctx, input }) => getMailed(ctx, input.token)),
  proveByMail: publicProcedure.input(byToken).mutation(({ ctx, input }) => proveByMail(ctx, input.token)),
});
