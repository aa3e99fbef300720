import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Trash2 } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';

export const meta = titled('quarantine');

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { files: (await api(request, context).admin.quarantine()).items };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    await api(request, context).admin.deleteQuarantined({ id: form.text('id') });
    return redirectWith('/admin/quarantine', { key: 'admin.quarantineDeleted', params: {} });
  });

export default function Quarantine() {
  const { t } = useText();
  const format = useFormat();
  const { files } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('admin.quarantine')} about={t('admin.quarantineAbout')} />
      {files.length === 0 ? (
        <EmptyState title={t('admin.noQuarantine')}>{t('admin.noQuarantineText')}</EmptyState>
      ) : (
        <Table
          caption={t('admin.quarantine')}
          rows={files}
          rowKey={(file) => file.id}
          columns={[
            {
              key: 'file',
              label: t('admin.quarantineFile'),
              long: true,
              cell: (file) => (
                <>
                  <bdi className="font-[630] wrap-anywhere">{file.fileName}</bdi>
                  <span className="block text-sm text-muted">{format.bytes(file.bytes)}</span>
                </>
              ),
            },
            {
              key: 'threat',
              label: t('admin.quarantineThreat'),
              long: true,
              cell: (file) => <code className="text-sm wrap-anywhere">{file.threat}</code>,
            },
            {
              key: 'owner',
              label: t('admin.quarantineOwner'),
              long: true,
              cell: (file) => <bdi className="wrap-anywhere">{file.owner}</bdi>,
            },
            {
              key: 'found',
              label: t('admin.quarantineFound'),
              number: true,
              cell: (file) => <Ago at={file.quarantinedAt} />,
            },
            { key: 'delete', label: '', number: true, long: true, cell: (file) => <Delete id={file.id} /> },
          ]}
        />
      )}
    </>
  );
}

/** Gone for good takes two presses, with and without scripts. */
function Delete({ id }: { id: string }) {
  const { t } = useText();
  const result = useResult();
  const mine = (result?.initialValue as { id?: string } | null | undefined)?.id === id ? result : null;
  return (
    <details className="text-start" open={Boolean(mine)}>
      <summary className="text-link w-fit ms-auto py-2 max-tablet:ms-0 max-tablet:py-2.5">
        {t('admin.quarantineDelete')}…
      </summary>
      <Form
        result={mine}
        className="mt-1 ms-auto max-w-[18rem] space-y-2 text-end max-tablet:ms-0 max-tablet:max-w-none max-tablet:text-start"
      >
        <ErrorSummary />
        <input type="hidden" name="id" value={id} />
        <p className="text-sm text-muted">{t('admin.quarantineSure')}</p>
        <Button look="danger" size="small" icon={Trash2} className="max-tablet:w-full">
          {t('admin.quarantineDelete')}
        </Button>
      </Form>
    </details>
  );
}
