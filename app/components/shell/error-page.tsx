import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { useAnswer } from '#app/lib/answer.ts';
import type { Problem } from '#app/lib/problem.ts';
import { useReader } from '#app/lib/reader.tsx';
import { ButtonLink } from '../ui/button.tsx';

/** What went wrong, in words, and what to do. A bug shows only the id that finds its line in the log. */
export function ErrorPage() {
  const error = useRouteError();
  const { t, say, knows } = useText();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const data = isRouteErrorResponse(error) ? (error.data as { problem?: Problem } | undefined) : undefined;
  const { failedAs } = useAnswer();
  const problem = data?.problem;
  const kind =
    status === 410
      ? 'over'
      : status === 404
        ? 'absent'
        : status === 403
          ? 'forbidden'
          : status < 500
            ? 'refused'
            : 'bug';
  return (
    <div className="max-w-[42rem] py-8">
      <p className="text-sm text-muted">{status}</p>
      <h1>{t(`error.page.${kind}.title`)}</h1>
      <p className="mt-2 text-md text-muted">
        {problem && knows(problem.key) && kind !== 'absent' && kind !== 'over'
          ? say(problem)
          : t(`error.page.${kind}.text`)}
      </p>
      {failedAs && kind === 'bug' && (
        <p className="mt-2 text-sm text-muted">{t('error.page.requestId', { id: failedAs })}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-2.5">
        {kind === 'over' ? (
          <Onward params={problem?.params} />
        ) : (
          <>
            <ButtonLink to="/" look="primary">
              {t('error.page.home')}
            </ButtonLink>
            <ButtonLink to="/jobs">{t('error.page.jobs')}</ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}

/** Where one goes from a job that is closed: to other work, first of all where one wanted to work. */
function Onward({ params = {} }: { params: Problem['params'] | undefined }) {
  const { t } = useText();
  const { user } = useReader();
  const { company, companyId } = params;
  return (
    <>
      {companyId && (
        <ButtonLink to={`/companies/${companyId}`} look="primary">
          <bdi>{t('error.page.over.company', { company: company ?? '' })}</bdi>
        </ButtonLink>
      )}
      <ButtonLink to="/jobs">{t('error.page.jobs')}</ButtonLink>
      {user?.candidateId && <ButtonLink to="/applications">{t('error.page.over.yours')}</ButtonLink>}
    </>
  );
}
