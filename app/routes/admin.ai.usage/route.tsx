import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AiTabs } from '#app/components/models/ai-tabs.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { Calls } from './calls.tsx';
import { Days } from './days.tsx';
import { Providers } from './providers.tsx';
import { Questions } from './questions.tsx';

export const meta = titled('aiUsage');

const RANGES = [7, 30, 90];
const STEP = 25;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { admin } = api(request, context);
  const search = new URL(request.url).searchParams;
  const days = RANGES.find((range) => String(range) === search.get('days')) ?? 30;
  const onlyProblems = search.get('only') === 'problems';
  const cursor = search.get('after') ?? undefined;
  const [usage, calls] = await Promise.all([
    admin.aiUsage({ days }),
    admin.aiCalls({ limit: STEP, only: onlyProblems ? 'problems' : undefined, cursor }),
  ]);
  return { days, usage, calls, onlyProblems, older: cursor !== undefined };
}

export default function AiUse() {
  const { t } = useText();
  const { days, usage, calls, onlyProblems, older } = useLoaderData<typeof loader>();
  const ranges = RANGES.map((count) => ({
    to: `?${new URLSearchParams({ days: String(count), ...(onlyProblems && { only: 'problems' }) })}`,
    label: t('models.lastDays', { count }),
    current: count === days,
  }));
  const nothing = usage.asks.length === 0 && usage.providers.length === 0;
  return (
    <>
      <PageHeader title={t('models.title')} about={t('models.useAbout')} actions={<AiTabs current="use" />} />
      <Tabs label={t('models.days')} tabs={ranges} className="mb-6 w-fit" />
      <div className="space-y-10">
        {nothing ? (
          <EmptyState title={t('models.none')}>{t('models.noneText')}</EmptyState>
        ) : (
          <>
            <Days usage={usage} />
            <Providers providers={usage.providers} />
            <Questions asks={usage.asks} />
          </>
        )}
        {(!nothing || calls.items.length > 0) && (
          <Calls calls={calls} days={days} onlyProblems={onlyProblems} older={older} />
        )}
      </div>
    </>
  );
}
