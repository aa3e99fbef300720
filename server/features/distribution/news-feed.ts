import { type Instant, toMs } from '#server/values/time.ts';
import { element, escaped } from './markup.ts';

export type FeedFormat = 'rss' | 'atom';

/** Postings as news. All addresses are whole ones. */
export type NewsFeed = {
  title: string;
  about: string;
  lang: string;
  /** of the feed itself */
  url: string;
  /** the page that shows the same */
  page: string;
  /** the newest first */
  items: Array<{ url: string; title: string; company: string; publishedAt: Instant; text: string }>;
};

/** Atom wants a date even of a feed that has never had anything in it. */
const NEVER: Instant = '1970-01-01T00:00:00.000Z';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');
const rfc822 = (at: Instant): string => new Date(toMs(at)).toUTCString();

/** rssboard.org/rss-specification, with the author's name from Dublin Core: RSS itself only knows addresses for mail. */
const rss = (feed: NewsFeed): string =>
  lines([
    `${DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    '<channel>',
    element('title', feed.title),
    `<link>${escaped(feed.page)}</link>`,
    element('description', feed.about),
    `<language>${feed.lang}</language>`,
    `<atom:link rel="self" type="application/rss+xml" href="${escaped(feed.url)}"/>`,
    feed.items[0] ? `<lastBuildDate>${rfc822(feed.items[0].publishedAt)}</lastBuildDate>` : '',
    ...feed.items.map((item) =>
      lines([
        '<item>',
        element('title', item.title),
        `<link>${escaped(item.url)}</link>`,
        `<guid isPermaLink="true">${escaped(item.url)}</guid>`,
        element('dc:creator', item.company),
        `<pubDate>${rfc822(item.publishedAt)}</pubDate>`,
        // Readers take it for HTML.
        element('description', escaped(item.text)),
        '</item>',
      ]),
    ),
    '</channel>',
    '</rss>\n',
  ]);

/** RFC 4287 */
const atom = (feed: NewsFeed): string =>
  lines([
    `${DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element('title', feed.title),
    element('subtitle', feed.about),
    `<id>${escaped(feed.url)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    `<updated>${feed.items[0]?.publishedAt ?? NEVER}</updated>`,
    ...feed.items.map((item) =>
      lines([
        '<entry>',
        element('title', item.title),
        `<id>${escaped(item.url)}</id>`,
        `<link rel="alternate" type="text/html" href="${escaped(item.url)}"/>`,
        `<author>${element('name', item.company)}</author>`,
        `<published>${item.publishedAt}</published>`,
        `<updated>${item.publishedAt}</updated>`,
        element('summary', item.text),
        '</entry>',
      ]),
    ),
    '</feed>\n',
  ]);

export const newsFeed = (format: FeedFormat, feed: NewsFeed): string =>
  format === 'rss' ? rss(feed) : atom(feed);
