import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { SkillTags } from '#app/components/postings/skill-tags.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextArea } from '#app/components/ui/field.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Markdown } from '#app/components/ui/markdown.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import type { PendingPosting } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';

export const meta = titled('toCheck');

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { pending: (await api(request, context).admin.pendingPostings()).items };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const approved = form.text('intent') === 'approve';
    const reason = form.optional('reason') ?? undefined;
    const posting = await api(request, context).admin.decidePosting({
      id: form.text('id'),
      approved,
      reason,
    });
    return redirectWith('/admin/postings', {
      key: approved ? 'admin.approved' : 'admin.denied',
      params: { title: posting.title },
    });
  });

export default function ToCheck() {
  const { t } = useText();
  const { pending } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[50rem]">
      <PageHeader title={t('admin.postings')} about={t('admin.postingsAbout')} />
      {pending.length === 0 && <EmptyState title={t('admin.none')}>{t('admin.noneText')}</EmptyState>}
      {pending.map((posting) => (
        <Pending key={posting.id} posting={posting} />
      ))}
    </div>
  );
}

function Pending({ posting }: { posting: PendingPosting }) {
  const { t, say } = useText();
  const format = useFormat();
  return (
    <article className="border-t border-line py-6">
      <h2 dir="auto">{posting.title}</h2>
      <p>
        <bdi>{posting.company.name}</bdi> · <bdi>{posting.location}</bdi> ·{' '}
        {t(`value.remote.${posting.remote}`)} · {t(`value.jobType.${posting.jobType}`)} ·{' '}
        <PayLine pay={posting.pay} />
      </p>
      <p className="text-sm text-muted">
        {t('admin.by', {
          name: posting.submittedBy,
          ago: format.ago(posting.submittedAt ?? posting.createdAt),
        })}{' '}
        · {t('search.answers', { count: posting.answerDays })} · {t('job.closes')}{' '}
        {format.day(posting.deadlineAt)}
      </p>
      {posting.gates.length > 0 ? (
        <Notice tone="caution" className="mt-3">
          <strong>{t('admin.gates')}</strong>
          <ul className="dashed">
            {posting.gates.map((gate) => (
              <li key={gate.key}>{say(gate)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p className="mt-2 text-sm text-muted">{t('admin.gatesOpen')}</p>
      )}
      <details className="mt-3">
        <summary className="text-link w-fit">{t('job.work')}</summary>
        <div className="mt-3 space-y-4">
          <Markdown text={posting.description} />
          {posting.skills.length > 0 && <SkillTags title={t('job.asked')} skills={posting.skills} />}
        </div>
      </details>
      <Decide id={posting.id} />
    </article>
  );
}

/** Publishing needs a press; sending back also needs words. */
function Decide({ id }: { id: string }) {
  const { t } = useText();
  const result = useResult();
  const mine = (result?.initialValue as { id?: string } | null | undefined)?.id === id ? result : null;
  return (
    <Form result={mine} preventScrollReset className="mt-4 space-y-3">
      <ErrorSummary />
      <input type="hidden" name="id" value={id} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2.5">
        <Button look="primary" name="intent" value="approve">
          {t('admin.approve')}
        </Button>
        <details className="min-w-0 flex-1" open={Boolean(mine)}>
          <summary className="text-link w-fit py-2 max-tablet:py-2.5">{t('admin.deny')}…</summary>
          <div className="mt-2 space-y-3">
            <TextArea name="reason" label={t('admin.denyReason')} rows={2} maxLength={2000} />
            <Button look="danger" name="intent" value="deny">
              {t('admin.deny')}
            </Button>
          </div>
        </details>
      </div>
    </Form>
  );
}
