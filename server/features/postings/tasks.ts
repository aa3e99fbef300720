import { z } from 'zod';
import { defineTask } from '#server/core/tasks.ts';
import { expirePostings } from './publishing.ts';
import { forgetVisitors } from './views.ts';

/** Every few minutes: puts postings past their deadline to rest. */
export const expire = defineTask({
  name: 'postings.expire',
  payload: z.object({}),
  async run(ctx) {
    await expirePostings(ctx);
  },
});

/** Soon after the end of each day in UTC: throws away what told its visitors from each other. */
export const forgetViewers = defineTask({
  name: 'postings.forgetViewers',
  payload: z.object({}),
  run: forgetVisitors,
});
