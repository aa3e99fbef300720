import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Bell, Search } from 'lucide';
import { CompanyTable } from '#app/components/companies/company-table.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';

export const meta = titled('companies');

const STEP = 25;
const MOST = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const q = search.get('q')?.trim() ?? '';
  const limit = Math.min(Math.max(Number(search.get('show')) || STEP, STEP), MOST);
  return { q, limit, page: await api(request, context).companies.list({ q: q || undefined, limit }) };
}

export default function Companies() {
  const { t } = useText();
  const { user } = useReader();
  const { q, page, limit } = useLoaderData<typeof loader>();
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
        <TextField name="q" type="search" label={t('firm.search')} defaultValue={q} className="flex-1" />
        <Button icon={Search}>{t('firm.find')}</Button>
      </Form>
      {page.items.length === 0 ? (
        <EmptyState title={t(q ? 'firm.none' : 'firm.noneYet')}>
          {t(q ? 'firm.noneText' : 'firm.noneYetText')}
        </EmptyState>
      ) : (
        <>
          <CompanyTable companies={page.items} />
          <ShowMore
            shown={page.items.length}
            total={null}
            next={page.next && limit < MOST ? String(limit + STEP) : null}
            step={STEP}
            param="show"
          />
        </>
      )}
    </>
  );
}
