import type { Db } from '#db/client.ts';
import { after } from '#db/sql.ts';
import { decodeCursor, type Page, toPage } from '#server/values/page.ts';
import type { PlainDate } from '#server/values/time.ts';
import type { AiCall } from './schema.ts';

/** What admins chose for questions, and who did. */
export const listChoices = (db: Db) =>
  db
    .selectFrom('aiChoice')
    .innerJoin('account', 'account.id', 'aiChoice.changedBy')
    .select(['ask', 'chain', 'timeoutMs', 'changedAt', 'account.name as changedBy'])
    .execute();

/** Budgets that were set, what was spent on a UTC day, and the companies of either. */
export async function readBudgets(db: Db, day: PlainDate) {
  const [budgets, spending] = await Promise.all([
    db.selectFrom('aiBudget').select(['tenant', 'dayMicros']).execute(),
    db.selectFrom('aiSpending').select(['tenant', 'micros']).where('day', '=', day).execute(),
  ]);
  const tenants = new Set([...budgets, ...spending].map(({ tenant }) => tenant).filter((t) => t !== 'house'));
  const companies = await db
    .selectFrom('company')
    .select(['id', 'name'])
    .where('id', 'in', [...tenants, ''] as never)
    .execute();
  return { budgets, spending, companies };
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
