/**
 * Alerts own the searches that people want to hear of, when each is due, and what they were told.
 * They announce alert.found, once for each run that found something. Writing to people is left to notifications.
 */
export { unsubscribeToken } from './alert.ts';
export { getRun } from './queries.ts';
export { alertReactions } from './reactions.ts';
export { alertsRouter } from './router.ts';
export { forgetAlerts, sendAlerts } from './tasks.ts';
