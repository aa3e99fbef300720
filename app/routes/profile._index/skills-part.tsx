import { useFetcher } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { Form, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { CandidateSkill, MarketSkills as Market } from '#app/lib/shapes.ts';
import { MarketSkills } from './market-skills.tsx';
import { FromCv, Part, RemoveButton, usePartResult } from './part.tsx';

/** Skills with a level from 1 to 4, and a line to add one. */
export function SkillsPart({ skills, market }: { skills: CandidateSkill[]; market: Market }) {
  const { t } = useText();
  const sending = useSending('skill');
  return (
    <Part id="skills" part="skills" title={t('profile.skills')}>
      {skills.length === 0 && <p className="mb-3 text-muted">{t('profile.none')}</p>}
      <ul className="mb-4">
        {skills.map((skill) => (
          <SkillRow key={skill.id} skill={skill} />
        ))}
      </ul>
      <Form
        key={skills.length}
        result={usePartResult('skill')}
        preventScrollReset
        className="flex flex-wrap items-end gap-2.5 max-tablet:flex-col max-tablet:items-stretch"
      >
        <input type="hidden" name="intent" value="skill" />
        <TextField
          name="name"
          label={t('profile.skill')}
          required
          maxLength={80}
          className="flex-1 tablet:basis-48"
        />
        <SelectField
          name="level"
          label={t('profile.level')}
          className="w-44 max-tablet:w-full"
          options={useLevels()}
        />
        <Button working={sending ? t('form.saving') : null}>{t('profile.addSkill')}</Button>
      </Form>
      <MarketSkills {...market} />
    </Part>
  );
}

function useLevels() {
  const { t } = useText();
  return [
    { value: '', label: t('profile.noLevel') },
    ...(['1', '2', '3', '4'] as const).map((value) => ({
      value,
      label: `${value} ${t(`value.skillLevel.${value}`)}`,
    })),
  ];
}

function SkillRow({ skill }: { skill: CandidateSkill }) {
  const { t } = useText();
  const fetcher = useFetcher();
  const levels = useLevels();
  return (
    <li className="flex items-center gap-3 border-b border-line py-1.5">
      <p className="min-w-0 flex-1">
        <bdi className="font-[560]">{skill.name}</bdi> <FromCv sources={skill.sources} />
        {skill.knownAs?.toLowerCase() !== skill.name.toLowerCase() && (
          <span className="block text-sm text-muted">
            {skill.knownAs ? t('profile.knownAs', { name: skill.knownAs }) : t('profile.notKnown')}
          </span>
        )}
      </p>
      <fetcher.Form
        method="post"
        onChange={(event) => fetcher.submit(event.currentTarget)}
        className="flex items-center gap-1"
      >
        <input type="hidden" name="intent" value="level" />
        <input type="hidden" name="id" value={skill.id} />
        <input type="hidden" name="name" value={skill.name} />
        <select
          name="level"
          aria-label={`${t('profile.level')}: ${skill.name}`}
          defaultValue={skill.level ?? ''}
          className="select-arrow min-h-9 rounded-md border border-line-control bg-surface ps-2.5 pe-9 text-sm max-tablet:min-h-11"
        >
          {levels.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <noscript>
          <Button size="small">{t('form.save')}</Button>
        </noscript>
      </fetcher.Form>
      <RemoveButton id={skill.id} name={skill.name} />
    </li>
  );
}
