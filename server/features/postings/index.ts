/**
 * Postings own vacancies: their text, pay and skills, their way from draft to closed, and the search.
 * They announce posting.submitted, .published, .denied, .terms_changed and .closed. Who applies is left to applications.
 */

export { addPublicPostings, type PublicPosting } from './bulk.ts';
export { type Catalogue, findPublicCards, openCatalogue } from './catalogue.ts';
export { gatesOf, hintsOf } from './gates.ts';
export { card as cardShape, gate as gateShape, posting as postingShape, savedSearch } from './inputs.ts';
export { createPosting } from './posting.ts';
export { closePosting, decidePosting, expirePostings, submitPosting } from './publishing.ts';
export {
  cardColumns,
  countPending,
  getPosting,
  listPending,
  openPostings,
  payOf,
  skillsOf,
  statusAt,
} from './queries.ts';
export { postingsRouter } from './router.ts';
export { deniableFields, type PostingCard, type SavedSearch } from './schema.ts';
export { expire } from './tasks.ts';
export { keysOfPosting, keysOfSearch, publishedSince } from './watching.ts';
