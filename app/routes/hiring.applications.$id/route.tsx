import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PromiseClock } from '#app/components/applications/clock.tsx';
import { History } from '#app/components/applications/history.tsx';
import { ProfileSheet } from '#app/components/candidates/profile-sheet.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api, type Caller } from '#app/lib/api.server.ts';
import { moveFromForm } from '#app/lib/move.server.ts';
import { DocumentPane } from './document-pane.tsx';
import { Facts } from './facts.tsx';
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

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  moveFromForm(request, context, `/hiring/applications/${params.id}`);

export default function Applicant() {
  const { t } = useText();
  const { application, moves, fit, pages } = useLoaderData<typeof loader>();
  const { candidate, job } = application;
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
      <div className="grid grid-cols-[minmax(0,1.12fr)_minmax(0,0.92fr)_minmax(0,0.96fr)] items-start gap-5 max-wide:grid-cols-2 max-tablet:block max-tablet:space-y-6">
        <DocumentPane application={application} pages={pages} />
        <div className="min-w-0 space-y-7">
          <Facts application={application} />
          <FitBox fit={fit} />
          <section>
            <h2 className="mb-1">{t('applicant.history')}</h2>
            <History moves={moves} />
          </section>
        </div>
        <aside className="min-w-0 space-y-6 max-wide:col-span-2">
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
          {pages.length > 0 && (
            <details>
              <summary className="plain-link w-fit font-[600]">{t('applicant.profile')}</summary>
              <div className="mt-3 rounded-lg border border-line bg-surface p-4">
                <ProfileSheet profile={application.profile} />
              </div>
            </details>
          )}
        </aside>
      </div>
    </>
  );
}
