import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Pause, Play, Search, Trash2 } from 'lucide';
import { useSearchWords } from '#app/components/alerts/alert-form.tsx';
import { useRhythm } from '#app/components/alerts/rhythm.ts';
import { Button, ButtonLink, IconButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form as ResultForm, useResult } from '#app/components/ui/form.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import type { Alert } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { MOST_ALERTS } from '#server/features/alerts/schema.ts';

export const meta = titled('alerts');

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  api(request, context).alerts.list({ limit: MOST_ALERTS });

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { alerts } = api(request, context);
    const [id, intent] = [form.text('id'), form.text('intent')];
    if (intent === 'remove') {
      await alerts.remove({ id });
      const undo = { action: '/alerts', fields: { intent: 'restore', id } };
      return redirectWith('/alerts', { key: 'form.removed', params: {}, undo });
    }
    await (intent === 'restore'
      ? alerts.restore({ id })
      : alerts.change({ id, active: intent === 'resume' }));
    return redirect('/alerts');
  });

export default function Alerts() {
  const { t } = useText();
  const { items } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        title={t('alert.title')}
        about={t('alert.about')}
        actions={
          items.length > 0 && (
            <ButtonLink to="/jobs" icon={Search}>
              {t('alert.toSearch')}
            </ButtonLink>
          )
        }
      />
      <ResultForm result={useResult()} as="div">
        <ErrorSummary />
      </ResultForm>
      {items.length === 0 ? (
        <EmptyState
          title={t('alert.none')}
          actions={
            <ButtonLink to="/jobs" look="primary" icon={Search}>
              {t('alert.toSearch')}
            </ButtonLink>
          }
        >
          {t('alert.noneText')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {items.map((alert) => (
            <Row key={alert.id} alert={alert} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ alert }: { alert: Alert }) {
  const { t } = useText();
  const said = useSearchWords()(alert.words);
  const rhythm = useRhythm();
  const { id, name } = alert;
  const paused = alert.pausedAt !== null;
  return (
    <li className="row-target flex items-start gap-4 py-4 max-tablet:gap-2">
      <div className="min-w-0 flex-1">
        <h2 dir="auto" className="text-md wrap-anywhere">
          <Link to={`/alerts/${id}`} className="row-link">
            {name}
          </Link>{' '}
          {paused && <Tag>{t('alert.paused')}</Tag>}
        </h2>
        {said !== name && (
          <p dir="auto" className="wrap-anywhere">
            {said}
          </p>
        )}
        <p className="text-sm text-muted">{rhythm(alert)}</p>
      </div>
      <Form method="post" className="relative flex flex-none items-center gap-1">
        <input type="hidden" name="id" value={id} />
        <Button
          size="small"
          icon={paused ? Play : Pause}
          name="intent"
          value={paused ? 'resume' : 'pause'}
          aria-label={t(paused ? 'alert.resumeNamed' : 'alert.pauseNamed', { name })}
        >
          <span className="max-tablet:sr-only">{t(paused ? 'alert.resume' : 'alert.pause')}</span>
        </Button>
        <IconButton
          type="submit"
          name="intent"
          value="remove"
          icon={Trash2}
          label={t('form.removeNamed', { name })}
        />
      </Form>
    </li>
  );
}
