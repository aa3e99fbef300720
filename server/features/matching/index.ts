/**
 * Matching owns what people say of postings, and how well postings fit them: recommendations and their reasons.
 * It announces nothing yet. The arithmetic is an engine; what is shown to whom is decided here.
 */
export { giveFeedback } from './feedback.ts';
export { matchingRouter } from './router.ts';
