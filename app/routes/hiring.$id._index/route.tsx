import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams, useSubmit } from '@remix-run/react';
import { ExternalLink, Pencil } from 'lucide';
import { useState } from 'react';
import { FunnelStrip } from '#app/components/hiring/funnel.tsx';
import { RejectDialog } from '#app/components/hiring/reject-dialog.tsx';
import { StillHiring } from '#app/components/hiring/still-hiring.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { moveFromForm } from '#app/lib/move.server.ts';
import type { BoardCard, Stage } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Column } from './column.tsx';
import { Waiting } from './waiting.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.board.posting.title ?? '404'} · Guildhall` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { applications, postings } = api(request, context);
  const board = await applications.board({ postingId: params.id! });
  const { id } = board.posting;
  const [funnel, posting] = await Promise.all([postings.funnel({ id }), postings.get({ id })]);
  const { description: _, ...life } = posting;
  return { board, funnel, life };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  moveFromForm(request, context, `/hiring/${params.id}`);

export default function BoardPage() {
  const { t } = useText();
  const format = useFormat();
  const { board, funnel, life } = useLoaderData<typeof loader>();
  const { posting, columns } = board;
  const [search] = useSearchParams();
  const [rejecting, setRejecting] = useState<BoardCard | null>(null);
  const submit = useSubmit();
  const move = ({ id, candidate: { name }, stage: from }: BoardCard, to: Stage) =>
    submit({ intent: 'move', id, name, from, stage: to }, { method: 'post', preventScrollReset: true });
  const all = columns.reduce((sum, column) => sum + column.count, 0);
  // A phone shows one stage: the one in the address, else the first with someone in it.
  const stage = (search.get('stage') ??
    columns.find((column) => column.count > 0)?.stage ??
    'applied') as Stage;
  return (
    <>
      <PageHeader
        before={
          <Breadcrumbs
            way={[
              { label: t('hiring.title'), to: '/hiring' },
              { label: t(`value.status.${posting.status as 'draft'}`) },
            ]}
          />
        }
        title={posting.title}
        about={t('board.about', {
          count: all,
          day: format.day(posting.deadlineAt),
          days: posting.answerDays,
        })}
        actions={
          <>
            <ButtonLink to={`/jobs/${posting.id}`} icon={ExternalLink}>
              {t('board.public')}
            </ButtonLink>
            <ButtonLink to={`/hiring/${posting.id}/edit`} icon={Pencil}>
              {t('board.edit')}
            </ButtonLink>
          </>
        }
      />
      <StillHiring posting={life} />
      {life.featuredUntil && (
        <p className="mb-1 text-sm">{t('featured.own', { day: format.day(life.featuredUntil) })}</p>
      )}
      <FunnelStrip funnel={funnel} />
      <Form result={useResult()}>
        <ErrorSummary />
      </Form>
      {all === 0 ? (
        <EmptyState title={t('board.empty')}>{t('board.emptyText')}</EmptyState>
      ) : (
        <>
          <Waiting cards={board.waiting} />
          <Tabs
            className="-mx-4 mb-3 rounded-none px-4 tablet:hidden"
            label={t('board.stages')}
            tabs={columns.map((column) => ({
              to: `?stage=${column.stage}`,
              label: `${column.stage === 'applied' ? t('board.new') : t(`value.stage.${column.stage}`)} ${column.count}`,
              current: column.stage === stage,
            }))}
          />
          <div className="board-columns">
            {columns.map((column) => (
              <Column
                key={column.stage}
                column={column}
                shown={column.stage === stage}
                ways={{ onMove: move, onReject: setRejecting }}
              />
            ))}
          </div>
        </>
      )}
      {rejecting && (
        <RejectDialog
          key={rejecting.id}
          id={rejecting.id}
          name={rejecting.candidate.name}
          from={rejecting.stage}
          onClose={() => setRejecting(null)}
        />
      )}
    </>
  );
}
