import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import { DAY_MS, dayOf, type Instant, type PlainDate, plus } from '#server/values/time.ts';
import type { AiCall, AiUsage, AiUsageProvider } from './schema.ts';

/** Upper bounds of the classes that times are counted in, in milliseconds; the last has none. */
const CLASSES_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 120_000, 600_000] as const;

/** Which class a time falls into, from 0. */
const timeClass = sql<number>`case ${sql.join(
  CLASSES_MS.map((most, i) => sql`when latency_ms <= ${sql.lit(most)} then ${sql.lit(i)}`),
  sql` `,
)} else ${sql.lit(CLASSES_MS.length)} end`;

/** Instants are ISO text on SQLite and a timestamp on Postgres, where a day is asked for in UTC. */
const dayOn = (dialect: 'sqlite' | 'postgres') =>
  dialect === 'sqlite'
    ? sql<PlainDate>`substr(at, 1, 10)`
    : sql<PlainDate>`to_char(at at time zone 'UTC', 'YYYY-MM-DD')`;

const count = (column: 'n' | 'calls' | 'input_tokens' | 'output_tokens' | 'cost_micros') =>
  column === 'n'
    ? sql<number>`cast(count(*) as bigint)`
    : sql<number>`cast(sum(${sql.ref(column)}) as bigint)`;

/** Everything a page of usage shows, in one pass over the rows of its days. */
const groupsSince = (db: Db, dialect: 'sqlite' | 'postgres', since: Instant) =>
  db
    .selectFrom('aiUsage')
    .select([dayOn(dialect).as('day'), 'ask', 'provider', 'outcome', 'problem', timeClass.as('timeClass')])
    .select([count('n').as('n'), count('calls').as('calls'), count('cost_micros').as('costMicros')])
    .select([count('input_tokens').as('inputTokens'), count('output_tokens').as('outputTokens')])
    .where('at', '>=', since)
    .groupBy([dayOn(dialect), 'ask', 'provider', 'outcome', 'problem', timeClass])
    .execute();

type Group = Awaited<ReturnType<typeof groupsSince>>[number];

/** What AI was asked and what it took on each of the last days, today included. */
export async function aiUsage(
  db: Db,
  dialect: 'sqlite' | 'postgres',
  now: Instant,
  days: number,
): Promise<AiUsage> {
  const dates = Array.from({ length: days }, (_, i) => dayOf(plus(now, (i + 1 - days) * DAY_MS)));
  const groups = await groupsSince(db, dialect, `${dates[0]}T00:00:00.000Z`);
  return {
    from: dates[0]!,
    to: dates.at(-1)!,
    days: dates.map((day) => ({ day, ...ends(groups.filter((group) => group.day === day)) })),
    asks: distinct(groups, 'ask').map((ask) => ({
      ask,
      ...ends(groups.filter((group) => group.ask === ask)),
    })),
    providers: distinct(groups, 'provider')
      .filter((provider) => provider !== 'rules')
      .map((provider) => providerOf(provider, groups)),
  };
}

const distinct = (groups: readonly Group[], by: 'ask' | 'provider'): string[] =>
  [...new Set(groups.map((group) => group[by]))].sort();

const sum = (groups: readonly Group[], of: 'n' | 'calls' | 'inputTokens' | 'outputTokens' | 'costMicros') =>
  groups.reduce((total, group) => total + Number(group[of]), 0);

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
      'n',
    ),
    byRules: sum(
      answered.filter(({ provider }) => provider === 'rules'),
      'n',
    ),
    fellBack: sum(
      groups.filter(({ outcome }) => outcome === 'fell_back'),
      'n',
    ),
    ...tokens(groups),
  };
}

function providerOf(provider: string, all: readonly Group[]): AiUsageProvider {
  const groups = all.filter((group) => group.provider === provider);
  const failed = groups.filter(({ outcome }) => outcome === 'failed');
  const answered = groups.filter(({ outcome }) => outcome === 'answered' || outcome === 'repaired');
  const problems = new Map<string, number>();
  for (const group of failed)
    problems.set(group.problem ?? 'bug', (problems.get(group.problem ?? 'bug') ?? 0) + Number(group.n));
  return {
    provider,
    asked: sum(groups, 'n'),
    failed: sum(failed, 'n'),
    repaired: sum(
      groups.filter(({ outcome }) => outcome === 'repaired'),
      'n',
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
  const all = sum(groups, 'n');
  if (all === 0) return null;
  let seen = 0;
  for (const [i, most] of CLASSES_MS.entries()) {
    seen += sum(
      groups.filter((group) => Number(group.timeClass) === i),
      'n',
    );
    if (seen >= all * share) return most;
  }
  return CLASSES_MS.at(-1)!;
}

/** The newest rows first, each a part and one who was asked. */
export async function listAiCalls(
  db: Db,
  { limit, cursor, only }: { limit: number; cursor?: string | undefined; only?: 'problems' | undefined },
): Promise<Page<AiCall>> {
  let query = db
    .selectFrom('aiUsage')
    .leftJoin('company', 'company.id', 'aiUsage.companyId')
    .select(['aiUsage.id', 'at', 'ask', 'part', 'provider', 'outcome', 'problem', 'calls', 'latencyMs'])
    .select(['inputTokens', 'outputTokens', 'costMicros', 'company.name as company'])
    .orderBy('at', 'desc')
    .orderBy('aiUsage.id', 'desc')
    .limit(limit + 1);
  if (only === 'problems') query = query.where('problem', 'is not', null);
  const values = cursor ? decodeCursor(cursor, 2) : null;
  if (values) query = query.where(after(['at', 'aiUsage.id'], values, 'desc'));
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.at, row.id],
    (row) => row,
  );
}
