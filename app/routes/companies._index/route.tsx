import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Bell, Search } from 'lucide';
import { CompanyTable } from '#app/components/companies/company-table.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Ways } from '#app/components/ui/ways.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { ChoiceForm } from './choice-form.tsx';
import { isNarrowed, readChoices, STEP, toQuery } from './choices.ts';

export const meta = titled('companies');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const choices = readChoices(search);
  const page = await api(request, context).companies.list(toQuery(choices, search.get('after')));
  return { choices, page };
}

export default function Companies() {
  const { t } = useText();
  const format = useFormat();
  const { user } = useReader();
  const { choices, page } = useLoaderData<typeof loader>();
  const asked = choices.q !== '' || isNarrowed(choices);
  return (
    <>
      <PageHeader
        title={t('firm.list')}
        about={t('firm.listAbout')}
        actions={
          user && (
            <ButtonLink to="/companies/following" icon={Bell}>
              {t('following.title')}
            </ButtonLink>
          )
        }
      />
      <Form role="search" className="mb-5 flex max-w-[34rem] items-end gap-2.5">
        <TextField
          name="q"
          type="search"
          label={t('firm.search')}
          defaultValue={choices.q}
          className="flex-1"
        />
        <Button icon={Search}>{t('firm.find')}</Button>
      </Form>
      <div className="flex gap-10 border-t border-line pt-5 max-tablet:flex-col max-tablet:gap-4">
        {(page.total > 0 || asked) && <ChoiceForm choices={choices} facets={page.facets} />}
        <div className="min-w-0 flex-1">
          {page.items.length === 0 ? (
            <EmptyState title={t(asked ? 'firm.none' : 'firm.noneYet')}>
              {t(asked ? 'firm.noneText' : 'firm.noneYetText')}
            </EmptyState>
          ) : (
            <>
              <p className="mb-2 text-sm text-muted">
                {t('discover.count', { count: page.total, shown: format.count(page.total) })}
              </p>
              <CompanyTable companies={page.items} />
            </>
          )}
          <Ways next={page.next} step={STEP} />
        </div>
      </div>
    </>
  );
}
