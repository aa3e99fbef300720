import { searchWords } from '#app/i18n/search-words.ts';
import type { Loose } from '#app/i18n/text.ts';
import { useText } from '#app/i18n/use-text.tsx';
import type { AlertDraft } from '#app/lib/alert-input.ts';
import type { SearchWords } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { frequencies, NAME_LENGTH, weekdays } from '#server/features/alerts/schema.ts';
import { jobTypes, levels, remoteOptions, type SavedSearch } from '#server/features/postings/schema.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { Form, useResult, useSending } from '../ui/form.tsx';

/** A search in a line, in the reader's language. */
export function useSearchWords(): (words: SearchWords) => string {
  const { t, lang } = useText();
  return (words) => searchWords(t as Loose, lang, words);
}

type Preview = { count: number; over: boolean; words: SearchWords };
type Props = { draft: AlertDraft; preview: Preview /** the page that counts anew */; page: string };

/** What an alert looks for and how often, and how much that would have been. Works without scripts. */
export function AlertForm({ draft, preview, page }: Props) {
  const { t } = useText();
  const said = useSearchWords();
  const sending = useSending('save');
  const proposed = said(preview.words).slice(0, NAME_LENGTH);
  return (
    <Form result={useResult()} className="group space-y-6">
      <ErrorSummary labels={{ name: t('alert.name') }} />
      <input type="hidden" name="proposed" value={proposed} />
      <TextField
        key={proposed}
        name="name"
        label={t('alert.name')}
        defaultValue={draft.name || proposed}
        required
        maxLength={NAME_LENGTH}
      />
      <Rhythm draft={draft} />
      <SearchFields search={draft.search} page={page} />
      <PreviewLine preview={preview} />
      <Button
        look="primary"
        name="intent"
        value="save"
        className="max-tablet:w-full"
        working={sending ? t('form.saving') : null}
      >
        {t('alert.save')}
      </Button>
    </Form>
  );
}

/** Hour and day show where they count. */
function Rhythm({ draft }: { draft: AlertDraft }) {
  const { t } = useText();
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: clockOf(hour) }));
  return (
    <div className="space-y-4">
      <ChoiceGroup
        name="frequency"
        legend={t('alert.frequency')}
        defaultValue={draft.frequency}
        options={frequencies.map((value) => ({
          value,
          label: t(`alert.frequencies.${value}`),
          hint: t(`alert.frequencyHints.${value}`),
        }))}
      />
      <div className="flex flex-wrap gap-4 group-has-[[value=immediate]:checked]:hidden max-tablet:*:flex-auto">
        <SelectField
          name="weekday"
          label={t('alert.weekday')}
          defaultValue={String(draft.weekday)}
          options={weekdays.map((day) => ({ value: String(day), label: t(`alert.weekdays.${day}`) }))}
          className="group-has-[[value=daily]:checked]:hidden"
        />
        <SelectField name="hour" label={t('alert.hour')} defaultValue={String(draft.hour)} options={hours} />
        <p className="self-end pb-2 text-sm text-muted max-tablet:w-full">
          {t('alert.hourHint', { zone: draft.zone.replaceAll('_', ' ') })}
        </p>
      </div>
      <input type="hidden" name="zone" value={draft.zone} />
    </div>
  );
}

export const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Folded away: who comes from a search has it already. */
function SearchFields({ search, page }: { search: SavedSearch; page: string }) {
  const { t } = useText();
  const kept = {
    company: search.company,
    currency: search.currency,
    postedSince: search.postedSince,
    radius: search.radius?.toString(),
  };
  return (
    <details className="border-y border-line">
      <summary className="plain-link min-h-11 cursor-pointer py-2.5">{t('alert.looksFor')}</summary>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {search.skills?.map((skill) => (
        <input key={skill} type="hidden" name="skills" value={skill} />
      ))}
      <div className="grid gap-x-6 gap-y-5 pt-3 tablet:grid-cols-2">
        <TextField
          name="q"
          label={t('search.what')}
          hint={t('search.whatHint')}
          defaultValue={search.q}
          maxLength={200}
        />
        <TextField
          name="location"
          label={t('search.where')}
          hint={t('search.whereHint')}
          defaultValue={search.location}
          maxLength={100}
        />
        <ChoiceGroup
          name="remote"
          type="checkbox"
          legend={t('search.remote')}
          defaultValue={search.remote}
          options={remoteOptions.map((value) => ({ value, label: t(`value.remote.${value}`) }))}
        />
        <ChoiceGroup
          name="level"
          type="checkbox"
          legend={t('search.level')}
          defaultValue={search.level}
          options={levels.map((value) => ({ value, label: t(`value.level.${value}`) }))}
        />
        <ChoiceGroup
          name="jobType"
          type="checkbox"
          legend={t('search.jobType')}
          defaultValue={search.jobType}
          options={jobTypes.map((value) => ({ value, label: t(`value.jobType.${value}`) }))}
        />
        <TextField
          name="payMin"
          label={t('search.pay')}
          inputMode="numeric"
          before={search.currency === 'EUR' ? '€' : undefined}
          hint={search.currency === 'EUR' ? undefined : search.currency}
          defaultValue={search.salaryMin && String(search.salaryMin / 100)}
        />
      </div>
      <Button size="small" formMethod="get" formAction={page} formNoValidate className="my-5">
        {t('alert.count')}
      </Button>
    </details>
  );
}

/** How much it would have been. */
function PreviewLine({ preview: { count, over, words } }: { preview: Preview }) {
  const { t } = useText();
  const said = useSearchWords();
  const shown = useFormat().count(count);
  return (
    <div role="status" className="rounded-md bg-accent-soft px-4 py-3">
      <p className="font-[600]">
        {over ? t('alert.previewOver', { shown }) : t('alert.preview', { count, shown })}
      </p>
      <p dir="auto" className="text-sm wrap-anywhere text-muted">
        {said(words)}
      </p>
    </div>
  );
}
