import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RefreshCw } from 'lucide';
import { DomainBadge } from '#app/components/companies/domain-badge.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api, problemIn } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { ownCompany } from '#app/lib/own-company.server.ts';
import type { DomainProof } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { ByMail } from './by-mail.tsx';

export const meta = titled('domain');

/** A website that can be no proof is not an error of this page: it says what to do about it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, name } = await ownCompany(request, context);
  try {
    return { id, name, proof: await api(request, context).domains.proof({ id }), refusal: null };
  } catch (thrown) {
    const problem = await problemIn(thrown);
    if (problem?.code !== 'invalid') throw thrown;
    return { id, name, proof: null, refusal: { key: problem.key, params: problem.params } };
  }
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { domains } = api(request, context);
    const id = form.text('id');
    const back = (key: string) => redirectWith(`/hiring/company/domain?id=${id}`, { key, params: {} });
    if (form.text('intent') === 'mail') {
      await domains.mail({ id, address: form.text('address') });
      return back('domain.mailSent');
    }
    await domains.check({ id });
    return back('domain.asked');
  });

export default function Domain() {
  const { t, say } = useText();
  const { id, name, proof, refusal } = useLoaderData<typeof loader>();
  const back = `/hiring/company?id=${id}`;
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: name, to: back }, { label: t('domain.title') }]} />}
        title={t('domain.title')}
        about={t('domain.about')}
      />
      {refusal && (
        <EmptyState
          title={t('domain.notYet')}
          actions={<ButtonLink to={back}>{t('domain.toCompany')}</ButtonLink>}
        >
          {say(refusal)}
        </EmptyState>
      )}
      {proof && <Proof id={id} proof={proof} />}
    </div>
  );
}

function Proof({ id, proof }: { id: string; proof: DomainProof }) {
  const { t } = useText();
  const sending = useSending('check');
  const result = useResult();
  const mailing = (result?.initialValue as { intent?: string } | null | undefined)?.intent === 'mail';
  return (
    <>
      <Standing proof={proof} />
      <h2 className="mt-6">{t('domain.one')}</h2>
      <Way
        title={t('domain.dns')}
        how={t('domain.dnsHow')}
        lines={[
          [t('domain.name'), proof.recordName],
          [t('domain.content'), proof.token],
        ]}
      />
      <Way
        title={t('domain.file')}
        how={t('domain.fileHow')}
        lines={[
          [t('domain.address'), proof.fileUrl],
          [t('domain.content'), proof.token],
        ]}
      />
      <Form result={mailing ? null : result} className="mt-4 space-y-4">
        <ErrorSummary />
        <input type="hidden" name="id" value={id} />
        <Button
          look="primary"
          icon={RefreshCw}
          name="intent"
          value="check"
          working={sending ? t('form.sending') : null}
        >
          {t('domain.check')}
        </Button>
      </Form>
      <ByMail id={id} proof={proof} result={mailing ? result : null} />
    </>
  );
}

function Standing({
  proof: { domain, verified, askedAt, problem, checkedAt, misses },
}: {
  proof: DomainProof;
}) {
  const { t } = useText();
  const format = useFormat();
  return (
    <div className="space-y-3">
      {verified ? (
        <DomainBadge domain={domain} {...verified} />
      ) : (
        <p className="font-[600]">
          <bdi>{domain}</bdi>: {t('domain.notYet')}
        </p>
      )}
      {askedAt && <Notice role="status">{t('domain.waiting')}</Notice>}
      {!askedAt && problem && (
        <Notice tone="caution">
          {verified && misses > 0 ? t('domain.misses', { count: misses }) : t(problem)}
        </Notice>
      )}
      {checkedAt && (
        <p className="text-sm text-muted" suppressHydrationWarning>
          {t('domain.lastLook', { ago: format.ago(checkedAt) })}
        </p>
      )}
    </div>
  );
}

type WayProps = { title: string; how: string; lines: Array<[label: string, value: string]> };

/** One way to prove it: what stands where. The values are to be copied, so they break nowhere but at the edge. */
function Way({ title, how, lines }: WayProps) {
  return (
    <section className="mt-4 border-t border-line pt-4">
      <h3>{title}</h3>
      <p className="mb-2 text-muted">{how}</p>
      <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-2 max-tablet:grid-cols-1 max-tablet:gap-y-1">
        {lines.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-sm text-muted">{label}</dt>
            <dd dir="ltr">
              <code className="rounded-sm bg-sunken px-1.5 py-0.5 text-sm break-all">{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
