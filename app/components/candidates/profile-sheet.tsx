import { useText } from '#app/i18n/use-text.tsx';
import type { FrozenProfile } from '#app/lib/shapes.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { Tag } from '../ui/tag.tsx';
import { byEmployer } from './by-employer.ts';
import { Span } from './span.tsx';

/** A profile to be read: what an application sends, and what the company sees of it. */
export function ProfileSheet({ profile }: { profile: FrozenProfile }) {
  const { t } = useText();
  const contact = [profile.location, profile.email, profile.phone].filter((line): line is string =>
    Boolean(line),
  );
  return (
    <div className="space-y-5">
      <div>
        {profile.picture && (
          <Avatar
            name={profile.name}
            picture={profile.picture}
            size="large"
            label={t('picture.yours', { name: profile.name })}
          />
        )}
        <p dir="auto" className="display text-lg">
          {profile.name}
        </p>
        {profile.headline && (
          <p>
            <bdi>{profile.headline}</bdi>
          </p>
        )}
        <p className="text-sm text-muted">
          <Dotted>
            {contact.map((line) => (
              <bdi key={line}>{line}</bdi>
            ))}
          </Dotted>
        </p>
      </div>
      {profile.summary && (
        <p dir="auto" className="max-w-[68ch] whitespace-pre-line">
          {profile.summary}
        </p>
      )}
      {profile.experience.length > 0 && <Work profile={profile} />}
      {profile.education.length > 0 && (
        <Part title={t('profile.education')}>
          {profile.education.map((one) => (
            <div key={one.id} className="mb-2">
              <p className="font-[600]">
                <bdi>{[one.degree, one.area].filter(Boolean).join(', ') || one.institution}</bdi>
              </p>
              <p className="text-sm text-muted">
                <Dotted>
                  {(one.degree || one.area) && <bdi>{one.institution}</bdi>}
                  {(one.start || one.end) && <Span start={one.start} end={one.end} />}
                  {one.grade && <bdi>{one.grade}</bdi>}
                </Dotted>
              </p>
            </div>
          ))}
        </Part>
      )}
      {profile.skills.length > 0 && (
        <Part title={t('profile.skills')}>
          <ul className="flex flex-wrap gap-2">
            {profile.skills.map((skill) => (
              <li key={skill.id} title={skill.level ? t(`value.skillLevel.${skill.level}`) : undefined}>
                <Tag>
                  <bdi>{skill.name}</bdi> {skill.level}
                </Tag>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {profile.languages.length > 0 && (
        <Part title={t('profile.languages')}>
          <p>
            {profile.languages.map(({ id, name, level }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <bdi>{level ? `${name} (${level})` : name}</bdi>
              </span>
            ))}
          </p>
        </Part>
      )}
      {profile.achievements.length > 0 && (
        <Part title={t('profile.achievements')}>
          <ul className="dashed">
            {profile.achievements.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {profile.links.length > 0 && (
        <Part title={t('profile.links')}>
          <ul>
            {profile.links.map(({ id, url }) => (
              <li key={id} className="truncate">
                <a href={url} rel="noreferrer nofollow ugc" className="text-link">
                  {url}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="border-t border-line pt-4">
    <h3 className="mb-2">{title}</h3>
    {children}
  </section>
);

function Work({ profile }: { profile: FrozenProfile }) {
  const { t } = useText();
  return (
    <Part title={t('profile.experience')}>
      {byEmployer(profile.experience).map(({ employer, roles }) => (
        <div key={roles[0]!.id} className="mb-3">
          <p className="font-[630]">
            <bdi>{employer}</bdi>
          </p>
          {roles.map((role) => (
            <div key={role.id} className="mt-1">
              <p>
                <bdi>{role.title}</bdi>{' '}
                <span className="text-sm text-muted">
                  <Dotted>
                    {(role.start || role.end || role.current) && (
                      <Span start={role.start} end={role.end} current={role.current} />
                    )}
                    {role.location && <bdi>{role.location}</bdi>}
                  </Dotted>
                </span>
              </p>
              <ul className="dashed text-sm">
                {role.highlights.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </Part>
  );
}
