import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CheckPanel } from '#app/components/hiring/check-panel.tsx';
import { PostingFields, usePostingLabels } from '#app/components/hiring/posting-form.tsx';
import { PostingPreview } from '#app/components/hiring/posting-preview.tsx';
import { useDraft } from '#app/components/hiring/use-draft.ts';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, type FormResult, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { checkKept } from '#app/lib/draft.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { readPosting } from '#app/lib/posting-input.server.ts';
import type { Posting } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.posting.title ?? '404'} · Guildhall` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const server = api(request, context);
  const { accounts, postings } = server;
  const [user, posting] = await Promise.all([accounts.me(), postings.get({ id: params.id! })]);
  if (!user.companies.some((company) => company.id === posting.company.id))
    throw new Response(null, { status: 404 });
  return { posting, kept: await checkKept(server, posting) };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { postings } = api(request, context);
    const id = params.id!;
    const intent = form.text('intent');
    if (intent === 'delete') {
      await postings.delete({ id });
      return redirectWith('/hiring', { key: 'editor.removed', params: {} });
    }
    if (intent === 'filled' || intent === 'cancelled') {
      await postings.close({ id, outcome: intent });
      return redirectWith(`/hiring/${id}`, { key: 'editor.closed', params: {} });
    }
    await postings.change({ id, ...readPosting(form) });
    if (intent === 'back') {
      await postings.confirm({ id });
      return redirectWith(`/hiring/${id}`, { key: 'still.isBack', params: {} });
    }
    if (intent !== 'submit') return redirectWith(`/hiring/${id}/edit`, { key: 'form.saved', params: {} });
    await postings.submit({ id });
    return redirectWith('/hiring', { key: 'editor.submitted', params: {} });
  });

export default function EditPosting() {
  const { t } = useText();
  const { posting, kept } = useLoaderData<typeof loader>();
  const { place, draft: written } = useDraft(kept, posting.company.id);
  const result = useResult() ?? deniedOf(posting);
  const saving = useSending('save');
  const draft = posting.status === 'draft';
  const down = posting.status === 'unconfirmed';
  return (
    <>
      <PageHeader
        before={<Breadcrumbs way={[{ label: t('hiring.title'), to: '/hiring' }, { label: posting.title }]} />}
        title={t('editor.editTitle')}
        about={
          <Tag tone={draft ? 'line' : down ? 'caution' : 'accent'}>{t(`value.status.${posting.status}`)}</Tag>
        }
        actions={
          !draft &&
          posting.status !== 'submitted' && (
            <>
              <ButtonLink to={`/jobs/${posting.id}/changes`}>{t('change.history')}</ButtonLink>
              <ButtonLink to={`/jobs/${posting.id}`}>{t('editor.seePublic')}</ButtonLink>
            </>
          )
        }
      />
      {posting.status === 'submitted' && <Notice className="mb-5">{t('editor.waits')}</Notice>}
      {down && <Notice className="mb-5">{t('editor.isDown')}</Notice>}
      {posting.deniedReason && !posting.deniedField && (
        <Notice tone="caution" className="mb-5">
          <strong>{t('editor.deniedTitle')}</strong> <span dir="auto">{posting.deniedReason}</span>
        </Notice>
      )}
      <Form key={posting.id} result={result} preventScrollReset className="writing-desk">
        <button
          type="submit"
          name="intent"
          value="save"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
        />
        <div className="space-y-6">
          <ErrorSummary labels={usePostingLabels()} />
          <PostingFields posting={posting} />
        </div>
        <div ref={place} className="writing-side">
          <CheckPanel draft={written} />
        </div>
        <div className="space-y-6">
          <PostingPreview draft={written} company={posting.company.name} />
          <div className="flex flex-wrap gap-2.5 border-t border-line pt-5 max-tablet:*:w-full">
            {(draft || down) && <Publish intent={draft ? 'submit' : 'back'} />}
            <Button
              look={draft || down ? 'second' : 'primary'}
              name="intent"
              value="save"
              working={saving ? t('form.saving') : null}
            >
              {t(draft ? 'editor.saveDraft' : 'editor.save')}
            </Button>
          </div>
        </div>
      </Form>
      <End posting={posting} />
    </>
  );
}

/** What leads to the public: the admins for a draft, one press for what was taken down. */
function Publish({ intent }: { intent: 'submit' | 'back' }) {
  const { t } = useText();
  const sending = useSending(intent);
  return (
    <Button look="primary" name="intent" value={intent} working={sending ? t('form.sending') : null}>
      {t(intent === 'submit' ? 'editor.submit' : 'editor.saveAndBack')}
    </Button>
  );
}

/** What an admin said of a field stands at that field until the form is sent again. */
const deniedOf = ({ deniedField, deniedReason }: Posting): FormResult | null =>
  deniedField && deniedReason
    ? { error: { [deniedField]: [{ key: 'editor.deniedField', params: { reason: deniedReason } }] } }
    : null;

/** The end of a posting: a draft is thrown away, a published one is closed. */
function End({ posting }: { posting: Posting }) {
  const { t } = useText();
  if (posting.status === 'draft')
    return (
      <Form result={null} className="mt-8 border-t border-line pt-5">
        <Button look="danger" name="intent" value="delete">
          {t('editor.remove')}
        </Button>
      </Form>
    );
  if (posting.status !== 'published' && posting.status !== 'unconfirmed') return null;
  return (
    <Form result={null} className="mt-8 border-t border-line pt-5">
      <h2>{t('editor.close')}</h2>
      <p className="mb-3 text-muted">{t('editor.closeText')}</p>
      <div className="flex flex-wrap gap-2.5 max-tablet:*:flex-1">
        <Button name="intent" value="filled">
          {t('editor.closeFilled')}
        </Button>
        <Button look="danger" name="intent" value="cancelled">
          {t('editor.closeCancelled')}
        </Button>
      </div>
    </Form>
  );
}
