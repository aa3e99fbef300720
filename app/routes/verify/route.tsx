import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import { readViewer } from '#app/lib/viewer.server.ts';

export const meta = titled('verify');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { user } = await readViewer(context);
  return { token: new URL(request.url).searchParams.get('token') ?? '', signedIn: user !== null };
}

/** A press, not the visit, spends the token: mail scanners open links too. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { accounts } = api(request, context);
    if (form.text('intent') === 'resend') {
      await accounts.resendVerification();
      return redirectWith('/home', { key: 'auth.resent', params: {} });
    }
    await accounts.verifyEmail({ token: form.text('token') });
    const { user } = await readViewer(context);
    return redirectWith(user ? '/home' : '/sign-in', { key: 'auth.verified', params: {} });
  });

export default function Verify() {
  const { t } = useText();
  const { token, signedIn } = useLoaderData<typeof loader>();
  const sending = useSending();
  const result = useResult();
  return (
    <NarrowPage
      title={t('auth.verify')}
      about={t('auth.verifyAbout')}
      // Who is signed in finds the way to a new link above every page.
      after={result && !signedIn && <TextLink to="/sign-in">{t('auth.signInForLink')}</TextLink>}
    >
      <Form result={result} className="space-y-5">
        <ErrorSummary />
        <input type="hidden" name="token" value={token} />
        <Button look="primary" size="large" className="w-full" working={sending ? t('auth.verifying') : null}>
          {t('auth.verifyNow')}
        </Button>
      </Form>
    </NarrowPage>
  );
}
