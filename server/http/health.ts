import type { Context } from 'hono';
import { said } from '#app/i18n/said.ts';
import type { House } from '#server/core/context.ts';

/** What the server waits for before it is ready, by name; the first that is not done is told. */
export type Readiness = { waitingFor: string | null };

/** 200 once migrated, seeded and answering; names the part that is not. Models that are away only degrade it. */
export async function ready(c: Context, house: House, { waitingFor }: Readiness): Promise<Response> {
  if (waitingFor) return c.json({ status: 'starting', waitingFor }, 503);
  try {
    await house.database.db.selectFrom('account').select('id').limit(1).execute();
  } catch (error) {
    house.log.error({ err: error }, 'health: the database does not answer');
    return c.json({ status: 'failing', part: 'database' }, 503);
  }
  const degraded = await degradedParts(house);
  return c.json({ status: 'ready', ...(degraded.length > 0 && { degraded }) });
}

/** Whoever asks for health has not much time; what is known from before is told when a model says nothing. */
const MODELS_MS = 1_000;

/** What does not work and need not: rules answer instead. Each with the fix, for whoever runs the house. */
export async function degradedParts({ ai }: House) {
  const health = await ai.health.lookWithin(MODELS_MS);
  return health.flatMap(({ maker, model, problem }) =>
    problem ? [{ part: 'ai', provider: maker, model, detail: said('en', problem.key, problem.params) }] : [],
  );
}
