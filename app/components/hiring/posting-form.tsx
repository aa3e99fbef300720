import { CircleAlert, Plus, Trash2 } from 'lucide';
import { Button, buttonClass } from '#app/components/ui/button.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { listButton, useFormField, useRows } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { Posting, PostingSkill } from '#app/lib/shapes.ts';
import { jobTypes, levels, remoteOptions } from '#server/features/postings/schema.ts';
import { currencies, payPeriods } from '#server/values/money.ts';
import { dayIn } from '#server/values/zone.ts';
import { Icon } from '../ui/icon.tsx';
import { DescriptionField } from './description-field.tsx';

/** The words of the fields, for what is said of them above the form. */
export function usePostingLabels(): Record<string, string> {
  const { t } = useText();
  return {
    title: t('editor.title'),
    description: t('editor.description'),
    location: t('editor.location'),
    pay: t('editor.pay'),
    'pay.min': `${t('editor.pay')}, ${t('editor.payMin')}`,
    'pay.max': `${t('editor.pay')}, ${t('editor.payMax')}`,
    skills: t('editor.skills'),
    answerDays: t('editor.answerDays'),
    deadlineAt: t('editor.deadline'),
  };
}

/** The fields of a posting, in the order in which people decide. */
export function PostingFields({ posting }: { posting?: Posting }) {
  const { t } = useText();
  const { zone } = useReader();
  const two = 'grid grid-cols-2 items-end gap-4 max-tablet:grid-cols-1';
  return (
    <>
      <Part title={t('editor.basics')}>
        <TextField
          name="title"
          label={t('editor.title')}
          defaultValue={posting?.title}
          required
          maxLength={140}
        />
        <DescriptionField defaultValue={posting?.description} />
      </Part>
      <Part title={t('editor.where')}>
        <div className={two}>
          <TextField
            name="location"
            label={t('editor.location')}
            defaultValue={posting?.location}
            maxLength={120}
          />
          <SelectField
            name="remote"
            label={t('editor.remote')}
            defaultValue={posting?.remote ?? 'on_site'}
            options={remoteOptions.map((value) => ({ value, label: t(`value.remote.${value}`) }))}
          />
          <SelectField
            name="jobType"
            label={t('editor.jobType')}
            defaultValue={posting?.jobType ?? 'full_time'}
            options={jobTypes.map((value) => ({ value, label: t(`value.jobType.${value}`) }))}
          />
          <SelectField
            name="level"
            label={t('editor.level')}
            defaultValue={posting?.level ?? 'mid'}
            options={levels.map((value) => ({ value, label: t(`value.level.${value}`) }))}
          />
        </div>
      </Part>
      <PayPart posting={posting} />
      <SkillsPart skills={posting?.skills ?? []} />
      <Part title={t('editor.promise')}>
        <div className={two}>
          <TextField
            name="answerDays"
            type="number"
            min={1}
            max={60}
            label={t('editor.answerDays')}
            hint={t('editor.answerDaysHint')}
            defaultValue={posting?.answerDays ?? 10}
            required
          />
          <TextField
            name="deadlineAt"
            type="date"
            label={t('editor.deadline')}
            defaultValue={posting && dayIn(posting.deadlineAt, zone)}
          />
          <input type="hidden" name="zone" value={zone} />
        </div>
      </Part>
    </>
  );
}

const Part = ({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) => (
  <fieldset className="space-y-4 border-t border-line pt-5">
    <legend className="sr-only">{title}</legend>
    <div>
      <h2>{title}</h2>
      {hint && <p className="text-sm text-muted">{hint}</p>}
    </div>
    {children}
  </fieldset>
);

/** What is wrong with a part that has several fields. */
function PartProblem({ name }: { name: string }) {
  const { say } = useText();
  const { id, errors } = useFormField(name);
  if (errors.length === 0) return null;
  return (
    <p
      id={id}
      tabIndex={-1}
      className="flex gap-1.5 border-s-4 border-negative ps-3 text-sm font-[560] text-negative"
    >
      <Icon of={CircleAlert} className="mt-0.5 flex-none" />
      {errors.map(say).join(' ')}
    </p>
  );
}

function PayPart({ posting }: { posting?: Posting }) {
  const { t } = useText();
  const pay = posting?.pay;
  const amount = (minor: number | undefined) => (minor === undefined ? '' : String(minor / 100));
  return (
    <Part title={t('editor.pay')} hint={t('editor.payHint')}>
      <PartProblem name="pay" />
      <div className="grid grid-cols-4 items-end gap-4 max-tablet:grid-cols-2">
        <TextField
          name="pay.min"
          inputMode="decimal"
          pattern="[0-9., ]*"
          label={t('editor.payMin')}
          defaultValue={amount(pay?.min)}
        />
        <TextField
          name="pay.max"
          inputMode="decimal"
          pattern="[0-9., ]*"
          label={t('editor.payMax')}
          defaultValue={amount(pay?.max)}
        />
        <SelectField
          name="pay.currency"
          label={t('editor.currency')}
          defaultValue={pay?.currency ?? 'EUR'}
          options={currencies.map((value) => ({ value, label: value }))}
        />
        <SelectField
          name="pay.period"
          label={t('editor.period')}
          defaultValue={pay?.period ?? 'year'}
          options={payPeriods.map((value) => ({ value, label: t(`value.period.${value}`) }))}
        />
      </div>
    </Part>
  );
}

/** Rows of skills. Adding and removing one goes through the server, so it works without scripts too. */
function SkillsPart({ skills }: { skills: PostingSkill[] }) {
  const { t } = useText();
  const rows = useRows('skills', skills);
  return (
    <Part title={t('editor.skills')} hint={t('editor.skillsHint')}>
      <PartProblem name="skills" />
      {rows.map((skill, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place, the server answers them in order
        <div key={`${index}/${rows.length}`} className="flex items-end gap-3 max-tablet:flex-wrap">
          <TextField
            name={`skills[${index}].name`}
            label={t('editor.skill', { n: index + 1 })}
            defaultValue={skill?.name}
            maxLength={80}
            className="flex-1 max-tablet:basis-full"
          />
          <SelectField
            name={`skills[${index}].need`}
            label={t('editor.need')}
            defaultValue={skill?.required === false ? 'nice' : 'must'}
            className="max-tablet:flex-1"
            options={[
              { value: 'must', label: t('editor.must') },
              { value: 'nice', label: t('editor.nice') },
            ]}
          />
          <SelectField
            name={`skills[${index}].level`}
            label={t('profile.level')}
            defaultValue={skill?.level ?? ''}
            className="max-tablet:flex-1"
            options={[
              { value: '', label: t('editor.anyLevel') },
              ...(['1', '2', '3', '4'] as const).map((value) => ({
                value,
                label: `${value} ${t(`value.skillLevel.${value}`)}`,
              })),
            ]}
          />
          <button
            type="submit"
            {...listButton('remove', 'skills', index)}
            aria-label={t('editor.removeSkill', { n: index + 1 })}
            title={t('form.remove')}
            className={buttonClass('second', 'normal', 'px-2.5')}
          >
            <Icon of={Trash2} size={17} />
          </button>
        </div>
      ))}
      <Button {...listButton('insert', 'skills')} icon={Plus}>
        {t('editor.addSkill')}
      </Button>
    </Part>
  );
}
