import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { lastMoment } from '#app/lib/posting-input.server.ts';
import { useReader } from '#app/lib/reader.tsx';
import type { FeaturedPosting } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';

export const meta = titled('featured');

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { featured: (await api(request, context).admin.featured()).items };
}

/** An address of a posting, or its id: the last part that looks like one. */
const idIn = (text: string): string => /pst_\w+/.exec(text)?.[0] ?? text;

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { admin } = api(request, context);
    const ends = form.text('intent') === 'end';
    const until = ends ? null : lastMoment(form.text('until'), form.text('zone'));
    const { title } = await admin.feature({ id: idIn(form.text('id')), until });
    return redirectWith('/admin/featured', {
      key: ends ? 'featured.ended' : 'featured.done',
      params: { title },
    });
  });

export default function FeaturedPostings() {
  const { t } = useText();
  const { zone } = useReader();
  const { featured } = useLoaderData<typeof loader>();
  const result = useResult();
  const ended = (result?.initialValue as { intent?: string } | null | undefined)?.intent === 'end';
  return (
    <>
      <PageHeader title={t('featured.manage')} about={t('featured.manageAbout')} />
      <Form result={ended ? null : result} className="mb-8 max-w-[46rem] space-y-4">
        <ErrorSummary labels={{ id: t('featured.posting'), until: t('featured.until') }} />
        <div className="grid grid-cols-[minmax(0,1fr)_12rem_auto] items-end gap-4 max-tablet:grid-cols-1">
          <TextField
            name="id"
            label={t('featured.posting')}
            hint={t('featured.postingHint')}
            maxLength={200}
            required
          />
          <TextField name="until" type="date" label={t('featured.until')} required />
          <Button look="primary">{t('featured.do')}</Button>
        </div>
        <input type="hidden" name="zone" value={zone} />
      </Form>
      {featured.length === 0 ? (
        <EmptyState title={t('featured.none')}>{t('featured.noneText')}</EmptyState>
      ) : (
        <List rows={featured} />
      )}
    </>
  );
}

function List({ rows }: { rows: FeaturedPosting[] }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <Table
      caption={t('featured.manage')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'posting',
          label: t('featured.posting'),
          long: true,
          cell: (row) => (
            <>
              <Link to={`/jobs/${row.id}`} dir="auto" className="font-[630] wrap-anywhere">
                {row.title}
              </Link>
              <bdi className="block text-sm text-muted">{row.company.name}</bdi>
            </>
          ),
        },
        {
          key: 'until',
          label: t('featured.ends'),
          width: 'w-44',
          number: true,
          cell: (row) => format.day(row.featuredUntil),
        },
        { key: 'end', label: '', width: 'w-32', number: true, cell: (row) => <End row={row} /> },
      ]}
    />
  );
}

function End({ row }: { row: FeaturedPosting }) {
  const { t } = useText();
  return (
    <Form result={null}>
      <input type="hidden" name="id" value={row.id} />
      <Button
        size="small"
        name="intent"
        value="end"
        aria-label={t('featured.endNamed', { title: row.title })}
      >
        {t('featured.end')}
      </Button>
    </Form>
  );
}
