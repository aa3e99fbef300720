import type { Reactions } from './core/events.ts';
import { alertReactions } from './features/alerts/index.ts';
import { notificationReactions } from './features/notifications/index.ts';
import { postingReactions } from './features/postings/index.ts';

/** What each feature does about the others' news. */
export const reactions: Reactions = [...postingReactions, ...notificationReactions, ...alertReactions];
