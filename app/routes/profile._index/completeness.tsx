import { Progress } from '#app/components/ui/meter.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Profile } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** How complete the profile is, and what the next step brings. */
export function Completeness({ completeness }: { completeness: Profile['completeness'] }) {
  const { t } = useText();
  const format = useFormat();
  const [next] = completeness.steps.filter((step) => !step.done).sort((a, b) => b.points - a.points);
  return (
    <section>
      <div className="mb-2 flex items-baseline justify-between">
        <h2>{t('profile.complete')}</h2>
        <span className="text-sm">{format.share(completeness.percent / 100)}</span>
      </div>
      <Progress value={completeness.percent / 100} label={t('profile.complete')} />
      <p className="mt-2 text-sm">
        {next
          ? t('profile.completeNext', { step: t(`profile.step.${next.key}`), points: next.points })
          : t('profile.completeAll')}
      </p>
    </section>
  );
}
