import { ColumnChart, type Layer } from '#app/components/ui/column-chart.tsx';
import { Figures } from '#app/components/ui/figures.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiUsage } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { sumOf, usePartFigures } from './parts.tsx';

const layers = [
  { key: 'byModel', look: 'solid' },
  { key: 'byRules', look: 'outlined' },
  { key: 'fellBack', look: 'hatched' },
] as const;

/** Room for this many dates under the columns of a phone: a week's, else some. */
const ticksFor = (days: number): number => (days <= 7 ? 7 : 5);

/** Who answered, day by day: a picture, and its table beside it. */
export function Days({ usage }: { usage: AiUsage }) {
  const { t } = useText();
  const format = useFormat();
  const busy = usage.days.filter((day) => day.byModel + day.byRules + day.fellBack > 0).reverse();
  return (
    <section>
      <SectionHeader title={t('models.byDay')} />
      <p className="-mt-2 mb-4 text-sm text-muted">{t('models.byDayAbout')}</p>
      <div className="grid grid-cols-[minmax(0,7fr)_minmax(0,6fr)] items-start gap-10 max-wide:grid-cols-1 max-wide:gap-6">
        <Chart usage={usage} />
        <div>
          <Figures
            caption={t('models.byDay')}
            name={{
              label: t('models.day'),
              cell: ({ day }) => (
                <time dateTime={day} className="whitespace-nowrap">
                  {format.date(day, 'weekday')}
                </time>
              ),
              sum: t('models.sum'),
            }}
            figures={usePartFigures(busy)}
            rows={busy}
            rowKey={({ day }) => day}
            tall={busy.length > 10}
          />
          {busy.length < usage.days.length && (
            <p className="mt-2 text-sm text-muted">{t('models.quietDays')}</p>
          )}
        </div>
      </div>
    </section>
  );
}

function Chart({ usage: { days, from, to } }: { usage: AiUsage }) {
  const { t } = useText();
  const format = useFormat();
  const every = Math.ceil(days.length / ticksFor(days.length));
  const columns = days.map((day, index) => ({
    key: day.day,
    // Counted from today, so that today has one.
    tick: (days.length - 1 - index) % every === 0 ? format.date(day.day) : null,
    title: t('models.column', {
      day: format.date(day.day, 'weekday'),
      model: format.count(day.byModel),
      rules: format.count(day.byRules),
      back: format.count(day.fellBack),
    }),
    values: layers.map(({ key }) => day[key]),
  }));
  const all = sumOf(days);
  const said = {
    from: format.date(from),
    to: format.date(to),
    total: format.count(all.byModel + all.byRules + all.fellBack),
  };
  const named: Layer[] = layers.map((layer) => ({ ...layer, label: t(`models.${layer.key}`) }));
  return (
    <div>
      <ColumnChart layers={named} columns={columns} label={t('models.chart', said)} count={format.count} />
      <dl className="mt-2 text-sm text-muted">
        <div>
          <dt className="inline font-[560]">{t('models.byRules')}: </dt>
          <dd className="inline">{t('models.byRulesText')}</dd>
        </div>
        <div>
          <dt className="inline font-[560]">{t('models.fellBack')}: </dt>
          <dd className="inline">{t('models.fellBackText')}</dd>
        </div>
      </dl>
    </div>
  );
}
