import { untilAborted } from '#server/values/abort.ts';
import { AiProblem, type AiProvider } from './port.ts';

/** How a provider is, as far as we know. `problem` has a text that names the fix. */
export type ProviderHealth = {
  maker: string;
  model: string;
  state: 'unknown' | 'ready' | 'degraded';
  problem: { key: string; params: Record<string, string | number> } | null;
};

export type Health = {
  /** Looks again when what is known is old; many who ask at once cause one look. */
  look: () => Promise<ProviderHealth[]>;
  /** What is known, or what a look finds within `ms`. Never waits longer. */
  lookWithin: (ms: number) => Promise<ProviderHealth[]>;
};

const LOOK_MS = 4_000;
/** Health is asked by load balancers every few seconds. */
const KEPT_MS = 15_000;

export function createHealth(providers: readonly AiProvider[]): Health {
  let known: ProviderHealth[] = providers.map(({ maker, model }) => ({
    maker,
    model,
    state: 'unknown',
    problem: null,
  }));
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<ProviderHealth[]> | null = null;
  const look = () => {
    if (performance.now() - lookedAt < KEPT_MS) return Promise.resolve(known);
    looking ??= Promise.all(providers.map(healthOf))
      .then((found) => {
        lookedAt = performance.now();
        known = found;
        return found;
      })
      .finally(() => {
        looking = null;
      });
    return looking;
  };
  return {
    look,
    async lookWithin(ms) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<ProviderHealth[]>((resolve) => {
        timer = setTimeout(() => resolve(known), ms);
      });
      return Promise.race([look(), late]).finally(() => clearTimeout(timer));
    },
  };
}

async function healthOf(provider: AiProvider): Promise<ProviderHealth> {
  const { maker, model } = provider;
  try {
    await checkModel(provider, model);
    return { maker, model, state: 'ready', problem: null };
  } catch (error) {
    const problem = asProblem(provider, error);
    return { maker, model, state: 'degraded', problem: { key: problem.key, params: problem.params } };
  }
}

const asProblem = (provider: AiProvider, error: unknown): AiProblem =>
  error instanceof AiProblem
    ? error
    : new AiProblem(provider.maker, 'broken', {
        host: provider.host,
        model: provider.model,
        detail: String(error),
      });

/** Whether a model could answer now, found within a few seconds even of a provider that says nothing. @throws AiProblem */
export async function checkModel(provider: AiProvider, model: string): Promise<void> {
  const deadline = new AbortController();
  const slow = new AiProblem(provider.maker, 'timeout', { host: provider.host, model });
  const timer = setTimeout(() => deadline.abort(slow), LOOK_MS);
  try {
    await untilAborted(provider.check(model, deadline.signal), deadline.signal);
  } finally {
    clearTimeout(timer);
  }
}
