import { z } from 'zod';
import { defineTask } from '#server/core/tasks.ts';
import { expirePostings } from './publishing.ts';

/** Every few minutes: puts postings past their deadline to rest. */
export const expire = defineTask({
  name: 'postings.expire',
  payload: z.object({}),
  async run(ctx) {
    await expirePostings(ctx);
  },
});
