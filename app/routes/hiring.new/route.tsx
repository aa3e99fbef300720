import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CheckPanel } from '#app/components/hiring/check-panel.tsx';
import { PostingFields, usePostingLabels } from '#app/components/hiring/posting-form.tsx';
import { PostingPreview } from '#app/components/hiring/posting-preview.tsx';
import { useDraft } from '#app/components/hiring/use-draft.ts';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { OnceKey } from '#app/components/ui/once-key.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { newOnceKey, once } from '#app/lib/once.server.ts';
import { readPosting } from '#app/lib/posting-input.server.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('editor');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const user = await api(request, context).accounts.me();
  if (user.companies.length === 0) throw redirect('/hiring/company');
  return { company: user.companies[0]!.name, onceKey: newOnceKey() };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const written = readPosting(form);
    const id = await once({ request, context }, form, written, async ({ postings }) => {
      const posting = await postings.create(written);
      return posting.id;
    });
    return redirectWith(`/hiring/${id}/edit`, { key: 'form.saved', params: {} });
  });

export default function NewPosting() {
  const { t } = useText();
  const sending = useSending();
  const { company, onceKey } = useLoaderData<typeof loader>();
  const { place, draft } = useDraft(null);
  return (
    <>
      <PageHeader
        before={
          <Breadcrumbs way={[{ label: t('hiring.title'), to: '/hiring' }, { label: t('editor.newTitle') }]} />
        }
        title={t('editor.newTitle')}
        about={t('editor.about')}
      />
      <Form result={useResult()} preventScrollReset className="writing-desk">
        <OnceKey value={onceKey} />
        {/* Enter saves; the first submit button would otherwise be one that removes a skill. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <div className="space-y-6">
          <ErrorSummary labels={usePostingLabels()} />
          <PostingFields />
        </div>
        <div ref={place} className="writing-side">
          <CheckPanel draft={draft} />
        </div>
        <div className="space-y-6">
          <PostingPreview draft={draft} company={company} />
          <Button look="primary" working={sending ? t('form.saving') : null} className="max-tablet:w-full">
            {t('editor.saveDraft')}
          </Button>
        </div>
      </Form>
    </>
  );
}
