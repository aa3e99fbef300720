import { z } from 'zod';
import { defineTask } from '#server/core/tasks.ts';
import type { Id } from '#server/values/id.ts';
import { lookForProof } from './proof.ts';

/** Looks at the domain of one company, out in the world. */
export const checkDomain = defineTask({
  name: 'domains.check',
  payload: z.object({ companyId: z.string() }),
  run: (ctx, { companyId }, { signal }) => lookForProof(ctx, companyId as Id<'com'>, signal),
});
