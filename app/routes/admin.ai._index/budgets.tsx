import { Form as SearchForm } from '@remix-run/react';
import { Search } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiBudgetInfo } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

type Props = {
  budgets: AiBudgetInfo[];
  /** the house's own setting */
  usual: number;
  /** companies that were looked for by name */
  found: { q: string; companies: Array<{ id: string; name: string }> } | null;
};

/** What may be spent in a day, and what was spent today. */
export function Budgets({ budgets, usual, found }: Props) {
  const { t } = useText();
  const known = budgets.map(({ tenant }) => tenant);
  const others = (found?.companies ?? []).filter(({ id }) => !known.includes(id));
  return (
    <section id="budgets">
      <SectionHeader title={t('models.budgets')} />
      <p className="-mt-2 mb-3 max-w-[68ch] text-sm text-muted">{t('models.budgetsAbout')}</p>
      {budgets.map((budget) => (
        <Budget key={budget.tenant} budget={budget} usual={usual} />
      ))}
      <details open={found !== null} className="border-t border-line py-3">
        <summary className="text-link w-fit py-1">{t('models.otherCompany')}</summary>
        <SearchForm
          role="search"
          action="/admin/ai#budgets"
          preventScrollReset
          className="mt-2 flex max-w-[30rem] items-end gap-2.5"
        >
          <TextField
            name="company"
            type="search"
            label={t('firm.search')}
            defaultValue={found?.q}
            className="flex-1"
          />
          <Button icon={Search}>{t('firm.find')}</Button>
        </SearchForm>
        {found && found.companies.length === 0 && <p className="mt-3 text-muted">{t('models.noCompany')}</p>}
        <div className="mt-4">
          {others.map(({ id, name }) => (
            <Budget key={id} budget={unset(id, name, usual)} usual={usual} />
          ))}
        </div>
      </details>
    </section>
  );
}

const unset = (id: string, name: string, dayMicros: number): AiBudgetInfo => ({
  tenant: id,
  company: { id, name },
  dayMicros,
  chosen: false,
  spentMicros: 0,
});

type BudgetProps = { budget: AiBudgetInfo; usual: number };

function Budget({ budget, usual }: BudgetProps) {
  const { t } = useText();
  const format = useFormat();
  const { company, dayMicros, chosen, spentMicros } = budget;
  const largest = Math.max(dayMicros, spentMicros);
  const spent = t('models.spent', {
    spent: format.dollars(spentMicros, largest),
    budget: format.dollars(dayMicros, largest),
  });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)] items-start gap-x-8 gap-y-1.5 border-t border-line py-3 max-tablet:grid-cols-1">
      <div className="min-w-0">
        <p dir="auto" className="font-[600] wrap-anywhere">
          {company?.name ?? t('models.house')}
        </p>
        <p className="text-sm text-muted">{t(chosen ? 'models.budgetOwn' : 'models.budgetUsual')}</p>
      </div>
      <div>
        <p>{spent}</p>
        <Meter value={spentMicros} of={dayMicros} className="mt-1.5" />
        {dayMicros === 0 ? (
          <p className="mt-1 text-sm text-caution">{t('models.noBudget')}</p>
        ) : (
          spentMicros >= dayMicros && <p className="mt-1 text-sm text-caution">{t('models.spentAll')}</p>
        )}
      </div>
      {/* Closes when it has been saved. */}
      <BudgetForm key={`${dayMicros} ${chosen}`} budget={budget} usual={usual} />
    </div>
  );
}

function BudgetForm({ budget: { tenant, company, dayMicros, chosen }, usual }: BudgetProps) {
  const { t } = useText();
  const format = useFormat();
  const result = useResult();
  const mine =
    (result?.initialValue as { tenant?: string } | null | undefined)?.tenant === tenant ? result : null;
  return (
    <details open={mine !== null} className="min-w-0">
      <summary
        aria-label={t('models.budgetNamed', { name: company?.name ?? t('models.house') })}
        className="text-link ms-auto w-fit py-1 max-tablet:ms-0"
      >
        {t('models.change')}
      </summary>
      <Form result={mine} preventScrollReset className="mt-2 space-y-3">
        <ErrorSummary />
        <input type="hidden" name="tenant" value={tenant} />
        <TextField
          name="dayUsd"
          type="number"
          min={0}
          max={100_000}
          step="any"
          inputMode="decimal"
          required
          label={t('models.budget')}
          defaultValue={dayMicros / 1_000_000}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button name="intent" value="budget">
            {t('form.save')}
          </Button>
          {chosen && (
            <Button name="intent" value="unbudget" formNoValidate>
              {t('models.budgetReset', { budget: format.dollars(usual) })}
            </Button>
          )}
        </div>
      </Form>
    </details>
  );
}
