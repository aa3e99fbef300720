import { useSearchParams } from '@remix-run/react';
import { X } from 'lucide';
import { cx } from '#app/components/ui/cx.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Facets } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { useFacetLabel } from './filter-form.tsx';
import { countFilters, type Filters, listFilters } from './filters.ts';

type Props = {
  filters: Filters;
  facets: Facets | null /** all in sight rather than in one row on a phone */;
  wrap?: boolean;
};

/** The filters that are on; each can be taken away by itself. */
export function FilterChips({ filters, facets, wrap }: Props) {
  const { t } = useText();
  const format = useFormat();
  const label = useFacetLabel();
  const [search] = useSearchParams();
  if (countFilters(filters) === 0) return null;
  const without = (name: string, value: string) => {
    const rest = new URLSearchParams(search);
    rest.delete('show');
    rest.delete(name, value);
    return `?${rest}`;
  };
  const chips = [
    ...listFilters.flatMap((name) =>
      filters[name].map((value) => ({
        name,
        value,
        text: label(name, facets?.[name].find((row) => row.value === value) ?? { value, label: value }),
      })),
    ),
    ...(filters.payMin
      ? [
          {
            name: 'payMin',
            value: filters.payMin,
            text: t('search.payOver', {
              pay: format.money({ minor: Number(filters.payMin) * 100, currency: 'EUR' }),
            }),
          },
        ]
      : []),
    ...(filters.within
      ? [
          {
            name: 'within',
            value: filters.within,
            text: t('search.ageDays', { count: Number(filters.within) }),
          },
        ]
      : []),
    ...(filters.company
      ? [
          {
            name: 'company',
            value: filters.company,
            text: facets?.company.find((row) => row.value === filters.company)?.label ?? filters.company,
          },
        ]
      : []),
  ];
  const bare = new URLSearchParams({ q: filters.q, location: filters.location });
  return (
    <ul
      className={cx(
        'flex min-w-0 items-center gap-2 py-1',
        wrap ? 'flex-wrap' : 'overflow-x-auto tablet:flex-wrap',
      )}
    >
      {chips.map(({ name, value, text }) => (
        <li key={name + value} className="flex-none">
          <Link
            to={without(name, value)}
            aria-label={t('search.without', { name: text })}
            preventScrollReset
            className="flex min-h-8 items-center gap-1.5 rounded-md border border-accent-line bg-accent-soft px-2.5 text-sm font-[600] text-accent max-tablet:min-h-10"
          >
            {text}
            <Icon of={X} size={14} />
          </Link>
        </li>
      ))}
      {!wrap && (
        <li className="flex-none">
          <TextLink to={`?${bare}`}>{t('search.clear')}</TextLink>
        </li>
      )}
    </ul>
  );
}
