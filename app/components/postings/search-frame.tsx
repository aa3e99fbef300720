import { Form } from '@remix-run/react';
import { Search } from 'lucide';
import { useId } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { CompletedInput } from './completed-input.tsx';

type Props = {
  q?: string;
  location?: string;
  button: string /** filters that stay */;
  keep?: Array<[string, string]>;
};

/** Two labelled fields and a button in one frame. */
export function SearchFrame({ q, location, button, keep = [] }: Props) {
  const { t } = useText();
  const id = useId();
  const field = 'block w-full bg-transparent font-[560] outline-offset-1';
  return (
    <Form
      action="/jobs"
      role="search"
      aria-label={t('search.frame')}
      className="flex gap-2 rounded-lg border border-line-control bg-surface p-1.5 max-tablet:flex-col max-tablet:gap-0"
    >
      <div className="min-w-0 flex-1 px-3 py-1 max-tablet:border-b max-tablet:border-line max-tablet:py-1.5">
        <label htmlFor={`${id}q`} className="block text-sm leading-tight text-muted">
          {t('search.what')}
        </label>
        <CompletedInput
          id={`${id}q`}
          key={q}
          name="q"
          defaultValue={q}
          placeholder={t('search.whatHint')}
          className={field}
        />
      </div>
      <div className="min-w-0 flex-1 border-line px-3 py-1 tablet:border-s max-tablet:py-1.5">
        <label htmlFor={`${id}l`} className="block text-sm leading-tight text-muted">
          {t('search.where')}
        </label>
        <CompletedInput
          id={`${id}l`}
          key={location}
          name="location"
          defaultValue={location}
          placeholder={t('search.whereHint')}
          className={field}
        />
      </div>
      {keep.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <Button look="primary" size="large" icon={Search}>
        {button}
      </Button>
    </Form>
  );
}
