import { useText } from '#app/i18n/use-text.tsx';
import type { Profile } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import type { ProfileStep } from '#server/features/candidates/schema.ts';
import type { Unlocks } from '#server/features/matching/schema.ts';
import { Progress } from '../ui/meter.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Where each step is done. */
const forms: Record<ProfileStep, string> = {
  name: '/profile?edit=contact#contact',
  contact: '/profile?edit=contact#contact',
  location: '/profile?edit=contact#contact',
  headline: '/profile?edit=contact#contact',
  experience: '/profile?edit=experience#experience',
  education: '/profile?edit=education#education',
  skills: '/profile#skills',
  languages: '/profile#languages',
};

type Props = {
  completeness: Profile['completeness'];
  unlocks: Unlocks;
  /** how many steps are shown, those that bring most first */
  most?: number;
};

/** How complete the profile is, and what each step that is left brings: as counted, or plainly that it is up to them. */
export function Completeness({ completeness, unlocks, most }: Props) {
  const { t } = useText();
  const format = useFormat();
  const left = completeness.steps.filter((step) => !step.done).sort((a, b) => b.points - a.points);
  return (
    <section>
      <div className="mb-2 flex items-baseline justify-between">
        <h2>{t('profile.complete')}</h2>
        <span className="text-sm">{format.share(completeness.percent / 100)}</span>
      </div>
      <Progress value={completeness.percent / 100} label={t('profile.complete')} />
      <p className="mt-2 text-sm text-muted">
        {t(left.length > 0 ? 'profile.completeNeeded' : 'profile.completeAll')}
      </p>
      <ul className="mt-1 divide-y divide-line">
        {left.slice(0, most).map(({ key, points }) => (
          <li key={key} className="py-2.5 text-sm">
            <p className="flex items-baseline justify-between gap-3">
              <TextLink to={forms[key]} className="block font-[600] first-letter:uppercase max-tablet:py-2.5">
                {t(`profile.step.${key}`)}
              </TextLink>
              <bdi className="text-muted">{t('profile.stepPoints', { points })}</bdi>
            </p>
            <p className="mt-0.5 text-muted">
              {t(`profile.unlocks.${key}`, { count: countOf(unlocks, key), open: unlocks.open })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const countOf = (unlocks: Unlocks, key: ProfileStep): number =>
  key === 'location' || key === 'skills' || key === 'experience' ? unlocks[key] : 0;
