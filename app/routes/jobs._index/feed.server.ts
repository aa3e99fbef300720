import type { LoaderFunctionArgs } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { FEED_ITEMS, sendFeed } from '#app/lib/news-feed.server.ts';
import { allowed, readFilters, searchWords, toQuery } from './filters.ts';

/** The newest of what a search finds, by the same address as its page but for the ending. */
export async function searchFeed(
  { request, context }: LoaderFunctionArgs,
  format: 'rss' | 'atom',
): Promise<Response> {
  const { search, searchParams } = new URL(request.url);
  const filters = readFilters(searchParams);
  const query = { ...toQuery(filters, FEED_ITEMS, allowed), sort: 'date' as const };
  const { items } = await api(request, context).postings.search(query);
  return sendFeed(request, context, format, {
    items,
    page: `/jobs${search}`,
    title: ({ t }) => {
      const words = searchWords(filters, t);
      return words ? t('search.feedOf', { words }) : t('search.feedOfAll');
    },
  });
}
