import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Profile } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { remoteOptions } from '#server/features/postings/schema.ts';
import { Part, PartForm, usePartResult } from './part.tsx';

/** What a person wishes for. It helps the matching and is never shown to employers. */
export function WishesPart({ profile, editing }: { profile: Profile; editing: boolean }) {
  const { t } = useText();
  const format = useFormat();
  const refused = usePartResult('wishes');
  return (
    <Part
      id="wishes"
      title={t('profile.wishes')}
      action={{ to: '?edit=wishes#wishes', label: t('form.edit') }}
    >
      <p className="mb-3 text-sm text-muted">{t('profile.wishesAbout')}</p>
      {editing || refused ? (
        <PartForm intent="wishes" labels={{ payFloor: t('profile.payFloor') }}>
          <SelectField
            name="remoteWish"
            label={t('profile.remote')}
            defaultValue={profile.remoteWish ?? ''}
            options={[
              { value: '', label: t('profile.anywhere') },
              ...remoteOptions.map((value) => ({ value, label: t(`value.remote.${value}`) })),
            ]}
          />
          <TextField
            name="payFloor"
            label={t('profile.payFloor')}
            hint={t('profile.payFloorHint')}
            inputMode="numeric"
            pattern="[0-9]*"
            before="€"
            optional
            defaultValue={profile.payFloor ? String(profile.payFloor.minor / 100) : ''}
          />
        </PartForm>
      ) : (
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
          <dt className="text-muted">{t('profile.remote')}</dt>
          <dd>{profile.remoteWish ? t(`value.remote.${profile.remoteWish}`) : t('profile.anywhere')}</dd>
          <dt className="text-muted">{t('profile.payFloor')}</dt>
          <dd>{profile.payFloor ? <bdi>{format.money(profile.payFloor)}</bdi> : '–'}</dd>
        </dl>
      )}
    </Part>
  );
}
