import { Check } from 'lucide';
import { Icon } from '#app/components/ui/icon.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv, CvFact, CvPage } from '#app/lib/shapes.ts';
import { type Group, groupsOf } from './entries.ts';
import { EntryRows, FactRow } from './fact-rows.tsx';
import { waits } from './facts.ts';

/** Rows shown before the rest folds away. */
const SHOWN = 12;

type Props = { cv: Cv; page: CvPage | null; current: CvFact[] };

/** What still waits, by what it is about; then what is in the profile, what was there before, and what was laid aside. */
export function FactQueue({ cv, page, current }: Props) {
  const { t } = useText();
  const stay = current[0]?.id ?? 'end';
  const rest = cv.facts.filter((fact) => !current.includes(fact));
  const groups = groupsOf(rest.filter(waits), cv.facts);
  const [first, later] = split(groups);
  const left = later.flatMap(({ entries }) => entries).flatMap(({ facts }) => facts).length;
  const list = (all: Group[]) =>
    all.map((group) => <GroupRows key={group.entries[0]!.key} group={group} page={page} stay={stay} />);
  return (
    <section className="space-y-5">
      {first.length > 0 && (
        <div className="space-y-5">
          <h2 className="sr-only">{t('review.waiting')}</h2>
          {list(first)}
          {left > 0 && (
            <details className="border-t border-line pt-3">
              <summary className="text-link w-fit">{t('review.more', { count: left })}</summary>
              <div className="mt-4 space-y-5">{list(later)}</div>
            </details>
          )}
        </div>
      )}
      <Decided
        label={t('review.taken')}
        facts={rest.filter((fact) => fact.accepted)}
        page={page}
        stay={stay}
        icon
      />
      <Decided
        label={t('review.sameAsProfile')}
        facts={rest.filter((fact) => !fact.accepted && !fact.skipped && fact.against.state === 'same')}
        page={page}
        stay={stay}
        icon
      />
      <Decided
        label={t('review.laidAside')}
        facts={rest.filter((fact) => !fact.accepted && fact.skipped)}
        page={page}
        stay={stay}
      />
    </section>
  );
}

/** Whole groups until there are enough rows. */
function split(groups: Group[]): [Group[], Group[]] {
  let rows = 0;
  const at = groups.findIndex((group) => {
    if (rows >= SHOWN) return true;
    rows += group.entries.reduce((sum, { facts }) => sum + facts.length, 0);
    return false;
  });
  return at < 0 ? [groups, []] : [groups.slice(0, at), groups.slice(at)];
}

type GroupProps = { group: Group; page: CvPage | null; stay: string };

function GroupRows({ group, page, stay }: GroupProps) {
  const { t } = useText();
  return (
    <div>
      <h3 className="mb-1" dir="auto">
        {group.employer ?? t(`review.groups.${group.key}`)}
      </h3>
      {group.entries.map((entry) => (
        <EntryRows key={entry.key} entry={entry} page={page} stay={stay} />
      ))}
    </div>
  );
}

type DecidedProps = {
  label: string;
  facts: CvFact[];
  page: CvPage | null;
  stay: string;
  icon?: boolean;
};

/** What needs no look any more, folded. */
function Decided({ label, facts, page, stay, icon }: DecidedProps) {
  if (facts.length === 0) return null;
  return (
    <details>
      <summary className="flex w-fit items-center gap-2 font-[600] max-tablet:min-h-11">
        {icon && <Icon of={Check} className="text-positive" />}
        <span className="plain-link">
          {label}, {facts.length}
        </span>
      </summary>
      <ul className="mt-1">
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} page={page} stay={stay} />
        ))}
      </ul>
    </details>
  );
}
