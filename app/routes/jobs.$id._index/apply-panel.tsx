import { Scale, Shield, UserRound } from 'lucide';
import { PromiseRecord } from '#app/components/companies/promise-record.tsx';
import { FunnelLine } from '#app/components/hiring/funnel.tsx';
import { Feedback } from '#app/components/matching/feedback.tsx';
import { TeamActivity } from '#app/components/postings/team-activity.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { Tally } from '#app/components/ui/tally.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { DAY_MS, plus } from '#server/values/time.ts';
import type { JobPage } from './route.tsx';

/** By when a person answers, how well that was kept, and the way to apply. Stays in sight. */
export function ApplyPanel({ posting, record, funnel, mine }: JobPage) {
  const { t } = useText();
  const format = useFormat();
  const { now } = useReader();
  const open = posting.status === 'published';
  return (
    <div className="tablet:sticky tablet:top-20">
      <Panel as="div" lifted className="max-tablet:p-5">
        {open && !mine?.application && (
          <>
            <p className="text-sm text-muted">{t('job.answersBy')}</p>
            <p className="display text-2xl">{format.day(plus(now, posting.answerDays * DAY_MS))}</p>
            <div className="my-2">
              <Tally
                days={posting.answerDays}
                passed={0}
                wide
                label={t('job.tally', { count: posting.answerDays })}
              />
            </div>
          </>
        )}
        <p className="text-sm">
          <PromiseRecord record={record} />{' '}
          <TextLink to={`/companies/${posting.company.id}`}>{t('job.record')}</TextLink>
        </p>
        {posting.teamActiveDays !== null && (
          <p className="mt-2 text-sm text-muted">
            <TeamActivity days={posting.teamActiveDays} of="posting" />
          </p>
        )}
        <Way posting={posting} funnel={funnel} mine={mine} />
        <ul className="mt-5 space-y-3 border-t border-line pt-4 text-sm">
          {(
            [
              [UserRound, t('job.human')],
              [Scale, t('job.noAi')],
              [Shield, t('job.sees', { company: posting.company.name })],
            ] as const
          ).map(([icon, text]) => (
            <li key={text} className="flex gap-2.5">
              <Icon of={icon} className="mt-0.5 flex-none text-muted" />
              {text}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** What this reader can do here: apply, look after their application, sign in, or go to their own board. */
function Way({ posting, funnel, mine }: Pick<JobPage, 'posting' | 'funnel' | 'mine'>) {
  const { t } = useText();
  const format = useFormat();
  const { user } = useReader();
  const here = `/jobs/${posting.id}`;
  if (mine?.application)
    return (
      <div className="mt-4">
        <p className="mb-2 font-[600]">{t('job.applied', { day: format.day(mine.application.appliedAt) })}</p>
        <ButtonLink
          look="primary"
          size="large"
          className="w-full"
          to={`/applications/${mine.application.id}`}
        >
          {t('job.seeApplication')}
        </ButtonLink>
      </div>
    );
  if (funnel)
    return (
      <div className="mt-4">
        <p className="text-sm">{t('job.yours')}</p>
        <p className="mb-3 text-sm">
          <FunnelLine funnel={funnel} />
        </p>
        <ButtonLink className="w-full" to={`/hiring/${posting.id}`}>
          {t('job.toBoard')}
        </ButtonLink>
      </div>
    );
  if (posting.status !== 'published') return <p className="mt-4 font-[600]">{t('job.closed')}</p>;
  if (!user)
    return (
      <div className="mt-4">
        <ButtonLink
          look="primary"
          size="large"
          className="w-full"
          to={`/sign-in?to=${encodeURIComponent(`${here}/apply`)}`}
        >
          {t('job.signIn')}
        </ButtonLink>
        <p className="mt-2 text-center text-sm text-muted">{t('job.signInHint')}</p>
      </div>
    );
  if (!mine) return null;
  return (
    <div className="mt-4">
      <ButtonLink look="primary" size="large" className="w-full" to={`${here}/apply`}>
        {t('job.apply')}
      </ButtonLink>
      <p className="mt-2 mb-3 text-center text-sm text-muted">{t('job.steps')}</p>
      <Feedback jobId={posting.id} title={posting.title} feedback={mine.feedback} reason={mine.reason} wide />
    </div>
  );
}
