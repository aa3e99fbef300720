import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NarrowPage } from '#app/components/shell/narrow-page.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api, problemIn } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('domainMail');

/** A link that opens nothing is not an error of this page: it says what to do about it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  try {
    return { token, mailed: await api(request, context).domains.mailed({ token }) };
  } catch (thrown) {
    if ((await problemIn(thrown))?.code !== 'invalid') throw thrown;
    return { token, mailed: null };
  }
}

/** A press, not the visit, proves: mail scanners open links too. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const token = form.text('token');
    await api(request, context).domains.proveByMail({ token });
    return redirect(`/domain-proof?token=${encodeURIComponent(token)}`);
  });

/** Where the link of a mail to an address at a domain leads; nobody needs to sign in. */
export default function DomainMail() {
  const { t } = useText();
  const { token, mailed } = useLoaderData<typeof loader>();
  const result = useResult();
  const sending = useSending();
  if (!mailed)
    return (
      <NarrowPage title={t('invitation.unknownTitle')} about={t('domain.link_unknown')}>
        <ButtonLink to="/">{t('invitation.toStart')}</ButtonLink>
      </NarrowPage>
    );
  const { domain, address, company, askedBy: name, state } = mailed;
  const words = { domain, address, company: company.name, name };
  const toCompany = <ButtonLink to={`/companies/${company.id}`}>{t('domain.ask.toCompany')}</ButtonLink>;
  if (state === 'used')
    return (
      <NarrowPage title={t('domain.ask.used')} about={t('domain.ask.usedText', words)}>
        {toCompany}
      </NarrowPage>
    );
  if (state === 'over')
    return (
      <NarrowPage title={t('domain.ask.over')} about={t('domain.link_over')}>
        {toCompany}
      </NarrowPage>
    );
  return (
    <NarrowPage
      title={t('domain.ask.title', words)}
      about={t('domain.ask.text', words)}
      after={<p>{t('domain.ask.no')}</p>}
    >
      <Form result={result} className="space-y-5">
        <ErrorSummary />
        <input type="hidden" name="token" value={token} />
        <Button look="primary" size="large" className="w-full" working={sending ? t('form.sending') : null}>
          {t('domain.ask.yes')}
        </Button>
      </Form>
    </NarrowPage>
  );
}
