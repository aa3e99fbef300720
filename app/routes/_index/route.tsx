import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CompanyTable } from '#app/components/companies/company-table.tsx';
import { Featured } from '#app/components/postings/featured.tsx';
import { SearchFrame } from '#app/components/postings/search-frame.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { Fragments } from './fragments.tsx';
import { readLanding } from './landing.server.ts';
import { Newest } from './newest.tsx';
import { Numbers } from './numbers.tsx';
import { Slip } from './slip.tsx';

export const meta: MetaFunction = () => [
  { title: 'Guildhall' },
  { name: 'description', content: 'Jobs that name the day by which a person answers you.' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { user } = await readViewer(context);
  if (user) throw redirect('/home');
  return readLanding(api(request, context));
}

export default function Landing() {
  const { t } = useText();
  const format = useFormat();
  const { total, remote, searches, newest, featured, companies } = useLoaderData<typeof loader>();
  return (
    <div className="space-y-24 pt-4 max-tablet:space-y-14 max-tablet:pt-2">
      <div className="grid grid-cols-[minmax(0,1fr)_25rem] items-start gap-16 max-wide:grid-cols-[minmax(0,1fr)_20rem] max-wide:gap-8 max-tablet:block max-tablet:space-y-8">
        <section>
          <h1 className="mt-4 text-5xl leading-[1.08] tracking-[-0.026em] max-wide:text-4xl max-tablet:mt-2 max-tablet:text-5xl">
            {t('landing.title')}
          </h1>
          <p className="mt-4 mb-6 max-w-[44ch] text-lg leading-snug text-muted max-tablet:text-md">
            {total > 0
              ? t('landing.about', { count: total, shown: format.count(total) })
              : t('landing.aboutNone')}
          </p>
          <SearchFrame button={t('landing.search')} />
          <p className="mt-3 text-sm text-muted">{t('landing.noAccount')}</p>
          <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1.5">
            {searches.map(({ q, count }) => (
              <li key={q}>
                <TextLink to={`/jobs?q=${encodeURIComponent(q)}`} className="py-1 text-sm">
                  {q.charAt(0).toUpperCase() + q.slice(1)} {format.count(count)}
                </TextLink>
              </li>
            ))}
            {remote > 0 && (
              <li>
                <TextLink to="/jobs?remote=remote" className="py-1 text-sm">
                  {t('landing.remote', { count: format.count(remote) })}
                </TextLink>
              </li>
            )}
          </ul>
        </section>
        {newest[0] && <Slip job={newest[0]} />}
      </div>
      <Featured jobs={featured} />
      {newest.length > 0 && <Newest jobs={newest} total={total} />}
      <Fragments />
      {companies.length > 0 && (
        <section>
          <SectionHeader
            title={<span className="text-xl">{t('landing.employers')}</span>}
            end={<TextLink to="/companies">{t('landing.employersAll')}</TextLink>}
          />
          <CompanyTable companies={companies} />
        </section>
      )}
      {total > 0 && <Numbers total={total} remote={remote} />}
    </div>
  );
}
