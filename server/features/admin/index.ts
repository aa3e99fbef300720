/** Administration owns nothing yet: it approves postings through postings, and shows tasks that failed. */
export { type Letter, listLetters } from './outbox.ts';
export { adminRouter } from './router.ts';
