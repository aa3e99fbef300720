import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CompanyPages } from '#app/components/companies/company-pages.tsx';
import { DomainBadge } from '#app/components/companies/domain-badge.tsx';
import { FeedLink, feedLinks } from '#app/components/postings/feed-link.tsx';
import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { TeamActivity } from '#app/components/postings/team-activity.tsx';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Dotted } from '#app/components/ui/dotted.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { listOf } from '#app/lib/format.ts';
import { countOf } from '#app/lib/shown.ts';
import { submit } from '#app/lib/submit.server.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { roleMay } from '#server/values/company-role.ts';
import { FollowForm } from './follow-form.tsx';
import { followOrWrite } from './follow-or-write.server.ts';
import { InsightsPart } from './insights-part.tsx';
import { Similar } from './similar.tsx';
import { UPDATES, Updates } from './updates.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.company.name ?? '404'} · Guildhall` },
  ...(data ? feedLinks(`/companies/${data.company.id}/jobs`) : []),
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { companies, following, postings } = api(request, context);
  const company = await companies.get({ id: params.id! });
  const { id } = company;
  const { user } = await readViewer(context);
  const [page, record, insights, similar, updates, standing, activity] = await Promise.all([
    postings.search({ company: id, limit: 20, sort: 'date' }),
    companies.record({ id }),
    companies.insights({ id }),
    companies.similar({ id }),
    following.updates({ id, limit: countOf(request, 'updates', UPDATES) }),
    user && following.of({ id }),
    postings.teamActivity({ company: id }),
  ]);
  const isOwn = user?.companies.some((own) => own.id === id && roleMay(own.role, 'page')) ?? false;
  return {
    company,
    record,
    insights,
    activity,
    similar,
    updates,
    isOwn,
    isAdmin: user?.role === 'admin',
    followedAt: standing?.followedAt ?? null,
    jobs: page.items,
    total: page.total ?? page.items.length,
  };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, (form) => followOrWrite(request, context, { id: params.id!, form }));

export default function CompanyPage() {
  const { t, lang } = useText();
  const data = useLoaderData<typeof loader>();
  const { company, record, insights, activity, similar, updates, isOwn, followedAt, jobs, total } = data;
  const facts = [
    company.industry,
    company.location,
    company.size && t('value.companySize', { size: company.size.replace('-', '–') }),
  ].filter(Boolean);
  return (
    <div className="max-w-[60rem]">
      <Breadcrumbs way={[{ label: t('firm.list'), to: '/companies' }, { label: company.name }]} />
      <header className="mb-6 flex items-start gap-4">
        <Avatar name={company.name} picture={company.logo} size="large" square />
        <div className="min-w-0 flex-1">
          <h1 dir="auto">{company.name}</h1>
          <p className="text-muted">
            <Dotted>
              {facts.map((fact) => (
                <bdi key={fact}>{fact}</bdi>
              ))}
            </Dotted>
          </p>
          {company.verified && <DomainBadge {...company.verified} />}
          {company.locations.length > 1 && (
            <p className="text-sm text-muted">
              <bdi>{t('firm.alsoIn', { places: listOf(lang, company.locations.slice(1)) })}</bdi>
            </p>
          )}
          <CompanyPages {...company} />
          {data.isAdmin && (
            <p className="mt-1 text-sm">
              <TextLink to={`/admin/seats?id=${company.id}`}>{t('seats.manage')}</TextLink>
            </p>
          )}
        </div>
      </header>
      <FollowForm company={company} followedAt={followedAt} />
      <section className="border-t border-line pt-5">
        <h2 className="sr-only">{t('firm.about')}</h2>
        <p dir="auto" className="max-w-[68ch] whitespace-pre-line">
          {company.description ?? <span className="text-muted">{t('firm.noAbout')}</span>}
        </p>
      </section>
      <InsightsPart record={record} insights={insights} />
      {activity.days !== null && (
        <p className="mt-3 text-muted">
          <TeamActivity days={activity.days} of="company" />
        </p>
      )}
      <Updates {...updates} isOwn={isOwn} />
      <section className="mt-8">
        <SectionHeader
          title={t('firm.openJobs')}
          count={total}
          end={
            <span className="flex items-center gap-4">
              {total > jobs.length && (
                <TextLink to={`/jobs?company=${company.id}`}>{t('firm.allJobs')}</TextLink>
              )}
              <FeedLink
                to={`/companies/${company.id}/jobs.rss`}
                about={t('firm.feedOf', { company: company.name })}
              />
            </span>
          }
        />
        <ul className="divide-y divide-line border-t border-line">
          {jobs.length === 0 && <li className="py-4 text-muted">{t('firm.open', { count: 0 })}</li>}
          {jobs.map((job) => (
            <li
              key={job.id}
              className="row-target grid grid-cols-[minmax(0,1fr)_12.25rem] gap-x-6 gap-y-1 py-4 max-tablet:grid-cols-1"
            >
              <div className="min-w-0">
                <h3 dir="auto">
                  <Link to={`/jobs/${job.id}`} prefetch="intent" className="row-link">
                    {job.title}
                  </Link>
                </h3>
                <p dir="auto" className="text-sm text-muted">
                  {job.location}
                </p>
              </div>
              <p className="font-[630]">
                <PayLine pay={job.pay} />
                <span className="block text-sm font-[400] text-muted">{t(`value.remote.${job.remote}`)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Similar companies={similar} />
    </div>
  );
}
