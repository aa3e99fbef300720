import { useFactorText } from '#app/components/matching/factor-text.ts';
import { Feedback, NotForMe, useFeedback } from '#app/components/matching/feedback.tsx';
import { FitLine } from '#app/components/matching/fit-line.tsx';
import { CompanyPlace, PayLine } from '#app/components/postings/posting-facts.tsx';
import { cx } from '#app/components/ui/cx.ts';
import { Marked } from '#app/components/ui/evidence.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AnswerRecord, BriefFit, ForPerson, FoundPosting } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Props = { job: FoundPosting; mine: ForPerson | undefined; record: AnswerRecord | undefined };

/** One posting that was found. On a phone in the order of deciding: title, company, pay, fit, reason, snippet. */
export function Result({ job, mine, record }: Props) {
  const { t } = useText();
  const { disliked, reason } = useFeedback(job.id, mine?.feedback ?? [], mine?.reason);
  const format = useFormat();
  const snippet = job.snippet.some((piece) => piece.text.trim());
  return (
    <li className="row-target grid grid-cols-[minmax(0,1fr)_12.25rem_auto] gap-x-6 py-6 first:pt-4 max-tablet:grid-cols-[minmax(0,1fr)_auto] max-tablet:gap-x-2 max-tablet:py-5">
      <div className="min-w-0 max-tablet:contents">
        <div className="min-w-0">
          <h2 dir="auto" className={cx('text-md', disliked && 'text-muted')}>
            <Link to={`/jobs/${job.id}`} prefetch="intent" className="row-link">
              <Marked
                pieces={job.titlePieces.length > 0 ? job.titlePieces : [{ text: job.title, hit: false }]}
              />
            </Link>{' '}
            {mine?.appliedAt && (
              <Tag tone="accent">{t('search.applied', { day: format.day(mine.appliedAt) })}</Tag>
            )}
          </h2>
          <p>
            <CompanyPlace {...job} />
          </p>
        </div>
        {disliked && (
          <NotForMe
            jobId={job.id}
            reason={reason}
            className="mt-1 max-tablet:order-3 max-tablet:col-span-2"
          />
        )}
        {snippet && !disliked && (
          <p
            dir="auto"
            className="mt-2 line-clamp-2 text-sm leading-6 max-tablet:order-3 max-tablet:col-span-2 max-tablet:line-clamp-3"
          >
            <Marked pieces={job.snippet} />
          </p>
        )}
        <p className="mt-2 flex flex-wrap gap-x-5 text-sm text-muted max-tablet:order-4 max-tablet:col-span-2">
          {job.lacks.length > 0 && (
            <span className="text-text">
              <bdi>{t('search.lacks', { words: job.lacks.join(', ') })}</bdi>
            </span>
          )}
          {job.publishedAt && <span>{t('search.posted', { day: format.day(job.publishedAt) })}</span>}
          <span>
            {t('search.answers', { count: job.answerDays })}
            {record?.kept != null &&
              t('search.kept', { share: format.share(record.kept), n: format.count(record.n) })}
          </span>
        </p>
      </div>
      <div className="min-w-0 max-tablet:order-2 max-tablet:col-span-2 max-tablet:mt-1.5">
        <p className="font-[630] max-tablet:inline">
          <PayLine pay={job.pay} />
        </p>
        <p className="text-sm text-muted max-tablet:ms-3 max-tablet:inline">
          {t(`value.remote.${job.remote}`)}, {t(`value.jobType.${job.jobType}`)}
        </p>
        {mine && !disliked && (
          <div className="mt-1.5">
            <FitLine fit={mine.fit} />
            <Reason fit={mine.fit} />
          </div>
        )}
      </div>
      <div className="max-tablet:order-1">
        {mine && <Feedback jobId={job.id} title={job.title} feedback={mine.feedback} />}
      </div>
    </li>
  );
}

/** One reason: the largest gap, or that nothing is missing. */
export function Reason({ fit: { gap } }: { fit: BriefFit }) {
  const text = useFactorText();
  const { t } = useText();
  const words = gap ? text.name(gap) : null;
  return <p className="text-sm">{words ? t('fit.gap', { name: words }) : t('fit.noGap')}</p>;
}
