/**
 * Distribution takes what is on offer out of the house: JSON-LD for search engines, a sitemap, feeds for readers and job
 * boards. It owns no table and keeps nothing: each answer asks the clock, so a posting that is over is gone from all of them.
 */
export { type FeedFormat, type NewsFeed, newsFeed } from './news-feed.ts';
export { distributionRouter } from './router.ts';
