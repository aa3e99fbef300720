import type { AppLoadContext } from '@remix-run/node';
import { requestLang, textOf } from '#app/i18n/language.server.ts';
import type { Text } from '#app/i18n/text.ts';
import { type FeedFormat, newsFeed } from '#server/features/distribution/index.ts';
import { sendText } from './sent-files.server.ts';
import type { SearchPage } from './shapes.ts';
import { readViewer } from './viewer.server.ts';

const types: Record<FeedFormat, string> = { rss: 'application/rss+xml', atom: 'application/atom+xml' };

/** Postings in a feed. */
export const FEED_ITEMS = 50;

type Shown = {
  items: SearchPage['items'];
  /** path and search of the page that shows the same */
  page: string;
  title: (text: Text) => string;
};

const itemOf = (publicUrl: string) => (job: SearchPage['items'][number]) => ({
  url: `${publicUrl}/jobs/${job.id}`,
  title: job.title,
  company: job.company.name,
  publishedAt: job.publishedAt ?? job.deadlineAt,
  text: [job.company.name, job.location, job.snippet.map((piece) => piece.text).join('')]
    .filter(Boolean)
    .join(' · '),
});

/** Found postings as a feed, with its words in the reader's language. */
export async function sendFeed(
  request: Request,
  context: AppLoadContext,
  format: FeedFormat,
  { items, page, title }: Shown,
): Promise<Response> {
  const { publicUrl, now } = context.house;
  const { user } = await readViewer(context);
  const lang = requestLang(request, user?.lang);
  const text = textOf(lang);
  const { pathname, search } = new URL(request.url);
  const feed = newsFeed(format, {
    title: `${title(text)} · Guildhall`,
    about: text.t('search.about'),
    lang,
    url: publicUrl + pathname + search,
    page: publicUrl + page,
    items: items.map(itemOf(publicUrl)),
  });
  return sendText(request, now, types[format], feed);
}
