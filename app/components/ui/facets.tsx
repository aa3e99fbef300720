import { SlidersHorizontal } from 'lucide';
import { useEffect, useRef } from 'react';
import type { Facet } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { ChoiceGroup } from './choice.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

type FoldProps = { title: React.ReactNode; className?: string; children: React.ReactNode };

/** Choices beside a list, where they are always there; a phone begins with the list, and they fold away. */
export function FoldedChoices({ title, className, children }: FoldProps) {
  const box = useRef<HTMLDetailsElement>(null);
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
      <summary
        className={cx(
          'flex min-h-11 items-center justify-center gap-2 rounded-md border border-line-control bg-surface font-[560] tablet:hidden',
          className,
        )}
      >
        <Icon of={SlidersHorizontal} />
        {title}
      </summary>
      {children}
    </details>
  );
}

type FacetProps = {
  name: string;
  legend: string;
  facet: Facet;
  chosen: string[];
  label: (row: { value: string; label: string }) => string;
  className?: string;
};

/** The values of a facet with their counts. What was chosen stays to be seen, even when nothing has it any more. */
export function FacetGroup({ name, legend, facet, chosen, label, className }: FacetProps) {
  const format = useFormat();
  const lost = chosen.filter((value) => !facet.some((row) => row.value === value));
  const rows = [...facet, ...lost.map((value) => ({ value, label: value, count: 0 }))];
  if (rows.length === 0) return null;
  return (
    <div className={className}>
      <ChoiceGroup
        name={name}
        type="checkbox"
        legend={legend}
        defaultValue={chosen}
        options={rows.map((row) => ({ value: row.value, label: label(row), count: format.count(row.count) }))}
      />
    </div>
  );
}
