/**
 * Applications own what was sent to whom, where it stands, and every step it took.
 * They announce application.submitted, .moved, .withdrawn and .picture_shown. Telling people is left to notifications.
 */
export { apply, withdraw } from './applying.ts';
export { moveApplication } from './pipeline.ts';
export { getSeenRow } from './queries.ts';
export { applicationsRouter } from './router.ts';
export { type FrozenProfile, openStages } from './schema.ts';
export { findSentFile } from './sent.ts';
