import { useText } from '#app/i18n/use-text.tsx';
import type { FrozenProfile } from '#app/lib/shapes.ts';
import { Span } from '../candidates/span.tsx';

/** What one asks first of an applicant, from what they sent. */
export function Facts({ profile }: { profile: FrozenProfile }) {
  const { t } = useText();
  const [latest] = profile.experience;
  const rows: Array<[string, React.ReactNode]> = [
    [
      t('applicant.now'),
      latest && (
        <>
          <bdi>{latest.title}</bdi>, <bdi>{latest.employer}</bdi>
          <span className="block text-sm text-muted">
            <Span start={latest.start} end={latest.end} current={latest.current} />
          </span>
        </>
      ),
    ],
    [
      t('applicant.languages'),
      profile.languages.map(({ name, level }) => (level ? `${name} ${level}` : name)).join(', '),
    ],
    [t('applicant.lives'), profile.location],
    [
      t('applicant.email'),
      profile.email && (
        <a className="text-link wrap-anywhere" href={`mailto:${profile.email}`}>
          {profile.email.split('@')[0]}
          <wbr />@{profile.email.split('@')[1]}
        </a>
      ),
    ],
    [t('applicant.phone'), profile.phone],
  ];
  const said = rows.filter(([, value]) => value);
  return (
    <section>
      <h2 className="mb-1">{t('applicant.facts')}</h2>
      {said.length === 0 && <p className="text-muted">{t('applicant.noFacts')}</p>}
      <dl>
        {said.map(([label, value]) => (
          <div
            key={label}
            className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 border-t border-line py-2 first:border-0"
          >
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">
              {typeof value === 'string' ? <bdi>{value}</bdi> : value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
