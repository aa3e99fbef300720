import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';

/** Told by the page of a posting that was fetched ahead, once it is read. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  await api(request, context).postings.countView({ id: params.id! });
  return new Response(null, { status: 204 });
}

export const loader = ({ params }: { params: { id?: string } }) => redirect(`/jobs/${params.id}`);
