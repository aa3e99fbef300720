import type { LoaderFunctionArgs } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { sendPieces } from '#app/lib/sent-files.server.ts';
import { boards } from '#server/features/distribution/schema.ts';

/** All open postings for a job board, in its own format: `/feeds/indeed.xml` and its like. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const board = boards.find((one) => `${one}.xml` === params.file);
  if (!board) throw new Response(null, { status: 404 });
  const { distribution } = api(request, context);
  return sendPieces('application/xml', (cursor) => distribution.boardFeed({ board, cursor }));
}
