import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { safePath } from '#app/lib/safe-path.ts';
import { submit } from '#app/lib/submit.server.ts';
import { readViewer } from '#app/lib/viewer.server.ts';

export const meta = titled('signIn');

export async function loader({ context }: LoaderFunctionArgs) {
  const { user, local } = await readViewer(context);
  if (user) throw redirect('/home');
  return { local };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    await api(request, context).accounts.signIn({
      email: form.text('email'),
      password: form.raw('password'),
    });
    return redirect(safePath(new URL(request.url).searchParams.get('to')) ?? '/home');
  });

export default function SignIn() {
  const { t } = useText();
  const { local } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const sending = useSending();
  return (
    <NarrowPage
      title={t('auth.signIn')}
      after={
        <>
          <p>
            {t('auth.newHere')} <TextLink to={`/register?${search}`}>{t('auth.register')}</TextLink>
          </p>
          {local && <DemoSignIns />}
        </>
      }
    >
      <Form result={useResult()} className="space-y-5">
        <ErrorSummary labels={{ email: t('auth.email'), password: t('auth.password') }} />
        <TextField
          name="email"
          type="email"
          label={t('auth.email')}
          autoComplete="username"
          required
          maxLength={254}
        />
        <TextField
          name="password"
          type="password"
          label={t('auth.password')}
          autoComplete="current-password"
          required
        />
        <Button look="primary" size="large" className="w-full" working={sending ? t('auth.signingIn') : null}>
          {t('auth.signIn')}
        </Button>
      </Form>
    </NarrowPage>
  );
}

/** On one's own machine the town's people are known; their password is no secret there. */
function DemoSignIns() {
  const { t } = useText();
  return (
    <details className="text-sm">
      <summary className="plain-link w-fit cursor-pointer">{t('auth.demo')}</summary>
      <ul className="mt-2 space-y-1">
        {['candidate', 'recruiter', 'admin'].map((who) => (
          <li key={who}>
            <code>{who}@demo.test</code>
          </li>
        ))}
        <li>
          {t('auth.password')}: <code>guildhall-demo</code>
        </li>
      </ul>
    </details>
  );
}
