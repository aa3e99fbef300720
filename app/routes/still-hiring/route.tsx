import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { usePostingLabels } from '#app/components/hiring/posting-form.tsx';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('stillHiring');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const token = search.get('token') ?? '';
  const asked = await api(request, context).postings.asked({ token });
  return { token, asked, done: search.has('done') };
}

/** A press, not the visit, answers: mail scanners open links too. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const token = form.text('token');
    await api(request, context).postings.confirmAsked({ token });
    return redirect(`/still-hiring?token=${encodeURIComponent(token)}&done`);
  });

/** Where the link of a mail leads; nobody needs to sign in. */
export default function StillHiring() {
  const { t } = useText();
  const { token, asked, done } = useLoaderData<typeof loader>();
  const sending = useSending();
  const result = useResult();
  const labels = usePostingLabels();
  const down = asked.status === 'unconfirmed';
  const toBoard = <ButtonLink to={`/hiring/${asked.id}`}>{t('still.toBoard')}</ButtonLink>;
  if (asked.status !== 'published' && !down)
    return (
      <NarrowPage title={t('still.over')} about={t('still.overText', asked)}>
        {toBoard}
      </NarrowPage>
    );
  if (done && !down)
    return (
      <NarrowPage title={t('still.thanks')} about={t('still.thanksText', asked)}>
        {toBoard}
      </NarrowPage>
    );
  return (
    <NarrowPage title={t('still.title')} about={t(down ? 'still.aboutDown' : 'still.about', asked)}>
      <Form result={result} className="space-y-5">
        <ErrorSummary labels={labels} />
        {result?.error && <ButtonLink to={`/hiring/${asked.id}/edit`}>{t('still.change')}</ButtonLink>}
        <input type="hidden" name="token" value={token} />
        <Button look="primary" size="large" className="w-full" working={sending ? t('form.sending') : null}>
          {t(down ? 'still.back' : 'still.yes')}
        </Button>
      </Form>
      <p className="mt-5 text-center">
        <TextLink to={`/hiring/${asked.id}`}>{t('still.no')}</TextLink>
      </p>
    </NarrowPage>
  );
}
