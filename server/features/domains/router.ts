import { z } from 'zod';
import { recruiterProcedure, router } from '#server/core/trpc.ts';
import type { Id } from '#server/values/id.ts';
import { askForCheck } from './asking.ts';
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
});

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
});
