import { CompanyPlace, PayLine } from '#app/components/postings/posting-facts.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { FoundPosting } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** Three open jobs. */
export function Newest({ jobs, total }: { jobs: FoundPosting[]; total: number }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <section>
      <SectionHeader
        title={t('landing.newest')}
        end={<TextLink to="/jobs">{t('landing.seeAll', { count: format.count(total) })}</TextLink>}
      />
      <ul className="divide-y divide-line border-y border-line">
        {jobs.map((job) => (
          <li
            key={job.id}
            className="row-target grid grid-cols-[minmax(0,1.3fr)_minmax(0,0.8fr)_auto] items-center gap-x-6 py-4 max-tablet:block"
          >
            <div className="min-w-0">
              <h3 dir="auto">
                <Link to={`/jobs/${job.id}`} prefetch="intent" className="row-link">
                  {job.title}
                </Link>
              </h3>
              <p className="text-sm">
                <CompanyPlace {...job} />
              </p>
            </div>
            <p className="font-[630]">
              <PayLine pay={job.pay} />
              <span className="text-sm font-[400] text-muted tablet:block">
                {' '}
                {t(`value.remote.${job.remote}`)} · {t(`value.jobType.${job.jobType}`)}
              </span>
            </p>
            <p className="text-sm text-muted tablet:w-36 tablet:text-end">
              {t('landing.answers', { count: job.answerDays })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
