import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';
import { PASSWORD } from '#server/features/accounts/schema.ts';

export const meta = titled('setup');

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await api(request, context).accounts.needsSetUp())) throw new Response(null, { status: 404 });
  return null;
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    await api(request, context).accounts.setUp({
      code: form.text('code'),
      name: form.text('name'),
      email: form.text('email'),
      password: form.raw('password'),
    });
    return redirect('/home');
  });

export default function SetUp() {
  const { t } = useText();
  const sending = useSending();
  return (
    <NarrowPage title={t('auth.setUp')} about={t('auth.setUpAbout')}>
      <Form result={useResult()} className="space-y-5">
        <ErrorSummary
          labels={{
            code: t('auth.code'),
            name: t('auth.name'),
            email: t('auth.email'),
            password: t('auth.password'),
          }}
        />
        <TextField name="code" label={t('auth.code')} hint={t('auth.codeHint')} autoComplete="off" required />
        <TextField name="name" label={t('auth.name')} autoComplete="name" required maxLength={120} />
        <TextField name="email" type="email" label={t('auth.email')} autoComplete="username" required />
        <TextField
          name="password"
          type="password"
          label={t('auth.password')}
          hint={t('auth.passwordHint', { min: PASSWORD.min })}
          autoComplete="new-password"
          required
          minLength={PASSWORD.min}
        />
        <Button
          look="primary"
          size="large"
          className="w-full"
          working={sending ? t('auth.registering') : null}
        >
          {t('auth.setUpNow')}
        </Button>
      </Form>
    </NarrowPage>
  );
}
