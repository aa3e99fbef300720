import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AiTabs } from '#app/components/models/ai-tabs.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api, type Caller } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Fields } from '#app/lib/form-fields.ts';
import { titled } from '#app/lib/meta.ts';
import type { AiOverview } from '#app/lib/shapes.ts';
import { submit } from '#app/lib/submit.server.ts';
import { Asks } from './asks.tsx';
import { Budgets } from './budgets.tsx';
import { Providers } from './providers.tsx';
import { Statement } from './statement.tsx';

export const meta = titled('ai');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { admin, companies } = api(request, context);
  const search = new URL(request.url).searchParams;
  const overview = await admin.ai();
  const changing = search.get('ask');
  const shown = search.get('models');
  const q = search.get('company')?.trim();
  const [listed, found] = await Promise.all([
    listModels(admin, overview, shown, changing !== null),
    q ? companies.list({ q, limit: 10 }) : null,
  ]);
  return { overview, listed, shown, changing, found: q && found ? { q, companies: found.items } : null };
}

/** Providers are asked for their models only when somebody wants to see them: one may take its time. */
function listModels(
  admin: Caller['admin'],
  { providers }: AiOverview,
  wanted: string | null,
  choosing: boolean,
) {
  const makers = providers
    .filter(({ maker, state }) => maker === wanted || (choosing && state === 'ready'))
    .map(({ maker }) => maker);
  return Promise.all(makers.map((maker) => admin.aiModels({ maker })));
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const { admin } = api(request, context);
    const intent = form.text('intent');
    if (intent === 'budget' || intent === 'unbudget') {
      // Only the other button goes back to the house's setting: what is not typed is missing.
      const typed = (form.number('dayUsd') ?? undefined) as number;
      await admin.setAiBudget({ tenant: form.text('tenant'), dayUsd: intent === 'budget' ? typed : null });
    } else {
      await admin.chooseAi({ ask: form.text('ask'), ...(intent === 'reset' ? unchosen : chosenIn(form)) });
    }
    return redirectWith('/admin/ai', { key: 'models.saved', params: {} });
  });

const unchosen = { chain: null, timeoutMs: null };

function chosenIn(form: Fields) {
  const seconds = form.number('timeoutMs');
  const own = form
    .rows('chain')
    .filter(({ maker }) => maker)
    .map(({ maker, model }) => (model ? `${maker}:${model}` : maker!));
  const chains: Record<string, string[] | null> = { env: null, rules: [], own };
  return { chain: chains[form.text('who')] ?? null, timeoutMs: seconds === null ? null : seconds * 1_000 };
}

export default function AiSetup() {
  const { t } = useText();
  const { overview, listed, shown, changing, found } = useLoaderData<typeof loader>();
  const { providers, asks, budgets, dayBudgetMicros } = overview;
  return (
    <>
      <PageHeader title={t('models.title')} about={t('models.about')} actions={<AiTabs current="setup" />} />
      <Statement overview={overview} />
      <div className="space-y-10">
        <Providers providers={providers} listed={listed.find(({ maker }) => maker === shown) ?? null} />
        <Asks asks={asks} providers={providers} listed={listed} changing={changing} />
        <Budgets budgets={budgets} usual={dayBudgetMicros} found={found} />
      </div>
    </>
  );
}
