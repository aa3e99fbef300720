/**
 * Following owns who wants to hear of which company, and the few words that companies write to them.
 * It announces company.update_posted. Writing to people is left to notifications.
 */
export { followingRouter } from './router.ts';
