import { Form, useRevalidator } from '@remix-run/react';
import { RotateCw, Square, Trash2 } from 'lucide';
import { useEffect } from 'react';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { useSending } from '#app/components/ui/form.tsx';
import { Progress } from '#app/components/ui/meter.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { StageLine } from '#app/components/ui/stage-line.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv } from '#app/lib/shapes.ts';
import { canReadAgain, cvStages } from '#server/features/cvs/schema.ts';

/** News come by themselves; this asks too, for where a WebSocket does not get through. */
const ASK_MS = 1_500;

/** A virus scanner is part of opening, a model that looks once more of finding facts: most houses have neither. */
const steps = ['open', 'sections', 'facts', 'check'] as const;

/** A CV while it is read, or when it could not be. */
export function Reading({ cv }: { cv: Cv }) {
  const { t } = useText();
  const failed = cv.status === 'failed';
  const stopped = cv.problem?.key === 'cv.stopped';
  const title = failed ? (stopped ? 'review.stopped' : 'review.failed') : 'review.reading';
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: t('profile.title'), to: '/profile' }, { label: cv.fileName }]} />}
        title={t(title, { name: cv.fileName })}
      />
      {failed ? <NotRead cv={cv} stopped={stopped} /> : <OnTheWay cv={cv} />}
    </div>
  );
}

function OnTheWay({ cv }: { cv: Cv }) {
  const { t } = useText();
  const { revalidate } = useRevalidator();
  const stopping = useSending('stop');
  useEffect(() => {
    const timer = setInterval(revalidate, ASK_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  const at = cv.stage ? Math.max(0, Math.min(cvStages.indexOf(cv.stage) - 1, steps.indexOf('facts'))) : 0;
  const now = cv.ahead
    ? t('review.ahead', { count: cv.ahead })
    : t(`review.now.${cv.status === 'queued' ? 'queued' : (cv.stage ?? 'open')}`);
  return (
    <Panel lifted as="div">
      <StageLine label={t('review.steps')} now={at} steps={steps.map((step) => t(`review.step.${step}`))} />
      <div className="mt-5">
        <Progress value={cv.status === 'queued' ? 0.05 : (at + 1) / steps.length} label={now} />
      </div>
      <p role="status" className="mt-2 text-sm text-muted">
        {now}
      </p>
      <p className="mt-5 border-t border-line pt-4 text-sm text-muted">{t('review.leaveText')}</p>
      <div className="mt-3 flex flex-wrap gap-2.5 max-tablet:*:flex-1">
        <ButtonLink to="/profile">{t('review.leave')}</ButtonLink>
        <IntentButton
          look="danger"
          icon={Square}
          value="stop"
          working={stopping ? t('review.stopping') : null}
        >
          {t('review.stop')}
        </IntentButton>
      </div>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
        <div className="mt-4">
          <ButtonLink to="?">{t('review.look')}</ButtonLink>
        </div>
      </noscript>
    </Panel>
  );
}

/** Why it was not read, and the ways on: once more where that may help, another file, by hand, or away with it. */
function NotRead({ cv, stopped }: { cv: Cv; stopped: boolean }) {
  const { t, say } = useText();
  const reading = useSending('again');
  const again = canReadAgain(cv.status, cv.problem?.key);
  return (
    <>
      <ErrorSummary />
      <Notice tone={stopped ? 'note' : 'negative'} role={stopped ? 'status' : 'alert'}>
        {cv.problem ? say(cv.problem) : t('cv.failed')}
      </Notice>
      <div className="mt-5 flex flex-wrap gap-2.5 max-tablet:*:w-full">
        {again && (
          <IntentButton
            look="primary"
            icon={RotateCw}
            value="again"
            working={reading ? t('review.againGoing') : null}
          >
            {t('review.again')}
          </IntentButton>
        )}
        <ButtonLink look={again ? 'second' : 'primary'} to="/profile/cv">
          {t('review.another')}
        </ButtonLink>
        <ButtonLink to="/profile">{t('upload.byHand')}</ButtonLink>
        <IntentButton look="danger" icon={Trash2} value="remove">
          {t('review.remove')}
        </IntentButton>
      </div>
    </>
  );
}

/** One thing to do with the CV, as a form of its own: it works without scripts. */
const IntentButton = (button: React.ComponentProps<typeof Button>) => (
  <Form method="post" className="flex">
    <Button name="intent" className="flex-1" {...button} />
  </Form>
);
