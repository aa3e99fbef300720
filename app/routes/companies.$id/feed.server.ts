import type { LoaderFunctionArgs } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { FEED_ITEMS, sendFeed } from '#app/lib/news-feed.server.ts';

/** The newest open postings of one company. */
export async function companyFeed(
  { request, context, params }: LoaderFunctionArgs,
  format: 'rss' | 'atom',
): Promise<Response> {
  const { companies, postings } = api(request, context);
  const company = await companies.get({ id: params.id! });
  const { items } = await postings.search({ company: company.id, limit: FEED_ITEMS, sort: 'date' });
  return sendFeed(request, context, format, {
    items,
    page: `/companies/${company.id}`,
    title: ({ t }) => t('firm.feedOf', { company: company.name }),
  });
}
