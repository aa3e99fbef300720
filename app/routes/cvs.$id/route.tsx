import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { api, type Caller } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Fields } from '#app/lib/form-fields.ts';
import type { CvFact } from '#app/lib/shapes.ts';
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
    const facts = form.all('fact');
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
    const { facts: all } = await cvs.get({ id });
    if (intent === 'sure') {
      const accept = queueOf(all, null).sure.map((one) => one.id);
      await cvs.accept({ id, accept });
      return redirectWith(here, {
        key: 'review.accepted',
        params: { count: accept.length },
        undo: { action: here, fields: { intent: 'undo' } },
      });
    }
    await decide(cvs, id, intent, intent === 'both' ? wholeEntry(all, facts) : facts, form);
    // From the queue one stays where one was.
    const next = intent === 'unskip' ? facts[0] : (form.optional('stay') ?? nextAfter(all, facts));
    return redirect(`${here}?fact=${next}`);
  });

/** An entry of its own needs all that was read of it. */
const wholeEntry = (all: CvFact[], facts: string[]): string[] => {
  const entry = all.find((one) => one.id === facts[0])?.entry;
  return entry ? all.filter((one) => one.entry === entry).map((one) => one.id) : facts;
};

/** What a person decides about facts that they look at together. */
function decide(cvs: Caller['cvs'], id: string, intent: string, facts: string[], form: Fields) {
  switch (intent) {
    case 'skip':
    case 'unskip':
      return cvs.skip({ id, facts, skip: intent === 'skip' });
    case 'both':
      return cvs.accept({ id, apart: facts });
    case 'edit':
      // From when and until when come together.
      return cvs.accept({
        id,
        edits: facts.map((one, i) => ({ id: one, value: form.optional(i === 0 ? 'value' : 'otherValue') })),
      });
    default:
      return cvs.accept({ id, accept: facts });
  }
}

export type ReviewPage = Awaited<ReturnType<typeof loader>>;

export default function CvPage() {
  const page = useLoaderData<typeof loader>();
  return page.cv.status === 'ready' ? <Review {...page} /> : <Reading cv={page.cv} />;
}
