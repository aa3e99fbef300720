import { way } from '#app/components/applications/way.ts';
import { Panel } from '#app/components/ui/panel.tsx';
import { Segments } from '#app/components/ui/segments.tsx';
import { Tally } from '#app/components/ui/tally.tsx';
import { Rich, useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { FoundPosting } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { DAY_MS, plus } from '#server/values/time.ts';

/** The one lifted panel: a real open job, as one's application to it would look today. */
export function Slip({ job }: { job: FoundPosting }) {
  const { t } = useText();
  const format = useFormat();
  const { now } = useReader();
  const steps = way
    .filter((stage) => stage !== 'interviewed' && stage !== 'hired')
    .map((stage) => t(`value.stage.${stage}`));
  return (
    <Panel as="aside" lifted aria-label={t('landing.slip')}>
      <p className="text-sm text-muted">{t('landing.slip')}</p>
      <p dir="auto" className="display mt-3 text-lg">
        {job.title}
      </p>
      <p className="text-sm text-muted">
        <bdi>{job.company.name}</bdi> · {t('landing.sentToday')}
      </p>
      <div className="mt-4">
        <Segments named steps={steps} now={0} label={t('tracker.columns.stage')} />
      </div>
      <div className="mt-4 border-t border-line pt-4">
        <p className="display text-lg font-[450]">
          <Rich
            k="landing.answerBy"
            params={{ day: format.day(plus(now, job.answerDays * DAY_MS)) }}
            parts={{ b: <strong /> }}
          />
        </p>
        <div className="my-2.5">
          <Tally days={job.answerDays} passed={0} wide label={t('job.tally', { count: job.answerDays })} />
        </div>
        <p className="text-sm text-muted">{t('landing.dayOf', { days: job.answerDays })}</p>
      </div>
    </Panel>
  );
}
