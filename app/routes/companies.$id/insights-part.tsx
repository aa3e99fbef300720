import { PromiseRecord } from '#app/components/companies/promise-record.tsx';
import { Pay } from '#app/components/ui/moment.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AnswerRecord, Insights } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Props = { record: AnswerRecord; insights: Insights };

/** How a company answers, decides and pays, each with how many that counts. */
export function InsightsPart({ record, insights }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { firstAnswer, answered, decision, pay } = insights;
  const days = (median: number | null) => {
    if (median === null) return null;
    return median < 0.05
      ? t('insight.sameDay')
      : t('insight.days', { count: median, days: format.count(median) });
  };
  const figures = [
    { label: t('insight.firstAnswer'), value: days(firstAnswer.medianDays), n: firstAnswer.n },
    {
      label: t('insight.answered'),
      value: answered.share === null ? null : format.share(answered.share),
      n: answered.n,
    },
    { label: t('insight.decision'), value: days(decision.medianDays), n: decision.n },
  ];
  return (
    <section className="mt-7 border-t border-line pt-5">
      <h2>{t('insight.title')}</h2>
      <p className="mb-4 text-muted">{t('insight.about')}</p>
      <dl className="grid grid-cols-3 gap-x-6 gap-y-4 max-tablet:grid-cols-1">
        {figures.map(({ label, value, n }) => (
          <div key={label} className="min-w-0">
            <dt className="text-sm text-muted">{label}</dt>
            <dd>
              {value === null ? (
                <span className="text-muted">{t('insight.tooFew')}</span>
              ) : (
                <span className="text-md font-[630]">{value}</span>
              )}{' '}
              <span className="text-sm text-muted">{t('insight.of', { count: n })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-5">{t('firm.record')}</h3>
      <p>
        <PromiseRecord record={record} />
      </p>
      {pay.length > 0 && <PayTable pay={pay} />}
    </section>
  );
}

function PayTable({ pay }: { pay: Insights['pay'] }) {
  const { t } = useText();
  const format = useFormat();
  const tooFew = <span className="text-muted">{t('insight.tooFew')}</span>;
  return (
    <>
      <h3 className="mt-5 mb-1">{t('insight.pay')}</h3>
      <Table
        caption={t('insight.pay')}
        rows={pay}
        rowKey={({ level, currency }) => `${level} ${currency}`}
        columns={[
          { key: 'level', label: t('insight.level'), cell: ({ level }) => t(`value.level.${level}`) },
          {
            key: 'range',
            label: t('insight.range'),
            number: true,
            long: true,
            cell: ({ range, currency }) =>
              range ? <Pay range={{ min: range.low, max: range.high, currency, period: 'year' }} /> : tooFew,
          },
          {
            key: 'median',
            label: t('insight.median'),
            number: true,
            cell: ({ range, currency }) =>
              range ? <bdi>{format.money({ minor: range.median, currency })}</bdi> : '–',
          },
          { key: 'n', label: t('insight.n'), number: true, cell: ({ n }) => format.count(n) },
        ]}
      />
    </>
  );
}
