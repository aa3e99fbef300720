import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import { readViewer } from '#app/lib/viewer.server.ts';

export const meta = titled('verify');

export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get('token') ?? '',
});

/** A press, not the visit, spends the token: mail scanners open links too. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { accounts } = api(request, context);
    if (form.text('intent') === 'resend') {
      await accounts.resendVerification();
      return redirectWith('/home', { key: 'auth.resent', params: {} });
    }
    await accounts.verifyEmail({ token: form.text('token') });
    const { user } = await readViewer(request, context);
    return redirectWith(user ? '/home' : '/sign-in', { key: 'auth.verified', params: {} });
  });

export default function Verify() {
  const { t } = useText();
  const { token } = useLoaderData<typeof loader>();
  const sending = useSending();
  return (
    <NarrowPage title={t('auth.verify')} about={t('auth.verifyAbout')}>
      <Form result={useResult()} className="space-y-5">
        <ErrorSummary />
        <input type="hidden" name="token" value={token} />
        <Button look="primary" size="large" className="w-full" working={sending ? t('auth.verifying') : null}>
          {t('auth.verifyNow')}
        </Button>
      </Form>
    </NarrowPage>
  );
}
