import { parse } from '@conform-to/react';
import type { ActionFunctionArgs } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { checkForm } from '#app/lib/draft.server.ts';
import { createFields, type Fields } from '#app/lib/form-fields.ts';

/** Asked by the editor while somebody writes: what the house says of the form as it stands. It stores nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const body = await request.formData();
  body.delete('__intent__');
  const submission = parse<Fields, never>(body, {
    resolve: (payload) => ({ value: createFields(payload, body) }),
  });
  if (submission.status !== 'success') return new Response(null, { status: 400 });
  return Response.json(await checkForm(api(request, context), submission.value));
}
