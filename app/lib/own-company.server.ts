import { type AppLoadContext, redirect } from '@remix-run/node';
import { api } from './api.server.ts';

/** The company that a page of those who hire is about: the one its address names, else their first. */
export async function findOwnCompany(request: Request, context: AppLoadContext) {
  const { companies } = await api(request, context).accounts.me();
  const wanted = new URL(request.url).searchParams.get('id');
  return companies.find((company) => company.id === wanted) ?? companies[0] ?? null;
}

/** The same for pages that make no sense without one: who has none is led to where it is made. */
export async function ownCompany(request: Request, context: AppLoadContext) {
  const own = await findOwnCompany(request, context);
  if (!own) throw redirect('/hiring/company');
  return own;
}
