import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form as RemixForm, useActionData, useLoaderData } from '@remix-run/react';
import { Applicant } from '#app/components/applications/applicant.tsx';
import { PromiseClock } from '#app/components/applications/clock.tsx';
import { History } from '#app/components/applications/history.tsx';
import { SentPicture } from '#app/components/applications/sent-picture.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api, type Caller } from '#app/lib/api.server.ts';
import { moveFromForm } from '#app/lib/move.server.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { FitBox } from './fit-box.tsx';
import { MoveBox, MoveButtons } from './moves.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.application.candidate.name ?? '404'} · Guildhall` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const server = api(request, context);
  const id = params.id!;
  const application = await server.applications.get({ id });
  const user = await server.accounts.me();
  if (!user.companies.some((company) => company.id === application.job.company.id))
    throw new Response(null, { status: 404 });
  const [history, fit, pages] = await Promise.all([
    server.applications.history({ id }),
    server.matching.ofApplication({ id }),
    application.cv?.id ? readPages(server, id) : [],
  ]);
  return { application, moves: history.items, fit, pages };
}

const readPages = (server: Caller, id: string) => server.applications.document({ id });

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData();
  if (form.get('intent') === 'picture')
    return { picture: await api(request, context).applications.showPicture({ id: params.id! }) };
  return moveFromForm(request, context, `/hiring/applications/${params.id}`);
}

/** The picture that came along, once somebody pressed to see it; as long as they stay on the page. */
function useShownPicture(): { id: string } | null {
  const answer = useActionData<typeof action>();
  return answer && 'picture' in answer ? (answer.picture as { id: string }) : null;
}

export default function ApplicantPage() {
  const { t } = useText();
  const format = useFormat();
  const { application, moves, fit, pages } = useLoaderData<typeof loader>();
  const { candidate, job } = application;
  const shown = useShownPicture();
  return (
    <>
      <PageHeader
        before={
          <Breadcrumbs
            way={[
              { label: job.title, to: `/hiring/${job.id}` },
              { label: t(`value.stage.${application.stage}`) },
            ]}
          />
        }
        title={candidate.name}
        about={application.profile.headline}
        actions={<MoveButtons application={application} />}
      />
      <Form result={useResult()}>
        <ErrorSummary />
      </Form>
      <Applicant
        sent={application}
        pages={pages}
        about={t('applicant.frozen', { day: format.time(application.appliedAt) })}
        href={`/applications/${application.id}/cv`}
        picture={
          <SentPicture
            name={candidate.name}
            picture={shown}
            ask={
              <RemixForm method="post" preventScrollReset>
                <Button size="small" name="intent" value="picture">
                  {t('picture.show')}
                </Button>
              </RemixForm>
            }
          />
        }
        more={
          <>
            <FitBox fit={fit} />
            <section>
              <h2 className="mb-1">{t('applicant.history')}</h2>
              <History moves={moves} />
            </section>
          </>
        }
        aside={
          <>
            <PromiseClock {...application} />
            <MoveBox application={application} />
            {application.coverLetter && (
              <section>
                <h2 className="mb-2">{t('applicant.letter')}</h2>
                <blockquote dir="auto" className="border-s-2 border-line ps-4 whitespace-pre-line">
                  {application.coverLetter}
                </blockquote>
              </section>
            )}
          </>
        }
      />
    </>
  );
}
