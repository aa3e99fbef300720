import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { BellPlus } from 'lucide';
import { Featured } from '#app/components/postings/featured.tsx';
import { FeedLink, feedLinks } from '#app/components/postings/feed-link.tsx';
import { SearchFrame } from '#app/components/postings/search-frame.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { SkeletonRows } from '#app/components/ui/skeleton.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { Rich, useText } from '#app/i18n/use-text.tsx';
import { api, type Caller } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { readRecords } from '#app/lib/records.server.ts';
import type { SearchPage } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterForm, Order } from './filter-form.tsx';
import {
  allowed,
  countFilters,
  type Filters,
  MOST,
  readFilters,
  STEP,
  searchWords,
  toQuery,
} from './filters.ts';
import { Result } from './result.tsx';

const title = titled('jobs', (data: { filters: { q: string } }) => data.filters.q || undefined);

export const meta: MetaFunction = (page) => {
  const search = new URLSearchParams(page.location.search);
  // How far one has read is no part of what one looks for.
  search.delete('show');
  return [...(title(page) ?? []), ...feedLinks('/jobs', search.size > 0 ? `?${search}` : '')];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const filters = readFilters(search);
  const limit = Math.min(Math.max(Number(search.get('show')) || STEP, STEP), MOST);
  const server = api(request, context);
  const { page, instead } = await find(server, filters, limit);
  const { user } = await readViewer(context);
  const jobIds = page.items.map((item) => item.id);
  const [mine, records] = await Promise.all([
    user?.candidateId && jobIds.length > 0
      ? server.matching.forPostings({ jobIds }).then((answer) => answer.items)
      : null,
    readRecords(
      server,
      page.items.map((item) => item.company.id),
    ),
  ]);
  const items = page.items.map(({ skills: _, ...item }) => item);
  const featured = page.featured.map(({ skills: _, ...job }) => job);
  return { filters, page: { ...page, items, featured }, instead, mine, records, limit };
}

/** What was written, or, when nothing has those words, what was most likely meant by them. */
async function find(server: Caller, filters: Filters, limit: number) {
  const query = toQuery(filters, limit, allowed);
  const page = await server.postings.search(query);
  if (!page.suggest || filters.exact) return { page, instead: null };
  const meant = await server.postings.search({ ...query, q: page.suggest });
  // Words that would find nothing either are no help.
  return meant.total
    ? { page: meant, instead: page.suggest }
    : { page: { ...page, suggest: null }, instead: null };
}

export default function Jobs() {
  const { t } = useText();
  const { filters, page, instead, mine, records, limit } = useLoaderData<typeof loader>();
  const { state, location } = useNavigation();
  const feed = useSearchBut('/jobs.rss')((search) => instead && search.set('q', instead));
  const searching =
    state === 'loading' && location.pathname === '/jobs' && !location.search.includes('show=');
  const found = page.items.length > 0;
  // Where other choices would find something, they stay at hand.
  const choices = found || Object.values(page.facets ?? {}).some((facet) => facet.length > 0);
  return (
    <>
      <SearchFrame q={filters.q} location={filters.location} button={t('search.go')} keep={kept(filters)} />
      <Heading />
      <div className="relative mt-5 flex gap-10 border-t border-line pt-5 max-tablet:flex-col max-tablet:gap-4">
        {choices && <FilterForm filters={filters} facets={page.facets} />}
        <div className="min-w-0 flex-1" aria-busy={searching}>
          {found && (
            <div className="mb-1 flex items-start justify-between gap-4 max-tablet:flex-col max-tablet:items-stretch">
              <FilterChips filters={filters} facets={page.facets} />
              <div className="ms-auto max-tablet:absolute max-tablet:end-0 max-tablet:top-5 max-tablet:w-[calc(50%-0.25rem)]">
                <Order filters={filters} />
              </div>
            </div>
          )}
          {searching ? (
            <SkeletonRows rows={5} />
          ) : !found ? (
            <NothingFound filters={filters} facets={page.facets} />
          ) : (
            <>
              <Featured jobs={page.featured} className="mt-3 mb-2" />
              {page.total === 0 && <p className="mb-2 text-md text-muted">{t('search.noneWithAll')}</p>}
              <ul className="divide-y divide-line">
                {page.items.map((item) => (
                  <Result
                    key={item.id}
                    job={item}
                    mine={mine?.find((one) => one.jobId === item.id)}
                    record={records[item.company.id]}
                  />
                ))}
              </ul>
              <ShowMore
                shown={page.items.length}
                // Those that lack a word come without being counted.
                total={page.total !== null && page.items.length <= page.total ? page.total : null}
                next={page.next && limit < MOST ? String(limit + STEP) : null}
                step={STEP}
                param="show"
              />
              <p className="mt-4 text-end">
                <FeedLink to={feed} about={t('search.feedAbout')} />
              </p>
            </>
          )}
        </div>
      </div>
    </>
  );
}

const kept = (filters: Filters): Array<[string, string]> => [
  ...(['remote', 'jobType', 'level', 'skills'] as const).flatMap((name) =>
    filters[name].map((value): [string, string] => [name, value]),
  ),
  ...(['company', 'payMin', 'radius', 'within', 'sort'] as const).flatMap(
    (name): Array<[string, string]> => (filters[name] ? [[name, filters[name]]] : []),
  ),
];

/** How many there are of what was asked for, and what else was perhaps meant. */
function Heading() {
  const { t } = useText();
  const format = useFormat();
  const here = useSearchBut();
  const { filters, page, instead } = useLoaderData<typeof loader>();
  const total = page.total ?? page.items.length;
  const shown = format.count(total);
  const meant = instead ?? filters.q;
  const words = searchWords({ ...filters, q: meant }, t);
  const alert = here((search) => {
    if (meant) search.set('q', meant);
    search.delete('sort');
    search.delete('exact');
  }).replace('/jobs', '/alerts/new');
  return (
    <header className="mt-7 flex items-start justify-between gap-x-6 gap-y-4 max-tablet:flex-col max-tablet:items-stretch">
      <div className="min-w-0">
        <h1 dir="auto">
          {words
            ? t('search.found', { count: total, shown, words })
            : t('search.all', { count: total, shown })}
        </h1>
        <p className="mt-1 text-md text-muted">
          {instead ? (
            <Rich
              k="search.instead"
              params={{ written: filters.q }}
              parts={{ a: <TextLink to={here((search) => search.set('exact', '1'))} />, i: <bdi /> }}
            />
          ) : page.suggest ? (
            <Rich
              k="search.suggest"
              params={{ words: page.suggest }}
              parts={{
                a: (
                  <TextLink
                    to={here((search) => {
                      search.delete('exact');
                      search.set('q', page.suggest ?? '');
                    })}
                  />
                ),
              }}
            />
          ) : (
            total > 0 && t('search.about')
          )}
        </p>
      </div>
      <ButtonLink to={alert} icon={BellPlus} className="flex-none">
        {t('alert.fromSearch')}
      </ButtonLink>
    </header>
  );
}

/** The same search but for one thing, from its first page on. */
function useSearchBut(path = '/jobs') {
  const [now] = useSearchParams();
  return (change: (search: URLSearchParams) => unknown) => {
    const search = new URLSearchParams(now);
    search.delete('show');
    change(search);
    return search.size > 0 ? `${path}?${search}` : path;
  };
}

/** No results: each filter can be taken away by itself, or all of them. */
function NothingFound({ filters, facets }: { filters: Filters; facets: SearchPage['facets'] }) {
  const { t } = useText();
  const { q, location } = filters;
  const narrowed = countFilters(filters) > 0;
  return (
    <EmptyState
      title={t('search.none')}
      actions={
        <>
          {narrowed && (q || location) && (
            <ButtonLink look="primary" to={`/jobs?${new URLSearchParams({ q, location })}`}>
              {t('search.noneClear')}
            </ButtonLink>
          )}
          {q && location && (
            <ButtonLink look={narrowed ? 'second' : 'primary'} to={`/jobs?${new URLSearchParams({ q })}`}>
              {t('search.noneAnywhere')}
            </ButtonLink>
          )}
          <ButtonLink to="/jobs">{t('search.noneAll')}</ButtonLink>
        </>
      }
    >
      {t(narrowed ? 'search.noneNarrowed' : 'search.noneText')}
      {narrowed && (
        <div className="mt-3">
          <FilterChips filters={filters} facets={facets} wrap />
        </div>
      )}
    </EmptyState>
  );
}
