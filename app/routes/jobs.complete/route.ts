import type { LoaderFunctionArgs } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';

/** What someone who types into the search may be about to write. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const field = search.get('field') === 'location' ? ('location' as const) : ('q' as const);
  return api(request, context).postings.complete({ field, words: (search.get('words') ?? '').slice(0, 100) });
}
