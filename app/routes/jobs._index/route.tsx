import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigation } from '@remix-run/react';
import { SearchFrame } from '#app/components/postings/search-frame.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { SkeletonRows } from '#app/components/ui/skeleton.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { Rich, useText } from '#app/i18n/use-text.tsx';
import { api, type Caller } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { jobTypes, levels, postingSorts, remoteOptions } from '#server/features/postings/schema.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterForm, Order } from './filter-form.tsx';
import { countFilters, MOST, readFilters, STEP, toQuery } from './filters.ts';
import { type Mine, Result } from './result.tsx';

export const meta = titled('jobs', (data: { filters: { q: string } }) => data.filters.q || undefined);

const allowed = { remote: remoteOptions, jobType: jobTypes, level: levels, sort: postingSorts };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const filters = readFilters(search);
  const limit = Math.min(Math.max(Number(search.get('show')) || STEP, STEP), MOST);
  const server = api(request, context);
  const page = await server.postings.search(toQuery(filters, limit, allowed));
  const { user } = await readViewer(request, context);
  const mine =
    user?.candidateId && page.items.length > 0
      ? await readMine(
          server,
          page.items.map((item) => item.id),
        )
      : null;
  return { filters, page, mine, limit };
}

/** How each result fits the reader, what they said of it, and whether they applied. */
async function readMine(server: Caller, jobIds: string[]) {
  const [fits, kept, applied] = await Promise.all([
    server.matching.fits({ jobIds }),
    server.matching.recommendations({ limit: 100, bookmarked: true }),
    server.applications.list({ limit: 100, sort: 'newest' }),
  ]);
  return jobIds.map(
    (id): Mine => ({
      postingId: id,
      fit: fits[id] ?? null,
      feedback: kept.items.find((one) => one.posting.id === id)?.feedback ?? [],
      appliedAt:
        applied.items.find((one) => one.job.id === id && one.stage !== 'withdrawn')?.appliedAt ?? null,
    }),
  );
}

export default function Jobs() {
  const { t } = useText();
  const { filters, page, mine, limit } = useLoaderData<typeof loader>();
  const { state, location } = useNavigation();
  const searching =
    state === 'loading' && location.pathname === '/jobs' && !location.search.includes('show=');
  return (
    <>
      <SearchFrame q={filters.q} location={filters.location} button={t('search.go')} keep={kept(filters)} />
      <Heading />
      <div className="mt-5 flex gap-10 border-t border-line pt-5 max-tablet:flex-col max-tablet:gap-4">
        <FilterForm filters={filters} facets={page.facets} />
        <div className="min-w-0 flex-1" aria-busy={searching}>
          <div className="mb-1 flex items-start justify-between gap-4 max-tablet:flex-col max-tablet:items-stretch">
            <FilterChips filters={filters} facets={page.facets} />
            <div className="ms-auto max-tablet:ms-0">
              <Order filters={filters} />
            </div>
          </div>
          {searching ? (
            <SkeletonRows rows={5} />
          ) : page.items.length === 0 ? (
            <NothingFound narrowed={countFilters(filters) > 0} q={filters.q} />
          ) : (
            <>
              <ul className="divide-y divide-line">
                {page.items.map((item) => (
                  <Result key={item.id} job={item} mine={mine?.find((one) => one.postingId === item.id)} />
                ))}
              </ul>
              <ShowMore
                shown={page.items.length}
                total={page.total}
                next={page.next && limit < MOST ? String(limit + STEP) : null}
                step={STEP}
                param="show"
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}

const kept = (filters: ReturnType<typeof readFilters>): Array<[string, string]> => [
  ...(['remote', 'jobType', 'level', 'skills'] as const).flatMap((name) =>
    filters[name].map((value): [string, string] => [name, value]),
  ),
  ...(['company', 'payMin', 'sort'] as const).flatMap(
    (name): Array<[string, string]> => (filters[name] ? [[name, filters[name]]] : []),
  ),
];

/** How many there are of what was asked for, and what else was perhaps meant. */
function Heading() {
  const { t } = useText();
  const format = useFormat();
  const { filters, page } = useLoaderData<typeof loader>();
  const total = page.total ?? page.items.length;
  const shown = format.count(total);
  const words =
    filters.q && filters.location
      ? t('search.near', { words: filters.q, place: filters.location })
      : filters.q || filters.location;
  return (
    <header className="mt-7">
      <h1 dir="auto">
        {words ? t('search.found', { count: total, shown, words }) : t('search.all', { count: total, shown })}
      </h1>
      <p className="mt-1 text-md text-muted">
        {page.suggest ? (
          <Rich
            k="search.suggest"
            params={{ words: page.suggest }}
            parts={{
              a: (
                <TextLink
                  to={`/jobs?${new URLSearchParams({ q: page.suggest, location: filters.location })}`}
                />
              ),
            }}
          />
        ) : (
          t('search.about')
        )}
      </p>
    </header>
  );
}

function NothingFound({ narrowed, q }: { narrowed: boolean; q: string }) {
  const { t } = useText();
  return (
    <EmptyState
      title={t('search.none')}
      actions={
        <>
          {narrowed && q && (
            <ButtonLink look="primary" to={`/jobs?q=${encodeURIComponent(q)}`}>
              {t('search.noneClear')}
            </ButtonLink>
          )}
          <ButtonLink to="/jobs">{t('search.noneAll')}</ButtonLink>
        </>
      }
    >
      {t('search.noneText')}
    </EmptyState>
  );
}
