import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { submit } from '#app/lib/submit.server.ts';
import { nextAfter, queueOf } from './facts.ts';
import { Reading } from './reading.tsx';
import { Review } from './review.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.cv.fileName ?? 'CV'} · Guildhall` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { cvs } = api(request, context);
  const search = new URL(request.url).searchParams;
  const cv = await cvs.get({ id: params.id! });
  const wanted = search.get('fact');
  const { current } = queueOf(cv.facts, wanted);
  const n = Number(search.get('page')) || current?.source.page || 1;
  const page =
    cv.status === 'ready' && cv.pages ? await cvs.page({ id: cv.id, n: Math.min(n, cv.pages) }) : null;
  return { cv, page, wanted, editing: search.has('edit') };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { cvs } = api(request, context);
    const id = params.id!;
    const here = `/cvs/${id}`;
    const fact = form.text('fact');
    const intent = form.text('intent');
    if (intent === 'undo') {
      await cvs.undo({ id });
      return redirectWith(here, { key: 'review.undone', params: {} });
    }
    if (intent === 'stop' || intent === 'again') {
      await (intent === 'stop' ? cvs.stop({ id }) : cvs.readAgain({ id }));
      return redirect(here);
    }
    if (intent === 'remove') {
      await cvs.remove({ id });
      return redirectWith('/profile', { key: 'profile.cvRemoved', params: {} });
    }
    const { facts } = await cvs.get({ id });
    // From when and until when come together.
    const other = form.optional('other');
    const both = other ? [fact, other] : [fact];
    if (intent === 'sure') {
      const accept = queueOf(facts, null).sure.map((one) => one.id);
      await cvs.accept({ id, accept });
      return redirectWith(here, {
        key: 'review.accepted',
        params: { count: accept.length },
        undo: { action: here, fields: { intent: 'undo' } },
      });
    }
    await cvs.accept(
      intent === 'edit'
        ? {
            id,
            edits: both.map((one) => ({
              id: one,
              value: form.optional(one === other ? 'otherValue' : 'value'),
            })),
          }
        : { id, accept: both },
    );
    // From the queue one stays where one was.
    return redirect(`${here}?fact=${form.optional('stay') ?? nextAfter(facts, both)}`);
  });

export type ReviewPage = Awaited<ReturnType<typeof loader>>;

export default function CvPage() {
  const page = useLoaderData<typeof loader>();
  return page.cv.status === 'ready' ? <Review {...page} /> : <Reading cv={page.cv} />;
}
