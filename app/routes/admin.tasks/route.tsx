import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { RotateCw } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('tasks');

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { tasks: (await api(request, context).admin.failedTasks({ limit: 100 })).items };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    await api(request, context).admin.retryTask({ id: form.text('id') });
    return redirectWith('/admin/tasks', { key: 'admin.retried', params: {} });
  });

export default function Tasks() {
  const { t } = useText();
  const { tasks } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('admin.tasks')} about={t('admin.tasksAbout')} />
      {tasks.length === 0 ? (
        <EmptyState title={t('admin.noTasks')}>{t('admin.noTasksText')}</EmptyState>
      ) : (
        <Table
          caption={t('admin.tasks')}
          rows={tasks}
          rowKey={(task) => task.id}
          columns={[
            {
              key: 'task',
              label: t('admin.task'),
              cell: (task) => (
                <>
                  <code className="font-[630]">{task.name}</code>
                  <code className="block text-xs break-all text-muted">{JSON.stringify(task.payload)}</code>
                </>
              ),
            },
            {
              key: 'error',
              label: t('admin.error'),
              long: true,
              cell: (task) => <code className="text-xs wrap-anywhere">{task.lastError}</code>,
            },
            { key: 'attempts', label: t('admin.attempts'), number: true, cell: (task) => task.attempts },
            {
              key: 'failed',
              label: t('admin.failed'),
              number: true,
              long: true,
              cell: (task) => task.failedAt && <Ago at={task.failedAt} />,
            },
            {
              key: 'retry',
              label: '',
              number: true,
              long: true,
              cell: (task) => (
                <Form method="post" className="inline-block max-tablet:mt-2 max-tablet:flex">
                  <input type="hidden" name="id" value={task.id} />
                  <Button size="small" icon={RotateCw} className="max-tablet:flex-1">
                    {t('admin.retry')}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
