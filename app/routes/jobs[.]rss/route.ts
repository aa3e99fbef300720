import type { LoaderFunctionArgs } from '@remix-run/node';
import { searchFeed } from '#app/routes/jobs._index/feed.server.ts';

export const loader = (args: LoaderFunctionArgs) => searchFeed(args, 'rss');
