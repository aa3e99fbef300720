import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Building2 } from 'lucide';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import type { Followed, Stage } from '#app/lib/shapes.ts';
import { countOf, MOST_SHOWN } from '#app/lib/shown.ts';
import { useFormat } from '#app/lib/use-format.ts';

export const meta = titled('followed');

const STEP = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { following } = api(request, context);
  const { since } = await following.look();
  const page = await following.list({
    limit: countOf(request, 'show', STEP),
    ...(since && { since }),
  });
  return { ...page, since };
}

export default function FollowedCompanies() {
  const { t } = useText();
  const format = useFormat();
  const { items, next, since } = useLoaderData<typeof loader>();
  const toCompanies = (
    <ButtonLink to="/companies" icon={Building2}>
      {t('following.toCompanies')}
    </ButtonLink>
  );
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        before={
          <Breadcrumbs way={[{ label: t('firm.list'), to: '/companies' }, { label: t('following.title') }]} />
        }
        title={t('following.title')}
        about={since ? t('following.since', { ago: format.ago(since) }) : t('following.about')}
        actions={items.length > 0 && toCompanies}
      />
      {items.length === 0 ? (
        <EmptyState title={t('following.none')} actions={toCompanies}>
          {t('following.noneText')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {items.map((followed) => (
            <Row key={followed.company.id} since={since} {...followed} />
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <ShowMore
          shown={items.length}
          total={null}
          next={next && items.length < MOST_SHOWN ? String(items.length + STEP) : null}
          step={STEP}
          param="show"
        />
      )}
    </div>
  );
}

type Since = {
  /** the look before this one; null when there was none, and then nothing is marked as new */
  since: string | null;
};

const isNew = (since: string | null, at: string): boolean => since !== null && at > since;

/** One company: what is new there on the left, what one has going there on the right. */
function Row({ since, company, jobs, moreJobs, changes, update, applications }: Followed & Since) {
  const { t } = useText();
  const format = useFormat();
  return (
    <li className="py-5">
      <h2 className="mb-2 flex items-center gap-3 text-md">
        <Avatar name={company.name} picture={company.logo} square />
        <TextLink to={`/companies/${company.id}`}>
          <bdi>{company.name}</bdi>
        </TextLink>
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)_18rem] gap-x-8 gap-y-4 max-tablet:grid-cols-1">
        <div className="min-w-0 space-y-3">
          <Jobs since={since} company={company} jobs={jobs} moreJobs={moreJobs} />
          <Changes changes={changes} />
          {update && (
            <div>
              <h3 className="text-sm font-[560] text-muted">
                {t('following.wrote', { ago: format.ago(update.createdAt) })}
              </h3>
              <p dir="auto" className="line-clamp-3 wrap-anywhere">
                {update.text}
              </p>
            </div>
          )}
        </div>
        {applications.length > 0 && (
          <div className="min-w-0">
            <h3 className="text-sm font-[560] text-muted">{t('following.yours')}</h3>
            <ul className="space-y-1">
              {applications.map(({ id, title, stage, movedAt }) => (
                <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
                  <TextLink to={`/applications/${id}`}>
                    <bdi>{title}</bdi>
                  </TextLink>
                  <span className="flex flex-none gap-1.5">
                    {isNew(since, movedAt) && <Tag tone="accent">{t('following.new')}</Tag>}
                    <Tag>{t(`value.stage.${stage as Stage}`)}</Tag>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}

/** What became of jobs that were there before. */
function Changes({ changes }: Pick<Followed, 'changes'>) {
  const { t } = useText();
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-[560] text-muted">{t('following.changes')}</h3>
      <ul className="space-y-1">
        {changes.map(({ id, title, what, at }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">
              {what === 'changed' || what === 'back' ? (
                <TextLink to={`/jobs/${id}`}>
                  <bdi>{title}</bdi>
                </TextLink>
              ) : (
                <bdi>{title}</bdi>
              )}{' '}
              <span className="text-sm text-muted">{t(`following.what.${what}`)}</span>
            </span>
            <span className="flex-none text-sm text-muted">
              <Ago at={at} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Jobs({ since, company, jobs, moreJobs }: Pick<Followed, 'company' | 'jobs' | 'moreJobs'> & Since) {
  const { t } = useText();
  if (jobs.length === 0) return <p className="text-muted">{t('following.noNewJobs')}</p>;
  return (
    <div>
      <h3 className="text-sm font-[560] text-muted">{t('following.newJobs')}</h3>
      <ul className="space-y-1">
        {jobs.map((job) => (
          <li key={job.id} className="flex items-baseline justify-between gap-4">
            <TextLink to={`/jobs/${job.id}`}>
              <bdi>{job.title}</bdi>
            </TextLink>
            <span className="flex flex-none items-baseline gap-2 text-sm text-muted">
              {isNew(since, job.publishedAt) && <Tag tone="accent">{t('following.new')}</Tag>}
              <Ago at={job.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
      {moreJobs && (
        <p className="mt-1 text-sm">
          <TextLink to={`/jobs?company=${company.id}&sort=date`}>
            {t('following.more', { company: company.name })}
          </TextLink>
        </p>
      )}
    </div>
  );
}
