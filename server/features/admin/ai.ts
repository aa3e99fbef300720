import { whoAnswers } from '#server/core/ai/chain.ts';
import { AiProblem } from '#server/core/ai/port.ts';
import { isPriced } from '#server/core/ai/prices.ts';
import type { Ctx } from '#server/core/context.ts';
import { notFound } from '#server/core/errors.ts';
import { splitModelName } from '#server/values/model-name.ts';
import { dayOf } from '#server/values/time.ts';
import { asks } from './asks.ts';
import { listChoices, readBudgets } from './queries.ts';
import type { AiAskInfo, AiBudgetInfo, AiModels, AiOverview, AiProviderInfo } from './schema.ts';

/** How models are set up, how they are now, which questions go to which, and what may be spent. */
export async function aiOverview(ctx: Ctx): Promise<AiOverview> {
  const [providers, questions, budgets] = await Promise.all([
    listProviders(ctx),
    listAsks(ctx),
    listBudgets(ctx),
  ]);
  return {
    providers,
    asks: questions,
    staysHere: questions.every(({ models }) => models.every(({ leaves }) => !leaves)),
    dayBudgetMicros: ctx.ai.dayBudgetMicros,
    budgets,
  };
}

/** A page waits for a provider's health no longer than this; what is not known by then is unknown. */
const HEALTH_MS = 1_500;

async function listProviders({ ai }: Ctx): Promise<AiProviderInfo[]> {
  const health = await ai.health.lookWithin(HEALTH_MS);
  return ai.providers.map(({ provider, stateOf }, i) => {
    const { maker, model, embeddingModel, host } = provider;
    const { state, problem } = health[i]!;
    const priced = isPriced(maker, model, ai.prices);
    const breaker = stateOf(model);
    return {
      maker,
      model,
      embeddingModel,
      host,
      leaves: provider.leaves(model),
      state,
      problem,
      breaker,
      priced,
    };
  });
}

async function listAsks(ctx: Ctx): Promise<AiAskInfo[]> {
  const chosen = await listChoices(ctx.db);
  return Promise.all(
    asks.map(async ({ name, version, timeoutMs }) => {
      const { models } = await whoAnswers(ctx, { name, timeoutMs });
      const choice = chosen.find(({ ask }) => ask === name);
      if (!choice) return { name, version, models, timeoutMs, chosen: null };
      const { ask: _, ...said } = choice;
      return { name, version, models, timeoutMs: said.timeoutMs ?? timeoutMs, chosen: said };
    }),
  );
}

/** The house first, then companies that spend something today or have a budget of their own, the dearest first. */
async function listBudgets(ctx: Ctx): Promise<AiBudgetInfo[]> {
  const { budgets, spending, companies } = await readBudgets(ctx.db, dayOf(ctx.now()));
  const infoOf = (tenant: string, company: AiBudgetInfo['company']): AiBudgetInfo => {
    const own = budgets.find((one) => one.tenant === tenant);
    const spentMicros = spending.find((one) => one.tenant === tenant)?.micros ?? 0;
    const dayMicros = own?.dayMicros ?? ctx.ai.dayBudgetMicros;
    return { tenant, company, dayMicros, chosen: own !== undefined, spentMicros };
  };
  const ofCompanies = companies.map((company) => infoOf(company.id, company));
  return [infoOf('house', null), ...ofCompanies.sort((a, b) => b.spentMicros - a.spentMicros)];
}

/** A list of models is asked for by somebody who waits. */
const LIST_MS = 5_000;

/** What models a provider has to choose from. @throws not_found for one that the environment does not name */
export async function listModels({ ai }: Ctx, maker: string): Promise<AiModels> {
  const found = ai.providers.find(({ provider }) => provider.maker === splitModelName(maker).maker);
  if (!found) throw notFound('ai_provider');
  try {
    return { maker, models: await found.provider.models(AbortSignal.timeout(LIST_MS)), problem: null };
  } catch (error) {
    if (error instanceof AiProblem)
      return { maker, models: null, problem: { key: error.key, params: error.params } };
    const timeout = new AiProblem(maker, 'timeout', {
      host: found.provider.host,
      model: found.provider.model,
    });
    return { maker, models: null, problem: { key: timeout.key, params: timeout.params } };
  }
}
