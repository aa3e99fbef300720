import { ChevronDown } from 'lucide';
import { AnsweredBy } from '#app/components/matching/answered-by.tsx';
import { useFactorText } from '#app/components/matching/factor-text.ts';
import { OutOf } from '#app/components/matching/fit-panel.tsx';
import { cx } from '#app/components/ui/cx.ts';
import { FitBand } from '#app/components/ui/fit-band.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Fit } from '#app/lib/shapes.ts';

/** The score, opened to its lines: the same that the candidate sees. Gaps carry an ochre side line. */
export function FitBox({ fit }: { fit: Fit }) {
  const { t } = useText();
  const text = useFactorText('team');
  const [low, high] = fit.range;
  return (
    <details open className="border-t border-line pt-3">
      <summary className="flex cursor-pointer items-center gap-2.5 max-tablet:min-h-11">
        <Icon of={ChevronDown} />
        <h2 className="text-base">{t('applicant.fit')}</h2>
        <strong className="display">{fit.score}</strong>
        <FitBand score={fit.score} range={fit.range} className="w-18" />
        <bdi className="text-sm text-muted">
          {low}–{high}
        </bdi>
      </summary>
      <ul className="mt-2">
        {fit.factors.map((factor, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one computed ledger
            key={index}
            className={cx(
              'flex justify-between gap-4 py-1.5 text-sm',
              factor.points < factor.of ? 'border-s-3 border-mark-line ps-2.5' : 'ps-0',
            )}
          >
            <span className="min-w-0">
              <bdi>{text.name(factor)}</bdi>
              <span className="text-muted">, {text.evidence(factor)}</span>
            </span>
            <bdi className="flex-none">
              <OutOf points={factor.points} of={factor.of} />
            </bdi>
          </li>
        ))}
      </ul>
      <p className="ledger-sum flex justify-between gap-4 py-2 font-[630]">
        {t('fit.sum')}
        <bdi>
          <OutOf points={fit.score} of={100} />
        </bdi>
      </p>
      <p className="text-sm text-muted">{t('applicant.fitAbout')}</p>
      <AnsweredBy by={fit.by} verb="scored" />
    </details>
  );
}
