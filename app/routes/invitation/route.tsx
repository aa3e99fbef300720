import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { requestLang } from '#app/i18n/language.server.ts';
import { useText } from '#app/i18n/use-text.tsx';
import { api, problemIn } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import type { ReceivedInvitation } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { PASSWORD } from '#server/features/accounts/schema.ts';

export const meta = titled('invitation');

/** A link that opens nothing is not an error of this page: it says which one does. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const token = search.get('token') ?? '';
  try {
    return { token, received: await api(request, context).invitations.received({ token }) };
  } catch (thrown) {
    if ((await problemIn(thrown))?.code !== 'invalid') throw thrown;
    return { token, received: null };
  }
}

/** A press, not the visit, answers: mail scanners open links too. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { invitations, accounts } = api(request, context);
    const token = form.text('token');
    const here = `/invitation?token=${encodeURIComponent(token)}`;
    const company = form.text('company');
    switch (form.text('intent')) {
      case 'decline':
        await invitations.decline({ token });
        return redirectWith(here, { key: 'invitation.declined', params: { company } });
      case 'signOut':
        await accounts.signOut();
        return redirect(here);
      case 'register':
        await invitations.register({
          token,
          name: form.text('name'),
          password: form.raw('password'),
          lang: requestLang(request),
        });
        break;
      default:
        await invitations.accept({ token });
    }
    return redirectWith('/hiring', { key: 'invitation.accepted', params: { company } });
  });

/** Where the link of an invitation leads: signed in, signed out, as somebody else, too late. */
export default function InvitationPage() {
  const { t } = useText();
  const { token, received } = useLoaderData<typeof loader>();
  const { user } = useReader();
  const toStart = <ButtonLink to={user ? '/home' : '/'}>{t('invitation.toStart')}</ButtonLink>;
  if (!received)
    return (
      <NarrowPage title={t('invitation.unknownTitle')} about={t('invitation.link_unknown')}>
        {toStart}
      </NarrowPage>
    );
  const { state, reader, company, invitedBy: inviter } = received;
  if (state !== 'open')
    return (
      <NarrowPage
        title={t(`invitation.ended.${state}.title`)}
        about={t(`invitation.ended.${state}.text`, { company: company.name, inviter })}
      >
        {state === 'accepted' && reader === 'you' ? (
          <ButtonLink to="/hiring">{t('invitation.toHiring')}</ButtonLink>
        ) : (
          toStart
        )}
      </NarrowPage>
    );
  if (reader === 'other')
    return (
      <NarrowPage
        title={t('invitation.otherTitle')}
        about={t('invitation.otherText', { email: received.email, own: user?.email ?? '' })}
      >
        <Answer token={token} company={company.name} intent="signOut">
          {t('invitation.signOut')}
        </Answer>
      </NarrowPage>
    );
  return <Open token={token} received={received} />;
}

function Open({ token, received }: { token: string; received: ReceivedInvitation }) {
  const { t } = useText();
  const format = useFormat();
  const { company, role, email, expiresAt, invitedBy: inviter, reader, hasAccount } = received;
  const words = { inviter, role: t(`member.role.${role}`), does: t(`member.roleAbout.${role}`) };
  return (
    <NarrowPage
      title={t('invitation.asks', { company: company.name })}
      about={t('invitation.as', words)}
      after={
        <Form result={null}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="company" value={company.name} />
          <Button look="quiet" name="intent" value="decline" className="-ms-4">
            {t('invitation.decline')}
          </Button>
        </Form>
      }
    >
      <p className="mb-5 text-sm wrap-anywhere text-muted" suppressHydrationWarning>
        {t('invitation.forAddress', { email, day: format.day(expiresAt) })}
        {reader === 'stranger' && ` ${t(hasAccount ? 'invitation.hasAccount' : 'invitation.registerAbout')}`}
      </p>
      {reader === 'you' && (
        <Answer token={token} company={company.name} intent="accept">
          {t('invitation.accept')}
        </Answer>
      )}
      {reader === 'stranger' && hasAccount && (
        <ButtonLink
          look="primary"
          size="large"
          className="w-full"
          to={`/sign-in?to=${encodeURIComponent(`/invitation?token=${token}`)}`}
        >
          {t('invitation.signIn')}
        </ButtonLink>
      )}
      {reader === 'stranger' && !hasAccount && <Register token={token} company={company.name} />}
    </NarrowPage>
  );
}

type AnswerProps = { token: string; company: string; intent: 'accept' | 'signOut'; children: string };

function Answer({ token, company, intent, children }: AnswerProps) {
  const { t } = useText();
  const sending = useSending(intent);
  return (
    <Form result={useResult()} className="space-y-5">
      <ErrorSummary />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="company" value={company} />
      <Button
        look={intent === 'accept' ? 'primary' : 'second'}
        size="large"
        className="w-full"
        name="intent"
        value={intent}
        working={sending ? t(intent === 'accept' ? 'invitation.accepting' : 'form.sending') : null}
      >
        {children}
      </Button>
    </Form>
  );
}

function Register({ token, company }: { token: string; company: string }) {
  const { t } = useText();
  const sending = useSending('register');
  return (
    <Form result={useResult()} className="space-y-5">
      <ErrorSummary labels={{ name: t('auth.name'), password: t('auth.password') }} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="company" value={company} />
      <input type="hidden" name="intent" value="register" />
      <TextField name="name" label={t('auth.name')} autoComplete="name" required maxLength={120} />
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
      <Button look="primary" size="large" className="w-full" working={sending ? t('auth.registering') : null}>
        {t('invitation.register')}
      </Button>
    </Form>
  );
}
