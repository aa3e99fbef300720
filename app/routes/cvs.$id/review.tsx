import { Form } from '@remix-run/react';
import { Undo2 } from 'lucide';
import { AnsweredBy } from '#app/components/matching/answered-by.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { StageLine } from '#app/components/ui/stage-line.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { FactCard } from './fact-card.tsx';
import { FactQueue } from './fact-queue.tsx';
import { queueOf, togetherWith } from './facts.ts';
import { Ignored } from './ignored.tsx';
import type { ReviewPage } from './route.tsx';
import { Tray } from './tray.tsx';

/** What was read, beside the page it was read from: accept, edit or skip, one fact at a time. */
export function Review({ cv, page, wanted, editing }: ReviewPage) {
  const { t, say } = useText();
  const { open, current, sure, done } = queueOf(cv.facts, wanted);
  const all = cv.facts.length;
  const looked = current ? togetherWith(cv.facts, current) : [];
  return (
    <>
      <PageHeader
        before={<Breadcrumbs way={[{ label: t('profile.title'), to: '/profile' }, { label: cv.fileName }]} />}
        title={t('review.title')}
        about={
          <>
            {t('review.about', {
              facts: t('review.facts', { count: all }),
              pages: t('review.pages', { count: cv.pages ?? 1 }),
            })}
            {cv.answeredBy && (
              <span className="mt-0.5 block">
                <AnsweredBy by={cv.answeredBy} parts={cv.answeredParts} verb="read" />
              </span>
            )}
          </>
        }
        actions={<Actions sure={sure.length} />}
      />
      <ErrorSummary />
      <StageLine
        label={t('review.steps')}
        now={open.length === 0 && all > 0 ? 4 : 3}
        steps={[
          t('review.step.open'),
          t('review.step.sections'),
          t('review.step.facts'),
          t('review.checkAt', { done, all }),
          t('review.step.done'),
        ]}
      />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-8 max-tablet:mt-3 max-tablet:block">
        {page && <Tray cv={cv} page={page} current={looked} />}
        <div className="min-w-0 space-y-6 max-tablet:mt-5">
          {cv.warnings.length > 0 && (
            <Notice tone="caution">
              {cv.warnings.map((warning) => (
                <p key={warning.key}>{say(warning)}</p>
              ))}
            </Notice>
          )}
          {current ? (
            <FactCard cv={cv} page={page} fact={current} together={looked} editing={editing} />
          ) : (
            <Done cv={cv} left={open.length} />
          )}
          <FactQueue cv={cv} page={page} current={looked} />
          <TakeBack cv={cv} />
          <Ignored hidden={cv.hidden} />
        </div>
      </div>
    </>
  );
}

function Actions({ sure }: { sure: number }) {
  const { t } = useText();
  return (
    <>
      {sure > 0 && (
        <Form method="post" className="flex">
          <Button name="intent" value="sure" className="flex-1">
            {t('review.acceptSure', { count: sure })}
          </Button>
        </Form>
      )}
    </>
  );
}

/** What one press takes out of the profile again, said before it is pressed. */
function TakeBack({ cv }: { cv: Cv }) {
  const { t } = useText();
  const format = useFormat();
  if (!cv.undo) return null;
  return (
    <Form method="post" className="border-t border-line pt-4">
      <p id="undo-about" className="mb-2 max-w-[60ch] text-sm text-muted">
        {t('review.undoAbout', { count: cv.undo.count, day: format.day(cv.undo.at) })}
      </p>
      <Button icon={Undo2} name="intent" value="undo" aria-describedby="undo-about">
        {t('review.undo')}
      </Button>
    </Form>
  );
}

/** Nothing waits any more, or what waits was skipped. */
function Done({ cv, left }: { cv: Cv; left: number }) {
  const { t } = useText();
  if (cv.facts.length === 0)
    return (
      <EmptyState
        title={t('review.nothing')}
        actions={
          <>
            <ButtonLink look="primary" to="/profile">
              {t('upload.byHand')}
            </ButtonLink>
            <ButtonLink to="/profile/cv">{t('review.another')}</ButtonLink>
          </>
        }
      >
        {t('review.nothingText')}
      </EmptyState>
    );
  return (
    <Panel lifted as="div">
      <h2>{left > 0 ? t('review.more', { count: left }) : t('review.allDone')}</h2>
      <p className="mt-1 text-muted">{t('review.allDoneText')}</p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <ButtonLink look="primary" to="/profile">
          {t('review.toProfile')}
        </ButtonLink>
        <ButtonLink to="/home">{t('review.toJobs')}</ButtonLink>
        {left > 0 && <ButtonLink to={`/cvs/${cv.id}`}>{t('review.look')}</ButtonLink>}
      </div>
    </Panel>
  );
}
