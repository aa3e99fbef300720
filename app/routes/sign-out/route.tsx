import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';

export const loader = () => redirect('/');

export async function action({ request, context }: ActionFunctionArgs) {
  await api(request, context).accounts.signOut();
  return redirect('/');
}
