import { defineReaction, type Reaction } from '#server/core/events.ts';
import type { Id } from '#server/values/id.ts';
import { wakeAlerts } from './running.ts';

const postingPublished = defineReaction({
  name: 'alerts.posting',
  on: ['posting.published'],
  run: (ctx, event) => wakeAlerts(ctx, event.subjectId as Id<'pst'>),
});

export const alertReactions: readonly Reaction[] = [postingPublished];
