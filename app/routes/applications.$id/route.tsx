import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { PromiseClock } from '#app/components/applications/clock.tsx';
import { History } from '#app/components/applications/history.tsx';
import { StageSegments } from '#app/components/applications/stage-segments.tsx';
import { isClosed, placeOf, way } from '#app/components/applications/way.ts';
import { ProfileSheet } from '#app/components/candidates/profile-sheet.tsx';
import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Dialog } from '#app/components/ui/dialog.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Application } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { useFormat } from '#app/lib/use-format.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.application.job.title ?? '404'} · Guildhall` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { applications } = api(request, context);
  const id = params.id!;
  const [application, history] = await Promise.all([applications.get({ id }), applications.history({ id })]);
  return { application, moves: history.items };
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, async () => {
    await api(request, context).applications.withdraw({ id: params.id! });
    return redirectWith('/applications', { key: 'tracker.withdrawn', params: {} });
  });

export default function ApplicationPage() {
  const { t } = useText();
  const { application, moves } = useLoaderData<typeof loader>();
  const { job } = application;
  return (
    <>
      <PageHeader
        before={
          <Breadcrumbs way={[{ label: t('tracker.title'), to: '/applications' }, { label: job.title }]} />
        }
        title={job.title}
        about={
          <>
            <TextLink to={`/companies/${job.company.id}`}>
              <bdi>{job.company.name}</bdi>
            </TextLink>{' '}
            · <PayLine pay={job.pay} /> · <TextLink to={`/jobs/${job.id}`}>{t('tracker.posting')}</TextLink>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-10 max-wide:grid-cols-1 max-wide:gap-8">
        <div className="space-y-8">
          <State application={application} />
          <section>
            <h2 className="mb-1">{t('tracker.history')}</h2>
            <History moves={moves} />
          </section>
          {!isClosed(application.stage) && <Withdraw company={job.company.name} />}
        </div>
        <Sent application={application} />
      </div>
    </>
  );
}

/** Where it stands now, and by when someone answers. */
function State({ application }: { application: Application }) {
  const { t } = useText();
  const { stage, lastMove } = application;
  const ahead = way.slice(placeOf(stage) + 1);
  return (
    <Panel as="div" lifted>
      {stage === 'rejected' || stage === 'withdrawn' ? (
        <>
          <p className="display text-lg">{t(`value.stage.${stage}`)}</p>
          {lastMove.reason && (
            <p className="mt-1">
              <bdi>{lastMove.by}</bdi>: {t(`value.reason.${lastMove.reason.code}`)}.
            </p>
          )}
          {lastMove.reason?.text && (
            <p dir="auto" className="mt-2 whitespace-pre-line">
              “{lastMove.reason.text}”
            </p>
          )}
        </>
      ) : (
        <>
          <StageSegments stage={stage} />
          {ahead.length > 0 && (
            <p className="mt-1 text-sm text-muted">
              {t('tracker.ahead', { stages: ahead.map((step) => t(`value.stage.${step}`)).join(' → ') })}
            </p>
          )}
          <div className="mt-5 border-t border-line pt-4">
            <PromiseClock {...application} />
          </div>
        </>
      )}
    </Panel>
  );
}

/** Exactly what the company got. */
function Sent({ application }: { application: Application }) {
  const { t } = useText();
  const format = useFormat();
  const { cv, coverLetter } = application;
  return (
    <section>
      <h2 className="mb-1">{t('tracker.sentTitle')}</h2>
      <p className="mb-3 text-sm text-muted">
        {t('tracker.sentAbout', { day: format.day(application.appliedAt) })}
      </p>
      {cv && (
        <p className="mb-3">
          <a href={`/applications/${application.id}/cv`} download className="text-link" dir="auto">
            {cv.fileName}
          </a>
          , {format.bytes(cv.bytes)}
        </p>
      )}
      {coverLetter && (
        <blockquote dir="auto" className="mb-4 border-s-2 border-line ps-4 whitespace-pre-line">
          {coverLetter}
        </blockquote>
      )}
      {application.hasPicture && <p className="mb-3 text-sm text-muted">{t('picture.sent')}</p>}
      <Panel as="div">
        <ProfileSheet profile={application.profile} />
      </Panel>
    </section>
  );
}

/** It cannot be undone, so it is asked; the safe choice comes last. Without scripts the form stands open. */
function Withdraw({ company }: { company: string }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const sending = useSending();
  const result = useResult();
  const form = (
    <Form result={result}>
      <ErrorSummary />
      <p className="mb-4">{t('tracker.withdrawText', { company: company })}</p>
      <div className="flex flex-wrap gap-2.5">
        <Button look="danger" working={sending ? t('tracker.withdrawing') : null}>
          {t('tracker.withdraw')}
        </Button>
        {asking && (
          <Button type="button" onClick={() => setAsking(false)}>
            {t('tracker.keep')}
          </Button>
        )}
      </div>
    </Form>
  );
  return (
    <>
      <Button type="button" look="danger" onClick={() => setAsking(true)} className="scripted">
        {t('tracker.withdraw')}…
      </Button>
      <noscript>{form}</noscript>
      <Dialog
        open={asking || Boolean(result)}
        onClose={() => setAsking(false)}
        title={t('tracker.withdrawTitle')}
      >
        {form}
      </Dialog>
      {!asking && result && <Notice tone="negative">{t('error.invalid')}</Notice>}
    </>
  );
}
