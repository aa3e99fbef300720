import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useSearchParams } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ChoiceGroup } from '#app/components/ui/choice.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { requestLang } from '#app/i18n/language.server.ts';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { safePath } from '#app/lib/safe-path.ts';
import { submit } from '#app/lib/submit.server.ts';
import { PASSWORD } from '#server/features/accounts/schema.ts';

export const meta = titled('register');

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const role = form.text('role') === 'recruiter' ? 'recruiter' : 'candidate';
    await api(request, context).accounts.signUp({
      role,
      name: form.text('name'),
      email: form.text('email'),
      password: form.raw('password'),
      lang: requestLang(request),
    });
    const onward = safePath(new URL(request.url).searchParams.get('to'));
    return redirect(onward ?? (role === 'recruiter' ? '/hiring/company' : '/profile/cv'));
  });

export default function Register() {
  const { t } = useText();
  const [search] = useSearchParams();
  const sending = useSending();
  return (
    <NarrowPage
      title={t('auth.register')}
      about={t('auth.registerAbout')}
      after={
        <p>
          {t('auth.haveOne')} <TextLink to={`/sign-in?${search}`}>{t('auth.signIn')}</TextLink>
        </p>
      }
    >
      <Form result={useResult()} className="space-y-5">
        <ErrorSummary
          labels={{ name: t('auth.name'), email: t('auth.email'), password: t('auth.password') }}
        />
        <ChoiceGroup
          name="role"
          legend={t('auth.role')}
          defaultValue={search.get('role') === 'recruiter' ? 'recruiter' : 'candidate'}
          options={[
            { value: 'candidate', label: t('auth.candidate'), hint: t('auth.candidateHint') },
            { value: 'recruiter', label: t('auth.recruiter'), hint: t('auth.recruiterHint') },
          ]}
        />
        <TextField name="name" label={t('auth.name')} autoComplete="name" required maxLength={120} />
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
          hint={t('auth.passwordHint', { min: PASSWORD.min })}
          autoComplete="new-password"
          required
          minLength={PASSWORD.min}
          maxLength={PASSWORD.max}
        />
        <Button
          look="primary"
          size="large"
          className="w-full"
          working={sending ? t('auth.registering') : null}
        >
          {t('auth.register')}
        </Button>
      </Form>
    </NarrowPage>
  );
}
