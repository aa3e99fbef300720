import { splitModelName } from '#server/values/model-name.ts';
import type { Core } from '../context.ts';
import type { GuardedProvider } from './guard.ts';

/** One to be asked: a provider and which of its models. */
export type Link = { guarded: GuardedProvider; model: string };

export const nameOf = ({ guarded, model }: Link): string => `${guarded.provider.maker}:${model}`;
export const leavesHere = ({ guarded, model }: Link): boolean => guarded.provider.leaves(model);

/** What a setting says, as those to be asked. A provider that the environment no longer names is passed over. */
export function linksOf(providers: readonly GuardedProvider[], entries: readonly string[]): Link[] {
  return entries.flatMap((entry) => {
    const { maker, model } = splitModelName(entry);
    const guarded = providers.find(({ provider }) => provider.maker === maker);
    return guarded ? [{ guarded, model: model || guarded.provider.model }] : [];
  });
}

/** Whom a question goes to and how long that may take: as an admin chose, else as the environment and the question say. */
export type Plan = { links: Link[]; timeoutMs: number };

export async function planOf(
  core: Core,
  ask: { name: string; timeoutMs: number },
  { rulesAlone = false }: { rulesAlone?: boolean | undefined } = {},
): Promise<Plan> {
  const { providers } = core.house.ai;
  if (rulesAlone || providers.length === 0) return { links: [], timeoutMs: ask.timeoutMs };
  const everyone = providers.map(({ provider }) => provider.maker);
  const chosen = await core.db
    .selectFrom('aiChoice')
    .select(['chain', 'timeoutMs'])
    .where('ask', '=', ask.name)
    .executeTakeFirst();
  return {
    links: linksOf(providers, chosen?.chain ?? everyone),
    timeoutMs: chosen?.timeoutMs ?? ask.timeoutMs,
  };
}

/** Whom a question would go to, for people; and whether all of it stays on this machine. */
export async function whoAnswers(
  core: Core,
  ask: { name: string; timeoutMs: number },
  options: { rulesAlone?: boolean } = {},
) {
  const { links } = await planOf(core, ask, options);
  const models = links.map((link) => ({
    name: nameOf(link),
    host: link.guarded.provider.host,
    leaves: leavesHere(link),
  }));
  return { models, staysHere: models.every(({ leaves }) => !leaves) };
}
