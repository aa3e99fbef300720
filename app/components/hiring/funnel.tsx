import { Figures } from '#app/components/ui/figures.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Funnel } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** From views to applications in one line: both numbers, the share with its n, and since when it is counted. */
export function FunnelLine({ funnel }: { funnel: Funnel }) {
  const { t } = useText();
  const format = useFormat();
  const { views, applications, rate, since } = funnel;
  const shown = { views: format.count(views), applications: format.count(applications) };
  if (!since) return <>{t('funnel.views', { count: 0, shown: shown.views })}</>;
  const share =
    rate === null
      ? t('funnel.tooFew', { n: shown.views })
      : t('funnel.rate', { share: format.share(rate), n: shown.views });
  return (
    <>
      <strong className="font-[630]">{t('funnel.views', { count: views, shown: shown.views })}</strong>
      <span aria-hidden className="text-muted">
        {' → '}
      </span>
      <strong className="font-[630]">
        {t('funnel.applied', { count: applications, shown: shown.applications })}
      </strong>
      , {share}, {t('funnel.since', { day: format.date(since) })}
    </>
  );
}

/** The same with its days and how it is counted, folded away. */
export function FunnelStrip({ funnel }: { funnel: Funnel }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <section className="mb-4 text-sm">
      <h2 className="sr-only">{t('funnel.title')}</h2>
      <details>
        <summary className="w-fit cursor-pointer max-tablet:py-2.5">
          <FunnelLine funnel={funnel} /> <span className="text-link">{t('funnel.more')}</span>
        </summary>
        <div className="mt-2 mb-6 max-w-[30rem]">
          <p className="mb-3 text-muted">{t('funnel.about')}</p>
          {funnel.days.length > 0 && (
            <Figures
              caption={t('funnel.byDay')}
              name={{
                label: t('funnel.day'),
                cell: ({ day }) => <time dateTime={day}>{format.date(day, 'weekday')}</time>,
                sum: t('funnel.sum'),
              }}
              figures={[
                {
                  key: 'views',
                  label: t('funnel.column'),
                  cell: ({ views }) => format.count(views),
                  sum: format.count(funnel.days.reduce((sum, { views }) => sum + views, 0)),
                },
              ]}
              rows={[...funnel.days].reverse()}
              rowKey={({ day }) => day}
              tall={funnel.days.length > 10}
            />
          )}
        </div>
      </details>
    </section>
  );
}
