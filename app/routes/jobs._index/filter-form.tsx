import { Form, useLocation, useSubmit } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { FacetGroup, FoldedChoices } from '#app/components/ui/facets.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Facet, Facets } from '#app/lib/shapes.ts';
import { postingSorts, USUAL_KILOMETRES } from '#server/features/postings/schema.ts';
import { ages, countFilters, type Filters, radii } from './filters.ts';

const FILTERS = 'filters';

/** The filters beside the list; on a phone they fold away. Without scripts a button sends them. */
export function FilterForm({ filters, facets }: { filters: Filters; facets: Facets | null }) {
  const { t } = useText();
  const { search } = useLocation();
  const submit = useSubmit();
  const on = countFilters(filters);
  return (
    <FoldedChoices
      title={on > 0 ? t('search.filtersOn', { count: on }) : t('search.filters')}
      className="max-tablet:w-[calc(50%-0.25rem)]"
    >
      <Form
        id={FILTERS}
        key={search}
        action="/jobs"
        aria-label={t('search.filters')}
        onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
        className="space-y-5 max-tablet:pt-4"
      >
        <input type="hidden" name="q" value={filters.q} />
        <input type="hidden" name="location" value={filters.location} />
        {filters.company && <input type="hidden" name="company" value={filters.company} />}
        {filters.exact && <input type="hidden" name="exact" value="1" />}
        <div className="divide-y divide-line *:py-5 *:first:pt-0 *:last:pb-0">
          <Group name="remote" facet={facets?.remote} chosen={filters.remote} />
          <div>
            <TextField
              name="payMin"
              label={t('search.pay')}
              inputMode="numeric"
              before="€"
              defaultValue={filters.payMin}
            />
          </div>
          {filters.location && (
            <SelectField
              name="radius"
              label={t('search.radius')}
              defaultValue={filters.radius || String(USUAL_KILOMETRES)}
              options={radii.map((km) => ({
                value: String(km),
                label: km === 0 ? t('search.radiusNone') : t('search.radiusOf', { km }),
              }))}
            />
          )}
          <SelectField
            name="within"
            label={t('search.age')}
            defaultValue={filters.within}
            options={[
              { value: '', label: t('search.ageAny') },
              ...ages.map((days) => ({ value: String(days), label: t('search.ageDays', { count: days }) })),
            ]}
          />
          <Group name="skills" facet={facets?.skills} chosen={filters.skills} />
          <Group name="jobType" facet={facets?.jobType} chosen={filters.jobType} />
          <Group name="level" facet={facets?.level} chosen={filters.level} />
        </div>
        <noscript>
          <Button className="w-full">{t('search.apply')}</Button>
        </noscript>
      </Form>
    </FoldedChoices>
  );
}

/** The order of the results, at the head of the list; a part of the same form. */
export function Order({ filters }: { filters: Filters }) {
  const { t } = useText();
  return (
    <label className="flex flex-none items-center gap-2.5 text-sm text-muted">
      <span className="max-tablet:sr-only">{t('search.order')}</span>
      <select
        key={filters.sort}
        form={FILTERS}
        name="sort"
        defaultValue={filters.sort || (filters.q ? 'relevance' : 'date')}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        className="select-arrow min-h-9 rounded-md border border-line-control bg-surface ps-3 pe-9 font-[560] text-text max-tablet:min-h-11 max-tablet:w-full"
      >
        {postingSorts.map((value) => (
          <option key={value} value={value}>
            {t(`search.sort.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

type GroupProps = {
  name: 'remote' | 'skills' | 'jobType' | 'level';
  facet: Facet | undefined;
  chosen: string[];
};

function Group({ name, facet = [], chosen }: GroupProps) {
  const { t } = useText();
  const label = useFacetLabel();
  const legend = t(`search.${name}`);
  return (
    <FacetGroup name={name} legend={legend} facet={facet} chosen={chosen} label={(row) => label(name, row)} />
  );
}

/** Fixed choices are named in the reader's language; skills and companies have their own names. */
export function useFacetLabel() {
  const { t } = useText();
  return (name: string, row: { value: string; label: string }): string => {
    if (name === 'remote') return t(`value.remote.${row.value as 'hybrid'}`);
    if (name === 'jobType') return t(`value.jobType.${row.value as 'contract'}`);
    if (name === 'level') return t(`value.level.${row.value as 'mid'}`);
    return row.label;
  };
}
