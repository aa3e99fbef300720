import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Progress } from '#app/components/ui/meter.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { StageLine } from '#app/components/ui/stage-line.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv } from '#app/lib/shapes.ts';
import { cvStages } from '#server/features/cvs/schema.ts';

/** News come by themselves; this asks too, for where a WebSocket does not get through. */
const ASK_MS = 1_500;

/** A CV while it is read, or when it could not be. */
export function Reading({ cv }: { cv: Cv }) {
  const { t, say } = useText();
  const { revalidate } = useRevalidator();
  const failed = cv.status === 'failed';
  useEffect(() => {
    if (failed) return;
    const timer = setInterval(revalidate, ASK_MS);
    return () => clearInterval(timer);
  }, [failed, revalidate]);
  const at = cv.stage ? cvStages.indexOf(cv.stage) : 0;
  const now = t(`review.now.${cv.status === 'queued' ? 'queued' : (cv.stage ?? 'open')}`);
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: t('profile.title'), to: '/profile' }, { label: cv.fileName }]} />}
        title={t(failed ? 'review.failed' : 'review.reading', { name: cv.fileName })}
      />
      {failed ? (
        <>
          <Notice tone="negative" role="alert">
            {cv.problem ? say(cv.problem) : t('cv.failed')}
          </Notice>
          <div className="mt-5 flex flex-wrap gap-2.5">
            <ButtonLink look="primary" to="/profile/cv">
              {t('review.another')}
            </ButtonLink>
            <ButtonLink to="/profile">{t('upload.byHand')}</ButtonLink>
          </div>
        </>
      ) : (
        <Panel lifted as="div">
          <StageLine
            label={t('review.steps')}
            now={at}
            steps={[...cvStages, 'check' as const].map((step) => t(`review.step.${step}`))}
          />
          <div className="mt-5">
            <Progress value={cv.status === 'queued' ? 0.05 : (at + 1) / 4} label={now} />
          </div>
          <p role="status" className="mt-2 text-sm text-muted">
            {now}
          </p>
          <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line pt-4">
            <ButtonLink to="/profile">{t('review.leave')}</ButtonLink>
            <p className="min-w-0 flex-1 basis-60 text-sm text-muted">{t('review.leaveText')}</p>
          </div>
          <noscript>
            <meta httpEquiv="refresh" content="2" />
            <ButtonLink to=".">{t('review.look')}</ButtonLink>
          </noscript>
        </Panel>
      )}
    </div>
  );
}
