import { AnsweredBy } from '#app/components/matching/answered-by.tsx';
import { FitLedger } from '#app/components/matching/fit-panel.tsx';
import { cx } from '#app/components/ui/cx.ts';
import { Marked } from '#app/components/ui/evidence.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { Rich, useText } from '#app/i18n/use-text.tsx';
import type { Fit } from '#app/lib/shapes.ts';

/** An example; its lines are made by the parts that show real ones. */
const example: Fit = {
  score: 75,
  range: [71, 79],
  by: 'rules',
  missing: [],
  counterfactuals: [],
  factors: [
    { key: 'skill.met', params: { skill: 'Python', asked: 3, have: 3, need: 'must' }, points: 24, of: 24 },
    { key: 'skill.below', params: { skill: 'SQL', asked: 3, have: 2, need: 'must' }, points: 18, of: 24 },
    {
      key: 'skill.kin',
      params: { skill: 'Airflow', via: 'Dagster', percent: 38, asked: 2, need: 'nice' },
      points: 3,
      of: 8,
    },
    { key: 'experience.below', params: { asked: 5, years: 4 }, points: 16, of: 20 },
    { key: 'place.near', params: { place: 'Hamburg', home: 'Hamburg' }, points: 14, of: 24 },
  ],
};

/** What is different here, each beside a piece of the product. Sides alternate. */
export function Fragments() {
  const { t } = useText();
  return (
    <div className="space-y-20 max-tablet:space-y-14">
      <Pair title={t('landing.scoreTitle')} text={t('landing.scoreText')}>
        <Example />
        <FitLedger fit={example} />
      </Pair>
      <Pair title={t('landing.promiseTitle')} text={t('landing.promiseText')} flipped>
        <ol className="divide-y divide-line">
          {(['promiseMoved', 'promiseSet', 'promiseReason'] as const).map((line, index) => (
            <li key={line} className="grid grid-cols-[5rem_1fr] gap-3 py-3 first:pt-0 last:pb-0">
              <span className="text-sm text-muted">{t('landing.day', { n: [2, 5, 11][index]! })}</span>
              <span>
                <Rich k={`landing.${line}`} parts={{ b: <strong /> }} />
              </span>
            </li>
          ))}
        </ol>
      </Pair>
      <Pair title={t('landing.readTitle')} text={t('landing.readText')}>
        <ReadExample />
      </Pair>
    </div>
  );
}

function Example() {
  const { t } = useText();
  return (
    <p className="mb-2">
      <Tag tone="line">{t('landing.example')}</Tag>
    </p>
  );
}

type PairProps = { title: string; text: string; flipped?: boolean; children: React.ReactNode };

function Pair({ title, text, flipped, children }: PairProps) {
  return (
    <section className="grid grid-cols-12 items-center gap-x-12 gap-y-5 max-tablet:block">
      <div className={cx('col-span-5 max-tablet:mb-5', flipped && 'order-2')}>
        <h2 className="text-2xl">{title}</h2>
        <p className="mt-3 max-w-[44ch]">{text}</p>
      </div>
      <Panel as="div" className="col-span-7">
        {children}
      </Panel>
    </section>
  );
}

function ReadExample() {
  const { t } = useText();
  const facts = [
    [t('profile.role'), t('landing.readJob')],
    [t('profile.employer'), t('landing.readEmployer')],
    [`${t('profile.start')} – ${t('profile.end')}`, '2019 – 2023'],
  ] as const;
  return (
    <>
      <Example />
      <p className="rounded-md border border-line bg-paper px-4 py-3 text-paper-ink">
        <span className="paper-page border-0 bg-transparent">
          <Marked
            pieces={[
              { text: t('landing.readLine'), hit: false },
              { text: t('landing.readMark'), hit: true },
              { text: t('landing.readRest'), hit: false },
            ]}
          />
        </span>
      </p>
      <dl className="mt-4 grid grid-cols-3 gap-4 max-tablet:grid-cols-1 max-tablet:gap-2">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="font-[600]">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <AnsweredBy by="rules" verb="read" />
      </p>
    </>
  );
}
