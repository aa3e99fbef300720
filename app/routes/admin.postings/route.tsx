import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CircleAlert, CircleCheck, Lightbulb } from 'lucide';
import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { SkillTags } from '#app/components/postings/skill-tags.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField, TextArea } from '#app/components/ui/field.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Markdown } from '#app/components/ui/markdown.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import type { Gate, PendingPosting } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { deniableFields } from '#server/features/postings/schema.ts';

export const meta = titled('toCheck');

/** A page is what one person reads through in a sitting. */
const STEP = 10;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('after') ?? undefined;
  const page = await api(request, context).admin.pendingPostings({ cursor, limit: STEP });
  return { pending: page.items, next: page.next, total: page.total };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const approved = form.text('intent') === 'approve';
    const reason = form.optional('reason') ?? undefined;
    const posting = await api(request, context).admin.decidePosting({
      id: form.text('id'),
      approved,
      reason,
      field: (form.optional('field') as 'pay' | null) ?? undefined,
    });
    return redirectWith('/admin/postings', {
      key: approved ? 'admin.approved' : 'admin.denied',
      params: { title: posting.title },
    });
  });

export default function ToCheck() {
  const { t } = useText();
  const { pending, next, total } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[50rem]">
      <PageHeader title={t('admin.postings')} about={t('admin.postingsAbout')} />
      {pending.length === 0 && <EmptyState title={t('admin.none')}>{t('admin.noneText')}</EmptyState>}
      {pending.map((posting) => (
        <Pending key={posting.id} posting={posting} />
      ))}
      {pending.length > 0 && (next || total === null) && (
        <ShowMore shown={pending.length} total={total} next={next} step={STEP} />
      )}
    </div>
  );
}

function Pending({ posting }: { posting: PendingPosting }) {
  const { t } = useText();
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
      <Checklist posting={posting} />
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

const points = [
  { key: 'pay', has: ({ field }: Gate) => field === 'pay' },
  { key: 'wording', has: ({ key }: Gate) => key.startsWith('wording.') || key === 'hint.title_mark' },
  { key: 'length', has: ({ key }: Gate) => /^(?:gate|hint)\.text_/.test(key) },
  { key: 'rest', has: ({ field }: Gate) => field === 'location' || field === 'deadlineAt' },
] as const;

/** What is looked at in every posting, each point with what was found: an open one says so, too. */
function Checklist({ posting: { gates, hints } }: { posting: PendingPosting }) {
  const { t, say } = useText();
  return (
    <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {points.map(({ key, has }) => {
        const stops = gates.filter(has);
        const advice = hints.filter(has);
        const [icon, ink] = stops.length
          ? ([CircleAlert, 'text-negative'] as const)
          : advice.length
            ? ([Lightbulb, 'text-caution'] as const)
            : ([CircleCheck, 'text-positive'] as const);
        return (
          <div key={key} className="contents">
            <dt className="flex items-start gap-1.5 font-[600]">
              <Icon of={icon} size={16} className={`mt-0.5 flex-none ${ink}`} />
              {t(`admin.point.${key}`)}
            </dt>
            <dd>
              {stops.length + advice.length === 0 && <span className="text-muted">{t('admin.fine')}</span>}
              {[...stops, ...advice].map((gate) => (
                <p
                  key={gate.field + gate.key}
                  dir="auto"
                  className={stops.includes(gate) ? 'text-negative' : undefined}
                >
                  {say(gate)}
                </p>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
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
            <SelectField
              name="field"
              label={t('admin.denyField')}
              options={[
                { value: '', label: t('admin.denyAll') },
                ...deniableFields.map((field) => ({ value: field, label: t(`check.field.${field}`) })),
              ]}
            />
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
