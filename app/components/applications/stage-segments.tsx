import { useText } from '#app/i18n/use-text.tsx';
import type { Stage } from '#app/lib/shapes.ts';
import { Segments } from '../ui/segments.tsx';
import { placeOf, way } from './way.ts';

/** The stages as segments, with the current one in words under them. */
export function StageSegments({ stage }: { stage: Stage }) {
  const { t } = useText();
  const at = placeOf(stage);
  const words = t('tracker.at', { n: at + 1, of: way.length });
  return (
    <div>
      <Segments
        steps={way.map((step) => t(`value.stage.${step}`))}
        now={at}
        label={`${t(`value.stage.${stage}`)}, ${words}`}
      />
      <p className="mt-1.5 text-sm">
        <strong>{t(`value.stage.${stage}`)}</strong> <bdi>{words}</bdi>
      </p>
    </div>
  );
}
