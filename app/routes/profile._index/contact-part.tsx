import { TextArea, TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Profile } from '#app/lib/shapes.ts';
import { Part, PartForm, usePartResult } from './part.tsx';

/** Name, headline, summary and how to be reached. */
export function ContactPart({ profile, editing }: { profile: Profile; editing: boolean }) {
  const { t } = useText();
  const refused = usePartResult('contact');
  if (editing || refused)
    return (
      <Part id="contact" title={t('profile.contact')}>
        <PartForm
          intent="contact"
          labels={{ name: t('profile.name'), email: t('profile.email'), phone: t('profile.phone') }}
        >
          <TextField
            name="name"
            label={t('profile.name')}
            defaultValue={profile.name}
            autoComplete="name"
            required
            maxLength={120}
          />
          <TextField
            name="headline"
            label={t('profile.headline')}
            hint={t('profile.headlineHint')}
            optional
            defaultValue={profile.headline ?? ''}
            maxLength={200}
          />
          <TextArea
            name="summary"
            label={t('profile.summary')}
            optional
            defaultValue={profile.summary ?? ''}
            maxLength={4000}
          />
          <div className="grid grid-cols-2 gap-4 max-tablet:grid-cols-1">
            <TextField
              name="email"
              type="email"
              label={t('profile.email')}
              optional
              defaultValue={profile.email ?? ''}
              autoComplete="email"
            />
            <TextField
              name="phone"
              type="tel"
              label={t('profile.phone')}
              optional
              defaultValue={profile.phone ?? ''}
              autoComplete="tel"
              maxLength={40}
            />
          </div>
          <TextField
            name="location"
            label={t('profile.location')}
            optional
            defaultValue={profile.location ?? ''}
            autoComplete="address-level2"
            maxLength={120}
          />
        </PartForm>
      </Part>
    );
  const rows = [
    [t('profile.email'), profile.email],
    [t('profile.phone'), profile.phone],
    [t('profile.location'), profile.location],
  ] as const;
  return (
    <Part
      id="contact"
      title={profile.name || t('profile.contact')}
      action={{ to: '?edit=contact', label: t('form.edit') }}
    >
      {profile.headline && (
        <p className="text-md font-[560]">
          <bdi>{profile.headline}</bdi>
        </p>
      )}
      {profile.summary && (
        <p dir="auto" className="mt-2 max-w-[68ch] whitespace-pre-line">
          {profile.summary}
        </p>
      )}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 max-tablet:grid-cols-1 max-tablet:gap-y-0">
        {rows.map(([label, value]) => (
          <div key={label} className="contents max-tablet:mb-2 max-tablet:block">
            <dt className="text-muted">{label}</dt>
            <dd>{value ? <bdi>{value}</bdi> : <span className="text-muted">–</span>}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
