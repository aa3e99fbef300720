import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { Plus } from 'lucide';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { OnceKey } from '#app/components/ui/once-key.tsx';
import { PageHeader, SectionHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { Tag, type TagTone } from '#app/components/ui/tag.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { doToMany } from '#app/lib/many.server.ts';
import { titled } from '#app/lib/meta.ts';
import { newOnceKey } from '#app/lib/once.server.ts';
import { useReader } from '#app/lib/reader.tsx';
import type { Posting } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { ManyBar } from './many-bar.tsx';

export const meta = titled('hiring');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('after') ?? undefined;
  const page = await api(request, context).postings.listOwn({ limit: 100, cursor });
  return { postings: page.items, next: page.next, onceKey: newOnceKey() };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, (form) => doToMany({ request, context }, form));

const groups = [
  { key: 'work', has: (posting: Posting) => ['draft', 'submitted', 'unconfirmed'].includes(posting.status) },
  { key: 'open', has: (posting: Posting) => posting.status === 'published' },
  { key: 'closed', has: (posting: Posting) => ['filled', 'expired', 'cancelled'].includes(posting.status) },
] as const;

export default function Postings() {
  const { t } = useText();
  const { user } = useReader();
  const { postings, next, onceKey } = useLoaderData<typeof loader>();
  const founded = (user?.companies.length ?? 0) > 0;
  return (
    <>
      <PageHeader
        title={t('hiring.title')}
        about={t('hiring.about')}
        actions={
          founded && (
            <ButtonLink to="/hiring/new" look="primary" icon={Plus}>
              {t('hiring.new')}
            </ButtonLink>
          )
        }
      />
      {!founded && (
        <EmptyState
          title={t('hiring.noCompany')}
          actions={
            <ButtonLink to="/hiring/company" look="primary">
              {t('hiring.toCompany')}
            </ButtonLink>
          }
        >
          {t('hiring.noCompanyText')}
        </EmptyState>
      )}
      {founded && postings.length === 0 && (
        <EmptyState title={t('hiring.none')}>{t('hiring.noneText')}</EmptyState>
      )}
      {/* What was chosen is chosen no more once it is done. */}
      <Form key={useLocation().key} result={useResult()} className="space-y-9">
        <OnceKey value={onceKey} />
        <ErrorSummary />
        {groups.map(({ key, has }) => (
          <Group key={key} title={t(`hiring.groups.${key}`)} rows={postings.filter(has)} />
        ))}
        {postings.length > 0 && <ManyBar />}
      </Form>
      {next && (
        <p className="mt-5">
          <TextLink to={`?after=${next}`}>{t('many.older')}</TextLink>
        </p>
      )}
    </>
  );
}

const tones: Partial<Record<Posting['status'], TagTone>> = {
  published: 'accent',
  submitted: 'caution',
  unconfirmed: 'caution',
  filled: 'positive',
};

function Group({ title, rows }: { title: string; rows: Posting[] }) {
  const { t } = useText();
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionHeader title={title} count={rows.length} />
      <Table
        caption={title}
        rows={rows}
        rowKey={(posting) => posting.id}
        columns={[
          { key: 'title', label: t('hiring.posting'), cell: (posting) => <Title posting={posting} /> },
          {
            key: 'status',
            label: t('hiring.status'),
            width: 'w-44',
            cell: (posting) => (
              <Tag tone={tones[posting.status] ?? 'line'}>{t(`value.status.${posting.status}`)}</Tag>
            ),
          },
          {
            key: 'applications',
            label: t('hiring.applications'),
            width: 'w-36',
            number: true,
            cell: (posting) => format.count(posting.applications ?? 0),
          },
          {
            key: 'closes',
            label: t('job.closes'),
            width: 'w-44',
            number: true,
            cell: (posting) => format.day(posting.deadlineAt),
          },
          {
            key: 'edit',
            label: '',
            width: 'w-24',
            number: true,
            cell: (posting) => <TextLink to={`/hiring/${posting.id}/edit`}>{t('hiring.edit')}</TextLink>,
          },
        ]}
      />
    </section>
  );
}

function Title({ posting }: { posting: Posting }) {
  const { t } = useText();
  const unfinished = posting.status === 'draft' || posting.status === 'submitted';
  return (
    <div className="flex items-start gap-3">
      <input
        type="checkbox"
        name="id"
        value={posting.id}
        aria-label={t('many.choose', { title: posting.title })}
        className="choice above-row mt-0.5"
      />
      <div className="min-w-0">
        <Link
          to={unfinished ? `/hiring/${posting.id}/edit` : `/hiring/${posting.id}`}
          dir="auto"
          className="row-link font-[630]"
        >
          {posting.title}
        </Link>
        <span className="block text-sm text-muted">
          {posting.location && <bdi>{posting.location} · </bdi>}
          {t(`value.remote.${posting.remote}`)}
        </span>
        {posting.deniedReason && (
          <span className="block text-sm text-caution">
            {t('hiring.denied', { reason: posting.deniedReason })}
          </span>
        )}
      </div>
    </div>
  );
}
