import { Form, useLocation, useSubmit } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Choice } from '#app/components/ui/choice.tsx';
import { FacetGroup, FoldedChoices } from '#app/components/ui/facets.tsx';
import { SelectField } from '#app/components/ui/field.tsx';
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
  return (
    <FoldedChoices title={t('discover.filters')}>
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
    </FoldedChoices>
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
  return (
    <FacetGroup
      name={name}
      legend={t(`discover.${name}`)}
      facet={facets[name]}
      chosen={chosen}
      label={label}
      className="border-t border-line pt-5"
    />
  );
}
