/**
 * Postings own vacancies: their text, pay and skills, their way from draft to closed, and the search.
 * They announce posting.submitted, .published, .denied, .terms_changed, .asked, .unconfirmed, .put_back and .closed.
 * Who applies is left to applications.
 */

export { addPublicPostings, type PublicPosting } from './bulk.ts';
export { type Catalogue, findPublicCards, openCatalogue } from './catalogue.ts';
export { featurePosting, listFeatured } from './featured.ts';
export { sortWords } from './first-use.ts';
export { gatesOf, hintsOf } from './gates.ts';
export {
  card as cardShape,
  featuredPosting as featuredShape,
  featureInput,
  gate as gateShape,
  posting as postingShape,
} from './inputs.ts';
export { countPending, listPending } from './pending.ts';
export { createPosting } from './posting.ts';
export { closePosting, decidePosting, expirePostings, submitPosting } from './publishing.ts';
export {
  cardColumns,
  getPosting,
  openPostings,
  payOf,
  skillsOf,
  statusAt,
} from './queries.ts';
export { postingReactions } from './reactions.ts';
export { postingsRouter } from './router.ts';
export { deniableFields, type PostingCard, type SavedSearch } from './schema.ts';
export { savedSearch } from './search/inputs.ts';
export { renewIndexOf } from './search/renewal.ts';
export { countPublishedSince, findPublishedSince } from './search/search.ts';
export { keysOfPosting, keysOfSearch } from './search/watching.ts';
export { confirmHiring, stillHiringToken } from './still-hiring.ts';
export { checkPostings, expire, forgetViewers, keepIndexCurrent, renewIndex } from './tasks.ts';
export { noteTeamWork } from './team-work.ts';
export { writeViews } from './views.ts';
