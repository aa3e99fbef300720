import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PromiseClock } from '#app/components/applications/clock.tsx';
import { StageSegments } from '#app/components/applications/stage-segments.tsx';
import { isClosed } from '#app/components/applications/way.ts';
import { PayLine } from '#app/components/postings/posting-facts.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { PageHeader, SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import type { ApplicationCard } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { Closed } from './closed.tsx';

export const meta = titled('applications');

const STEP = 50;
const MOST = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const server = api(request, context);
  const limit = new URL(request.url).searchParams.get('show') ? MOST : STEP;
  const page = await server.applications.list({ limit, sort: 'newest' });
  return { page, limit };
}

export default function Tracker() {
  const { t } = useText();
  const { page, limit } = useLoaderData<typeof loader>();
  const open = page.items.filter((one) => !isClosed(one.stage));
  const forYou = open.filter((one) => one.stage === 'offered');
  const forThem = open.filter((one) => one.stage !== 'offered');
  const closed = page.items.filter((one) => isClosed(one.stage));
  return (
    <>
      <PageHeader
        title={t('tracker.title')}
        about={page.items.length > 0 && <Sum open={open} waiting={forThem} />}
      />
      {page.items.length === 0 ? (
        <EmptyState
          title={t('tracker.empty')}
          actions={
            <ButtonLink to="/jobs" look="primary">
              {t('shell.search')}
            </ButtonLink>
          }
        >
          {t('tracker.emptyText')}
        </EmptyState>
      ) : (
        <div className="space-y-10">
          <Group title={t('tracker.forYou')} rows={forYou} primary />
          <Group title={t('tracker.forThem')} rows={forThem} />
          {closed.length > 0 && (
            <section>
              <SectionHeader title={t('tracker.closed')} count={closed.length} />
              <ul className="border-t border-line-control">
                {closed.map((one) => (
                  <Closed key={one.id} application={one} />
                ))}
              </ul>
            </section>
          )}
          {page.next && (
            <ShowMore
              shown={page.items.length}
              total={null}
              next={limit < MOST ? String(MOST) : null}
              step={STEP}
              param="show"
            />
          )}
        </div>
      )}
    </>
  );
}

/** How many are open, how many answers are late, and when the next one that is not late is due. */
function Sum({ open, waiting }: { open: ApplicationCard[]; waiting: ApplicationCard[] }) {
  const { t } = useText();
  const format = useFormat();
  const unanswered = waiting.filter((one) => !one.answeredAt);
  const late = unanswered.filter((one) => format.daysUntil(one.answerBy) < 0);
  const [next] = unanswered
    .filter((one) => !late.includes(one))
    .sort((a, b) => a.answerBy.localeCompare(b.answerBy));
  return (
    <>
      {t('tracker.open', { count: open.length })}
      {late.length > 0 && ` ${t('tracker.lateCount', { count: late.length })}`}
      {next && ` ${t('tracker.nextDue', { day: format.day(next.answerBy) })}`}
    </>
  );
}

function Group({ title, rows, primary }: { title: string; rows: ApplicationCard[]; primary?: boolean }) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionHeader title={title} count={rows.length} />
      <div className="grid grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,0.8fr)] gap-x-6 border-y border-line border-t-line-control py-1.5 text-sm text-muted max-tablet:hidden">
        {(['job', 'stage', 'clock', 'next'] as const).map((column) => (
          <span key={column}>{t(`tracker.columns.${column}`)}</span>
        ))}
      </div>
      <ul className="divide-y divide-line max-tablet:border-t max-tablet:border-line-control">
        {rows.map((one, index) => (
          <Row key={one.id} application={one} primary={primary && index === 0} />
        ))}
      </ul>
    </section>
  );
}

function Row({ application, primary }: { application: ApplicationCard; primary?: boolean }) {
  const { t } = useText();
  const { job } = application;
  return (
    <li className="row-target grid grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,0.8fr)] gap-x-6 gap-y-3 py-4.5 max-tablet:grid-cols-1">
      <div className="min-w-0">
        <h3 dir="auto" className="text-md">
          <Link to={`/applications/${application.id}`} prefetch="intent" className="row-link">
            {job.title}
          </Link>
        </h3>
        <p className="text-sm text-muted">
          <bdi>{job.company.name}</bdi> · <PayLine pay={job.pay} />
        </p>
      </div>
      <StageSegments stage={application.stage} />
      <PromiseClock {...application} />
      <div>
        {application.stage === 'offered' ? (
          <ButtonLink
            to={`/applications/${application.id}`}
            look={primary ? 'primary' : 'second'}
            className="max-tablet:w-full"
          >
            {t('tracker.readOffer')}
          </ButtonLink>
        ) : (
          <p className="text-sm text-muted">{t('tracker.nothingToDo')}</p>
        )}
      </div>
    </li>
  );
}
