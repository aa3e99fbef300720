import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AlertForm } from '#app/components/alerts/alert-form.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { readAlert, readDraft } from '#app/lib/alert-input.ts';
import { api } from '#app/lib/api.server.ts';
import { readDisplay } from '#app/lib/display.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { submit } from '#app/lib/submit.server.ts';

export const meta = titled('newAlert');

const zoneOf = (request: Request): string => readDisplay(request.headers.get('cookie')).zone;

/** The address of a search with another path: who is not signed in comes back to it afterwards. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = readDraft(new URL(request.url).searchParams, zoneOf(request));
  return { draft, preview: await api(request, context).alerts.preview(draft.search) };
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const draft = readAlert(form, zoneOf(request));
    await api(request, context).alerts.create({ ...draft, name: form.text('name') });
    return redirectWith('/alerts', { key: 'alert.saved', params: {} });
  });

export default function NewAlert() {
  const { t } = useText();
  const { draft, preview } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        before={<Breadcrumbs way={[{ label: t('alert.title'), to: '/alerts' }, { label: t('alert.new') }]} />}
        title={t('alert.new')}
        about={t('alert.newAbout')}
      />
      <AlertForm draft={draft} preview={preview} page="/alerts/new" />
    </div>
  );
}
