import { TrendingUp } from 'lucide';
import { Rich, useText } from '#app/i18n/use-text.tsx';
import type { Fit } from '#app/lib/shapes.ts';
import { FitBand } from '../ui/fit-band.tsx';
import { Ledger } from '../ui/ledger.tsx';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/panel.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { useFactorText } from './factor-text.ts';

/** A score that opens to its factors, and the factors to what was asked and found. */
export function FitPanel({ fit, title }: { fit: Fit; title: string }) {
  const { t } = useText();
  const [low, high] = fit.range;
  return (
    <section aria-labelledby="fit">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="fit">{title}</h2>
        <AnsweredBy by={fit.by} verb="scored" />
      </div>
      <Panel as="div">
        <div className="mb-5 flex items-start gap-6 max-tablet:flex-col max-tablet:items-stretch max-tablet:gap-2">
          <p className="flex-none whitespace-nowrap">
            <span className="display text-4xl leading-none font-[600]">{fit.score}</span>{' '}
            <span className="text-muted">{t('fit.of100')}</span>
          </p>
          <div className="min-w-0 flex-1">
            <FitBand score={fit.score} range={fit.range} axis />
            <p className="mt-1 text-sm text-muted">
              {t('fit.likely', { low, high })} {t(high - low <= 10 ? 'fit.narrow' : 'fit.wide')}
            </p>
          </div>
        </div>
        <FitLedger fit={fit} />
      </Panel>
      <Step fit={fit} />
    </section>
  );
}

/** The lines and their sum. */
export function FitLedger({ fit }: { fit: Fit }) {
  const { t } = useText();
  const text = useFactorText();
  return (
    <Ledger
      label={t('fit.ledger')}
      lines={fit.factors.map((factor, index) => ({
        key: `${factor.key}${index}`,
        name: text.name(factor),
        kind: text.kind(factor),
        evidence: text.evidence(factor),
        points: factor.points,
        of: factor.of,
      }))}
      sum={{
        name: t('fit.sum'),
        evidence: t('fit.sumText', { count: fit.factors.length }),
        points: fit.score,
        of: 100,
      }}
      outOf={(points, of) => <OutOf points={points} of={of} />}
    />
  );
}

export const OutOf = ({ points, of }: { points: number; of: number }) => (
  <Rich
    k="fit.outOf"
    params={{ points, of }}
    parts={{ p: <span />, o: <span className="font-[400] text-muted" /> }}
  />
);

/** The largest single step open to the person, computed by scoring again. */
function Step({ fit }: { fit: Fit }) {
  const { t, say, knows } = useText();
  const [step] = [...fit.counterfactuals].sort((a, b) => b.score - a.score);
  if (!step || step.score <= fit.score) return null;
  const key = `counterfactual.${step.key}`;
  const what = knows(key) ? say({ key, params: step.params }) : step.key;
  return (
    <Notice icon={TrendingUp} className="mt-3">
      <strong>{t('fit.step', { what, score: step.score })}</strong> {t('fit.largest')}
    </Notice>
  );
}
