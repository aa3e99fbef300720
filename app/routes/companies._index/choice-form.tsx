import { Form, useLocation, useSubmit } from '@remix-run/react';
import { SlidersHorizontal } from 'lucide';
import { useEffect, useRef } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { Choice, ChoiceGroup } from '#app/components/ui/choice.tsx';
import { SelectField } from '#app/components/ui/field.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { CompanyFacets } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { companySorts } from '#server/features/companies/schema.ts';
import { type Choices, isNarrowed } from './choices.ts';

type Props = { choices: Choices; facets: CompanyFacets };

/** The choices beside the list; on a phone they fold away. Without scripts a button sends them. */
export function ChoiceForm({ choices, facets }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { search } = useLocation();
  const submit = useSubmit();
  const box = useRef<HTMLDetailsElement>(null);
  // Beside the list the choices are always there; a phone begins with the list.
  useEffect(() => {
    const wide = window.matchMedia('(min-width: 47.5625rem)');
    const follow = () => {
      if (box.current) box.current.open = wide.matches;
    };
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  return (
    <details ref={box} open className="flex-none tablet:w-54">
      <summary className="flex min-h-11 items-center justify-center gap-2 rounded-md border border-line-control bg-surface font-[560] tablet:hidden">
        <Icon of={SlidersHorizontal} />
        {t('discover.filters')}
      </summary>
      <Form
        key={search}
        action="/companies?index"
        aria-label={t('discover.filters')}
        onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
        className="space-y-5 max-tablet:pt-4"
      >
        <input type="hidden" name="q" value={choices.q} />
        <SelectField
          name="sort"
          label={t('discover.order')}
          defaultValue={choices.sort || 'name'}
          options={companySorts.map((value) => ({ value, label: t(`discover.sort.${value}`) }))}
        />
        <div>
          {(['hiring', 'verified'] as const).map((name) => (
            <Choice
              key={name}
              name={name}
              value="1"
              label={t(`discover.${name}`)}
              count={format.count(facets[name])}
              defaultChecked={choices[name]}
            />
          ))}
        </div>
        <Group name="industry" facets={facets} chosen={choices.industry} label={({ label }) => label} />
        <Group
          name="size"
          facets={facets}
          chosen={choices.size}
          label={({ value }) => t('value.companySize', { size: value.replace('-', '–') })}
        />
        <Group
          name="country"
          facets={facets}
          chosen={choices.country}
          label={({ value }) => (/^[A-Z]{2}$/.test(value) ? format.country(value) : value)}
        />
        <noscript>
          <Button className="w-full">{t('discover.apply')}</Button>
        </noscript>
        {isNarrowed(choices) && (
          <p>
            <TextLink to={choices.q ? `/companies?q=${encodeURIComponent(choices.q)}` : '/companies'}>
              {t('discover.clear')}
            </TextLink>
          </p>
        )}
      </Form>
    </details>
  );
}

type GroupProps = {
  name: 'industry' | 'size' | 'country';
  facets: CompanyFacets;
  chosen: string[];
  label: (row: { value: string; label: string }) => string;
};

function Group({ name, facets, chosen, label }: GroupProps) {
  const { t } = useText();
  const format = useFormat();
  // What was chosen stays to be seen, even when nothing has it any more.
  const lost = chosen.filter((value) => !facets[name].some((row) => row.value === value));
  const rows = [...facets[name], ...lost.map((value) => ({ value, label: value, count: 0 }))];
  if (rows.length === 0) return null;
  return (
    <div className="border-t border-line pt-5">
      <ChoiceGroup
        name={name}
        type="checkbox"
        legend={t(`discover.${name}`)}
        defaultValue={chosen}
        options={rows.map((row) => ({ value: row.value, label: label(row), count: format.count(row.count) }))}
      />
    </div>
  );
}
