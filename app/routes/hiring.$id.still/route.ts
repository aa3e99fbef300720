import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { api, problemIn } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';

/** The answer to "still hiring?" from the board. It has no fields to mend: a refusal is a page of its own. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { postings } = api(request, context);
  const id = params.id!;
  const answer = (await request.formData()).get('answer');
  if (answer === 'filled' || answer === 'cancelled') {
    await postings.close({ id, outcome: answer });
    return redirectWith(`/hiring/${id}`, { key: 'editor.closed', params: {} });
  }
  try {
    await postings.confirm({ id });
  } catch (refused) {
    // What stands in the way is mended in the form, which names each field.
    const problem = await problemIn(refused);
    if (problem?.key !== 'posting.gates_shut') throw refused;
    return redirectWith(`/hiring/${id}/edit`, { key: problem.key, params: {}, tone: 'problem' });
  }
  const key = answer === 'back' ? 'still.isBack' : 'still.confirmed';
  return redirectWith(`/hiring/${id}`, { key, params: {} });
}

export const loader = ({ params }: { params: { id?: string } }) => redirect(`/hiring/${params.id}`);
