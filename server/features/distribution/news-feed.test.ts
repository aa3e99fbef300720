import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type NewsFeed, newsFeed } from './news-feed.ts';

const HOSTILE = `</title>]]><script>alert("1")</script> & \u0000\uD800 ä你`;
const feed: NewsFeed = {
  title: HOSTILE,
  about: 'About "us" & them',
  lang: 'de',
  url: 'https://jobs.test/jobs.rss?q=a&remote=remote',
  page: 'https://jobs.test/jobs?q=a&remote=remote',
  items: [
    {
      url: 'https://jobs.test/jobs/pst_1',
      title: HOSTILE,
      company: 'A & B <C>',
      publishedAt: '2026-11-28T08:00:00.000Z',
      text: '<b>bold</b> & more',
    },
  ],
};

const parsed = (xml: string): Document => new JSDOM(xml, { contentType: 'text/xml' }).window.document;
const said = (document: Document, selector: string) => document.querySelector(selector)?.textContent;
const clean = HOSTILE.replace('\u0000\uD800', '');

describe('a feed of postings', () => {
  it('is RSS 2.0 with what readers need', () => {
    const document = parsed(newsFeed('rss', feed));
    expect(said(document, 'channel > title')).toBe(clean);
    expect(said(document, 'channel > link')).toBe(feed.page);
    expect(said(document, 'item > title')).toBe(clean);
    expect(said(document, 'item > guid')).toBe('https://jobs.test/jobs/pst_1');
    expect(said(document, 'item > pubDate')).toBe('Sat, 28 Nov 2026 08:00:00 GMT');
    // HTML in a reader's hands: no tag but what it says as text.
    expect(said(document, 'item > description')).toBe('&lt;b&gt;bold&lt;/b&gt; &amp; more');
  });

  it('is Atom with what RFC 4287 asks for', () => {
    const document = parsed(newsFeed('atom', feed));
    expect(said(document, 'feed > id')).toBe(feed.url);
    expect(said(document, 'feed > updated')).toBe('2026-11-28T08:00:00.000Z');
    expect(document.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(feed.url);
    expect(said(document, 'entry > title')).toBe(clean);
    expect(said(document, 'entry > author > name')).toBe('A & B <C>');
    expect(said(document, 'entry > summary')).toBe('<b>bold</b> & more');
  });

  it.each(['rss', 'atom'] as const)('is well-formed as %s when it is empty', (format) => {
    const document = parsed(newsFeed(format, { ...feed, items: [] }));
    expect(document.querySelectorAll('item, entry').length).toBe(0);
  });
});
