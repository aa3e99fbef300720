import type { LoaderFunctionArgs } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { sendPieces } from '#app/lib/sent-files.server.ts';
import { siteParts } from '#server/features/distribution/schema.ts';

/**
 * The index of the sitemap, and with `?part=` one of its parts. All at one path: a sitemap may only name what lies beneath
 * its own folder, and this one's is the whole site.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { distribution } = api(request, context);
  const wished = search.get('part');
  if (wished === null)
    return sendPieces('application/xml', async () => ({ xml: await distribution.sitemap(), next: null }));
  const part = siteParts.find((one) => one === wished);
  if (!part) throw new Response(null, { status: 404 });
  const from = search.get('from') ?? undefined;
  return sendPieces('application/xml', (cursor) =>
    distribution.sitemapPart({ part, cursor: cursor ?? from }),
  );
}
