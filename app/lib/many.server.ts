import type { AppLoadContext } from '@remix-run/node';
import { api, type Caller } from './api.server.ts';
import { redirectWith } from './flash.server.ts';
import type { Fields } from './form-fields.ts';
import { once } from './once.server.ts';

type Outcome = { id: string; reason: string | null };

/** Does to each chosen posting what the pressed button says, and tells what came of it. */
export async function doToMany(
  { request, context }: { request: Request; context: AppLoadContext },
  form: Fields,
): Promise<Response> {
  const ids = form.all('id').slice(0, 100);
  if (ids.length === 0) return redirectWith('/hiring', { key: 'many.nobody', params: {}, tone: 'problem' });
  const intent = form.text('intent');
  const asked = [intent, ids, form.text('deadlineAt')];
  const outcomes = await once({ request, context }, form, asked, ({ postings }) =>
    intent === 'duplicate' ? duplicate(postings, ids) : change(postings, ids, intent, form),
  );
  const refused = outcomes.find(({ reason }) => reason);
  if (!refused) return redirectWith('/hiring', { key: 'many.done', params: { count: ids.length } });
  const failed = outcomes.filter(({ reason }) => reason).length;
  const { title } = await api(request, context).postings.get({ id: refused.id });
  return redirectWith('/hiring', {
    key: 'many.partly',
    params: { done: ids.length - failed, failed, title, reason: refused.reason! },
    tone: 'problem',
  });
}

async function change(
  postings: Caller['postings'],
  ids: string[],
  intent: string,
  form: Fields,
): Promise<Outcome[]> {
  // The whole last day counts.
  const what =
    intent === 'extend' ? { deadlineAt: `${form.text('deadlineAt')}T23:59:59.000Z` } : { outcome: intent };
  const { results } = await postings.changeMany({ mode: 'each', jobs: ids.map((id) => ({ id, ...what })) });
  return results.map(({ index, error }) => ({
    id: ids[index]!,
    // What is wrong with a field says more than that something is.
    reason: error && (error.fields[0]?.key ?? error.key),
  }));
}

async function duplicate(postings: Caller['postings'], ids: string[]): Promise<Outcome[]> {
  for (const id of ids) await postings.duplicate({ id });
  return ids.map((id) => ({ id, reason: null }));
}
