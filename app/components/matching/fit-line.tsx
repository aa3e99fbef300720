import { useText } from '#app/i18n/use-text.tsx';
import type { Fit } from '#app/lib/shapes.ts';
import { FitBand } from '../ui/fit-band.tsx';

/** The score with its likely range, small: a band alone cannot be read at this size, so the range is printed. */
export function FitLine({ fit }: { fit: Pick<Fit, 'score' | 'range'> }) {
  const { t } = useText();
  const [low, high] = fit.range;
  return (
    <p className="flex items-center gap-2 text-sm" title={t('fit.likely', { low, high })}>
      <span className="text-muted">{t('fit.word')}</span>
      <strong className="display text-base">{fit.score}</strong>
      <FitBand score={fit.score} range={fit.range} className="w-18 min-w-8 shrink" />
      <bdi className="text-xs whitespace-nowrap text-muted">
        {low}–{high}
      </bdi>
    </p>
  );
}
