import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  handleWhen,
  type IBackoff,
  type IRetryBackoffContext,
  retry,
} from 'cockatiel';
import { untilAborted } from '#server/values/abort.ts';
import { AiProblem, type AiProvider, type Completion, type CompletionRequest } from './port.ts';

/** How patient we are with a provider; tests are less so. */
export type Patience = {
  /** further tries after the first */
  retries: number;
  /** the wait before the second try, about; it grows, with jitter */
  firstWaitMs: number;
  longestWaitMs: number;
  /** failures in a row after which a model is left alone */
  breakAfter: number;
  leftAloneMs: number;
};
export const patience: Patience = {
  retries: 2,
  firstWaitMs: 300,
  longestWaitMs: 5_000,
  breakAfter: 3,
  leftAloneMs: 30_000,
};

export type ModelState = 'closed' | 'open' | 'half_open';

/**
 * A provider with manners: it is asked again where that may help, left alone when it fails again and again, and never waited
 * for beyond the signal, even if it does not hear it.
 *
 *   breaker ─► deadline ─► retry ─► one request
 */
export type GuardedProvider = {
  provider: AiProvider;
  /**
   * @param onRequest runs around each request: budget and counting
   * @param leftMs what is left of our time: a provider that says it will take longer is not waited for
   * @throws AiProblem, BrokenCircuitError, or the reason of the request's signal
   */
  complete: (
    model: string,
    request: CompletionRequest,
    onRequest: (send: () => Promise<Completion>) => Promise<Completion>,
    leftMs: () => number,
  ) => Promise<Completion>;
  stateOf: (model: string) => ModelState;
};

/** Faults of what was asked, not of the model: they say nothing of how it is. */
const ofTheQuestion = new Set(['too_long', 'refused']);
const isFault = (error: Error) => error instanceof AiProblem && !ofTheQuestion.has(error.kind);

export function guard(provider: AiProvider, manners: Patience = patience): GuardedProvider {
  const breakers = new Map<string, CircuitBreakerPolicy>();
  const breakerOf = (model: string): CircuitBreakerPolicy => {
    const known = breakers.get(model);
    if (known) return known;
    const fresh = circuitBreaker(handleWhen(isFault), {
      halfOpenAfter: manners.leftAloneMs,
      breaker: new ConsecutiveBreaker(manners.breakAfter),
    });
    breakers.set(model, fresh);
    return fresh;
  };
  return {
    provider,
    complete: (model, request, onRequest, leftMs) => {
      const { signal } = request;
      const send = () => onRequest(() => provider.complete({ ...request, model }));
      const tries = () => untilAborted(retrying(manners, leftMs).execute(send, signal), signal);
      // Outside as well: while another caller tries a broken model anew, the breaker makes us wait for what it finds.
      return untilAborted(breakerOf(model).execute(tries), signal);
    },
    stateOf: (model) => stateNames[breakers.get(model)?.state ?? CircuitState.Closed],
  };
}

const stateNames: Record<CircuitState, ModelState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Isolated]: 'open',
};

function retrying({ retries, firstWaitMs, longestWaitMs }: Patience, leftMs: () => number) {
  const growing = new ExponentialBackoff({ initialDelay: firstWaitMs, maxDelay: longestWaitMs });
  type Context = IRetryBackoffContext<unknown>;
  const backoff = new DelegateBackoff<Context, IBackoff<Context>>((context, before) => {
    const state = (before ?? growing).next(context);
    const error = 'error' in context.result ? context.result.error : null;
    // A provider that says when to come back is believed.
    const asked = error instanceof AiProblem ? (error.more.retryAfterMs ?? 0) : 0;
    return { delay: Math.max(asked, state.duration), state };
  });
  const mayPass = (error: Error) =>
    error instanceof AiProblem && error.isPassing && (error.more.retryAfterMs ?? 0) < leftMs();
  return retry(handleWhen(mayPass), { maxAttempts: retries, backoff });
}
