import { Avatar } from '#app/components/ui/avatar.tsx';
import { TextArea, TextField } from '#app/components/ui/field.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Profile } from '#app/lib/shapes.ts';
import type { ProfilePart } from '#server/features/candidates/schema.ts';
import { Part, PartForm, usePartResult } from './part.tsx';
import { WhoSees } from './who-sees.tsx';

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
  return (
    <Part
      id="contact"
      title={profile.name || t('profile.contact')}
      action={{ to: '?edit=contact', label: t('form.edit') }}
    >
      <dl className="divide-y divide-line border-t border-line">
        <PictureRow profile={profile} />
        {(['headline', 'summary', 'email', 'phone', 'location'] as const).map((part) => (
          <Row key={part} part={part} value={profile[part]} />
        ))}
      </dl>
    </Part>
  );
}

function PictureRow({ profile: { name, picture } }: { profile: Profile }) {
  const { t } = useText();
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)_auto] items-center gap-x-4 py-2 max-tablet:grid-cols-[auto_minmax(0,1fr)_auto]">
      <dt className="text-muted max-tablet:sr-only">{t('sharing.name.picture')}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-x-3 max-tablet:col-span-2">
        <Avatar name={name} picture={picture} size="large" label={t('picture.yours', { name })} />
        <TextLink to="/profile/picture" className="inline-flex items-center text-sm max-tablet:min-h-11">
          {t(picture ? 'picture.change' : 'picture.add')}
        </TextLink>
      </dd>
      <dd>
        <WhoSees part="picture" />
      </dd>
    </div>
  );
}

/** One thing about a person, and who sees it. */
function Row({ part, value }: { part: ProfilePart; value: string | null }) {
  const { t } = useText();
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)_auto] items-baseline gap-x-4 py-1.5 max-tablet:grid-cols-[minmax(0,1fr)_auto] max-tablet:py-1">
      <dt className="text-muted">{t(`sharing.name.${part}`)}</dt>
      <dd
        dir="auto"
        className="min-w-0 whitespace-pre-line wrap-anywhere max-tablet:order-last max-tablet:col-span-2 max-tablet:-mt-2 max-tablet:pb-1.5"
      >
        {value ?? '–'}
      </dd>
      <dd>
        <WhoSees part={part} />
      </dd>
    </div>
  );
}
