import type { AiUsageDayTable } from '#db/schema/core.ts';
import { listUsageDays, TIME_CLASSES_MS } from '#server/core/ai/usage.ts';
import type { Core } from '#server/core/context.ts';
import { groupBy } from '#server/values/groups.ts';
import { DAY_MS, dayOf, plus } from '#server/values/time.ts';
import type { AiUsage, AiUsageProvider } from './schema.ts';

type Group = AiUsageDayTable;

/** What AI was asked and what it took on each of the last days, today included. */
export async function aiUsage(core: Core, days: number): Promise<AiUsage> {
  const now = core.now();
  const dates = Array.from({ length: days }, (_, i) => dayOf(plus(now, (i + 1 - days) * DAY_MS)));
  const groups = await listUsageDays(core, dates[0]!);
  const byDay = groupBy(groups, (group) => group.day);
  return {
    from: dates[0]!,
    to: dates.at(-1)!,
    days: dates.map((day) => ({ day, ...ends(byDay.get(day) ?? []) })),
    asks: sorted(groupBy(groups, (group) => group.ask)).map(([ask, own]) => ({ ask, ...ends(own) })),
    providers: sorted(groupBy(groups, (group) => group.provider))
      .filter(([provider]) => provider !== 'rules')
      .map(([provider, own]) => providerOf(provider, own)),
  };
}

const sorted = (groups: Map<string, Group[]>): Array<[string, Group[]]> =>
  [...groups].sort(([a], [b]) => (a < b ? -1 : 1));

const sum = (
  groups: readonly Group[],
  of: 'parts' | 'calls' | 'inputTokens' | 'outputTokens' | 'costMicros',
) => groups.reduce((total, group) => total + Number(group[of]), 0);

const tokens = (groups: readonly Group[]) => ({
  inputTokens: sum(groups, 'inputTokens'),
  outputTokens: sum(groups, 'outputTokens'),
  costMicros: sum(groups, 'costMicros'),
});

/** How the parts ended: each in one of three ways. */
function ends(groups: readonly Group[]) {
  const answered = groups.filter(({ outcome }) => outcome === 'answered' || outcome === 'repaired');
  return {
    byModel: sum(
      answered.filter(({ provider }) => provider !== 'rules'),
      'parts',
    ),
    byRules: sum(
      answered.filter(({ provider }) => provider === 'rules'),
      'parts',
    ),
    fellBack: sum(
      groups.filter(({ outcome }) => outcome === 'fell_back'),
      'parts',
    ),
    ...tokens(groups),
  };
}

function providerOf(provider: string, groups: readonly Group[]): AiUsageProvider {
  const failed = groups.filter(({ outcome }) => outcome === 'failed');
  const answered = groups.filter(({ outcome }) => outcome === 'answered' || outcome === 'repaired');
  const problems = new Map<string, number>();
  for (const { problem, parts } of failed)
    problems.set(problem, (problems.get(problem) ?? 0) + Number(parts));
  return {
    provider,
    asked: sum(groups, 'parts'),
    failed: sum(failed, 'parts'),
    repaired: sum(
      groups.filter(({ outcome }) => outcome === 'repaired'),
      'parts',
    ),
    calls: sum(groups, 'calls'),
    medianMs: quantile(answered, 0.5),
    p95Ms: quantile(answered, 0.95),
    problems: [...problems].map(([problem, n]) => ({ problem, count: n })).sort((a, b) => b.count - a.count),
    ...tokens(groups),
  };
}

/** The upper bound of the class in which a share of the answers has come, in milliseconds. */
function quantile(groups: readonly Group[], share: number): number | null {
  const all = sum(groups, 'parts');
  if (all === 0) return null;
  let seen = 0;
  for (const [i, most] of TIME_CLASSES_MS.entries()) {
    seen += sum(
      groups.filter((group) => Number(group.timeClass) === i),
      'parts',
    );
    if (seen >= all * share) return most;
  }
  return TIME_CLASSES_MS.at(-1)!;
}
