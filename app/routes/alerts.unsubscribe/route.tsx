import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('endAlert');

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams;
  return { token: search.get('token') ?? '', ended: search.has('ended') };
};

/** A press, not the visit, ends it: mail scanners open links too. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    await api(request, context).alerts.unsubscribe({ token: form.text('token') });
    return redirect('/alerts/unsubscribe?ended');
  });

/** Where the link of a mail leads; nobody needs to sign in. */
export default function Unsubscribe() {
  const { t } = useText();
  const { token, ended } = useLoaderData<typeof loader>();
  const sending = useSending();
  const result = useResult();
  if (ended)
    return (
      <NarrowPage title={t('alert.ended')}>
        <p className="mb-5">{t('alert.endedAbout')}</p>
        <ButtonLink to="/alerts">{t('alert.toList')}</ButtonLink>
      </NarrowPage>
    );
  return (
    <NarrowPage title={t('alert.end')} about={t('alert.endAbout')}>
      <Form result={result} className="space-y-5">
        <ErrorSummary />
        <input type="hidden" name="token" value={token} />
        <Button look="primary" size="large" className="w-full" working={sending ? t('form.sending') : null}>
          {t('alert.end')}
        </Button>
      </Form>
    </NarrowPage>
  );
}
