import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader, SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Terms, TextChanges } from './changes.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.posting.title ?? '404'} · Guildhall` },
];

const numberIn = (search: URLSearchParams, name: string) => Number(search.get(name)) || undefined;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { accounts, postings } = api(request, context);
  const search = new URL(request.url).searchParams;
  const id = params.id!;
  const cursor = search.get('cursor') ?? undefined;
  const [user, posting, history] = await Promise.all([
    accounts.me(),
    postings.get({ id }),
    postings.versions({ id, cursor, limit: 20 }),
  ]);
  const inside = user.companies.some((company) => company.id === posting.company.id);
  const range = { from: numberIn(search, 'from'), to: numberIn(search, 'to') };
  const changes = history.items.length > 0 ? await postings.changes({ id, ...range }) : null;
  return { posting: { id, title: posting.title, company: posting.company }, inside, history, changes };
}

export default function Changes() {
  const { t } = useText();
  const { posting, inside, changes } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[50rem]">
      <PageHeader
        before={
          <Breadcrumbs
            way={[
              inside
                ? { label: posting.title, to: `/hiring/${posting.id}/edit` }
                : { label: posting.title, to: `/jobs/${posting.id}` },
              { label: t('change.title') },
            ]}
          />
        }
        title={t('change.title')}
        about={
          changes &&
          (inside
            ? t('change.sinceLast', { from: changes.from.number, to: changes.to.number })
            : t('change.sinceApplied'))
        }
      />
      {changes ? (
        <div className="space-y-8">
          <Terms changes={changes} />
          <TextChanges title={t('change.heading')} pieces={changes.title} />
          <TextChanges
            title={t('change.text')}
            pieces={changes.description}
            same={changes.title ? null : t('change.sameText')}
          />
        </div>
      ) : (
        <EmptyState title={t('change.none')}>
          {t(inside ? 'change.noneInside' : 'change.noneText')}
        </EmptyState>
      )}
      {inside && changes && <History />}
    </div>
  );
}

/** For the company: each version, until when it held, and what changed after it. */
function History() {
  const { t } = useText();
  const format = useFormat();
  const { history } = useLoaderData<typeof loader>();
  return (
    <section className="mt-9">
      <SectionHeader title={t('change.history')} />
      <ul>
        {history.items.map(({ number, replacedAt, replacedBy, terms }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5">
            <strong className="font-[600]">{t('change.version', { n: number })}</strong>
            <span className="min-w-0 flex-1 text-muted">
              {replacedAt && t('change.until', { day: format.day(replacedAt), name: replacedBy ?? '' })} ·{' '}
              {t('change.termsChanged', { count: terms })}
            </span>
            <TextLink to={`?from=${number}&to=${number + 1}`}>{t('change.see')}</TextLink>
          </li>
        ))}
      </ul>
      {history.next && (
        <p className="mt-3">
          <TextLink to={`?cursor=${history.next}`}>{t('change.more')}</TextLink>
        </p>
      )}
    </section>
  );
}
