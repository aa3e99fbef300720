import { Star } from 'lucide';
import { CompanyPlace, PayLine } from '#app/components/postings/posting-facts.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { BriefPosting } from '#app/lib/shapes.ts';

/** What the house features, in a place of its own that says so: never within the order of a list. */
export function Featured({ jobs, className }: { jobs: BriefPosting[]; className?: string }) {
  const { t } = useText();
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="featured" className={className}>
      <div className="rounded-md bg-sunken px-4 py-3.5">
        <h2 id="featured" className="flex items-center gap-2 text-base">
          <Icon of={Star} size={16} className="flex-none" />
          {t('featured.title')}
        </h2>
        <p className="text-sm text-muted">{t('featured.about')}</p>
        <ul className="mt-2.5 grid grid-cols-3 gap-x-6 max-wide:grid-cols-1 max-wide:divide-y max-wide:divide-line">
          {jobs.map((job) => (
            <Card key={job.id} job={job} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Card({ job }: { job: BriefPosting }) {
  const { t } = useText();
  return (
    <li className="row-target min-w-0 py-2">
      <h3 dir="auto" className="text-base">
        <Link to={`/jobs/${job.id}`} prefetch="intent" className="row-link wrap-anywhere">
          {job.title}
        </Link>
      </h3>
      <p className="text-sm">
        <CompanyPlace {...job} />
      </p>
      <p className="mt-0.5 text-sm font-[630]">
        <PayLine pay={job.pay} />
        <span className="font-[400] text-muted"> · {t(`value.remote.${job.remote}`)}</span>
      </p>
    </li>
  );
}
