import type { LoaderFunctionArgs } from '@remix-run/node';
import { companyFeed } from '#app/routes/companies.$id/feed.server.ts';

export const loader = (args: LoaderFunctionArgs) => companyFeed(args, 'atom');
