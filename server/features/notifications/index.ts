/**
 * Notifications own who is told of what, by which road, and what they have read. They react to everyone's news
 * and announce none.
 */
export { tellFollowers } from './followers.ts';
export { markRead } from './notification.ts';
export { notificationReactions } from './reactions.ts';
export { notificationsRouter } from './router.ts';
