import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Search } from 'lucide';
import { AlertForm } from '#app/components/alerts/alert-form.tsx';
import { useRhythm } from '#app/components/alerts/rhythm.ts';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { PageHeader, SectionHeader } from '#app/components/ui/page-header.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { readAlert, readDraft, searchAddress } from '#app/lib/alert-input.ts';
import { api } from '#app/lib/api.server.ts';
import { readDisplay } from '#app/lib/display.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('alert', (data: { alert: { name: string } }) => data.alert.name);

const STEP = 10;
const MOST = 100;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const server = api(request, context);
  const search = new URL(request.url).searchParams;
  const limit = Math.min(Math.max(Number(search.get('show')) || STEP, STEP), MOST);
  const id = String(params.id);
  const alert = await server.alerts.get({ id });
  // The form counts anew by asking for this page with what stands in it.
  const draft = search.has('q') ? readDraft(search, alert.zone) : alert;
  const [preview, sent] = await Promise.all([
    server.alerts.preview(draft.search),
    server.alerts.sent({ id, limit }),
  ]);
  return { alert, draft, preview, sent, limit };
}

/** The hours of who moved are those of the place they save from. */
export const action = ({ request, context, params }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { zone } = readDisplay(request.headers.get('cookie'));
    const draft = { ...readAlert(form, zone), zone, name: form.text('name') };
    await api(request, context).alerts.change({ id: String(params.id), ...draft });
    return redirectWith('/alerts', { key: 'alert.saved', params: {} });
  });

export default function OneAlert() {
  const { t } = useText();
  const { alert, draft, preview } = useLoaderData<typeof loader>();
  const rhythm = useRhythm();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: t('alert.title'), to: '/alerts' }, { label: alert.name }]} />}
        title={<span className="wrap-anywhere">{alert.name}</span>}
        about={
          <>
            {alert.pausedAt && <Tag>{t('alert.paused')}</Tag>} {rhythm(alert)}
          </>
        }
        actions={
          <ButtonLink to={searchAddress(alert.search)} icon={Search}>
            {t('alert.seeJobs')}
          </ButtonLink>
        }
      />
      <Told />
      <section className="mt-8 border-t border-line pt-8">
        <SectionHeader title={t('alert.change')} />
        <AlertForm draft={draft} preview={preview} page={`/alerts/${alert.id}`} />
      </section>
    </div>
  );
}

/** The postings it told of, the latest first. */
function Told() {
  const { t } = useText();
  const { sent, limit } = useLoaderData<typeof loader>();
  return (
    <section>
      <SectionHeader title={t('alert.told')} />
      {sent.items.length === 0 ? (
        <p className="text-muted">{t('alert.toldNone')}</p>
      ) : (
        <>
          <ul className="divide-y divide-line border-t border-line">
            {sent.items.map(({ id, title, company, location, sentAt }) => (
              <li key={id} className="row-target flex items-baseline justify-between gap-4 py-2.5">
                <p dir="auto" className="min-w-0 wrap-anywhere">
                  <Link to={`/jobs/${id}`} className="row-link font-[560]">
                    {title}
                  </Link>
                  <span className="block text-sm text-muted">
                    {[company, location].filter(Boolean).join(' · ')}
                  </span>
                </p>
                <span className="flex-none text-sm text-muted">
                  <Ago at={sentAt} />
                </span>
              </li>
            ))}
          </ul>
          <ShowMore
            shown={sent.items.length}
            total={null}
            next={sent.next && limit < MOST ? String(limit + STEP) : null}
            step={STEP}
            param="show"
          />
        </>
      )}
    </section>
  );
}
