import { Button } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Profile, Sources } from '#app/lib/shapes.ts';
import { FromCv, Part, RemoveButton, usePartResult } from './part.tsx';

/** Languages, links, and what else a CV said: one line each. */
export function SmallParts({ profile }: { profile: Profile }) {
  const { t } = useText();
  const lineForm = 'mt-3 flex flex-wrap items-end gap-2.5 max-tablet:flex-col max-tablet:items-stretch';
  return (
    <>
      <Part id="languages" part="languages" title={t('profile.languages')}>
        <Lines
          lines={profile.languages.map(({ id, name, level, sources }) => ({
            id,
            text: level ? `${name}, ${level}` : name,
            sources,
          }))}
        />
        <Form
          key={profile.languages.length}
          result={usePartResult('language')}
          preventScrollReset
          className={lineForm}
        >
          <input type="hidden" name="intent" value="language" />
          <TextField
            name="name"
            label={t('profile.language')}
            required
            maxLength={60}
            className="flex-1 tablet:basis-44"
          />
          <TextField
            name="level"
            label={t('profile.languageLevel')}
            placeholder={t('profile.languageHint')}
            maxLength={40}
            className="flex-1 tablet:basis-44"
          />
          <Button>{t('form.add')}</Button>
        </Form>
      </Part>
      {profile.achievements.length > 0 && (
        <Part id="achievements" part="achievements" title={t('profile.achievements')}>
          <Lines lines={profile.achievements} />
        </Part>
      )}
      <Part id="links" part="links" title={t('profile.links')}>
        <Lines lines={profile.links.map(({ id, url, sources }) => ({ id, text: url, sources }))} />
        <Form
          key={profile.links.length}
          result={usePartResult('link')}
          preventScrollReset
          className={lineForm}
        >
          <input type="hidden" name="intent" value="link" />
          <TextField
            name="url"
            type="url"
            label={t('profile.link')}
            placeholder="https://"
            required
            className="flex-1 tablet:basis-44"
          />
          <Button>{t('form.add')}</Button>
        </Form>
      </Part>
    </>
  );
}

function Lines({ lines }: { lines: Array<{ id: string; text: string; sources: Sources }> }) {
  return (
    <ul>
      {lines.map(({ id, text, sources }) => (
        <li key={id} className="flex items-center gap-3 border-b border-line py-1">
          <p className="min-w-0 flex-1 break-words">
            <bdi>{text}</bdi> <FromCv sources={sources} />
          </p>
          <RemoveButton id={id} name={text} />
        </li>
      ))}
    </ul>
  );
}
